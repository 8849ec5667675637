/// Messages whose payload and data count together, with JSON in strings.
extension Skeleton {
    private static func tencent(
        _ body: String, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "tencent-chat", name: body) { "\(body): {\(write(&$0))}" }
    }

    static let tencent = [
        tencent("text") { "text: \($0.text())" },
        tencent("textAt") { "text: \($0.text()), atUserList: \($0.list(1...3) { "value: \($0.id())" })" },
        tencent("custom") { "data: \(json(&$0)), description: \($0.text()), extension: \(json(&$0))" },
        tencent("custom") { "data: \($0.text())" },
        tencent("face") { "index: 1, data: \($0.text())" },
        tencent("location") { "description: \($0.text()), longitude: 113.5, latitude: 22" },
        tencent("merger") {
            "messageList: [m1, m2], title: \($0.text()), abstractList: \($0.list(1...6) { "value: \($0.line())" }), "
                + "compatibleText: \($0.line())"
        },
    ]

    static func tencentTarget(_ draft: inout RandomTemplate.Writer) -> [String] {
        ["to: \(draft.id())", "conversationType: GROUP"]
            + (draft.dice.happens(40) ? ["cloudCustomData: \(json(&draft))"] : [])
            + (draft.dice.happens(12) ? ["receiverList: \(draft.receivers())"] : [])
            + (draft.dice.happens(20)
                ? ["offlinePushInfo: {description: \(draft.text()), extension: \(json(&draft))}"] : [])
    }

    /// JSON in a string, as its author spells it or as a mapping, or a text that is none.
    private static func json(_ draft: inout RandomTemplate.Writer) -> String {
        let bare = draft.hole([.integer, .boolean]) ?? "null"
        let part = draft.hole([.text, .id, .url, .integer, .choice]) ?? "字"
        switch draft.dice.number(1...3) {
        case 1: return draft.quoted(#"{"a": "x\#(part)y", "b":\#(bare), "c": [ \#(bare), "\\n"]}"#)
        case 2:
            return
                "{a: \(draft.line()), b: \(draft.quoted(bare)), \"c\\\"d\": [\(draft.id()), 2.50, {each: x, when: y}]}"
        default: return draft.id()
        }
    }
}

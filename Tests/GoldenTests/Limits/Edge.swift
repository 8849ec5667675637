import Testing

/// A limit with a value that fits exactly and one that does not.
struct Edge: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    /// A template with `§` where the value stands.
    let template: String
    let fits: String
    let breaks: String
    /// Whether a text parameter may fill the field; ids take none.
    var takesText = true
}

extension Edge {
    /// So many characters fit, and no more.
    static func length(
        _ name: String, _ code: String, _ size: Int, _ unit: String, _ template: String, takesText: Bool = true
    ) -> Edge {
        Edge(
            testDescription: name, code: code, template: template, fits: repeated(unit, size),
            breaks: repeated(unit, size + 1), takesText: takesText)
    }

    /// So many bytes fit, and no more. Their number is not one of whole characters.
    static func bytes(_ name: String, _ size: Int, _ template: String) -> Edge {
        let text = repeated("长", size / 3) + repeated("a", size % 3)
        return Edge(
            testDescription: name + " in bytes", code: "text-too-long", template: template, fits: text,
            breaks: text + "a")
    }

    /// So many bytes of an address fit, and no more.
    static func address(_ name: String, _ size: Int, _ template: String) -> Edge {
        func address(_ size: Int) -> String { "https://example.com/" + repeated("a", size - 20) }
        return Edge(
            testDescription: name, code: "text-too-long", template: template, fits: address(size),
            breaks: address(size + 1))
    }

    /// One character is enough, and none is not.
    static func empty(_ name: String, _ template: String, fits: String = "a") -> Edge {
        Edge(testDescription: "empty " + name, code: "text-too-short", template: template, fits: fits, breaks: "''")
    }

    /// So many items fit, and no more. Each is a template with its number for `#`.
    static func items(_ name: String, _ count: Int, _ item: String, _ template: String) -> Edge {
        Edge(
            testDescription: name, code: "too-many-items", template: template, fits: list(count, item),
            breaks: list(count + 1, item))
    }

    /// One item is enough, and none is not.
    static func noItems(_ name: String, _ item: String, _ template: String) -> Edge {
        Edge(
            testDescription: "no " + name, code: "too-few-items", template: template, fits: list(1, item), breaks: "[]")
    }

    /// A number that fits and one beside it that does not.
    static func number(_ name: String, fits: String, breaks: String, _ template: String) -> Edge {
        Edge(
            testDescription: "\(name) \(breaks)", code: "invalid-value", template: template, fits: fits, breaks: breaks)
    }

    // MARK: Templates

    static func native(_ body: String) -> String {
        "vendors: {wecom-app: {touser: a, agentid: 1, \(body)}}"
    }

    static func portable(_ message: String, section: String = "") -> String {
        "message: {\(message)}\nvendors: {wecom-app: {touser: a, agentid: 1\(section)}}"
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func list(_ count: Int, _ item: String) -> String {
        "[" + (1...count).map { item.replacing("#", with: String($0)) }.joined(separator: ", ") + "]"
    }
}

import MessageSyntax

/// `text`: words alone, and perhaps somebody to call.
package struct TextMessage: Sendable {
    package let body: Text
    package let mention: Mention?

    /// Who is called.
    package enum Mention: Sendable {
        case everyone(Text)
        case people(Items<Text>)
    }

    static let shape = Shape<TextMessage>.either(
        .text(.plain), { TextMessage(body: $0, mention: nil) },
        orRecord: .record("a text", "Words alone, and perhaps somebody to call.") { f in
            TextMessage(
                body: f.required("body", \.body, .text(.plain), "The words."),
                mention: f.optional("mention", \.mention, .mention, "The ids of those to call, or `all`."))
        })
}

extension Shape<TextMessage.Mention> {
    /// `all`, one list parameter, or a list of ids.
    fileprivate static var mention: Shape {
        let ids = Shape<Items<Text>>.ids(of: .id())
        return Shape(
            read: { node, reading in
                if node.kind == .scalar, node.isSpelled("all") {
                    return reading.text(node).map { .everyone($0) }
                }
                return ids.read(node, &reading).map { .people($0) }
            },
            write: { mention, writing in
                switch mention {
                case .everyone(let text): Shape<Text>.text(.plain).write(text, writing)
                case .people(let people): ids.write(people, writing)
                }
            },
            placeholder: { .people(ids.placeholder()) }, description: { .either(.words(["all"]), ids.description) })
    }
}

import MessageSource
import MessageSyntax

extension Fields {
    /// Exactly one of several members. In a template its key says which one it is; in a payload a tag beside it does,
    /// as in `"msgtype": "text", "text": {…}`.
    ///
    /// - Parameters:
    ///   - tag: the member that names the one that counts. An author may write it too, if it says the same. `nil` in a
    ///     record of templates alone, where nothing but the member says it.
    ///   - after: the key of the field behind which the vendor writes the member itself.
    package mutating func body<Value>(
        tag: String? = nil, _ path: @autoclosure @escaping @Sendable () -> any KeyPath<Root, Value?> & Sendable,
        _ variants: [Variant<Value>],
        after: String, _ summary: String
    ) -> Value? {
        switch pass {
        case .listing:
            list(
                Field(
                    key: tag ?? "", path: { FieldPath(path()) }, isRequired: false, summary: summary,
                    description: { .words(variants.map(\.key)) },
                    write: { root, writing in
                        guard let value = root[keyPath: path()] else { return [] }
                        for variant in variants {
                            guard let body = variant.write(value, { writing.inside(variant.key) }) else { continue }
                            let member = Member(variant.key, body, presence: nil, after: after)
                            guard writing.form == .payload, let tag else { return [member] }
                            return [Member(tag, .word(variant.key)), member]
                        }
                        return []
                    },
                    keys: variants.map(\.key) + [tag].compactMap(\.self),
                    bodies: BodiesDescription(tag: tag, summary: summary, variants: variants.map(\.description))))
        case .reading(let entries):
            let present = variants.compactMap { variant in
                entries.first { $0.key.isSpelled(variant.key) }.map { (variant, $0) }
            }
            guard let tag else { return written(present) }
            let tagNode = entries.first { $0.key.isSpelled(tag) }?.value
            if reading.form == .payload { return tagged(tag, tagNode, variants, present) }
            reportTag(tag, tagNode, beside: present.first?.0.key)
            return written(present)
        }
        return nil
    }

    /// The body that the tag of a payload names. Others beside it are passed over, as vendors do.
    private mutating func tagged<Value>(
        _ tag: String, _ node: Node?, _ variants: [Variant<Value>], _ present: [(Variant<Value>, Node.Entry)]
    ) -> Value? {
        guard let node else {
            missing.append(tag)
            return nil
        }
        reading.field = tag
        guard let variant = variants.first(where: { node.isText($0.key) }) else {
            let words = variants.map(\.key)
            reading.report(
                InvalidValue(
                    span: node.span, field: tag, value: node.kind == .scalar ? node.string : node.span.text,
                    expected: words.alternatives(near: node.kind == .scalar ? node.string : "")))
            hasFailed = true
            return nil
        }
        for (other, entry) in present where other.key != variant.key {
            reading.report(BodyPassedOver(span: entry.key.span, key: other.key, tag: tag, named: variant.key))
        }
        guard let entry = present.first(where: { $0.0.key == variant.key })?.1 else {
            missing.append(variant.key)
            return nil
        }
        return read(entry.value, variant)
    }

    /// The body that an author wrote, if there is one.
    private mutating func written<Value>(_ present: [(Variant<Value>, Node.Entry)]) -> Value? {
        if present.count > 1 {
            reading.report(
                SeveralVariants(span: present[1].1.key.span, keys: present.map(\.0.key), owner: "'\(owner)'"))
            hasFailed = true
        }
        return present.first.flatMap { read($0.1.value, $0.0) }
    }

    /// Reports a tag of an author's that says something else than the body.
    private mutating func reportTag(_ tag: String, _ node: Node?, beside body: String?) {
        guard let node, !node.isText(body ?? "") else { return }
        reading.report(TagWithoutBody(span: node.span, tag: tag, value: node.span.text, body: body))
        hasFailed = true
    }

    private mutating func read<Value>(_ node: Node, _ variant: Variant<Value>) -> Value? {
        reading.field = variant.key
        if let value = variant.read(node, &reading) { return value }
        hasFailed = true
        return nil
    }
}

extension Node {
    fileprivate func isText(_ text: String) -> Bool { kind == .scalar && isSpelled(text) }
}

/// A body that the tag beside it does not name.
struct BodyPassedOver: Problem {
    static let code = "body-passed-over"
    static let summary = "A payload holds more than one body, and the vendor reads only the one that its tag names."
    static let examples: [Example] = []
    let span: Span
    let key: String
    let tag: String
    let named: String

    var severity: Severity { .warning }
    var message: String { "'\(key)' is passed over, since '\(tag)' is '\(named)'" }
    var help: String? { "remove it, or let '\(tag)' name it" }
}

/// A tag that says something else than the body beside it.
struct TagWithoutBody: Problem {
    static let code = "tag-without-body"
    static let summary = "A section names a type of message that is not the one of its body."
    static let examples: [Example] = []
    let span: Span
    let tag: String
    let value: String
    /// The body that there is.
    let body: String?

    var message: String {
        body.map { "'\(tag)' is '\(value)', and the body beside it is '\($0)'" }
            ?? "'\(tag)' is '\(value)', and there is no body of that name"
    }
    var help: String? { "leave '\(tag)' out: it follows from the body" }
}

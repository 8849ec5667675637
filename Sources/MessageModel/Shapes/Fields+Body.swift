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
        _ variants: @autoclosure @escaping @Sendable () -> [Variant<Value>],
        after: String, _ summary: String
    ) -> Value? {
        guard let found else {
            listBody(tag: tag, path, Variants(variants()), after: after, summary)
            return nil
        }
        let place = next(tag ?? "", in: found)
        let entries = found.entries(at: place)
        guard !entries.isEmpty || tag != nil && reading.form == .payload else { return nil }
        let variants = found.variants(at: place) ?? Variants(variants())
        let present = variants.keys.compactMap { key in entries.first { $0.key.isSpelled(key) } }
        guard let tag else { return written(present, variants) }
        let tagNode = entries.first { $0.key.isSpelled(tag) }?.value
        if reading.form == .payload { return tagged(tag, tagNode, variants, present) }
        reportTag(tag, tagNode, beside: present.first?.key.string)
        return written(present, variants)
    }

    private mutating func listBody<Value>(
        tag: String?, _ path: @escaping @Sendable () -> any KeyPath<Root, Value?> & Sendable,
        _ variants: Variants<Value>, after: String, _ summary: String
    ) {
        let field = Field(
            key: tag ?? "", path: { FieldPath(path()) }, isRequired: false, summary: summary,
            description: { .words(variants.keys) }, reader: variants, keys: variants.keys + [tag].compactMap(\.self),
            bodies: BodiesDescription(tag: tag, summary: summary, variants: variants.descriptions))
        list(field, path) { value, writing, members in
            guard let value, let (key, body) = variants.write(value, writing.inside) else { return }
            if writing.form == .payload, let tag { members.append(Member(tag, .word(key))) }
            members.append(Member(key, body), behind: after)
        }
    }

    /// The body that the tag of a payload names. Others beside it are passed over, as vendors do.
    private mutating func tagged<Value>(
        _ tag: String, _ node: Node?, _ variants: Variants<Value>, _ present: [Node.Entry]
    ) -> Value? {
        guard let node else {
            missing.append(tag)
            return nil
        }
        reading.field = tag
        guard node.kind == .scalar, let variant = variants.spelled(node) else {
            reading.report(
                InvalidValue(
                    span: node.span, field: tag, value: node.kind == .scalar ? node.string : node.span.text,
                    expected: variants.keys.alternatives(near: node.kind == .scalar ? node.string : "")))
            hasFailed = true
            return nil
        }
        for other in present where !other.key.isSpelled(variant.key) {
            reading.report(
                BodyPassedOver(span: other.key.span, key: other.key.string, tag: tag, named: variant.key))
        }
        guard let entry = present.first(where: { $0.key.isSpelled(variant.key) }) else {
            missing.append(variant.key)
            return nil
        }
        return read(entry.value, variant)
    }

    /// The body that an author wrote, if there is one.
    private mutating func written<Value>(_ present: [Node.Entry], _ variants: Variants<Value>) -> Value? {
        if present.count > 1 {
            reading.report(
                SeveralVariants(span: present[1].key.span, keys: present.map(\.key.string), owner: "'\(owner)'"))
            hasFailed = true
        }
        guard let entry = present.first, let variant = variants.spelled(entry.key) else { return nil }
        return read(entry.value, variant)
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

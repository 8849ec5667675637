import MessageSource
import MessageSyntax

/// The keys that belong to the list around an item, and not to the item.
enum ItemKeys {
    static let each = "each"
    static let when = "when"
    /// Under which an item that is not a mapping stands, when it is written as one.
    static let value = "value"
    static let all = [each, when]
}

extension Shape {
    /// A list whose items may be repeated and may be left out.
    package static func list<Element>(
        of element: @autoclosure @escaping @Sendable () -> Shape<Element>, _ limits: Limit...
    ) -> Shape where Value == Items<Element> {
        list(of: element(), limits: limits)
    }

    static func list<Element>(
        of element: @autoclosure @escaping @Sendable () -> Shape<Element>, limits: [Limit]
    ) -> Shape where Value == Items<Element> {
        let element = LazyShape(element)
        return Shape(
            read: { node, reading in
                guard node.kind == .sequence else {
                    reading.report(WrongType(span: node.span, field: reading.field, expected: .list, node: node))
                    return nil
                }
                return reading.items(of: node, element.shape)
            },
            write: { items, writing in
                .list(
                    DocumentList(
                        items: items.written(by: element.shape, writing), limits: limits,
                        place: DocumentPlace(writing, at: items.span)))
            },
            placeholder: { Items([], span: Text.placeholder.span) },
            description: { .list({ element.shape.description() }, limits) })
    }

    /// Ids that the vendor joins with a separator: written as a list, as one text with the separators in it, or filled
    /// by a list parameter.
    ///
    /// - Parameter broadcasts: the words among them that address everybody, in lower case.
    package static func joined(
        _ element: @autoclosure @escaping @Sendable () -> Shape<Text>, by separator: Character,
        broadcasts: [String] = [], _ limits: Limit...
    ) -> Shape where Value == Items<Text> {
        let element = LazyShape(element)
        return Shape(
            read: { node, reading in
                let field = reading.field
                guard let items = reading.joined(node, by: separator, element.shape) else { return nil }
                reading.field = field
                reading.checkBroadcasts(broadcasts, in: items)
                return items
            },
            write: { items, writing in
                .joined(
                    DocumentList(
                        items: items.written(by: element.shape, writing), limits: limits,
                        place: DocumentPlace(writing, at: items.span)), separator: String(separator))
            },
            placeholder: { Items([], span: Text.placeholder.span) }, presence: \.presence,
            description: { .joined(element.shape.description(), separator: String(separator), limits) })
    }

    /// A list of ids, which a list parameter may fill as a whole.
    ///
    /// - Parameter broadcasts: the words among them that address everybody, in lower case. They may stand beside others.
    package static func ids(
        of element: @autoclosure @escaping @Sendable () -> Shape<Text>, broadcasts: [String] = [], _ limits: Limit...
    ) -> Shape where Value == Items<Text> {
        let element = LazyShape(element)
        let list = Shape.list(of: element.shape, limits: limits)
        return Shape(
            read: { node, reading in
                let field = reading.field
                let items =
                    node.kind == .sequence
                    ? list.read(node, &reading) : reading.separated(node, by: nil, element.shape)
                reading.field = field
                if let items { reading.reportDeclared(broadcasts, in: items) }
                return items
            },
            write: list.write, placeholder: list.placeholder, presence: \.presence, description: list.description)
    }
}

extension Reading {
    /// Reads every item of a sequence, whatever became of those before it.
    fileprivate mutating func items<Element>(of node: Node, _ shape: Shape<Element>) -> Items<Element>? {
        let field = self.field
        var items: [Item<Element>] = []
        var hasFailed = false
        for child in node.items {
            self.field = field
            isOptionalField = false
            if let item = item(child, shape) { items.append(item) } else { hasFailed = true }
        }
        return hasFailed ? nil : Items(items, span: node.span)
    }

    private mutating func item<Element>(_ node: Node, _ shape: Shape<Element>) -> Item<Element>? {
        guard form == .template else { return shape.read(node, &self).map { Item($0) } }
        let each = node[ItemKeys.each]
        let when = node[ItemKeys.when]
        guard each != nil || when != nil else { return shape.read(node, &self).map { Item($0) } }

        let loop = each.flatMap { readLoop($0) }
        if let loop { loops.append(loop) }
        defer { if loop != nil { loops.removeLast() } }
        // With an unknown loop, everything inside would be reported again.
        guard each == nil || loop != nil else { return nil }
        let condition = when.flatMap { readCondition($0) }
        if let condition { conditions.append(condition) }
        defer { if condition != nil { conditions.removeLast() } }
        guard when == nil || condition != nil else { return nil }

        let others = node.entries.filter { !ItemKeys.all.contains($0.key.string) }
        claim(ItemKeys.all, of: node)
        var content = node
        if others.count == 1, others[0].key.isSpelled(ItemKeys.value), !shape.isMapping {
            content = others[0].value
        }
        let modifiers = [loop.map(Modifier.each), condition.map(Modifier.when)].compactMap { $0 }
        return shape.read(content, &self).map { Item($0, modifiers: modifiers) }
    }

    /// Ids as a list, or in one scalar.
    fileprivate mutating func joined(
        _ node: Node, by separator: Character, _ element: Shape<Text>
    ) -> Items<Text>? {
        if node.kind == .sequence, form == .template {
            let items = items(of: node, element)
            for item in items?.items ?? [] { reportSeparator(separator, in: item.value) }
            return items
        }
        guard node.kind == .scalar, !node.isNull else {
            report(
                WrongType(
                    span: node.span, field: field, expected: .single("ids joined by '\(separator)'"), node: node))
            return nil
        }
        return separated(node, by: separator, element)
    }

    /// Ids in one scalar: split at the separators of its literal text, or one hole on a list.
    fileprivate mutating func separated(
        _ node: Node, by separator: Character?, _ element: Shape<Text>
    ) -> Items<Text>? {
        guard let text = text(node) else { return nil }
        if let hole = text.onlyHole, case .list(let type) = hole.parameter.type {
            return whole(hole, type, text).map { Items([$0], span: node.span) }
        }
        if text.pieces.isEmpty, takesEmptyMember { return Items([], span: node.span) }
        for hole in text.holes { requireID(hole) }
        if let separator { reportBlanks(around: separator, in: text) }
        let parts = separator.map(text.split(at:)) ?? [text]
        if let separator, parts.count > 1, parts.contains(where: \.pieces.isEmpty) {
            let expected = "ids with one '\(separator)' between each two"
            report(InvalidValue(span: node.span, field: field, value: node.string, expected: expected))
            return nil
        }
        return Items(parts.map { Item($0) }, span: node.span)
    }

    /// One item of a list is one id.
    fileprivate mutating func reportSeparator(_ separator: Character, in text: Text) {
        guard text.pieces.contains(where: { $0.literal?.contains(separator) ?? false }) else { return }
        report(
            InvalidValue(
                span: text.span, field: field, value: text.span.text,
                expected: "one id in each item, without '\(separator)'"))
    }

    private mutating func reportBlanks(around separator: Character, in text: Text) {
        let literals = text.pieces.compactMap(\.literal)
        guard literals.contains(where: { $0.contains(" \(separator)") || $0.contains("\(separator) ") }) else { return }
        report(BlanksBetweenIDs(span: text.span, field: field, separator: separator, form: form))
    }

    /// Every row of a list of scalars, one id each.
    private mutating func whole(_ hole: Hole, _ type: ListType, _ text: Text) -> Item<Text>? {
        guard !type.hasNamedFields, let field = type.fields.first,
            [.id, .integer, .choice].contains(field.type.kind)
        else {
            report(
                HoleOfWrongType(span: hole.span, name: hole.name, type: hole.parameter.type, place: "ids", kinds: [.id])
            )
            return nil
        }
        let loop = Loop(
            id: nextLoopID(), variable: hole.name, list: hole.reference, parameter: hole.parameter, type: type,
            span: hole.span)
        let row = Hole(
            reference: Reference(loop: loop.id, index: 0), name: hole.name, parameter: field, span: hole.span)
        requireID(row)
        let piece = Text.Piece(.hole(row), span: hole.span, origin: text.pieces[0].origin)
        return Item(Text([piece], span: text.span), modifiers: [.each(loop)])
    }
}

extension Shape {
    /// An item of this shape is a mapping itself, so a `value` in it is its own.
    fileprivate var isMapping: Bool {
        switch description() {
        case .record, .oneOf, .tagged, .either, .map: true
        default: false
        }
    }
}

extension Items {
    fileprivate func written(by shape: Shape<Value>, _ writing: Writing) -> [Item<DocumentValue>] {
        items.map { Item(shape.write($0.value, writing), modifiers: $0.modifiers) }
    }
}

extension Items<Text> {
    /// The condition under which a list exists that is one hole on an optional parameter.
    var presence: Condition? {
        items.count == 1 && items[0].isPlain ? items[0].value.presence : nil
    }
}

extension Text {
    /// The parts between the separators that stand in literal text; blanks around a part are left out.
    func split(at separator: Character) -> [Text] {
        var parts: [[Piece]] = [[]]
        for piece in pieces {
            guard let literal = piece.literal else {
                parts[parts.count - 1].append(piece)
                continue
            }
            let strings = literal.split(separator: separator, omittingEmptySubsequences: false)
            for (index, string) in strings.enumerated() {
                if index > 0 { parts.append([]) }
                if let trimmed = String(string).trimmed { parts[parts.count - 1].append(piece.with(trimmed)) }
            }
        }
        return parts.map { Text($0, span: span) }
    }
}

extension Text.Piece {
    var literal: String? {
        switch content {
        case .markup(let string), .data(let string): string
        case .hole, .joined: nil
        }
    }

    fileprivate func with(_ string: String) -> Text.Piece {
        if case .markup = content { return Text.Piece(.markup(string), span: span, origin: origin, escape: escape) }
        return Text.Piece(.data(string), span: span, origin: origin, escape: escape)
    }
}

extension String {
    /// Without the blanks at both ends; `nil` where nothing is left.
    var trimmed: String? {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return nil }
        return String(scalars[first...last])
    }
}

/// Blanks that would belong to an id.
struct BlanksBetweenIDs: Problem {
    static let code = "blanks-between-ids"
    static let summary = "Joined ids have blanks round their separator; no vendor says that it takes them away."
    static let examples: [Example] = []
    let span: Span
    let field: String
    let separator: Character
    let form: Form

    var severity: Severity { .warning }
    var message: String { "there are blanks round '\(separator)' in '\(field)'" }
    var help: String? {
        form == .template
            ? "they are left out of the payload; remove them here too, or write the ids as a list" : "remove them"
    }
    var fix: Fix? {
        var text = span.text
        for pair in [" \(separator)", "\(separator) "] {
            while text.contains(pair) { text = text.replacing(pair, with: String(separator)) }
        }
        return Fix("remove the blanks", [Fix.Edit(span, text)])
    }
}

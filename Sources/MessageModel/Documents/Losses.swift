package import MessageSource

extension Document {
    /// The texts of a message that stand nowhere in this document.
    ///
    /// - Parameter message: as a document of its own.
    ///
    /// Compared by occurrence and not by place in the source: two aliases of one anchor are two texts.
    func losses(of message: Document) -> [NotShown] {
        let shown = root.origins
        var reported = Text.Origins()
        return message.root.statements.compactMap { statement in
            let origins = statement.origins
            guard !origins.isEmpty, !origins.contains(where: { shown.contains($0) || reported.contains($0) }) else {
                return nil
            }
            for origin in origins { reported.insert(origin) }
            return NotShown(span: statement.place.span, place: statement.place.path)
        }
    }
}

/// What an author would call one thing that is said: a text, or a list of ids as a whole.
private struct Statement {
    let origins: [Text.Origin]
    let place: DocumentPlace
}

extension DocumentValue {
    /// All texts of the template that stand in it.
    fileprivate var origins: Text.Origins {
        var origins = Text.Origins()
        var found: [Text.Origin] = []
        walk { value in
            guard case .text(let text) = value else { return }
            text.text.addOrigins(to: &found)
            for origin in found { origins.insert(origin) }
            found.removeAll(keepingCapacity: true)
        }
        return origins
    }

    /// All that is said, in order.
    fileprivate var statements: [Statement] {
        var statements: [Statement] = []
        addStatements(to: &statements)
        return statements
    }

    fileprivate func addStatements(to statements: inout [Statement]) {
        switch self {
        case .text(let text): statements.append(Statement(origins: text.text.origins, place: text.place))
        case .object(let members): for member in members { member.value.addStatements(to: &statements) }
        case .list(let list), .joined(let list, _): list.addStatements(to: &statements)
        case .integer, .boolean, .bit, .choice, .word, .number, .null: break
        }
    }
}

extension DocumentList {
    fileprivate func addStatements(to statements: inout [Statement]) {
        var origins: [Text.Origin] = []
        for item in items {
            guard case .text(let text) = item.value else {
                for item in items { item.value.addStatements(to: &statements) }
                return
            }
            text.text.addOrigins(to: &origins)
        }
        statements.append(Statement(origins: origins, place: place))
    }
}

/// A text of the message that does not arrive.
package struct NotShown: Problem {
    package static let code = "not-shown"
    package static let summary = "A text of the message has no place in what this vendor shows, so its readers miss it."
    package static let examples: [Example] = []
    package let span: Span
    /// Where it stands in the message: `card`, `source`, `icon`.
    let place: [String]

    package var severity: Severity { .warning }
    package var message: String { "'\(place.suffix(2).joined(separator: "."))' is not shown" }
    package var help: String? { "say it elsewhere in the message, or write 'losses: accept' in this vendor's section" }
}

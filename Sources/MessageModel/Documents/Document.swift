import MessageRuntime
package import MessageSource

/// A vendor's JSON with its holes still open: what stands between the vendors and all outputs.
package indirect enum DocumentValue: Sendable {
    case object([Member])
    case list(DocumentList)
    /// Texts in one JSON string, with a separator between them.
    case joined(DocumentList, separator: String)
    case text(DocumentText)
    case integer(Value<Int>)
    case boolean(Value<Bool>)
    /// A boolean written as 0 or 1.
    case bit(Value<Bool>)
    /// A word out of a fixed set; a hole gives the value of a choice.
    case choice(Value<String>)
    /// A word that the compiler writes: a tag.
    case word(String)
    /// A JSON number as it was spelled.
    case number(String)
    case null
}

/// One member of an object. A class, since every stage walks through all of them.
package final class Member: Sendable {
    package let key: String
    package let value: DocumentValue
    /// The member exists only where this holds.
    package let presence: Condition?
    /// The vendor asks for it, so it stays where its value turns out empty.
    let isRequired: Bool

    package init(
        _ key: String, _ value: DocumentValue, presence: Condition? = nil, isRequired: Bool = false
    ) {
        self.key = key
        self.value = value
        self.presence = presence
        self.isRequired = isRequired
    }
}

/// A list with the limits on its number of items.
package struct DocumentList: Sendable {
    package let items: [Item<DocumentValue>]
    package let limits: [Limit]
    package let place: DocumentPlace
}

/// A text with all that is known about its place. A class, since every stage and every rule looks at all of them.
package final class DocumentText: Sendable {
    package let text: Text
    package let syntax: Syntax
    package let limits: [Limit]
    /// What no parameter may say here, in lower case: `@all`.
    package let forbidden: [String]
    package let place: DocumentPlace
    /// It lies in an open object, of which nobody knows who reads it.
    package let isOpen: Bool
    /// Of an address: the schemes that the field takes; empty where it does not say.
    package let schemes: [String]
    /// What the vendor asks of it besides.
    let rules: [TextRule]

    init(
        text: Text, syntax: Syntax, limits: [Limit], forbidden: [String], place: DocumentPlace, isOpen: Bool = false,
        schemes: [String] = [], rules: [TextRule] = []
    ) {
        self.text = text
        self.syntax = syntax
        self.limits = limits
        self.forbidden = forbidden
        self.place = place
        self.isOpen = isOpen
        self.schemes = schemes
        self.rules = rules
    }

    /// The same text, of which more is asked.
    func keeping(_ rules: [TextRule]) -> DocumentText {
        DocumentText(
            text: text, syntax: syntax, limits: limits, forbidden: forbidden, place: place, isOpen: isOpen,
            schemes: schemes, rules: self.rules + rules)
    }
}

/// Where a value stands in the document and in the source.
package struct DocumentPlace: Sendable, Hashable {
    /// From the root: `template_card`, `main_title`, `title`.
    package let path: [String]
    package let span: Span
    package let source: Source
    package let isNative: Bool

    init(_ writing: Writing, at span: Span) {
        self.path = writing.path
        self.span = span
        self.source = writing.source
        self.isNative = writing.isNative
    }

    /// The place of a total: that of its only part which is written, otherwise where its document is asked for.
    package init(of total: Total, in document: Document) {
        let written = total.parts.compactMap { document.root[$0.path[...]] }
        let only = written.count == 1 ? written[0].place : nil
        self.path = only?.path ?? [total.name]
        self.span = only?.span ?? document.span
        self.source = total.source
        self.isNative = true
    }

    /// Nothing could be read here, so there is nothing to measure.
    var isNowhere: Bool { span.file === SourceFile.nowhere }

    /// The last key: what an author calls the field.
    package var field: String { path.last ?? "" }
}

/// A document that belongs to one vendor, or to the message itself where `vendor` is `nil`: a message is checked by the
/// project's own rules exactly as a payload is checked by its vendor's.
package struct Document: Sendable {
    package let vendor: String?
    package let root: DocumentValue
    /// Where the template asks for it.
    package let span: Span
    /// The vendor's own name of the type of message; empty for the message itself.
    package let type: String
    /// Of an escape that has a weaker one, that is taken: the whole of the payload decides it.
    package let takesWeakerEscapes: Bool
    /// Limits on what several parts hold together.
    package let totals: [Total]

    package init(
        vendor: String?, root: DocumentValue, at span: Span, type: String = "", takesWeakerEscapes: Bool = false,
        totals: [Total] = []
    ) {
        self.vendor = vendor
        self.root = root
        self.span = span
        self.type = type
        self.takesWeakerEscapes = takesWeakerEscapes
        self.totals = totals
    }
}

extension DocumentValue {
    /// The member of a member.
    package subscript(path: ArraySlice<String>) -> DocumentValue? {
        guard let key = path.first else { return self }
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value[path.dropFirst()]
    }

    /// Where a text or a list stands; nothing else says it.
    fileprivate var place: DocumentPlace? {
        switch self {
        case .text(let text): text.place
        case .list(let list), .joined(let list, _): list.place
        case .object, .integer, .boolean, .bit, .choice, .word, .number, .null: nil
        }
    }

    /// Every text in the value, in order, those in joined lists included.
    package var texts: [DocumentText] {
        var texts: [DocumentText] = []
        walk { if case .text(let text) = $0 { texts.append(text) } }
        return texts
    }

    /// Every list in the value, in order, inner ones after the one that holds them.
    package var lists: [DocumentList] {
        var lists: [DocumentList] = []
        walk { value in
            switch value {
            case .list(let list), .joined(let list, _): lists.append(list)
            default: break
            }
        }
        return lists
    }
}

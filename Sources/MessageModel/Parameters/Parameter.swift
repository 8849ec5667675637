package import MessageRuntime
package import MessageSource

/// One thing that differs from send to send, as the template declares it. A class, as `Text` is: each hole has its own.
package final class Parameter: Sendable {
    package let name: String
    package let nameSpan: Span
    package let type: ParameterType
    /// May be left out by whoever sends, and then has no value.
    package let isOptional: Bool
    /// The value where none is given.
    package let defaultValue: MessageArgument?
    /// What the author says of it, for the doc comment of the generated property.
    package let summary: String?
    /// Where its bounds stand, for who wants to change them.
    let places: Places

    struct Places: Sendable {
        var maximum: Span?
        var minimum: Span?
        /// The value of `type`.
        var type: Span?
        /// The word `type` itself.
        var key: Span?
        var isFlow = false
    }

    init(
        name: String, nameSpan: Span, type: ParameterType, isOptional: Bool, defaultValue: MessageArgument?,
        summary: String?, places: Places = Places()
    ) {
        self.name = name
        self.nameSpan = nameSpan
        self.type = type
        self.isOptional = isOptional
        self.defaultValue = defaultValue
        self.summary = summary
        self.places = places
    }

    /// Whether a value has to be given.
    package var isRequired: Bool { !isOptional && defaultValue == nil }
}

/// What values a parameter may take.
package enum ParameterType: Sendable {
    /// Any text without control characters other than newline and tab.
    case text(TextBounds)
    /// ASCII letters, digits and `_ - . @ : /`; never empty.
    case id(TextBounds)
    /// An absolute URL, never empty.
    case url(URLBounds)
    case integer(minimum: Int?, maximum: Int?)
    case boolean
    case choice([Choice])
    case list(ListType)

    /// How an author writes the type.
    package var keyword: String {
        switch self {
        case .text: "text"
        case .id: "id"
        case .url: "url"
        case .integer: "integer"
        case .boolean: "boolean"
        case .choice: "choice"
        case .list: "list"
        }
    }
}

/// How long a text may be, in characters (Unicode scalar values), and of what it may consist.
package struct TextBounds: Sendable {
    package let minimum: Int
    /// `nil` where the author set no bound.
    package let maximum: Int?
    package let characters: CharacterClass?
}

package struct URLBounds: Sendable {
    /// In characters; `nil` where the author set no bound.
    package let maximum: Int?
    /// In lower case, without the colon.
    package let schemes: [String]
}

/// One of the values of a choice.
package struct Choice: Sendable, Hashable {
    /// What stands in a URL, an id, a key or an enum, and in samples.
    package let value: String
    /// What stands in prose.
    package let label: String
}

/// A list of scalars, or of rows with named fields. A scalar is the only field of its row.
package struct ListType: Sendable {
    package let minimum: Int
    package let maximum: Int?
    package let fields: [Parameter]
    /// The rows are mappings with the names of the fields.
    package let hasNamedFields: Bool
}

package import MessageRuntime

/// What a shape accepts, as data: schemas, `msgc vendors` and the reference are made from it.
package indirect enum ShapeDescription: Sendable {
    /// The characters are those that the vendor takes; `nil` where it takes all, or does not say.
    case text(Syntax, [Limit], CharacterClass?)
    case url(schemes: [String], [Limit])
    case integer(ClosedRange<Int>?)
    /// A number with a fraction.
    case number(ClosedRange<Double>)
    case boolean
    /// A few numbers from 0 on, of which 0 and 1 are a boolean to an author.
    case bits([Int])
    case words([String])
    case numbers([Int])
    /// A text in a format: what that is in words, and a regular expression that takes no less.
    case formatted(words: String, pattern: String)
    case list(@Sendable () -> ShapeDescription, [Limit])
    /// Texts in one, with a separator between them.
    case joined(ShapeDescription, separator: String, [Limit])
    case record(RecordDescription)
    /// One of several, told apart by their only key.
    case oneOf([VariantDescription])
    /// One of several, told apart by the value of a key; one of them may hold where there is no such key.
    case tagged(String, [VariantDescription])
    /// A short form beside the full one.
    case either(ShapeDescription, @Sendable () -> ShapeDescription)
    /// A mapping whose keys are names: some, where they are known, otherwise any. The vendor may pass over others.
    case map(keys: [String]?, ignoresOthers: Bool = false, @Sendable () -> ShapeDescription)
    /// What is written in a template otherwise than in a payload.
    case inForms(template: ShapeDescription, payload: @Sendable () -> ShapeDescription)
    /// Any JSON.
    case open
}

package struct RecordDescription: Sendable {
    package let name: String
    package let summary: String
    package let source: Source?
    package let fields: [FieldDescription]
    /// The bodies of which exactly one is there, in records that have some.
    package let bodies: BodiesDescription?
    /// A key that is no field's is passed over.
    package let ignoresUnknownKeys: Bool
    package let rules: [RuleDescription]

    package init(
        name: String, summary: String, source: Source?, fields: [FieldDescription], bodies: BodiesDescription? = nil,
        ignoresUnknownKeys: Bool = false, rules: [RuleDescription] = []
    ) {
        self.name = name
        self.summary = summary
        self.source = source
        self.fields = fields
        self.bodies = bodies
        self.ignoresUnknownKeys = ignoresUnknownKeys
        self.rules = rules
    }
}

package struct FieldDescription: Sendable {
    package let key: String
    package let isRequired: Bool
    package let summary: String
    /// What holds where the field is left out, spelled in JSON.
    package let defaultValue: String?
    /// The only form in which the field exists; `nil` for both.
    package let form: Form?
    package let shape: @Sendable () -> ShapeDescription

    package init(
        key: String, isRequired: Bool, summary: String, defaultValue: String? = nil, form: Form? = nil,
        shape: @escaping @Sendable () -> ShapeDescription
    ) {
        self.key = key
        self.isRequired = isRequired
        self.summary = summary
        self.defaultValue = defaultValue
        self.form = form
        self.shape = shape
    }
}

/// Members of which a record has exactly one; in a payload, a tag beside it says which.
package struct BodiesDescription: Sendable {
    /// `nil` where the payload says it elsewhere.
    package let tag: String?
    package let summary: String
    package let variants: [VariantDescription]
}

package struct VariantDescription: Sendable {
    package let key: String
    /// It is meant where nothing says which one is.
    package var isDefault = false
    /// Keys that programs of the vendor's leave in it: they are left out, with a warning.
    package var passedOver: [String] = []
    package let shape: @Sendable () -> ShapeDescription
}

/// A condition between the fields of a record. Fields are named by their keys, deeper ones with dots.
package enum RuleDescription: Sendable, Hashable {
    /// Where the field has that value, spelled in JSON, the other one is required.
    case when(String, is: String, requires: String)
    case with(String, requires: String)
    case exactlyOne([String])
    case atLeastOne([String])
    /// The field is required unless one of these bodies is there.
    case required(String, unlessBody: [String])
    /// No two items of the list have the same value in the field.
    case unique(list: String, field: String)
    /// What has no form of its own, in words.
    case words(String)
}

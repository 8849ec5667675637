import MessageModel

extension SchemaWriter {
    mutating func record(_ record: RecordDescription, _ claims: [Claim]) -> JSONValue {
        // A key without fields holds nothing in a template; a tag alone is a mapping all the same.
        if form == .template, record.isNothing, claims.isEmpty { return .members(["type": .string("null")]) }
        let identity = ShapeDescription.record(record).fingerprint() + claims.identity
        return define(identity, called: record.name + claims.suffix) { $0.fields(of: record, claims) }
    }

    private mutating func fields(of record: RecordDescription, _ claims: [Claim]) -> JSONValue {
        let claimed = claims.map(\.key)
        let fields = record.fields.filter { field in
            (field.form == nil || field.form == form) && !claimed.contains(field.key)
        }
        var properties = claims.map { ($0.key, $0.schema) }
        var required = claims.filter(\.isRequired).map(\.key)
        for field in fields {
            properties.append((field.key, schema(of: field)))
        }
        required += fields.filter(\.isRequired).map(\.key)
        var rules = RecordConditions(record, keys: claimed + fields.map(\.key), writer: self)
        if let bodies = record.bodies {
            if let tag = bodies.tag {
                properties.append((tag, self.tag(bodies.variants).described(as: bodies.summary)))
                if form == .payload { required.append(tag) }
            }
            properties += bodies.variants.map { ($0.key, place($0.shape())) }
            rules.add(bodies)
        }
        let schema = JSONValue.members([
            "title": .string(record.name.withoutArticle), "type": .string("object"),
            "properties": .object(properties), "required": required.isEmpty ? nil : .strings(required),
            "additionalProperties": record.ignoresUnknownKeys ? nil : .boolean(false),
        ])
        return schema.described(as: ([record.summary] + rules.words).sentences).adding(rules.members)
    }

    /// The schema of a field. A long one that several records have stands in one place, under the field's key.
    private mutating func schema(of field: FieldDescription) -> JSONValue {
        let schema = place(field.shape(), field.summary, default: field.defaultValue, isOptional: !field.isRequired)
        let written = schema.write()
        guard written.count > Self.lengthToShare else { return schema }
        return define("field \(field.key) \(String(decoding: written, as: UTF8.self))", called: field.key) { _ in schema
        }
    }

    /// In bytes; what is shorter is read more easily where it is than where it would be referred to.
    private static let lengthToShare = 100

    /// A mapping whose only key says what it is. Where that has no fields, the key alone will do in a template.
    mutating func oneKey(_ variants: [VariantDescription], _ claims: [Claim]) -> JSONValue {
        let keys = variants.map(\.key)
        let identity = ShapeDescription.oneOf(variants).fingerprint() + claims.identity
        let name = (keys.first ?? "") + " or another" + claims.suffix
        let mapping = define(identity, called: name) { writer in
            let properties = claims.map { ($0.key, $0.schema) } + variants.map { ($0.key, writer.place($0.shape())) }
            let object = JSONValue.members([
                "type": .string("object"), "properties": .object(properties),
                "additionalProperties": .boolean(false),
            ])
            guard claims.isEmpty else {
                return object.adding([("oneOf", .array(keys.map { .members(["required": .strings([$0])]) }))])
            }
            return object.adding([("minProperties", .integer(1)), ("maxProperties", .integer(1))])
        }
        let bare = form == .template ? variants.filter(\.isNothing).map { JSONValue.string($0.key) } : []
        guard !bare.isEmpty else { return mapping }
        return .members(["anyOf": .array([.members(["enum": .array(bare)]), mapping])])
    }

    /// A mapping in which one key says what the others are.
    mutating func tagged(_ tag: String, _ variants: [VariantDescription], _ claims: [Claim]) -> JSONValue {
        let identity = ShapeDescription.tagged(tag, variants).fingerprint() + claims.identity
        return define(identity, called: tag + " variants" + claims.suffix) { writer in
            let choices = variants.map { variant -> JSONValue in
                let literal = writer.literal(variant.key)
                let claim = Claim(key: tag, schema: literal, isRequired: !variant.isDefault)
                // Without a word about presence the condition holds where the key is absent too.
                let isMeant =
                    variant.isDefault
                    ? JSONValue.members(["properties": .object([(tag, literal)])]) : .member(tag, literal)
                let claims = [claim] + claims + writer.passedOver(variant.passedOver)
                return .condition(isMeant, then: writer.place(variant.shape(), claims: claims))
            }
            let isRequired = !variants.contains(where: \.isDefault)
            return .members([
                "type": .string("object"),
                "properties": .object([(tag, writer.tag(variants))]),
                "required": isRequired ? .strings([tag]) : nil, "allOf": .array(choices),
            ])
        }
    }

    /// Keys of which there is only a warning.
    private mutating func passedOver(_ keys: [String]) -> [Claim] {
        keys.map { key in
            Claim(
                key: key,
                schema: define("passed over \(key)", called: key) { _ in
                    .object([]).described(as: "Left out, with a warning.")
                })
        }
    }

    /// The words of which a tag is one, always written out.
    private func tag(_ variants: [VariantDescription]) -> JSONValue {
        .members(["enum": .array(variants.flatMap { literals($0.key) })])
    }

    /// One word that is always written out.
    func literal(_ word: String) -> JSONValue { .constant(literals(word)) }

    /// A schema that stands in one place, and is referred to wherever the same thing is meant.
    mutating func define(
        _ identity: String, called name: String, _ schema: (inout SchemaWriter) -> JSONValue
    ) -> JSONValue {
        if let known = definitions.reference(to: identity) { return known }
        let reference = definitions.open(identity, called: name)
        definitions.close(reference, schema(&self))
        return .reference(reference)
    }
}

extension [SchemaWriter.Claim] {
    /// Two records are not the same where other keys are claimed of them.
    var identity: String { map { " +\($0.key)=\($0.schema)" }.joined() }

    /// Records that are items of lists have keys that others have not.
    var suffix: String { contains(where: \.isModifier) ? " item" : "" }
}

extension RecordDescription {
    var isNothing: Bool { fields.isEmpty && bodies == nil }
}

extension VariantDescription {
    fileprivate var isNothing: Bool {
        if case .record(let record) = shape() { record.isNothing } else { false }
    }
}

extension String {
    /// What authors call a record, for the title of its schema: `a link` is `link`.
    var withoutArticle: String {
        for article in ["a ", "an ", "the "] where hasPrefix(article) { return String(dropFirst(article.count)) }
        return self
    }
}

extension Template {
    /// What a whole template accepts, as data.
    ///
    /// - Parameter vendors: all vendors there are.
    package static func description(vendors: [any Vendor.Type]) -> RecordDescription {
        let template = TemplateFields.record.description
        let sections = vendors.map { $0.sectionField }
        return RecordDescription(
            name: template.name, summary: template.summary, source: template.source,
            fields: template.fields.map { field in
                field.key == "vendors"
                    ? field.described { .record(.sections(sections, summary: field.summary)) } : field
            },
            bodies: template.bodies, ignoresUnknownKeys: template.ignoresUnknownKeys, rules: template.rules)
    }
}

extension Vendor {
    /// The vendor's key under `vendors`.
    fileprivate static var sectionField: FieldDescription {
        FieldDescription(key: id, isRequired: false, summary: "\(name): \(summary)") {
            let options = SectionOptions.record.description.fields
            let section = self.section.description().adding(options)
            return section.takesNothing ? .optional { section } : section
        }
    }
}

extension FieldDescription {
    fileprivate func described(as shape: @escaping @Sendable () -> ShapeDescription) -> FieldDescription {
        FieldDescription(
            key: key, isRequired: isRequired, summary: summary, defaultValue: defaultValue, form: form, shape: shape)
    }
}

extension RecordDescription {
    fileprivate static func sections(_ fields: [FieldDescription], summary: String) -> RecordDescription {
        RecordDescription(
            name: "vendors", summary: summary, source: nil, fields: fields, rules: [.atLeastOne(fields.map(\.key))])
    }

    fileprivate func adding(_ more: [FieldDescription]) -> RecordDescription {
        RecordDescription(
            name: name, summary: summary, source: source, fields: fields + more, bodies: bodies,
            ignoresUnknownKeys: ignoresUnknownKeys, rules: rules)
    }
}

extension ShapeDescription {
    /// With fields that are read besides the shape's own.
    fileprivate func adding(_ fields: [FieldDescription]) -> ShapeDescription {
        switch self {
        case .record(let record): .record(record.adding(fields))
        case .tagged(let tag, let variants):
            .tagged(
                tag,
                variants.map { variant in
                    VariantDescription(
                        key: variant.key, isDefault: variant.isDefault, passedOver: variant.passedOver
                    ) {
                        variant.shape().adding(fields)
                    }
                })
        case .either(let short, let full): .either(short, { full().adding(fields) })
        case .text, .url, .integer, .number, .boolean, .bits, .words, .numbers, .formatted, .list, .joined, .oneOf,
            .map, .inForms, .open:
            self
        }
    }

    /// A mapping without any key would do.
    fileprivate var takesNothing: Bool {
        guard case .record(let record) = self else { return false }
        return !record.fields.contains(where: \.isRequired) && record.rules.isEmpty
    }
}

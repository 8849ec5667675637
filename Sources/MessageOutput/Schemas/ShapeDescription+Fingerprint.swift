import MessageModel

extension ShapeDescription {
    /// What tells a shape from others in a schema: its fields with their limits, and of what lies deeper the names. A
    /// shape that holds itself has one too.
    func fingerprint(depth: Int = 3) -> String {
        switch self {
        case .text, .url, .integer, .number, .boolean, .bits, .words, .numbers, .formatted, .open: return "\(self)"
        case .inForms(let template, let payload):
            guard depth > 0 else { return "in forms" }
            return "\(template.fingerprint(depth: depth - 1)) as \(payload().fingerprint(depth: depth - 1))"
        case .list(let element, let limits):
            return "list of \(depth > 0 ? element().fingerprint(depth: depth - 1) : "") \(limits)"
        case .joined(let element, let separator, let limits):
            return "\(element.fingerprint(depth: depth - 1)) joined by \(separator) \(limits)"
        case .record(let record): return record.fingerprint(depth: depth)
        case .oneOf(let variants): return "one of \(variants.fingerprint(depth: depth))"
        case .tagged(let tag, let variants): return "\(tag) of \(variants.fingerprint(depth: depth))"
        case .either(let short, let full):
            guard depth > 0 else { return "either" }
            return "\(short.fingerprint(depth: depth - 1)) or \(full().fingerprint(depth: depth - 1))"
        case .map(let keys, let ignoresOthers, let value):
            return "\(keys ?? []) \(ignoresOthers) to \(depth > 0 ? value().fingerprint(depth: depth - 1) : "")"
        }
    }
}

extension RecordDescription {
    fileprivate func fingerprint(depth: Int) -> String {
        let fields = fields.map { field in
            let shape = depth > 0 ? field.shape().fingerprint(depth: depth - 1) : ""
            return "\(field.key) \(field.isRequired) \(field.summary) \(field.defaultValue ?? "") \(shape)"
        }
        let bodies = bodies.map { "\($0.tag ?? "") \($0.variants.fingerprint(depth: depth))" } ?? ""
        return "\(name): \(summary) \(fields) \(bodies) \(rules)"
    }
}

extension [VariantDescription] {
    fileprivate func fingerprint(depth: Int) -> String {
        map { "\($0.key) \($0.passedOver) " + (depth > 0 ? $0.shape().fingerprint(depth: depth - 1) : "") }.joined(
            separator: ", ")
    }
}

import MessageSource

extension ShapeDescription {
    /// The members of an object that the shape has fields for, by their paths: what a vendor knows of `extra`.
    func fields(among value: DocumentValue) -> [String] {
        guard case .object(let members) = value else { return [] }
        return members.flatMap { member -> [String] in
            let shapes = self.shapes(of: member.key)
            guard case .object = member.value, shapes.contains(where: \.hasFields) else {
                return shapes.isEmpty ? [] : [member.key]
            }
            return Set(shapes.flatMap { $0.fields(among: member.value) }).sorted().map { "\(member.key).\($0)" }
        }
    }

    private func shapes(of key: String) -> [ShapeDescription] {
        switch self {
        case .record(let record):
            record.fields.filter { $0.key == key }.map { $0.shape() }
                + (record.bodies.map { bodies in
                    bodies.tag == key
                        ? [.words([])] : bodies.variants.filter { $0.key == key }.map { $0.shape() }
                } ?? [])
        case .tagged(let tag, let variants):
            tag == key ? [.words([])] : variants.flatMap { $0.shape().shapes(of: key) }
        case .oneOf(let variants): variants.filter { $0.key == key }.map { $0.shape() }
        case .either(_, let full): full().shapes(of: key)
        case .inForms(_, let payload): payload().shapes(of: key)
        case .text, .url, .integer, .number, .boolean, .bits, .words, .numbers, .formatted, .list, .joined, .map, .open:
            []
        }
    }

    private var hasFields: Bool {
        switch self {
        case .record, .tagged, .oneOf, .either: true
        case .inForms(_, let payload): payload().hasFields
        case .text, .url, .integer, .number, .boolean, .bits, .words, .numbers, .formatted, .list, .joined, .map, .open:
            false
        }
    }
}

/// A member of `extra` that would get past every check of its field.
struct FieldInExtra: Problem {
    static let code = "field-in-extra"
    static let summary =
        "`extra` holds a field that msgc knows, where no value would be made harmless and no limit checked."
    static let examples: [Example] = []
    let span: Span
    let fields: [String]

    var message: String { "'extra' holds \(fields.quotedList), which msgc knows" }
    var help: String? { "write it in the section itself, where it is checked" }
}

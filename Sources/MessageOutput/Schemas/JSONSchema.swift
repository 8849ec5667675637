package import MessageModel

/// A JSON Schema of draft 7, which most editors and validators read, made from the descriptions of shapes: `msgc
/// schema`.
package struct JSONSchema: Sendable {
    /// As it is called in `schemas/`.
    package let fileName: String
    package let value: JSONValue

    /// The schema of the template language.
    package init(templatesFor vendors: [any Vendor.Type]) {
        fileName = "template.schema.json"
        value = .schema(
            of: .record(Template.description(vendors: vendors)), in: .template, title: "A message template",
            "One message for one or more vendors, in a file named *.msg.yaml.")
    }

    /// The schema of what a vendor takes.
    package init(payloadOf vendor: any Vendor.Type) {
        fileName = "\(vendor.id).schema.json"
        value = .schema(
            of: vendor.payloadDescription, in: .payload, title: "A payload for \(vendor.id)",
            "\(vendor.name): \(vendor.summary)")
    }

    /// Every schema there is, that of the language first.
    package static func all(for vendors: [any Vendor.Type]) -> [JSONSchema] {
        [JSONSchema(templatesFor: vendors)] + vendors.map { JSONSchema(payloadOf: $0) }
    }

    /// As it is printed and stored.
    package var bytes: [UInt8] { value.write(columns: 120) + [UInt8(ascii: "\n")] }
}

extension Vendor {
    fileprivate static var payloadDescription: ShapeDescription { payload.description() }
}

extension JSONValue {
    /// A whole schema of one shape.
    static func schema(
        of shape: ShapeDescription, in form: Form, title: String, _ description: String
    ) -> JSONValue {
        var writer = SchemaWriter(form: form)
        let head: [(String, JSONValue)] = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("$comment", .string("Made by msgc schema from the code; it is not edited by hand.")),
            ("title", .string(title)), ("description", .string(description)),
        ]
        let schema = writer.schema(of: shape).headed(by: head)
        let (root, definitions) = writer.definitions.resolve(schema)
        return root.adding([("definitions", definitions)])
    }
}

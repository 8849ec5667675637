import ArgumentParser
import MessageOutput
import MessageVendors

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of the template language, or of a vendor's payload.",
        discussion: """
            Editors that read schemas complete and check templates with it; a template names it in a comment: \
            # yaml-language-server: $schema=template.schema.json
            """)

    @Option(help: ArgumentHelp("The schema of this vendor's payload.", valueName: "id"))
    var vendor: String?

    func validate() throws {
        try VendorChoice.check(vendor.map { [$0] } ?? [])
    }

    func run() throws {
        let schema = vendor.flatMap(Vendors.vendor).map { JSONSchema(payloadOf: $0) }
        let bytes = (schema ?? JSONSchema(templatesFor: Vendors.all)).bytes
        if !Terminal.output.write(bytes) { throw ExitStatus.failure }
    }
}

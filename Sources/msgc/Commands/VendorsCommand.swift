import ArgumentParser
import MessageOutput
import MessageVendors

struct VendorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vendors",
        abstract: "Shows what each vendor can carry, and its limits.")

    @Argument(help: ArgumentHelp("Show this vendor with all its limits.", valueName: "id"))
    var vendor: String?

    @Option(help: "How to show it.")
    var format = ListFormat.text

    func validate() throws {
        try VendorChoice.check(vendor.map { [$0] } ?? [])
    }

    func run() throws {
        let text: [UInt8] =
            if let vendor = vendor.flatMap(Vendors.vendor) {
                switch format {
                case .text: Array(VendorListing(vendor).text.utf8)
                case .json: VendorListing(vendor).json.write(pretty: true) + [UInt8(ascii: "\n")]
                }
            } else {
                switch format {
                case .text: Array(KindListing(Vendors.all).text.utf8)
                case .json: KindListing(Vendors.all).json.write(pretty: true) + [UInt8(ascii: "\n")]
                }
            }
        if !Terminal.output.write(text) { throw ExitStatus.failure }
    }
}

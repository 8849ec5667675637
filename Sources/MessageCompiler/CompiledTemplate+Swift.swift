package import MessageModel
package import MessageOutput
package import MessageSource
import MessageVendors

extension CompiledTemplate {
    /// The template as a Swift type with a method for each vendor.
    ///
    /// - Returns: `nil` where names collide, which is reported.
    package func swift(access: SwiftAccess, _ diagnostics: inout Diagnostics) -> SwiftFile? {
        let payloads = zip(documents, proofs).compactMap { checked, proofs -> SwiftPayload? in
            guard let vendor = checked.document.vendor.flatMap(Vendors.vendor) else { return nil }
            return SwiftPayload(checked, proofs, vendorName: vendor.name, request: vendor.request)
        }
        return SwiftFile(template, payloads, access: access, &diagnostics)
    }
}

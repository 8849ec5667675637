import ArgumentParser
import MessageSource
import MessageVendors

/// Ids of vendors as a user types them.
enum VendorChoice {
    static var list: String { Vendors.ids.quotedList }

    /// The vendor whose id is one of the parts of a file's name: `greeting.VENDOR.json`, `VENDOR.short.json`.
    static func named(in path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        return name.split(separator: ".").map(String.init).first { Vendors.ids.contains($0) }
    }

    /// Refuses ids that no vendor has.
    static func check(_ ids: [String]) throws {
        for id in ids where !Vendors.ids.contains(id) {
            let advice =
                Vendors.ids.closest(to: id).map { "did you mean '\($0)'?" }
                ?? "the vendors are \(Vendors.ids.quotedList)"
            throw ValidationError("There is no vendor '\(id)'; \(advice)")
        }
    }
}

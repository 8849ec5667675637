import ArgumentParser
import MessageSource
import MessageVendors

/// Ids of vendors as a user types them.
enum VendorChoice {
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

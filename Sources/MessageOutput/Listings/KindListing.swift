package import MessageModel

/// What each vendor makes of each kind of message: `msgc vendors`.
package struct KindListing {
    private let vendors: [any Vendor.Type]

    package init(_ vendors: [any Vendor.Type]) {
        self.vendors = vendors
    }

    package var text: String {
        let list = TextColumns(rows: vendors.map { [$0.id, "\($0.name): \($0.summary)"] })
        return ([list.text] + tables.map(\.text) + losses + [hint]).joined(separator: "\n")
    }

    package var json: JSONValue {
        .array(
            vendors.map { vendor in
                .members([
                    "id": .string(vendor.id), "name": .string(vendor.name), "summary": .string(vendor.summary),
                    "source": vendor.source.json, "kinds": vendor.kindsJSON,
                ])
            })
    }

    /// Kinds by vendors; more than one table where the vendors do not fit beside each other.
    private var tables: [TextColumns] {
        var tables: [TextColumns] = []
        var rest = vendors[...]
        while !rest.isEmpty {
            var count = rest.count
            while count > 1, width(of: rest.prefix(count)) > TextColumns.width { count -= 1 }
            tables.append(table(of: rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return tables
    }

    private func table(of vendors: ArraySlice<any Vendor.Type>) -> TextColumns {
        let rows = Message.Kind.allCases.map { kind in
            [kind.rawValue] + vendors.map { $0.support(for: kind).cell }
        }
        return TextColumns(rows: [["kind"] + vendors.map { $0.id }] + rows)
    }

    private func width(of vendors: ArraySlice<any Vendor.Type>) -> Int {
        let names = Message.Kind.allCases.map { TerminalWidth.columns(of: $0.rawValue) }
        return vendors.reduce(names.max() ?? 0) { width, vendor in
            let cells = [vendor.id] + Message.Kind.allCases.map { vendor.support(for: $0).cell }
            return width + 2 + (cells.map { TerminalWidth.columns(of: $0) }.max() ?? 0)
        }
    }

    /// What the stars stand for.
    private var losses: [String] {
        let rows = vendors.flatMap { vendor in
            Message.Kind.allCases.compactMap { kind -> [String]? in
                guard case .carriedWithLosses(_, let losses) = vendor.support(for: kind) else { return nil }
                return [vendor.id, kind.rawValue, losses]
            }
        }
        return rows.isEmpty ? [] : ["* What may be lost:\n" + TextColumns(rows: rows, indent: 2).text]
    }

    private var hint: String {
        vendors.first.map { "All limits of a vendor: msgc vendors \($0.id)\n" } ?? ""
    }
}

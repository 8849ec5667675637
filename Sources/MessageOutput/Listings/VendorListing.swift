package import MessageModel

/// One vendor with all its limits: `msgc vendors ID`.
package struct VendorListing {
    private let vendor: any Vendor.Type
    private let limits: [FieldLimit]
    private let conditions: [RecordCondition]
    let escapes: [EscapeListing]

    package init(_ vendor: any Vendor.Type) {
        self.vendor = vendor
        let walk = vendor.walk
        limits = walk.limits + vendor.totals.flatMap { FieldLimit.all(of: $0) }
        conditions = walk.conditions
        escapes = walk.escapeListings
    }

    package var text: String {
        let head = """
            \(vendor.name) (\(vendor.id))
            \(vendor.summary)

            Messages

            """
        let kinds = TextColumns(
            rows: Message.Kind.allCases.map { [$0.rawValue, vendor.support(for: $0).words] }, indent: 2)
        let conditions = conditions.isEmpty ? "" : "\nConditions\n" + conditionLists.text
        return head + kinds.text + "\nLimits\n" + limitTables.text + conditions + "\nWhat values become\n"
            + escapeTable.text + noteTables + "\nSources\n" + sourceTable.text
    }

    package var json: JSONValue {
        .members([
            "id": .string(vendor.id), "name": .string(vendor.name), "summary": .string(vendor.summary),
            "source": vendor.source.json, "kinds": vendor.kindsJSON, "limits": .array(limits.map(\.json)),
            "conditions": .array(conditions.map(\.json)), "values": .array(escapes.map(\.json)),
            "notes": .array(vendor.notes.map(\.json)),
        ])
    }

    /// The limits record by record, with the number of the source.
    private var limitTables: PlaceTables {
        PlaceTables(
            limits.map {
                ($0.owner, [$0.field, $0.bound, "[\(number(of: $0.source))]", $0.effect.words])
            })
    }

    /// The conditions record by record.
    private var conditionLists: PlaceTables { PlaceTables(conditions.map { ($0.owner, [$0.rule.sentence]) }) }

    private var escapeTable: TextColumns {
        TextColumns(rows: [EscapeListing.columns] + escapes.flatMap(\.rows), indent: 2)
    }

    /// What else there is to know, table by table, with the number of the source.
    private var noteTables: String {
        vendor.notes.map { note in
            "\n\(note.title) [\(number(of: note.source))]\n"
                + TextColumns(rows: [note.columns] + note.rows, indent: 2).text
        }.joined()
    }

    private var sourceTable: TextColumns {
        let rows = sources.enumerated().map { index, source in
            ["[\(index + 1)]", source.date, "\(source.page), \(source.url)"]
        }
        return TextColumns(rows: rows, indent: 2)
    }

    /// Those that the limits and the notes name, the vendor's own first.
    private var sources: [Source] {
        (limits.map(\.source) + vendor.notes.map(\.source)).reduce(into: [vendor.source]) { sources, source in
            if !sources.contains(source) { sources.append(source) }
        }
    }

    private func number(of source: Source) -> Int { (sources.firstIndex(of: source) ?? 0) + 1 }
}

extension Vendor {
    fileprivate static var walk: ShapeWalk { ShapeWalk(payload.description(), of: source) }
}

extension VendorNote {
    fileprivate var json: JSONValue {
        .members([
            "title": .string(title), "columns": .array(columns.map(JSONValue.string)),
            "rows": .array(rows.map { .array($0.map(JSONValue.string)) }), "source": source.json,
        ])
    }
}

extension FieldLimit {
    /// The lower bound as a number of JSON.
    private var least: JSONValue? {
        if case .fraction(let range) = unit { return .number(String(range.lowerBound)) }
        return minimum.map(JSONValue.integer)
    }

    private var most: JSONValue? {
        if case .fraction(let range) = unit { return .number(String(range.upperBound)) }
        return maximum.map(JSONValue.integer)
    }

    private var format: String? { if case .format(let words) = unit { words } else { nil } }

    fileprivate var json: JSONValue {
        var code: Int?
        var doubt: String?
        switch effect {
        case .rejected(let known): code = known
        case .doubtful(let words): doubt = words
        case .truncated, .advised, .house: break
        }
        return .members([
            "field": .string(path.joined(separator: ".")), "minimum": least, "maximum": most,
            "unit": .string(unit.keyword), "format": format.map(JSONValue.string),
            "effect": .string(effect.keyword), "code": code.map(JSONValue.integer),
            "doubt": doubt.map(JSONValue.string), "source": source.json,
        ])
    }
}

extension FieldLimit.Unit {
    fileprivate var keyword: String {
        switch self {
        case .size(.characters): "characters"
        case .size(.bytes): "bytes"
        case .size(.jsonBytes): "json-bytes"
        case .size(.items): "items"
        case .size(.objects(let kind)), .size(.levels(let kind)): kind.names
        case .value, .fraction: "value"
        case .format: "format"
        }
    }
}

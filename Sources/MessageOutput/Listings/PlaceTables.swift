/// Tables about the places of a payload. One that reads the same for several places is printed once.
struct PlaceTables {
    private var tables: [(places: [String], rows: [[String]])] = []
    /// As many places as a table names; the others are counted.
    private static let mostNamed = 3

    /// - Parameter rows: of each place what there is to say, the places in their order. A place may come again.
    init(_ rows: [(place: String, row: [String])]) {
        var numbers: [String: Int] = [:]
        var perPlace: [(place: String, rows: [[String]])] = []
        for (place, row) in rows {
            if let number = numbers[place] {
                perPlace[number].rows.append(row)
            } else {
                numbers[place] = perPlace.count
                perPlace.append((place, [row]))
            }
        }
        var known: [[[String]]: Int] = [:]
        for (place, rows) in perPlace {
            if let number = known[rows] {
                tables[number].places.append(place)
            } else {
                known[rows] = tables.count
                tables.append(([place], rows))
            }
        }
    }

    var text: String {
        tables.enumerated().map { number, table in
            Self.head(table.places, isFirst: number == 0)
                + TextColumns(rows: Self.namedOnce(table.rows), indent: 4).text
        }.joined()
    }

    /// The payload itself, which has no name, needs no head where it comes first.
    private static func head(_ places: [String], isFirst: Bool) -> String {
        guard places != [""] || !isFirst else { return "" }
        let named = places.prefix(mostNamed).map { $0.isEmpty ? "the payload itself" : $0 }
        let others = places.count - named.count
        let rest = others > 0 ? ["and \(others) more \(others == 1 ? "place" : "places")"] : []
        return "\n" + (named + rest).map { "  \($0)\n" }.joined()
    }

    /// A field with several rows is named once.
    private static func namedOnce(_ rows: [[String]]) -> [[String]] {
        rows.enumerated().map { index, row in
            let isNamed = index > 0 && row.count > 1 && rows[index - 1].first == row.first
            return isNamed ? [""] + row.dropFirst() : row
        }
    }
}

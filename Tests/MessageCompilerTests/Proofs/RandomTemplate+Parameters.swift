/// A parameter of a random template, or a field in the rows of one.
struct Declared {
    enum Kind: String, CaseIterable {
        case text, id, url, integer, boolean, choice, list
    }

    /// As holes write it.
    var name: String
    let kind: Kind
    let isOptional: Bool
    let choices: [String]
    let fields: [Declared]
    let hasNamedFields: Bool
    /// What stands behind its name under `parameters`.
    let declaration: String

    /// One of many that only conditions ask for.
    var isFlag: Bool { kind == .boolean && name.hasPrefix("f") }

    func named(_ name: String) -> Declared {
        var declared = self
        declared.name = name
        return declared
    }
}

extension RandomTemplate.Writer {
    /// A few parameters, and always some that fit every limit, so that most templates compile. Now and then so many
    /// flags that their combinations cannot all be tried.
    mutating func declarations() -> [Declared] {
        let own = Declared(
            name: "own", kind: .id, isOptional: false, choices: [], fields: [], hasNamedFields: false,
            declaration: "{type: id, max: 9}")
        let flags = (0..<(dice.happens(6) ? 14 : 0)).map { declared("f\($0)", .boolean) }
        return [own] + flags + (dice.happens(6) ? [rowsOfFlags()] : [])
            + (0..<dice.number(1...6)).map { number in
                declared("p\(number)", dice.one(of: Declared.Kind.allCases + [.text, .text, .list]))
            }
    }

    /// A list whose rows have more flags than can be tried together.
    private func rowsOfFlags() -> Declared {
        let fields = (0..<10).map {
            Declared(
                name: "q\($0)", kind: .boolean, isOptional: false, choices: [], fields: [], hasNamedFields: false,
                declaration: "{type: boolean}")
        }
        let rows = fields.map { "\($0.name): \($0.declaration)" }.joined(separator: ", ")
        return Declared(
            name: "flags", kind: .list, isOptional: false, choices: [], fields: fields, hasNamedFields: true,
            declaration: "{type: list, max: 2, of: {\(rows)}}")
    }

    private mutating func declared(_ name: String, _ kind: Declared.Kind) -> Declared {
        var members = ["type: \(kind.rawValue)"]
        var fields: [Declared] = []
        var choices: [String] = []
        var hasNamedFields = false
        var defaultValue: String?
        switch kind {
        case .text:
            let size = self.size([nil, 0, 1, 4, 12, 20, 36, 60, 64, 65, 130, 700])
            members += size.members
            if dice.happens(35) {
                members.append("characters: \(quoted(dice.one(of: Self.textCharacters)))")
            } else if size.least <= 2 {
                defaultValue = "字\""
            }
        case .id:
            let size = self.size([nil, 1, 5, 9, 16, 64, 65, 129])
            members += size.members
            if dice.happens(35) {
                members.append("characters: \(quoted(dice.one(of: Self.idCharacters)))")
            } else if size.least <= 1, size.most != 0 {
                defaultValue = "k"
            }
        case .url:
            if dice.happens(85) { members.append("max: \(dice.one(of: [12, 30, 200, 600, 2048]))") }
            if dice.happens(25) {
                members.append("schemes: \(dice.one(of: ["[https]", "[http, wxwork]", "[tel, https]"]))")
            }
        case .integer:
            let least = dice.one(of: [nil, -100, -5, 0, 5])
            let most = dice.one(of: [nil, 5, 7, 100, 99_999])
            members += [least.map { "min: \($0)" }, most.map { "max: \($0)" }].compactMap { $0 }
            defaultValue = "5"
        case .boolean: defaultValue = "true"
        case .choice:
            choices = Array(["a", "sf", "v-2", "long.value_of_a_choice"].prefix(dice.number(2...4)))
            let labels = dice.happens(60)
            let shown = ["顺丰速运", "<b>\"\\\\", "", "😀 \(String(repeating: "长", count: 20))"]
            members.append(
                labels
                    ? "of: {\(choices.map { "\($0): \(quoted(dice.one(of: shown)))" }.joined(separator: ", "))}"
                    : "of: [\(choices.joined(separator: ", "))]")
            defaultValue = "sf"
        case .list:
            hasNamedFields = dice.happens(65)
            let kinds = Declared.Kind.allCases.filter { $0 != .list }
            fields =
                hasNamedFields
                ? (0..<dice.number(1...3)).map { declared("q\($0)", dice.one(of: kinds + [.boolean, .boolean])) }
                : [declared("", dice.one(of: [.id, .id, .text, .integer, .url, .choice]))]
            members += self.size([nil, 1, 2, 3, 4, 5, 6, 7, 8, 9, hasNamedFields ? 11 : 101]).members
            let rows = fields.map { hasNamedFields ? "\($0.name): \($0.declaration)" : $0.declaration }
            members.append("of: " + (hasNamedFields ? "{\(rows.joined(separator: ", "))}" : rows[0]))
        }
        // The rows of a list without named fields are what they are.
        let isNamed = !name.isEmpty
        let isOptional = isNamed && dice.happens(22)
        if isOptional {
            members.append("optional: true")
        } else if isNamed, let defaultValue, dice.happens(10) {
            members.append("default: \(quoted(defaultValue))")
        }
        return Declared(
            name: name, kind: kind, isOptional: isOptional, choices: choices, fields: fields,
            hasNamedFields: hasNamedFields, declaration: "{\(members.joined(separator: ", "))}")
    }

    /// Bounds that do not contradict each other.
    private mutating func size(_ maximums: [Int?]) -> (least: Int, most: Int?, members: [String]) {
        let most = dice.one(of: maximums + maximums.filter { $0 != nil })
        let least = dice.happens(50) ? 0 : min(most ?? 3, dice.number(1...4))
        return (least, most, [most.map { "max: \($0)" }, least > 0 ? "min: \(least)" : nil].compactMap { $0 })
    }

    private static let textCharacters = [
        "a-z", "0-9 .", "< > $", "* # [ ] `", "\" \\", "字-学", "😀-😎 a", "% / ?", "\u{2028}", "é-ÿ A-Z",
    ]
    private static let idCharacters = ["A-Z a-z 0-9 -", "_ @ : /", "0-9", "."]
}

/// A template as its author would write it, made at random: parameters of every type with bounds and without, messages
/// of every kind and bodies of every vendor, with holes, `each` and `when` wherever they may stand.
///
/// It need not compile. What no random author avoids (a hole on an optional parameter that no `when` names, a text
/// that stays empty) is left in on purpose, and such templates are passed over.
struct RandomTemplate {
    let source: String

    init(seed: UInt64) {
        var writer = Writer(dice: Dice(seed: seed))
        source = writer.template()
    }
}

extension RandomTemplate {
    /// Writes YAML in flow style, with every text in double quotes.
    struct Writer {
        var dice: Dice
        private(set) var parameters: [Declared] = []
        /// What holes and conditions can name at the place at hand, with the loop variable before the fields of rows.
        private var scope: [Declared] = []
        private var optionalsInHand: Set<String> = []
        private var loops = 0

        init(dice: Dice) { self.dice = dice }

        mutating func template() -> String {
            parameters = declarations()
            scope = parameters
            let skeleton = dice.one(of: Skeleton.all)
            let body = skeleton.write(&self)
            // A message of a kind goes to every vendor that carries it.
            let section =
                skeleton.vendor.map { vendor in
                    "vendors: {\(vendor): {\(([body] + Skeleton.options(of: vendor, &self)).joined(separator: ", "))}}"
                }
                ?? "message: {\(body)}\nvendors: {"
                + skeleton.carriers.map { vendor in
                    "\(vendor): {\((Skeleton.options(of: vendor, &self) + ["losses: accept"]).joined(separator: ", "))}"
                }.joined(separator: ", ") + "}"
            let names = parameters.map { "  \($0.name): \($0.declaration)\n" }.joined()
            return "name: random\nparameters:\n\(names)\(section)\n"
        }
    }
}

// MARK: Lists

extension RandomTemplate.Writer {
    /// A list whose items may be repeated and left out.
    ///
    /// - Parameter members: of one item, without its braces.
    mutating func list(_ counts: ClosedRange<Int>, _ members: (inout Self) -> String) -> String {
        if scope.count == parameters.count, dice.happens(20), let divided = dividedItem(members) {
            return "[\(divided)]"
        }
        var items = (0..<dice.number(counts)).map { _ in item(members) }
        // More combinations than can be tried, and items of which one or the other is there.
        let flags = parameters.filter(\.isFlag)
        if scope.count == parameters.count, dice.happens(50) {
            items += flags.flatMap { flag in
                ["", "not "].map { "{when: \($0)\(flag.name), \(members(&self))}" }.prefix(dice.number(1...2))
            }
        }
        if scope.count == parameters.count, let rows = parameters.first(where: { $0.fields.count == 10 }),
            dice.happens(50)
        {
            items += rows.fields.flatMap { field in
                ["", "not "].prefix(dice.number(1...2)).map { not in
                    loops += 1
                    return "{each: r\(loops) in \(rows.name), when: \(not)r\(loops).\(field.name), \(members(&self))}"
                }
            }
        }
        return "[\(items.joined(separator: ", "))]"
    }

    /// An item for some of the rows, so that the others may go to the next list of the same object.
    private mutating func dividedItem(_ members: (inout Self) -> String) -> String? {
        let lists = parameters.filter { list in list.fields.contains { $0.kind == .boolean } }
        guard let list = dice.anyOne(of: lists), let flag = list.fields.first(where: { $0.kind == .boolean }) else {
            return nil
        }
        let outerScope = scope
        defer { scope = outerScope }
        loops += 1
        let row = "r\(loops)"
        scope += list.fields.map { $0.named("\(row).\($0.name)") }
        let not = dice.happens(50) ? "not " : ""
        return "{each: \(row) in \(list.name), when: \(not)\(row).\(flag.name), \(members(&self))}"
    }

    private mutating func item(_ members: (inout Self) -> String) -> String {
        let (outerScope, outerOptionals) = (scope, optionalsInHand)
        defer { (scope, optionalsInHand) = (outerScope, outerOptionals) }
        var keys: [String] = []
        let lists = parameters.filter { $0.kind == .list }
        if dice.happens(40), let list = dice.anyOne(of: lists) {
            loops += 1
            let row = "r\(loops)"
            keys.append("each: \(row) in \(list.name)")
            scope += list.fields.map { $0.named(list.hasNamedFields ? "\(row).\($0.name)" : row) }
        }
        if dice.happens(40), let condition = condition() { keys.append("when: \(condition)") }
        return "{\((keys + [members(&self)]).joined(separator: ", "))}"
    }

    /// A condition; what it says is given can stand in holes from here on.
    private mutating func condition() -> String? {
        func isAskable(_ declared: Declared) -> Bool {
            declared.isOptional || [.boolean, .choice, .list].contains(declared.kind)
        }
        let ofRows = scope.dropFirst(parameters.count).filter(isAskable)
        let askable = !ofRows.isEmpty && dice.happens(60) ? ofRows : scope.filter(isAskable)
        guard let parameter = dice.anyOne(of: askable) else { return nil }
        let isNegated = dice.happens(35)
        let not = isNegated ? "not " : ""
        if parameter.kind == .choice, !parameter.isOptional || dice.happens(50) {
            return "\(not)\(parameter.name) is \(dice.one(of: parameter.choices))"
        }
        if !isNegated { optionalsInHand.insert(parameter.name) }
        return not + parameter.name
    }
}

// MARK: Texts

extension RandomTemplate.Writer {
    private static let words = [
        "订单", " 已发货", "😀", "\"", "\\\\", "100%", "a", "说明：", " — ", "第", "\u{2028}", "é", "<", "\n", "{{{{",
    ]

    /// A text with holes, in quotes.
    mutating func text() -> String {
        if dice.happens(8) { return quoted("") }
        if dice.happens(20), let only = hole([.text, .id, .url, .integer, .choice]) { return quoted(only) }
        let parts = (0..<dice.number(1...4)).map { _ -> String in
            if dice.happens(55), let hole = hole([.text, .id, .url, .integer, .choice]) { return hole }
            return dice.one(of: Self.words)
        }
        return quoted(parts.joined())
    }

    /// A text in which nobody would write a hole on something that may be missing.
    mutating func line() -> String { dice.happens(30) ? quoted(dice.one(of: ["标题", "a", "四个汉字"])) : text() }

    mutating func id() -> String {
        guard dice.happens(60), let hole = hole([.id, .choice, .integer]) else {
            return quoted("k\(dice.number(1...999))")
        }
        return quoted(dice.happens(50) ? hole : "x-\(hole)_\(dice.number(1...9))")
    }

    mutating func url() -> String {
        if dice.happens(30), let hole = hole([.url]) { return quoted(hole) }
        var address = "https://example.com/" + dice.one(of: ["", "订单/", "a/", "%41"])
        for separator in ["t-", "?q=", "&字="].prefix(dice.number(0...3)) {
            guard let hole = hole([.text, .id, .integer, .choice, .url]) else { continue }
            address += separator + hole
        }
        return quoted(address)
    }

    mutating func path() -> String {
        guard dice.happens(60), let hole = hole([.text, .id, .integer, .choice]) else {
            return quoted("pages/a.html")
        }
        return quoted("pages/a.html?q=\(hole)")
    }

    /// Receivers: one hole on a list, ids in one text, or a list of them.
    mutating func receivers() -> String {
        let lists = parameters.filter { $0.kind == .list && !$0.hasNamedFields && $0.fields[0].kind == .id }
        switch dice.number(1...4) {
        case 1: return quoted("zhangsan|{{own}}")
        case 2:
            return "[a, " + list(1...3) { "value: \($0.id())" }.dropFirst()
        default: return dice.anyOne(of: lists).map { quoted("{{\($0.name)}}") } ?? quoted("{{own}}")
        }
    }

    /// A hole on something of these types that has a value here, or nearly always has.
    mutating func hole(_ kinds: [Declared.Kind]) -> String? {
        let fitting = scope.filter { kinds.contains($0.kind) }
        let safe = fitting.filter { !$0.isOptional || optionalsInHand.contains($0.name) }
        let found = dice.happens(96) ? safe : fitting
        return dice.anyOne(of: found).map { dice.happens(80) ? "{{\($0.name)}}" : "{{ \($0.name) }}" }
    }

    /// A text as YAML and JSON both read it.
    func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case "\u{2028}": "\\u2028"
            default: String(Character(scalar))
            }
        }
        return "\"\(escaped.joined())\""
    }
}

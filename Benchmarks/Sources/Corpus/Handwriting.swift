/// Writes YAML as people do: now in blocks and now in one line, plain or in quotes, as the dice fall.
struct Handwriting {
    private(set) var written = ""
    private var dice: Dice

    private static let width = 118

    init(_ dice: Dice) { self.dice = dice }

    mutating func remark(_ text: String) { written += "# \(text)\n" }

    /// The members of the template that stand together, behind an empty line.
    mutating func write(_ members: YAML) {
        guard case .map(let members) = members, !members.isEmpty else { return }
        written += "\n"
        for member in members { write(member.key, member.value) }
    }

    mutating func write(_ key: String, _ value: YAML, depth: Int = 0) {
        if depth == 1, dice.chance(6) { written += Self.margin(depth); remark(dice.pick(Words.remarks)) }
        written += Self.margin(depth) + "\(key):"
        write(value, depth: depth + 1)
    }

    /// What stands behind a key or a dash, up to the end of its last line.
    private mutating func write(_ value: YAML, depth: Int) {
        let margin = Self.margin(depth)
        switch value {
        case .anchored(let name, let value):
            written += " &\(name)"
            write(value, depth: depth)
        case .text(let text): written += " \(scalar(text, margin: margin))\n"
        case .bare(let text): written += text.isEmpty ? "\n" : " \(text)\n"
        case .list, .map: write(collection: value, depth: depth, margin: margin)
        }
    }

    private mutating func write(collection: YAML, depth: Int, margin: String) {
        if depth > 1, let line = line(collection, margin, share: 70) {
            written += " \(line)\n"
            return
        }
        written += "\n"
        switch collection {
        case .list(let items):
            for item in items { write(item: item, depth: depth, margin: margin) }
        case .map(let members):
            for member in members { write(member.key, member.value, depth: depth) }
        default: break
        }
    }

    /// The first member of a map stands behind the dash.
    private mutating func write(item: YAML, depth: Int, margin: String) {
        written += "\(margin)-"
        guard case .map(let members) = item else { return write(item, depth: depth + 1) }
        if let line = line(item, margin, share: 50) {
            written += " \(line)\n"
            return
        }
        for (place, member) in members.enumerated() {
            written += (place == 0 ? " " : "\(margin)  ") + "\(member.key):"
            write(member.value, depth: depth + 2)
        }
    }

    /// A collection in one line, where it fits and this hand likes it so in that share of a hundred cases.
    private mutating func line(_ collection: YAML, _ margin: String, share: Int) -> String? {
        guard let line = collection.line, margin.count + line.count < Self.width else { return nil }
        return collection.isEmpty || dice.chance(share) ? line : nil
    }

    private static func margin(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    private mutating func scalar(_ text: String, margin: String) -> String {
        if text.contains("\n") {
            return dice.chance(80)
                ? block("|-", text.split(separator: "\n", omittingEmptySubsequences: false), margin) : text.quoted
        }
        if text.count > 50, dice.chance(30) { return block(">-", text.folded(Self.width - margin.count), margin) }
        if text.isPlain(inLine: false), dice.chance(93) { return text }
        return text.contains("'") || dice.chance(70) ? text.quoted : "'\(text)'"
    }

    private func block(_ sign: String, _ lines: [Substring], _ margin: String) -> String {
        sign + lines.map { $0.isEmpty ? "\n" : "\n\(margin)\($0)" }.joined()
    }
}

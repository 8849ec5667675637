import MessageModel
import MessageRuntime

/// Regular expressions in the dialect that JSON Schema shares with JavaScript.
enum SchemaPattern {
    static let kebabCase = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    /// `{{name}}` and nothing else.
    static let hole = #"^\{\{.*\}\}$"#
    static let integerOrHole = #"^(-?[0-9]+|\{\{.*\}\})$"#
    static let number = #"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$"#
    static let booleanOrHole = #"^(true|false|\{\{.*\}\})$"#
    static let bitOrHole = #"^(true|false|[0-9]|\{\{.*\}\})$"#
    /// `NAME in PARAMETER`.
    static let each = #"^\s*\S+\s+in\s+\S+\s*$"#

    /// Beginning with one of the schemes, in small letters or large ones.
    static func address(_ schemes: [String], orHole: Bool, orNothing: Bool) -> String {
        let beginnings = schemes.map { scheme in scheme.map(anyCase).joined() }
        let address = "(\(beginnings.joined(separator: "|")))://"
        return (orNothing ? "^$|" : "") + "^" + (orHole ? #"(\{\{|"# + address + ")" : address)
    }

    /// Characters of a class alone.
    static func only(_ characters: CharacterClass, orNothing: Bool) -> String {
        let ranges = characters.ranges.map { range in
            range.lowerBound == range.upperBound
                ? escaped(range.lowerBound) : "\(escaped(range.lowerBound))-\(escaped(range.upperBound))"
        }
        return "^[\(ranges.joined())]\(orNothing ? "*" : "+")$"
    }

    private static func anyCase(_ letter: Character) -> String {
        guard letter.isLetter else { return letter.isNumber ? String(letter) : "\\" + String(letter) }
        return "[\(letter.uppercased())\(letter.lowercased())]"
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        #"\]^-"#.unicodeScalars.contains(scalar) ? "\\" + String(scalar) : String(scalar)
    }
}

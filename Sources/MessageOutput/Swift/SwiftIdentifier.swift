/// A name as Swift source spells it.
struct SwiftIdentifier: Sendable, Hashable, CustomStringConvertible {
    /// Without the backticks of a keyword, as it may stand behind a dot.
    let name: String

    private init(_ name: String) { self.name = name }

    /// A property, a label or a method.
    static func member(_ words: SwiftWords) -> SwiftIdentifier {
        let name = words.asMember
        return SwiftIdentifier(takenMembers.contains(name) ? "_" + name : name)
    }

    static func enumCase(_ words: SwiftWords) -> SwiftIdentifier {
        let name = words.asMember
        return SwiftIdentifier(takenMembers.contains(name) || takenCases.contains(name) ? "_" + name : name)
    }

    /// - Parameter noun: what the type is, for a name that would be mistaken for another type.
    static func type(_ words: SwiftWords, or noun: String) -> SwiftIdentifier {
        let name = words.asType
        return SwiftIdentifier(takenTypes.contains(name) ? name + noun : name)
    }

    /// As a declaration has it, or an expression that begins with it.
    var description: String { keywords.contains(name) ? "`\(name)`" : name }
}

/// What backticks do not make usable, and what `Hashable` brings.
private let takenMembers: Set<String> = ["hashValue", "init", "self"]

/// What an enumeration of texts has of its own.
private let takenCases: Set<String> = ["allCases", "rawValue"]

/// What generated code itself names, and what means something else behind a dot.
private let takenTypes: Set<String> = [
    "Any", "Array", "Bool", "CaseIterable", "CharacterClass", "CheckedArguments", "CompiledPayload",
    "GeneratedChoice", "GeneratedMessage", "GeneratedRow", "Hashable", "Hasher", "Int", "MessageArguments",
    "MessageError", "MessagePayload", "MessageRequest", "MessageRuntime", "Messages", "Never", "Optional",
    "PayloadSplit", "Protocol", "Self", "Sendable", "StaticString", "String", "Swift", "Type", "UInt8",
]

/// The words that Swift reserves everywhere.
private let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
    "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
    "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
]

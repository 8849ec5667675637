import Foundation

/// JSON that has arrived.
enum JSON: Sendable, Hashable {
    case object([String: JSON])
    case list([JSON])
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case null

    /// `nil` where the bytes are no JSON object in UTF-8.
    init?(object bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil,
            let json = try? JSONDecoder().decode(JSON.self, from: Data(bytes)), case .object = json
        else { return nil }
        self = json
    }

    subscript(key: String) -> JSON? { if case .object(let members) = self { members[key] } else { nil } }

    /// Empty where there is no such text.
    func text(_ key: String) -> String { if case .text(let text) = self[key] { text } else { "" } }

    func integer(_ key: String) -> Int? { if case .integer(let number) = self[key] { number } else { nil } }

    /// Empty where there is no such list.
    func list(_ key: String) -> [JSON] { if case .list(let items) = self[key] { items } else { [] } }

    /// The ids in a text that joins them by `|`.
    func ids(_ key: String) -> [String] { text(key).split(separator: "|").map(String.init) }

    /// It is null or an empty object, or something in it is.
    var holdsNothingSomewhere: Bool {
        switch self {
        case .object(let members): members.isEmpty || members.values.contains(where: \.holdsNothingSomewhere)
        case .list(let items): items.contains(where: \.holdsNothingSomewhere)
        case .null: true
        case .text, .integer, .number, .boolean: false
        }
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let boolean = try? value.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let items = try? value.decode([JSON].self) {
            self = .list(items)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }
}

extension JSON: Encodable {
    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .object(let members): try value.encode(members)
        case .list(let items): try value.encode(items)
        case .text(let text): try value.encode(text)
        case .integer(let integer): try value.encode(integer)
        case .number(let number): try value.encode(number)
        case .boolean(let boolean): try value.encode(boolean)
        case .null: try value.encodeNil()
        }
    }

    /// For an answer.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map(Array.init) ?? []
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral integer: Int) { self = .integer(integer) }
    init(dictionaryLiteral members: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: members)) }
}

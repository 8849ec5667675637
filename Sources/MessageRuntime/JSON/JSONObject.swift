/// An object of JSON that is written member by member, in the order in which they are added. What is `nil` is left out.
struct JSONObject {
    private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

    mutating func add(_ key: String, _ text: String?) {
        guard let text else { return }
        begin(key)
        JSONText.appendQuoted(text, to: &bytes)
    }

    mutating func add(_ key: String, _ number: Int?) {
        guard let number else { return }
        begin(key)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A list; an empty one is left out.
    mutating func add(_ key: String, _ texts: [String]) {
        add(key, texts) { text, bytes in JSONText.appendQuoted(text, to: &bytes) }
    }

    mutating func add(_ key: String, _ numbers: [Int]) {
        add(key, numbers) { number, bytes in bytes.append(contentsOf: String(number).utf8) }
    }

    /// A value that is JSON already.
    mutating func add(_ key: String, json: some Sequence<UInt8>) {
        begin(key)
        bytes.append(contentsOf: json)
    }

    /// The whole object.
    var finished: [UInt8] { bytes + [UInt8(ascii: "}")] }

    private mutating func begin(_ key: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        JSONText.appendQuoted(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func add<Item>(_ key: String, _ items: [Item], _ write: (Item, inout [UInt8]) -> Void) {
        guard !items.isEmpty else { return }
        begin(key)
        bytes.append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}

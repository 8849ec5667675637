extension Arena {
    /// A key that is a scalar, and where its value lies in `text`.
    struct Key {
        let index: Int
        fileprivate let start: Int
        fileprivate let count: Int
    }

    /// Every key of a mapping that stands there already, with the key that was the first.
    mutating func duplicates(in mapping: Int) -> [(duplicate: Int, first: Int)] {
        collectKeys(of: mapping)
        var found: [(duplicate: Int, first: Int)] = []
        if keys.count <= 32 {
            text.withUnsafeBufferPointer { text in
                for position in 1..<max(1, keys.count) {
                    if let first = keys[..<position].first(where: { $0.isSame(as: keys[position], in: text) }) {
                        found.append((keys[position].index, first.index))
                    }
                }
            }
        } else {
            var firsts: [ArraySlice<UInt8>: Int] = [:]
            for key in keys {
                let value = text[key.start..<key.start + key.count]
                if let first = firsts[value] { found.append((key.index, first)) } else { firsts[value] = key.index }
            }
        }
        return found
    }

    /// The plain keys `<<` of the mapping whose duplicates were asked for last; in quotes, `<<` is a key like any other.
    var mergeKeys: [Int] {
        keys.lazy.filter { key in
            key.count == 2 && text[key.start] == UInt8(ascii: "<") && text[key.start + 1] == UInt8(ascii: "<")
                && records[key.index].kind == .scalar && records[key.index].style == .plain
        }.map(\.index)
    }

    private mutating func collectKeys(of mapping: Int) {
        keys.removeAll(keepingCapacity: true)
        var index = mapping + 1
        while index < records.count {
            let record = records[index].kind == .scalar ? records[index] : resolved(index)
            if record.kind == .scalar {
                keys.append(Key(index: index, start: Int(record.textStart), count: Int(record.textCount)))
            }
            index = Int(records[Int(records[index].next)].next)
        }
    }
}

extension Arena.Key {
    fileprivate func isSame(as other: Arena.Key, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        count == other.count
            && text[start..<start + count].elementsEqual(text[other.start..<other.start + count])
    }
}

extension Arena {
    /// A key that is a scalar, and where its value lies in `text`.
    struct Key {
        let index: Int
        fileprivate let start: Int
        fileprivate let count: Int
    }

    /// What is noteworthy about the keys of one mapping, as indices.
    struct KeyFindings {
        /// Every key that stands there already, with the one that was the first.
        var duplicates: [(duplicate: Int, first: Int)] = []
        /// The plain keys `<<`; in quotes, `<<` is a key like any other.
        var merges: [Int] = []
    }

    /// Notes a key of the innermost open mapping; one that is no scalar is none.
    mutating func noteKey(_ index: Int) {
        let record = resolved(index)
        guard record.kind == .scalar else { return }
        keys.append(Key(index: index, start: Int(record.textStart), count: Int(record.textCount)))
    }

    /// Ends the mapping whose keys were noted from a position on.
    mutating func takeKeys(from first: Int) -> KeyFindings {
        var findings = KeyFindings()
        if keys.count - first <= 32 {
            text.withUnsafeBufferPointer { text in
                for position in first..<keys.count {
                    let key = keys[position]
                    for earlier in first..<position where keys[earlier].isSame(as: key, in: text) {
                        findings.duplicates.append((key.index, keys[earlier].index))
                        break
                    }
                }
            }
        } else {
            findings.duplicates = hashedDuplicates(from: first)
        }
        for key in keys[first...] where isMerge(key) { findings.merges.append(key.index) }
        keys.removeLast(keys.count - first)
        return findings
    }

    /// Comparing each of many keys with each would take too long.
    private func hashedDuplicates(from first: Int) -> [(duplicate: Int, first: Int)] {
        var found: [(duplicate: Int, first: Int)] = []
        var firsts: [ArraySlice<UInt8>: Int] = [:]
        for key in keys[first...] {
            let value = text[key.start..<key.start + key.count]
            if let first = firsts[value] { found.append((key.index, first)) } else { firsts[value] = key.index }
        }
        return found
    }

    private func isMerge(_ key: Key) -> Bool {
        key.count == 2 && text[key.start] == UInt8(ascii: "<") && text[key.start + 1] == UInt8(ascii: "<")
            && records[key.index].kind == .scalar && records[key.index].style == .plain
    }
}

extension Arena.Key {
    fileprivate func isSame(as other: Arena.Key, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        count == other.count
            && text[start..<start + count].elementsEqual(text[other.start..<other.start + count])
    }
}

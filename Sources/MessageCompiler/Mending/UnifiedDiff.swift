/// How one text becomes another, as `diff -u` shows it.
package struct UnifiedDiff: Sendable {
    /// A line that stays, goes or comes, with its number in both texts as they would be without it.
    fileprivate struct Line {
        enum Kind { case kept, removed, added }

        let kind: Kind
        let bytes: ArraySlice<UInt8>
        let oldNumber: Int
        let newNumber: Int
    }

    /// How many lines that stay are shown around those that do not.
    private static let context = 3

    /// Empty where nothing changes.
    package let bytes: [UInt8]

    /// - Parameter path: the name of both.
    package init(from old: [UInt8], to new: [UInt8], path: String) {
        let lines = Self.lines(from: Self.split(old), to: Self.split(new))
        var bytes: [UInt8] = []
        var index = 0
        while let first = lines[index...].firstIndex(where: { $0.kind != .kept }) {
            var last = first
            // Changes are shown together where the lines between them would be shown anyway.
            while let next = lines[(last + 1)...].firstIndex(where: { $0.kind != .kept }),
                next - last <= 2 * Self.context + 1
            {
                last = next
            }
            let start = max(index, first - Self.context)
            index = min(lines.count, last + 1 + Self.context)
            Self.append(lines[start..<index], to: &bytes)
        }
        self.bytes = bytes.isEmpty ? [] : Array("--- \(path)\n+++ \(path)\n".utf8) + bytes
    }

    /// The lines with their breaks.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(bytes[start...offset])
            start = offset + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    private static func lines(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Line] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var oldNumber = 0
        var newNumber = 0
        while oldNumber < old.count || newNumber < new.count {
            if removed.contains(oldNumber) {
                lines.append(Line(kind: .removed, bytes: old[oldNumber], oldNumber: oldNumber, newNumber: newNumber))
                oldNumber += 1
            } else if added.contains(newNumber) {
                lines.append(Line(kind: .added, bytes: new[newNumber], oldNumber: oldNumber, newNumber: newNumber))
                newNumber += 1
            } else {
                lines.append(Line(kind: .kept, bytes: old[oldNumber], oldNumber: oldNumber, newNumber: newNumber))
                oldNumber += 1
                newNumber += 1
            }
        }
        return lines
    }

    private static func append(_ lines: ArraySlice<Line>, to bytes: inout [UInt8]) {
        guard let first = lines.first else { return }
        let oldCount = lines.count { $0.kind != .added }
        let newCount = lines.count { $0.kind != .removed }
        let old = range(first.oldNumber, oldCount)
        let new = range(first.newNumber, newCount)
        bytes += Array("@@ -\(old) +\(new) @@\n".utf8)
        for line in lines {
            bytes.append(line.sign)
            bytes += line.bytes
            if line.bytes.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
        }
    }

    /// Lines count from 1; of an empty range the line before it is named.
    private static func range(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
    }
}

extension UnifiedDiff.Line {
    fileprivate var sign: UInt8 {
        switch kind {
        case .kept: UInt8(ascii: " ")
        case .removed: UInt8(ascii: "-")
        case .added: UInt8(ascii: "+")
        }
    }
}

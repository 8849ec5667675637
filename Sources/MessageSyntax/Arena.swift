/// The records and the text of a tree that is being built.
struct Arena {
    private(set) var records: [SyntaxTree.Record] = []
    private(set) var text: [UInt8] = []
    /// The keys of all open mappings, those of the innermost last.
    var keys: [Key] = []

    init(sourceCount: Int) {
        // Guesses that fit most files without growing; what is not touched costs nothing.
        records.reserveCapacity(sourceCount / 8 + 4)
        text.reserveCapacity(sourceCount)
    }

    /// A scalar, whose value stands at the end of `text` from `textStart` on.
    mutating func appendScalar(
        _ style: SyntaxTree.Style, _ range: Range<Int>, textStart: Int, isJSONLiteral: Bool = false
    ) {
        records.append(
            SyntaxTree.Record(
                kind: .scalar, style: style, isJSONLiteral: isJSONLiteral,
                start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
                textStart: UInt32(textStart), textCount: UInt32(text.count - textStart),
                next: UInt32(records.count + 1)))
    }

    mutating func appendAlias(of target: Int, _ range: Range<Int>) {
        records.append(
            SyntaxTree.Record(
                kind: .alias, start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
                textStart: UInt32(target), next: UInt32(records.count + 1)))
    }

    mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }
    mutating func appendText(_ byte: UInt8) { text.append(byte) }
    mutating func appendText(_ scalar: Unicode.Scalar) { text.append(contentsOf: UTF8.encode(scalar) ?? .init()) }

    /// Begins a collection and gives its index; what is appended until it is closed is inside it.
    mutating func open(_ kind: SyntaxTree.Record.Kind, isFlow: Bool, at start: Int) -> Int {
        records.append(
            SyntaxTree.Record(kind: kind, isFlow: isFlow, start: UInt32(start), end: UInt32(start), next: 0))
        return records.count - 1
    }

    mutating func close(_ index: Int, at end: Int) {
        records[index].end = UInt32(end)
        records[index].next = UInt32(records.count)
    }

    mutating func markIrregular(_ index: Int) { records[index].isIrregular = true }

    /// Moves every node, and lets a text that was put into quotes for the time being look as it was written.
    mutating func relocate(_ place: (Range<Int>) -> (range: Range<Int>, isRepair: Bool)) {
        for index in records.indices {
            let (range, isRepair) = place(Int(records[index].start)..<Int(records[index].end))
            records[index].start = UInt32(range.lowerBound)
            records[index].end = UInt32(range.upperBound)
            if isRepair { records[index].style = .plain }
        }
    }

    /// The node that an index means, aliases followed.
    func resolved(_ index: Int) -> SyntaxTree.Record {
        let record = records[index]
        return record.kind == .alias ? records[Int(record.textStart)] : record
    }

    func range(_ index: Int) -> Range<Int> { Int(records[index].start)..<Int(records[index].end) }

    func value(_ index: Int) -> ArraySlice<UInt8> {
        let record = resolved(index)
        return text[Int(record.textStart)..<Int(record.textStart + record.textCount)]
    }
}

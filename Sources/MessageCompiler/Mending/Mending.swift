package import MessageSource

/// A file with the fixes of its findings applied, round by round: fixes that collide wait for the next one,
/// and what a fix brings to light is fixed as well.
package struct Mending: Sendable {
    /// The file as it is then; the same one where there was nothing to fix.
    package private(set) var file: SourceFile
    /// How many fixes were applied.
    package private(set) var count = 0

    /// Fixes that undo each other would go on for ever.
    private static let mostRounds = 32
    /// By how many bytes a file may grow beyond twice its size. Quotation marks round what was quoted already double
    /// its escapes with every round.
    private static let mostGrowth = 1024

    /// - Parameters:
    ///   - appliesUnsafe: also the fixes that need the author's eyes.
    ///   - check: finds what is wrong with a file.
    package init(_ file: SourceFile, appliesUnsafe: Bool, check: (SourceFile) -> [Diagnostic]) {
        self.file = file
        var seen: Set<[UInt8]> = [file.bytes]
        for _ in 0..<Self.mostRounds {
            let fixes = check(self.file).compactMap(\.fix).filter { $0.isSafe || appliesUnsafe }
            var round = MendingRound(self.file)
            for fix in fixes { round.take(fix) }
            let bytes = round.bytes
            guard seen.insert(bytes).inserted else { return }
            guard bytes.count <= 2 * file.bytes.count + Self.mostGrowth else {
                // Fixes that bring each other about mend nothing.
                self.file = file
                count = 0
                return
            }
            self.file = SourceFile(path: file.path, bytes: bytes)
            count += round.count
        }
    }
}

/// Fixes of one file that do not collide.
private struct MendingRound {
    private let file: SourceFile
    /// In the order of their places.
    private var edits: [Fix.Edit] = []
    private var taken: Set<Fix> = []

    init(_ file: SourceFile) { self.file = file }

    var count: Int { taken.count }

    /// Takes a fix with all of its edits, or leaves it for another round.
    mutating func take(_ fix: Fix) {
        // Two findings may have one fix in common.
        guard !taken.contains(fix), fix.edits.allSatisfy({ $0.span.file === file }) else { return }
        let own = fix.edits.sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
        guard own.allSatisfy({ edits.place(of: $0) != nil }), !zip(own, own.dropFirst()).contains(where: collide)
        else { return }
        for edit in own {
            if let index = edits.place(of: edit) { edits.insert(edit, at: index) }
        }
        taken.insert(fix)
    }

    /// The file with all that was taken.
    var bytes: [UInt8] {
        let breaksWithReturn = file.hasReturns
        var bytes: [UInt8] = []
        var end = 0
        for edit in edits {
            bytes += file.bytes[end..<edit.span.range.lowerBound]
            bytes += breaksWithReturn ? edit.replacement.withReturns : Array(edit.replacement.utf8)
            end = edit.span.range.upperBound
        }
        return bytes + file.bytes[end...]
    }
}

/// Whether two edits, the first of which does not begin behind the second, are about the same bytes or insert at the
/// edge of one another, so that one cannot know what the other leaves there.
private func collide(_ first: Fix.Edit, _ second: Fix.Edit) -> Bool {
    let end = first.span.range.upperBound
    let start = second.span.range.lowerBound
    return start < end || start == end && (first.span.range.isEmpty || second.span.range.isEmpty)
}

extension [Fix.Edit] {
    /// Where an edit belongs; `nil` where it collides with another one.
    fileprivate func place(of edit: Fix.Edit) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].span.range.lowerBound < edit.span.range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        if low < count, collide(edit, self[low]) { return nil }
        if low > 0, collide(self[low - 1], edit) { return nil }
        return low
    }
}

extension SourceFile {
    /// Its first line ends in CR LF.
    fileprivate var hasReturns: Bool {
        guard let feed = bytes.firstIndex(of: UInt8(ascii: "\n")), feed > 0 else { return false }
        return bytes[feed - 1] == UInt8(ascii: "\r")
    }
}

extension String {
    /// With CR LF for each line break.
    fileprivate var withReturns: [UInt8] {
        utf8.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }
}

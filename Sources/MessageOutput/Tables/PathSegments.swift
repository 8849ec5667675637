import MessageModel
import MessageRuntime

extension Text {
    /// A part of a text as a table writes it.
    enum Stretch {
        case piece(Piece)
        /// What fills a segment of an address's path and may turn out to be nothing but dots. `.` and `..` are no names
        /// there but steps, and clients take them even when they are percent-encoded, so no escape makes them harmless.
        case segment([Piece], filledBy: Hole)
    }

    /// The text in order.
    var stretches: [Stretch] {
        guard pieces.contains(where: { $0.componentHole != nil }) else { return pieces.map { .piece($0) } }
        var scanner = SegmentScanner()
        for piece in pieces { scanner.scan(piece) }
        scanner.endSegment()
        return scanner.stretches
    }
}

/// Follows a text through the addresses in it.
private struct SegmentScanner {
    private(set) var stretches: [Text.Stretch] = []
    /// What stands in the segment so far.
    private var segment: [Text.Piece] = []
    /// Nothing in the segment rules out that it is made of dots alone.
    private var mayBeDots = true
    /// Before the query and the fragment.
    private var isInPath = true

    mutating func scan(_ piece: Text.Piece) {
        switch piece.content {
        case .markup(let literal): scan(literal, of: piece) { .markup($0) }
        case .data(let literal): scan(literal, of: piece) { .data($0) }
        case .hole, .joined:
            segment.append(piece)
            if !(piece.componentHole?.parameter.mayBeDots ?? false) { mayBeDots = false }
        }
    }

    /// Only what stands at the ends of a literal shares a segment with a hole.
    private mutating func scan(
        _ literal: String, of piece: Text.Piece, _ content: (String) -> Text.Piece.Content
    ) {
        let scalars = literal.unicodeScalars
        func part(_ range: Range<String.Index>) -> Text.Piece? {
            range.isEmpty
                ? nil
                : Text.Piece(
                    content(String(scalars[range])), span: piece.span, origin: piece.origin, escape: piece.escape)
        }
        func isDots(_ range: Range<String.Index>) -> Bool { scalars[range].allSatisfy { $0 == "." } }
        guard let first = scalars.firstIndex(where: \.endsSegment), let last = scalars.lastIndex(where: \.endsSegment)
        else {
            segment.append(piece)
            mayBeDots = mayBeDots && isDots(scalars.startIndex..<scalars.endIndex)
            return
        }
        // A literal is cut only where a hole shares the segment: an escape may treat what it begins with otherwise.
        let head = scalars.startIndex..<(segment.contains { $0.componentHole != nil } ? first : scalars.startIndex)
        let tail = scalars.index(after: last)..<scalars.endIndex
        segment += [part(head)].compactMap { $0 }
        mayBeDots = mayBeDots && isDots(head)
        endSegment()
        for scalar in scalars[first...last] where scalar.endsSegment && scalar != "/" && scalar != "\\" {
            isInPath = scalar != "?" && scalar != "#"
        }
        stretches += [part(head.upperBound..<tail.lowerBound)].compactMap { $0.map { .piece($0) } }
        segment = [part(tail)].compactMap { $0 }
        mayBeDots = isInPath && isDots(tail)
    }

    mutating func endSegment() {
        if mayBeDots, let hole = segment.lazy.compactMap(\.componentHole).first {
            stretches.append(.segment(segment, filledBy: hole))
        } else {
            stretches += segment.map { .piece($0) }
        }
        segment = []
    }
}

extension Text.Piece {
    /// The hole, where it fills a component of an address.
    fileprivate var componentHole: Hole? {
        if case .hole(let hole) = content, escape == .urlComponent { hole } else { nil }
    }
}

extension Parameter {
    /// Some of its values are nothing, or nothing but dots.
    fileprivate var mayBeDots: Bool {
        switch type {
        case .text(let bounds), .id(let bounds): bounds.characters?.contains(".") ?? true || bounds.minimum == 0
        case .choice(let choices): choices.contains { $0.value.unicodeScalars.allSatisfy { $0 == "." } }
        case .integer: false
        case .url, .boolean, .list: true
        }
    }
}

extension Unicode.Scalar {
    /// A segment ends at the next one, at the query and the fragment, and where the address itself does.
    fileprivate var endsSegment: Bool {
        switch self {
        case "/", "\\", "?", "#", "\"", "'", "<", ">", "(", ")", "[", "]": true
        default: isBlank
        }
    }
}

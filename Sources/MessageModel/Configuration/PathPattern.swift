import MessageSource

/// A pattern of relative paths: `*` and `?` stand for what is in one name, `**` for any number of folders, `[a-z]` for
/// one of some characters and `[!a-z]` for one of the others. A pattern of a folder covers all that is in it.
package struct PathPattern: Sendable, Hashable {
    /// Why a text is no pattern.
    package enum Fault: Error {
        case unclosedBracket, leadsOut
    }

    /// What stands for the characters of one name.
    private enum Piece: Sendable, Hashable {
        case one(Unicode.Scalar)
        case any
        case anyNumber
        case among([ClosedRange<Unicode.Scalar>], isExcluding: Bool)

        func takes(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .one(let own): scalar == own
            case .any, .anyNumber: true
            case .among(let ranges, let isExcluding): ranges.contains { $0.contains(scalar) } != isExcluding
            }
        }
    }

    private enum Step: Sendable, Hashable {
        case name([Piece])
        case anyFolders
    }

    package let text: String
    private let steps: [Step]

    package static func read(_ text: String) -> Result<PathPattern, Fault> {
        let names = text.split(separator: "/").filter { $0 != "." }
        guard !text.hasPrefix("/"), !names.contains(".."), !names.isEmpty else { return .failure(.leadsOut) }
        var steps: [Step] = []
        for name in names {
            if name == "**" {
                steps.append(.anyFolders)
            } else if let pieces = pieces(of: name) {
                steps.append(.name(pieces))
            } else {
                return .failure(.unclosedBracket)
            }
        }
        return .success(PathPattern(text: text, steps: steps))
    }

    /// - Parameter path: relative, with `/` between the names.
    package func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
        return matches(names[...], steps[...])
    }

    private func matches(_ names: ArraySlice<[Unicode.Scalar]>, _ steps: ArraySlice<Step>) -> Bool {
        // What is left of the path lies in the folder that the pattern names.
        guard let step = steps.first else { return true }
        switch step {
        case .anyFolders:
            if steps.count == 1 { return !names.isEmpty }
            return (names.startIndex...names.endIndex).contains { matches(names[$0...], steps.dropFirst()) }
        case .name(let pieces):
            guard let name = names.first, Self.matches(name, pieces) else { return false }
            return matches(names.dropFirst(), steps.dropFirst())
        }
    }

    /// Goes back to the last `*` where it does not fit on, so that many of them cost no more than the product of both
    /// lengths.
    private static func matches(_ name: [Unicode.Scalar], _ pieces: [Piece]) -> Bool {
        var index = 0
        var piece = 0
        var star: (piece: Int, index: Int)?
        while index < name.count {
            if piece < pieces.count, pieces[piece] == .anyNumber {
                star = (piece, index)
                piece += 1
            } else if piece < pieces.count, pieces[piece].takes(name[index]) {
                index += 1
                piece += 1
            } else if let last = star {
                star = (last.piece, last.index + 1)
                index = last.index + 1
                piece = last.piece + 1
            } else {
                return false
            }
        }
        return pieces[piece...].allSatisfy { $0 == .anyNumber }
    }

    /// `nil` where a bracket is not closed.
    private static func pieces(of name: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = name.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": if pieces.last != .anyNumber { pieces.append(.anyNumber) }
            case "?": pieces.append(.any)
            case "[":
                guard let set = set(from: &rest) else { return nil }
                pieces.append(set)
            default: pieces.append(.one(scalar))
            }
        }
        return pieces
    }

    /// Reads up to the closing bracket; one that stands first is a character like any other.
    private static func set(from rest: inout Substring.UnicodeScalarView.SubSequence) -> Piece? {
        let isExcluding = rest.first == "!" || rest.first == "^"
        if isExcluding { rest.removeFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let first = rest.popFirst() {
            if first == "]", !ranges.isEmpty { return .among(ranges, isExcluding: isExcluding) }
            let behind = rest.dropFirst().first
            if rest.first == "-", let last = behind, last != "]" {
                rest.removeFirst(2)
                if first <= last { ranges.append(first...last) }
            } else {
                ranges.append(first...first)
            }
        }
        return nil
    }
}

/// A pattern of paths in a configuration that can match nothing.
struct MalformedPattern: Problem {
    static let code = "malformed-pattern"
    static let summary = "A pattern under `ignore` in a msgc.yaml can match no file below its folder."
    static let examples: [Example] = []
    let span: Span
    let text: String
    let fault: PathPattern.Fault

    var message: String {
        switch fault {
        case .unclosedBracket: "'\(text)' has a '[' without its ']'"
        case .leadsOut: "'\(text)' names no file below the folder of this msgc.yaml"
        }
    }
    var help: String? {
        switch fault {
        case .unclosedBracket: "close the bracket, or write '[[]' for the character itself"
        case .leadsOut: "begin with the name of a file or folder beside this msgc.yaml, or with '**/'"
        }
    }
}

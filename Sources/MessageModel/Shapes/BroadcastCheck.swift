import MessageRuntime
import MessageSource

extension Reading {
    /// Reports what can be known of broadcasts before any value is: one that stands beside other receivers, and one
    /// that a parameter's declaration holds.
    ///
    /// - Parameter broadcasts: the words that address everybody, in lower case.
    mutating func checkBroadcasts(_ broadcasts: [String], in receivers: Items<Text>) {
        reportDeclared(broadcasts, in: receivers)
        let items = receivers.items
        for (index, item) in items.enumerated() {
            guard let word = item.value.literal, broadcasts.contains(word.lowercased()) else { continue }
            // Two that are there under conditions may stand for each other.
            let isAmongOthers = items.enumerated().contains { other, receiver in
                other != index && (item.isPlain || receiver.isPlain)
            }
            if isAmongOthers {
                report(BroadcastAmongOthers(span: item.value.span, word: word, field: field, form: form))
                return
            }
        }
    }
}

extension Reading {
    /// Reports broadcasts that the declaration of a parameter holds.
    ///
    /// - Parameter broadcasts: the words that address everybody, in lower case.
    mutating func reportDeclared(_ broadcasts: [String], in receivers: Items<Text>) {
        for hole in receivers.items.compactMap({ $0.declaredHole(of: broadcasts) }) {
            report(DeclaredBroadcast(span: hole.span, name: hole.name, field: field))
        }
    }
}

extension Item<Text> {
    /// A hole whose default or choices make one of the words of the item.
    fileprivate func declaredHole(of words: [String]) -> Hole? {
        // What the item can begin with, as far as one of the words begins so, with the last hole in it.
        var beginnings: [String: Hole?] = ["": nil]
        for piece in value.pieces {
            var longer: [String: Hole?] = [:]
            for (beginning, hole) in beginnings {
                for text in declaredTexts(of: piece).map({ beginning + $0.lowercased() })
                where words.contains(where: { $0.hasPrefix(text) }) {
                    longer[text] = .some(piece.hole ?? hole)
                }
            }
            beginnings = longer
        }
        return words.lazy.compactMap { beginnings[$0] ?? nil }.first
    }

    /// What a piece says, or what the declaration of its parameter lets it say by itself.
    private func declaredTexts(of piece: Text.Piece) -> [String] {
        guard let hole = piece.hole else { return piece.literal.map { [$0] } ?? [] }
        if case .choice(let choices) = hole.parameter.type { return choices.map(\.value) }
        return ([hole.parameter.defaultValue].compactMap { $0 } + rows(of: hole)).compactMap { value in
            switch value {
            case .text(let text): text
            case .integer(let number): String(number)
            default: nil
            }
        }
    }

    /// What the default of a list holds where the hole walks through it.
    private func rows(of hole: Hole) -> [MessageArgument] {
        modifiers.flatMap { modifier -> [MessageArgument] in
            guard case .each(let loop) = modifier, loop.id == hole.reference.loop,
                case .list(let rows)? = loop.parameter.defaultValue
            else { return [] }
            return rows.map { $0[hole.reference.index] }
        }
    }
}

extension Text.Piece {
    fileprivate var hole: Hole? {
        if case .hole(let hole) = content { hole } else { nil }
    }
}

/// A parameter that may address everybody by what its declaration says.
struct DeclaredBroadcast: Problem {
    static let code = "declared-broadcast"
    static let summary =
        "A default or a choice addresses everybody, which only the list of receivers itself may do, where it is seen."
    static let examples: [Example] = []
    let span: Span
    let name: String
    let field: String

    var message: String { "'\(field)' may address everybody, since the declaration of '\(name)' says so" }
    var help: String? { "write the broadcast into the template itself where everybody is meant" }
    var parameter: String? { name }
}

/// A broadcast with receivers beside it.
struct BroadcastAmongOthers: Problem {
    static let code = "broadcast-among-others"
    static let summary = "A broadcast stands beside other receivers; the vendor documents it alone."
    static let examples: [Example] = []
    let span: Span
    let word: String
    let field: String
    let form: Form

    /// A payload may have been sent so for years.
    var severity: Severity { form == .payload ? .warning : .error }
    var message: String { "'\(word)' stands beside other receivers in '\(field)'" }
    var help: String? { "write it alone, or only the receivers that are meant" }
}

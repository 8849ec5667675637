/// What a vendor's documents say of its codes, as text that is read when somebody asks: programs that send messages carry
/// it along, and hundreds of initializers would take them longer to build than all that renders messages.
///
/// ```
/// @ PAGE | DATE | ADDRESS
/// NUMBER RETRY
///   meaning
///   what to do about it
/// ```
///
/// A page holds for all codes below it. The last line may be missing. `RETRY` is a word of `Retry.init(word:)`.
public struct CodeTable: Sendable {
    private let text: StaticString

    init(_ text: StaticString) { self.text = text }

    /// The facts of a number that stands in the table; empty ones of any other.
    func facts(of number: Int) -> CodeFacts {
        let head = "\(number) "
        var source: Substring = ""
        var retry: Substring?
        var words: [Substring] = []
        for line in text.description.split(separator: "\n") {
            if line.hasPrefix("@ ") {
                if retry == nil { source = line.dropFirst(2) } else { break }
            } else if line.hasPrefix("  ") {
                if retry != nil { words.append(line.dropFirst(2)) }
            } else if retry == nil {
                if line.hasPrefix(head) { retry = line.dropFirst(head.utf8.count) }
            } else {
                break
            }
        }
        return CodeFacts(
            meaning: String(words.first ?? ""), retry: retry.flatMap(Retry.init(word:)),
            change: String(words.dropFirst().first ?? ""), source: CodeSource(row: source))
    }
}

extension CodeSource {
    /// `PAGE | DATE | ADDRESS`.
    fileprivate init(row: Substring) {
        let cells = row.split(separator: "|").map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        page = cells.first ?? ""
        date = cells.dropFirst().first ?? ""
        url = cells.dropFirst(2).first ?? ""
    }
}

extension Retry {
    /// As tables of codes spell it; a pause with its seconds: `pause 60`.
    fileprivate init?(word: Substring) {
        switch word {
        case "never": self = .never
        case "token": self = .withNewToken
        case "receivers": self = .withOtherReceivers
        case "payload": self = .withOtherPayload
        case "setup": self = .afterSetup
        default:
            guard word.hasPrefix("pause "), let seconds = Int(word.dropFirst(6)) else { return nil }
            self = .afterPause(seconds: seconds)
        }
    }
}

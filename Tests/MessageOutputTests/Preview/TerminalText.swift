import MessageModel

@testable import MessageOutput

/// A preview as a terminal shows it.
struct TerminalText {
    let lines: [String]

    init(_ message: RenderedMessage, width: Int) {
        lines = TerminalPreview([message], width: width).text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// Without its heading and what is said below it.
    init(_ blocks: [PreviewBlock], _ frame: Preview.Frame = .card, width: Int) {
        let message = RenderedMessage(
            template: "t", summary: nil, vendor: "v", vendorName: "V", sample: nil, preview: Preview(frame, blocks),
            payload: Array("{}".utf8), headroom: [], findings: [])
        let all = TerminalText(message, width: width).lines
        lines = Array(all.dropFirst(4).prefix { !$0.isEmpty })
    }

    var text: String { lines.joined(separator: "\n") }

    /// What stands in each column of a line; both columns of a wide character hold it.
    static func columns(_ line: String) -> [Character] {
        line.flatMap { Array(repeating: $0, count: TerminalWidth.columns(of: $0)) }
    }

    /// The corners of boxes whose border is broken off or does not stand straight.
    var brokenBoxes: [String] {
        let rows = lines.map(Self.columns)
        var broken: [String] = []
        for (top, row) in rows.enumerated() {
            for (left, corner) in row.enumerated() {
                guard let box = Self.boxes.first(where: { $0.corner == corner }) else { continue }
                guard let right = row[left...].firstIndex(of: box.right) else {
                    broken.append("line \(top + 1): no right end")
                    continue
                }
                if !Self.isClosed(rows[(top + 1)...], left, right, box) {
                    broken.append("line \(top + 1), columns \(left + 1) to \(right + 1)")
                }
            }
        }
        return broken
    }

    private typealias Box = (corner: Character, right: Character, below: Character, end: Character)

    private static let boxes: [Box] = [
        ("┌", "┐", "└", "┘"), ("╭", "╮", "╰", "╯"), ("╔", "╗", "╚", "╝"),
    ]

    private static func isClosed(_ rows: ArraySlice<[Character]>, _ left: Int, _ right: Int, _ box: Box) -> Bool {
        for row in rows {
            guard row.indices.contains(right) else { return false }
            if row[left] == box.below { return row[right] == box.end }
            guard "│╎║├╟".contains(row[left]), "│╎║┤╢".contains(row[right]) else { return false }
        }
        return false
    }
}

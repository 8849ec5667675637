/// How the parts of a report are coloured, or that they are not.
package struct Palette: Sendable {
    /// What a piece of text is; the value is its ANSI parameters.
    enum Part: String {
        case path = "1"
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case gutter = "34"
        case caret = "1;32"
        /// What is there to be found when it is looked for: the code, the vendor.
        case quiet = "2"
    }

    /// No escape sequences at all.
    package static let plain = Palette(isColored: false)
    package static let colored = Palette(isColored: true)

    let isColored: Bool

    private init(isColored: Bool) {
        self.isColored = isColored
    }

    func paint(_ text: String, _ part: Part) -> String { paint(text, codes: part.rawValue) }

    /// - Parameter codes: ANSI parameters; none for what is to look as everything else does.
    func paint(_ text: String, codes: String) -> String {
        isColored && !text.isEmpty && !codes.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
    }
}

import MessageModel

/// How words look in a terminal that shows colours.
struct TerminalLook: Hashable {
    struct Style: OptionSet, Hashable {
        let rawValue: UInt8

        static let bold = Style(rawValue: 1 << 0)
        static let faint = Style(rawValue: 1 << 1)
        static let italic = Style(rawValue: 1 << 2)
        static let underlined = Style(rawValue: 1 << 3)
        static let struck = Style(rawValue: 1 << 4)
    }

    var style: Style
    var ink: PreviewColor?
    /// Decides the ink too, so that words can be read on it.
    var ground: PreviewColor?

    init(_ style: Style = [], ink: PreviewColor? = nil, ground: PreviewColor? = nil) {
        self.style = style
        self.ink = ink
        self.ground = ground
    }

    static let plain = TerminalLook()
    static let bold = TerminalLook(.bold)
    static let faint = TerminalLook(.faint)

    /// With what something around it adds where this says nothing.
    func over(_ below: TerminalLook) -> TerminalLook {
        TerminalLook(style.union(below.style), ink: ink ?? below.ink, ground: ground ?? below.ground)
    }

    /// The parameters of the escape sequence; empty where nothing is to be changed.
    var codes: String {
        let styles = Self.styleCodes.filter { style.contains($0.0) }.map(\.1)
        let color = ground.map(\.groundCode) ?? ink.map(\.inkCode) ?? ""
        return (color.isEmpty ? styles : styles + [color]).joined(separator: ";")
    }

    private static let styleCodes: [(Style, String)] = [
        (.bold, "1"), (.faint, "2"), (.italic, "3"), (.underlined, "4"), (.struck, "9"),
    ]
}

extension Palette {
    func paint(_ text: String, _ look: TerminalLook) -> String { paint(text, codes: look.codes) }
}

extension PreviewColor {
    /// Names that every terminal's theme has are left to the theme; others are middling tones that can be read on light
    /// and on dark.
    fileprivate var inkCode: String {
        switch self {
        case .neutral, .black: ""
        case .grey: "38;5;245"
        case .white: "97;100"
        case .red: "31"
        case .carmine: "38;5;162"
        case .orange: "38;5;172"
        case .yellow: "33"
        case .lime: "38;5;106"
        case .green: "32"
        case .turquoise: "36"
        case .wathet: "38;5;38"
        case .blue: "34"
        case .indigo: "38;5;62"
        case .purple: "38;5;98"
        case .violet: "35"
        }
    }

    /// The ground, and white or black on it, whichever can be read.
    fileprivate var groundCode: String {
        switch self {
        case .neutral: ""
        case .grey: "48;5;240;38;5;231"
        case .black: "48;5;16;38;5;231"
        case .white: "48;5;231;38;5;16"
        case .red: "48;5;160;38;5;231"
        case .carmine: "48;5;162;38;5;231"
        case .orange: "48;5;208;38;5;16"
        case .yellow: "48;5;220;38;5;16"
        case .lime: "48;5;148;38;5;16"
        case .green: "48;5;28;38;5;231"
        case .turquoise: "48;5;37;38;5;16"
        case .wathet: "48;5;81;38;5;16"
        case .blue: "48;5;26;38;5;231"
        case .indigo: "48;5;62;38;5;231"
        case .purple: "48;5;92;38;5;231"
        case .violet: "48;5;127;38;5;231"
        }
    }
}

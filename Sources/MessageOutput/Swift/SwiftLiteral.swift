/// Texts as string literals of Swift, in characters that every editor and diff shows.
enum SwiftLiteral {
    /// `"a\u{202E}b"`.
    static func string(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { escaped($0, inLines: false) }.joined() + "\""
    }

    /// The lines of a literal between `"""`, each as it stands behind the indentation.
    ///
    /// The text has no line breaks, so that each line but the last is continued; a line is as long as fits the width,
    /// and is broken before a control character where there is one.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for chunk in text.unicodeScalars.split(beforeControlsAnd: width) {
            let spelled = chunk.map { escaped($0, inLines: true) }.joined()
            if !line.isEmpty, line.unicodeScalars.count + spelled.unicodeScalars.count > width {
                lines.append(line.withoutDelimiters)
                line = ""
            }
            line += spelled
        }
        if !line.isEmpty { lines.append(line.withoutDelimiters) }
        return lines.indices.map { $0 == lines.count - 1 ? lines[$0] : lines[$0] + "\\" }
    }

    private static func escaped(_ scalar: Unicode.Scalar, inLines: Bool) -> String {
        switch scalar {
        case "\\": "\\\\"
        case "\"": inLines ? "\"" : "\\\""
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        default: scalar.isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
}

extension String {
    /// With a backslash before each third quotation mark in a row: three would end the literal.
    fileprivate var withoutDelimiters: String {
        var text = UnicodeScalarView()
        var quotes = 0
        for scalar in unicodeScalars {
            quotes = scalar == "\"" ? quotes + 1 : 0
            if quotes == 3 {
                text.append("\\")
                quotes = 0
            }
            text.append(scalar)
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// It shows itself and nothing else: no control, no blank but the usual one, nothing that turns directions, joins
    /// or hides what is around it.
    fileprivate var isPlain: Bool {
        if self == " " { return true }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate,
            .nonspacingMark, .enclosingMark, .unassigned:
            false
        default: !properties.isDefaultIgnorableCodePoint && !properties.isWhitespace
        }
    }
}

extension String.UnicodeScalarView {
    /// Pieces that begin with a control character or are as long as a line.
    fileprivate func split(beforeControlsAnd width: Int) -> [Substring.UnicodeScalarView] {
        var pieces: [Substring.UnicodeScalarView] = []
        var start = startIndex
        var count = 0
        for index in indices {
            if count > 0, self[index].value < 0x20 || count >= width {
                pieces.append(self[start..<index])
                start = index
                count = 0
            }
            count += 1
        }
        if start < endIndex { pieces.append(self[start...]) }
        return pieces
    }
}

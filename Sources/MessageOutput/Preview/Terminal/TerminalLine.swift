import MessageModel

/// One line of words that are safe to be shown, each with its look and its width.
///
/// It knows how it is filled up where it stands in something wider, so that whoever lays it out need not know how wide
/// that will be.
struct TerminalLine {
    struct Span {
        var text: String
        /// In columns.
        let width: Int
        var look: TerminalLook

        /// - Parameter text: of any characters; those that would move the cursor are replaced.
        init(_ text: String, _ look: TerminalLook = .plain) {
            self.text = text.visible
            self.look = look
            width = TerminalWidth.columns(of: self.text)
        }

        init(blanks count: Int, _ look: TerminalLook = .plain) {
            text = String(repeating: " ", count: count)
            width = count
            self.look = look
        }
    }

    /// From the left.
    private(set) var spans: [Span]
    /// At the right end of the place where the line stands.
    private(set) var tail: [Span] = []
    var alignment = PreviewText.Alignment.leading
    /// What fills the line up.
    private var filler: Character = " "
    private(set) var fillerLook = TerminalLook.plain
    /// Reaches from side to side, and joins the borders of its box.
    var isRule = false

    init(_ spans: [Span] = []) { self.spans = spans }

    init(_ words: String, _ look: TerminalLook = .plain) { spans = [Span(words, look)] }

    /// A horizontal line of any width.
    static var rule: TerminalLine {
        var line = TerminalLine().filled(with: "─", .faint)
        line.isRule = true
        return line
    }

    /// In columns, without what fills it up.
    var width: Int { spans.width + tail.width }

    func filled(with filler: Character, _ look: TerminalLook) -> TerminalLine {
        var copy = self
        copy.filler = filler
        copy.fillerLook = look
        return copy
    }

    func ending(in tail: [Span]) -> TerminalLine {
        var copy = self
        copy.tail = tail
        return copy
    }

    /// With a look added to all that is in it and to what fills it up.
    func over(_ look: TerminalLook) -> TerminalLine {
        var copy = self
        for index in spans.indices { copy.spans[index].look = spans[index].look.over(look) }
        for index in tail.indices { copy.tail[index].look = tail[index].look.over(look) }
        copy.fillerLook = fillerLook.over(look)
        return copy
    }

    /// Exactly so wide, where it is not wider already.
    func padded(to width: Int) -> [Span] {
        let room = max(width - self.width, 0)
        let before =
            switch alignment {
            case .leading: 0
            case .center: room / 2
            case .trailing: room
            }
        return ([fill(before)] + spans + [fill(room - before)] + tail).filter { !$0.text.isEmpty }
    }

    private func fill(_ count: Int) -> Span {
        filler == " " ? Span(blanks: count, fillerLook) : Span(String(repeating: filler, count: count), fillerLook)
    }

    /// With a sign before it, where its own place was so wide.
    func behind(_ sign: Span, in width: Int) -> TerminalLine {
        guard alignment == .leading else { return TerminalLine([sign] + padded(to: width)) }
        var copy = self
        copy.spans.insert(sign, at: 0)
        copy.isRule = false
        return copy
    }

    /// At most so wide, with an ellipsis at its end.
    func ellipsized(to width: Int) -> TerminalLine {
        var rest = width - 1
        var kept: [Span] = []
        for span in spans {
            var text = ""
            for character in span.text {
                rest -= TerminalWidth.columns(of: character)
                if rest < 0 { break }
                text.append(character)
            }
            kept.append(Span(text, span.look))
            if rest < 0 { break }
        }
        var copy = self
        copy.spans = kept + [Span("…", kept.last?.look ?? .plain)]
        return copy
    }
}

extension [TerminalLine.Span] {
    var width: Int { reduce(0) { $0 + $1.width } }

    /// What is written, without blanks at its end that nobody sees.
    func text(_ palette: Palette) -> String {
        var spans = self
        while let last = spans.last, !palette.isColored || last.look.ground == nil {
            let blanks = last.text.reversed().prefix { $0 == " " }.count
            if blanks < last.text.count {
                spans[spans.count - 1].text.removeLast(blanks)
                break
            }
            spans.removeLast()
        }
        var text = ""
        var words = ""
        var look = TerminalLook.plain
        for span in spans {
            if span.look != look {
                text += palette.paint(words, look)
                words = ""
                look = span.look
            }
            words += span.text
        }
        return text + palette.paint(words, look)
    }
}

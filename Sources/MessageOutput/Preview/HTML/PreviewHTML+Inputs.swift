import MessageModel

extension PreviewBlock.Input {
    /// What a reader would fill in. It is a picture of it: nothing in a preview takes input.
    var html: HTML {
        HTML(.div, isDisabled ? "input off" : "input") {
            if let label {
                HTML(.div, "label") {
                    label.inline
                    if isRequired {
                        HTML(.span, .classes("star"), .of(.title, "required")) { " *" }
                    }
                }
            }
            control
        }
    }

    private var control: HTML {
        switch kind {
        case .line: box("line", "")
        case .area: box("area", "")
        case .menu(let options): menu(options)
        case .options(let options, let several): list(options, several ? ("☑", "☐") : ("◉", "○"))
        case .checkbox:
            HTML(.div, "option") {
                HTML(.span, "mark") { chosen.isEmpty ? "☐" : "☑" }
                value.map { words in HTML(.span) { words.inline } }
            }
        case .date: box("line", "▦")
        case .time: box("line", "◷")
        case .dateAndTime: box("line", "▦")
        case .people: box("line", "＠")
        case .pictures: box("upload", "＋")
        case .overflow(let options):
            HTML(.details, "menu overflow") {
                HTML(.summary, .of(.ariaLabel, "more")) { "⋯" }
                HTML(.ul) { options.map { option in HTML(.li) { option.inline } } }
            }
        }
    }

    /// A field with what stands in it, and a sign at its end.
    private func box(_ name: String, _ sign: String) -> HTML {
        HTML(.div, "control \(name)") {
            holding
            if !sign.isEmpty {
                HTML(.span, .classes("sign"), .of(.ariaHidden, "true")) { sign }
            }
        }
    }

    private var holding: HTML {
        if let value, !value.isEmpty { return HTML(.span, "held") { value.inline } }
        return HTML(.span, "prompt") { prompt.map(\.inline) ?? [.text(" ")] }
    }

    /// A list that opens in the preview too, so that all options can be read.
    private func menu(_ options: [PreviewText]) -> HTML {
        HTML(.details, "menu") {
            HTML(.summary, "control line") {
                if chosen.isEmpty {
                    holding
                } else {
                    HTML(.span, "held") {
                        Array(
                            chosen.filter(options.indices.contains).map { options[$0].inline }.joined(separator: [
                                .text(", ")
                            ]))
                    }
                }
                HTML(.span, .classes("sign"), .of(.ariaHidden, "true")) { "▾" }
            }
            list(options, ("✓", " "))
        }
    }

    private func list(_ options: [PreviewText], _ marks: (chosen: String, other: String)) -> HTML {
        HTML(.ul, "options") {
            options.enumerated().map { index, option in
                HTML(.li, "option") {
                    HTML(.span, "mark") { chosen.contains(index) ? marks.chosen : marks.other }
                    HTML(.span) { option.inline }
                }
            }
        }
    }
}

extension PreviewBlock.Table {
    var html: HTML {
        let size = max(pageSize ?? rows.count, 1)
        let later = Array(rows.dropFirst(size))
        return HTML(.div, "table") {
            grid(Array(rows.prefix(size)))
            if !later.isEmpty {
                HTML(.details) {
                    HTML(.summary) { "\(later.count) more on the next pages" }
                    grid(later)
                }
            }
        }
    }

    private func grid(_ rows: [[PreviewText]]) -> HTML {
        HTML(.table) {
            if !heads.isEmpty {
                HTML(.thead) {
                    HTML(.tr) { heads.map { head in HTML(.th, .of(.scope, "col")) { head.inline } } }
                }
            }
            HTML(.tbody) {
                rows.map { row in HTML(.tr) { row.map { cell in HTML(.td) { cell.html } } } }
            }
        }
    }
}

extension PreviewBlock.Placeholder {
    var html: HTML {
        HTML(.div, "placeholder \(kind.rawValue)") {
            HTML(.span, .classes("glyph"), .of(.ariaHidden, "true")) { kind.sign }
            HTML(.div, "words") {
                HTML.way(to: opens, "name") { title.map(\.inline) ?? [.text(kind.words)] }
                if title != nil { HTML(.div, "kind") { kind.words } }
                details.map(\.html)
            }
        }
    }
}

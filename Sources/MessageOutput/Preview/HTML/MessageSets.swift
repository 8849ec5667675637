/// The messages of one template, side by side what is filled with the same values.
struct MessageSets {
    let messages: [RenderedMessage]
    /// With which the names of headings begin.
    let id: String
    /// Of the headings of a set, and of a message in it.
    let levels: (set: HTMLTag, message: HTMLTag)
    /// What is known of a message stands beside it.
    var areExplained = true

    var html: HTML {
        let sets = sets
        // Where there is one vendor, it is the samples that stand side by side.
        return HTML(.div, sets.allSatisfy { $0.count == 1 } ? "sets messages" : "sets") {
            sets.enumerated().map { index, set in section(set, "\(id)-\(index + 1)") }
        }
    }

    private func section(_ set: [RenderedMessage], _ name: String) -> HTML {
        HTML(.section, .classes("set"), .of(.ariaLabelledBy, name)) {
            HTML(levels.set, .classes(set[0].sample == nil ? "unseen" : "sample"), .of(.id, name)) {
                set[0].sample ?? "messages"
            }
            HTML(.div, "messages") {
                set.enumerated().map { number, message in
                    MessageArticle(
                        message: message, id: "\(name)-\(number + 1)", level: levels.message, isExplained: areExplained
                    ).html
                }
            }
        }
    }

    /// Those that are filled with the same values, in the order of the values.
    var sets: [[RenderedMessage]] {
        messages.reduce(into: []) { sets, message in
            if let last = sets.last?.last, last.sample == message.sample {
                sets[sets.count - 1].append(message)
            } else {
                sets.append([message])
            }
        }
    }
}

/// The messages of one template as a picture is taken of them: without tools, and without what stands beside them.
package struct PicturePage {
    private let sets: MessageSets
    private let title: String
    private let isDark: Bool

    package init(_ messages: [RenderedMessage], isDark: Bool = false) {
        sets = MessageSets(messages: messages, id: "m", levels: (.h2, .h3), areExplained: false)
        title = messages.first?.template ?? ""
        self.isDark = isDark
    }

    /// In pixels: that of a phone for each message that stands beside others. The style sheet knows the same numbers.
    package var width: Int {
        let sets = sets.sets
        let widest = sets.map(\.count).max() ?? 1
        // Where there is one vendor, it is the samples that stand side by side.
        let columns = min(widest == 1 ? sets.count : widest, Self.mostColumns)
        return columns * Self.phone + (columns - 1) * Self.gap + 2 * Self.margin
    }

    private static let mostColumns = 4
    private static let (phone, gap, margin) = (400, 24, 16)

    package var text: String {
        let assets = PageAssets.picture
        var page = "<!doctype html>\n"
        HTML(.html, .of(.lang, "en"), .of(.dataTheme, isDark ? "dark" : "light")) {
            HTML(.head) {
                HTML(.meta, .of(.charset, "utf-8"))
                HTML(.meta, .of(.httpEquiv, "Content-Security-Policy"), .of(.content, assets.policy))
                HTML(.title) { title }
                assets.styles.map { words in HTML(.style) { HTML.own(words) } }
            }
            HTML(.body, .classes("shot")) {
                HTML(.h1) { title }
                HTML(.main) { sets.html }
            }
        }.write(to: &page)
        return page
    }
}

extension PageAssets {
    /// Of a page that nobody uses.
    fileprivate static let picture = PageAssets(styles: ownStyles + [PictureStyle.words], scripts: [])
}

/// How messages stand on a picture.
enum PictureStyle {
    static let words: StaticString = #"""
        :root { --wide: 20rem; }
        .shot { padding: 16px; }
        .shot h1 { font-size: 1rem; margin-bottom: 0.25rem; }
        .shot .messages { grid-template-columns: repeat(auto-fill, 400px); gap: 24px; }
        .shot .sets.messages { gap: 0 24px; }

        """#
}

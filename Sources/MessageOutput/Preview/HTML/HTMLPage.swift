/// A page that needs nothing but itself: no script but its own, and no network unless it is a served one.
struct HTMLPage {
    let title: String
    /// Under the title.
    let summary: String?
    /// What lies beside the buttons that every page has.
    var tools: [HTML] = []
    /// The ways to the parts of the page.
    var contents: HTML?
    let main: [HTML]
    var assets = PageAssets.file

    var text: String {
        var page = "<!doctype html>\n"
        HTML(.html, .of(.lang, "en")) {
            head
            HTML(.body) {
                HTML(.a, .classes("skip"), .href(toID: "messages")) { "To the messages" }
                banner
                HTML(.div, contents == nil ? "pages" : "pages listed") {
                    contents
                    HTML(.main, .of(.id, "messages"), .of(.tabindex, "-1")) { main }
                }
                assets.scripts.map { words in HTML(.script) { HTML.own(words) } }
            }
        }.write(to: &page)
        return page
    }

    private var head: HTML {
        HTML(.head) {
            HTML(.meta, .of(.charset, "utf-8"))
            HTML(.meta, .of(.httpEquiv, "Content-Security-Policy"), .of(.content, assets.policy))
            HTML(.meta, .of(.name, "viewport"), .of(.content, "width=device-width, initial-scale=1"))
            HTML(.meta, .of(.name, "referrer"), .of(.content, "no-referrer"))
            HTML(.meta, .of(.name, "color-scheme"), .of(.content, "light dark"))
            HTML(.title) { title }
            assets.styles.map { words in HTML(.style) { HTML.own(words) } }
        }
    }

    private var banner: HTML {
        HTML(.header, "banner") {
            HTML(.div, "name") {
                HTML(.h1) { title }
                if let summary { HTML(.p, "summary") { summary } }
            }
            HTML(.div, .classes("tools"), .flag(.hidden)) {
                tools
                HTML(.div, .classes("switches"), .of(.role, "group"), .of(.ariaLabel, "View")) {
                    Self.toggle("theme", "Dark")
                    Self.toggle("phone", "Phone width")
                    Self.toggle("parameters", "Show parameters")
                }
            }
        }
    }

    /// A button that stays down; the script says what it does.
    private static func toggle(_ action: String, _ label: String) -> HTML {
        HTML(.button, .of(.type, "button"), .of(.dataAction, action), .of(.ariaPressed, "false")) { label }
    }
}

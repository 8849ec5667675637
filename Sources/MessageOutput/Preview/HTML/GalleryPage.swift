/// All templates as a page, with their vendors and samples, and with a search.
package struct GalleryPage {
    /// The messages of each template, in the order of the templates.
    private let templates: [[RenderedMessage]]

    package init(_ messages: [RenderedMessage]) {
        var places: [String: Int] = [:]
        var templates: [[RenderedMessage]] = []
        for message in messages {
            if let place = places[message.template] {
                templates[place].append(message)
            } else {
                places[message.template] = templates.count
                templates.append([message])
            }
        }
        self.templates = templates
    }

    package var text: String {
        HTMLPage(
            title: "Message templates", summary: nil, tools: [search, vendors, found], contents: contents,
            main: templates.enumerated().map { index, messages in section(messages, "t\(index + 1)") }
        ).text
    }

    private func section(_ messages: [RenderedMessage], _ id: String) -> HTML {
        HTML(.section, .classes("template"), .of(.id, id), .of(.ariaLabelledBy, id + "-name")) {
            HTML(.h2, .of(.id, id + "-name")) { messages[0].template }
            if let summary = messages[0].summary { HTML(.p, "summary") { summary } }
            MessageSets(messages: messages, id: id, levels: (.h3, .h4)).html
        }
    }

    private var contents: HTML {
        HTML(.nav, .classes("contents"), .of(.ariaLabel, "Templates")) {
            HTML(.ul) {
                templates.enumerated().map { index, messages in
                    HTML(.li) { HTML(.a, .href(toID: "t\(index + 1)")) { messages[0].template } }
                }
            }
        }
    }

    private var search: HTML {
        HTML(.label, "search") {
            HTML(.span) { "Search" }
            HTML(.input, .of(.type, "search"), .of(.dataAction, "search"), .of(.placeholder, "a name or words"))
        }
    }

    private var vendors: HTML {
        var known: Set<String> = []
        let firsts = templates.joined().filter { known.insert($0.vendor).inserted }
        return HTML(.fieldset, "vendors") {
            HTML(.legend) { "Vendors" }
            firsts.map { message in
                HTML(.label) {
                    HTML(
                        .input, .of(.type, "checkbox"), .of(.dataAction, "vendor"), .of(.value, message.vendor),
                        .flag(.checked))
                    HTML(.span) { message.vendorName }
                }
            }
        }
    }

    private var found: HTML { HTML(.output, .classes("found"), .of(.ariaLive, "polite")) }
}

/// A page of the server: what stands around all of them.
struct ServedPage {
    let title: String
    let summary: String
    let main: [HTML]

    var text: String {
        HTMLPage(
            title: title, summary: summary, tools: [way],
            main: [
                // What these say, the script says; those who cannot see the page hear it.
                HTML(.p, .classes("notice"), .of(.id, "connection"), .of(.role, "status")) {},
                HTML(.p, .classes("unseen"), .of(.id, "announcement"), .of(.role, "status")) {},
            ] + main,
            assets: .served
        ).text
    }

    private var way: HTML { HTML(.a, .href(ServedPath.list)) { "All templates" } }
}

extension PageAssets {
    /// Of a page that talks to the server that it comes from, and to nobody else. Browsers ask for an icon of every page.
    fileprivate static let served = PageAssets(
        styles: ownStyles + [ServedStyle.words],
        scripts: [ValueScript.words, ServedScript.words, PageScript.words],
        sources: ["connect-src 'self'", "img-src 'self'"])
}

/// What a browser is told about every answer.
package enum ServedPolicy {
    /// As `Content-Security-Policy`. Nobody else may show our pages within theirs, which only a header can say.
    package static let text = PageAssets.served.policy + "; frame-ancestors 'none'"
}

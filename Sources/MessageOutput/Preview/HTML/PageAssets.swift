/// What a page brings along, and what a browser lets it use: its own styles and its own scripts, known by their hashes.
struct PageAssets {
    let styles: [StaticString]
    let scripts: [StaticString]
    /// What the browser allows the page, as its `Content-Security-Policy`.
    let policy: String

    /// - Parameter sources: what the page may use besides, as directives of a policy.
    init(styles: [StaticString], scripts: [StaticString], sources: [String] = []) {
        self.styles = styles
        self.scripts = scripts
        policy =
            (["default-src 'none'", Self.allowing("style-src", styles), Self.allowing("script-src", scripts)]
            + sources + ["base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
    }

    private static func allowing(_ what: String, _ words: [StaticString]) -> String {
        ([what] + words.map { "'\(ContentHash($0).source)'" }).joined(separator: " ")
    }

    static let ownStyles = [PageStyle.words, MessageStyle.words, ColorStyle.words]

    /// Of a page that is a file.
    static let file = PageAssets(styles: ownStyles, scripts: [PageScript.words])
}

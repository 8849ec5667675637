import MessageModel
import Testing

@testable import MessageOutput

/// Nothing that a template or a value brings is read by a browser as anything but words.
@Suite struct HostilePageTests {
    static let words = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "--><svg/onload=alert(1)>", "]]><b>",
        "</pre></details></article><iframe srcdoc='<p>'>", "&lt;script&gt;", "&#60;img&#62;", "<!--", "</title><b>",
        "{{constructor.constructor('alert(1)')()}}", "\u{0}<b>\u{8}", "＜script＞",
    ]
    static let addresses = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "//evil.example/x",
        "https:\\\\evil.example", "https://evil.example/\n", "https://evil.example/ onclick=alert(1)", "mailto:a@b.c",
        "wework://open", "pages/index?id=1", "blob:https://evil.example/1", "",
    ]

    /// The same page around a word that nobody has to escape.
    private static let harmless = page("word")

    private static func page(_ word: String, address: String? = nil) -> String {
        let whole = WholePreview(word, address: address)
        return PreviewPage(Preview.Frame.allCases.map { whole.message($0) }).text
            + GalleryPage(Preview.Frame.allCases.map { whole.message($0) }).text
    }

    /// If a word brought in a tag or an attribute, or took one away, there would be more or fewer of the signs of which
    /// they are made.
    @Test(arguments: words + addresses.filter { !$0.isEmpty && !$0.contains("\n") })
    func wordsStayWords(word: String) {
        let page = Self.page(word)
        for sign in ["<", ">", "\"", "'"] as [Unicode.Scalar] {
            let count = page.unicodeScalars.count { $0 == sign }
            // An address of the web makes an element a link, and so adds attributes; these here do not.
            #expect(count == Self.harmless.unicodeScalars.count { $0 == sign }, "\(sign)")
        }
        let escaped = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;").replacing("\u{0}", with: "\u{FFFD}")
            .replacing("\u{8}", with: "\u{FFFD}")
        #expect(page.contains("<title>\(escaped)</title>"))
        #expect(page.contains("<h2 id=\"t1-name\">\(escaped)</h2>"))
        #expect(page.contains("<b>\(escaped)</b>"))
        #expect(page.contains("data-parameter=\"\(escaped)\""))
    }

    @Test(arguments: addresses)
    func onlyAddressesOfTheWebAreLinks(address: String) {
        #expect(HTMLAddress(address) == nil)
        let page = Self.page("word", address: address)
        #expect(!page.contains("target=\"_blank\""))
        #expect(page.contains("<a ") == true, "the links within the page")
        for part in page.split(separator: "href=\"").dropFirst() { #expect(part.hasPrefix("#"), "\(part.prefix(20))") }
    }

    @Test(arguments: ["https://example.com/a?b=1&c='\"<x>", "HTTP://例子.中国/路径"])
    func anAddressOfTheWebIsALink(address: String) {
        #expect(HTMLAddress(address)?.text == address)
        let escaped = address.replacing("&", with: "&amp;").replacing("'", with: "&#39;")
            .replacing("\"", with: "&quot;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let link = "href=\"\(escaped)\" target=\"_blank\" rel=\"noopener noreferrer\""
        #expect(Self.page("word", address: address).contains(link))
    }

    @Test func thePolicyAllowsTheOwnScriptAndStyleAlone() throws {
        let page = Self.page("word")
        let policy = try #require(page.split(separator: "http-equiv=\"Content-Security-Policy\" content=\"").last)
        let words = policy.prefix { $0 != "\"" }
        #expect(words.hasPrefix("default-src &#39;none&#39;; style-src &#39;sha256-"))
        #expect(words.contains("script-src &#39;\(ContentHash(PageScript.words).source)&#39;; base-uri &#39;none&#39;"))
        #expect(!words.contains("unsafe"))
        // The page never needs what the policy forbids.
        for banned in [" style=\"", " onclick=", " src=", "<img", "<iframe", "url(", "@import", "<link", "<form"] {
            #expect(!page.contains(banned), "\(banned)")
        }
    }

    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
        (String(repeating: "a", count: 1_000_000), "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA="),
    ])
    func hashesAreThoseOfTheStandard(text: String, hash: String) {
        #expect(ContentHash(Array(text.utf8)).source == "sha256-" + hash)
    }
}

/// An address that a page may lead to: one of the web. What has another scheme, or none, is words.
struct HTMLAddress {
    let text: String

    /// - Returns: `nil` where following it could be anything else than opening a page.
    init?(_ text: String) {
        let head = text.prefix(8).lowercased()
        guard head.hasPrefix("http://") || head.hasPrefix("https://") else { return nil }
        // A browser leaves out blanks and control characters, and reads something else than people see.
        guard text.unicodeScalars.allSatisfy({ $0 > " " && !("\u{7F}"..."\u{A0}" ~= $0) && $0 != "\\" }) else {
            return nil
        }
        self.text = text
    }
}

extension HTML {
    /// What leads out of the page, or the same without a way out where the address is none of the web.
    ///
    /// - Parameter address: `nil` where nothing is opened.
    static func way(
        to address: String?, _ name: String, _ attributes: HTMLAttribute..., @HTMLBuilder holding children: () -> [HTML]
    ) -> HTML {
        guard let address else { return .element(.span, [.classes(name)] + attributes, children()) }
        let common = [.classes(name), .of(.title, address)] + attributes
        guard let way = HTMLAddress(address) else { return .element(.span, common, children()) }
        return .element(
            .a, common + [.href(way), .of(.target, "_blank"), .of(.rel, "noopener noreferrer")], children())
    }
}

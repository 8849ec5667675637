package import MessageModel
package import MessageSource

/// An address that is opened without encryption.
package struct AddressWithoutTLS: DocumentRule {
    package static let code = "address-without-tls"
    package static let summary =
        "An `http://` address is opened unencrypted: networks on the way can read and change it, and many apps refuse it."
    package static let examples = [
        Example("message:\n  link: {title: 公告, url: ⟦http⟧://www.example.com/a}\n"),
        Example("message:\n  markdown: 见[公告](⟦http⟧://www.example.com/a)\n"),
        Example("message:\n  link: {title: 公告, url: https://www.example.com/a}\n"),
        Example("message:\n  link: {title: 内网公告, url: 'http://10.0.0.8/a'}\n"),
        Example("message:\n  link: {title: 内网公告, url: 'http://oa/a'}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://www.example.com/a?u=http://www.example.com/b'}\n"),
    ]
    package let span: Span
    private let host: String
    private let edit: Fix.Edit?

    package var severity: Severity { .warning }
    package var message: String { "'\(host)' is addressed with 'http', which is not encrypted" }
    package var help: String? { "write 'https', if the server answers to it" }
    package var fix: Fix? { edit.map { Fix("write 'https'", [$0], isSafe: false) } }

    package static func check(_ linted: LintedDocument) -> [AddressWithoutTLS] {
        linted.passages.flatMap { passage -> [AddressWithoutTLS] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            // Where only 'https' is taken, another scheme was refused already.
            let schemes = passage.text.schemes
            guard schemes.isEmpty || schemes.contains("http") else { return [] }
            return passage.addresses.filter { isOpen($0, in: passage) }.map { address in
                AddressWithoutTLS(
                    span: passage.span(of: address.scheme), host: passage[address.host],
                    edit: passage.edit(address.scheme, "https"))
            }
        }
    }

    /// A host in part is not known, and in a network of its own encryption is hard to have.
    private static func isOpen(_ address: Address, in passage: Passage) -> Bool {
        guard address.schemeName == "http", !address.host.isEmpty,
            address.host.upperBound < passage.utf8.count || passage.isAtEnd
        else { return false }
        let host = address.hostName
        return !Host.isPrivate(host) && !Host.isOwnMachine(host) && !names.contains(host) && !host.hasPrefix("schemas.")
    }

    /// Hosts in names of XML vocabularies, which nobody opens.
    private static let names: Set<String> = [
        "www.w3.org", "maven.apache.org", "java.sun.com", "xmlns.jcp.org", "purl.org", "json-schema.org",
        "www.springframework.org", "xml.apache.org", "ns.adobe.com",
    ]
}

extension Passage {
    /// No hole stands behind it.
    fileprivate var isAtEnd: Bool { text.text.literal != nil }
}

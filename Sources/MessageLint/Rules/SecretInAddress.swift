package import MessageModel
package import MessageSource

/// A key or password that stands in an address.
package struct SecretInAddress: DocumentRule {
    package static let code = "secret-in-address"
    package static let summary =
        "An address holds a password, a key or a token, which everybody who gets the message has then."
    package static let examples = [
        Example(
            "message:\n  link: {title: 报表, url: 'https://bi.example.com/r?access_token=⟦9f86d081884c7d65⟧&id=3'}\n"),
        Example("message:\n  link: {title: 报表, url: 'https://⟦report:Spring2026⟧@bi.example.com/r'}\n"),
        Example("message:\n  text: 机器人 https://example.com/cgi-bin/webhook/send?key=⟦693axxx6-7aoc-4bc4-97a0⟧\n"),
        Example(
            """
            parameters: {token: {type: id, max: 40}}
            message: {link: {title: 报表, url: 'https://bi.example.com/r?access_token={{token}}'}}

            """),
        Example("message:\n  link: {title: 文档, url: 'https://docs.example.com/r?key=chapter-three&token=demo'}\n"),
    ]
    package let span: Span
    /// The name of the value, or `nil` of a name with a password before the host.
    private let name: String?

    package var severity: Severity { .warning }
    package var message: String {
        name.map { "every reader is told the '\($0)' that stands in this address" }
            ?? "every reader is told the name and the password before this address's host"
    }
    package var help: String? { "link to a page that asks who is there, or bring a short-lived value by a parameter" }

    package static func check(_ linted: LintedDocument) -> [SecretInAddress] {
        linted.passages.flatMap { passage -> [SecretInAddress] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            return passage.addresses.flatMap { address in
                let password = address.credentials.flatMap { passage.holdsPassword($0) ? $0 : nil }
                return [password].compactMap(\.self).map { SecretInAddress(span: passage.span(of: $0), name: nil) }
                    + address.query.filter { address.isSecret($0.name, $0.value) }.map {
                        SecretInAddress(span: passage.span(of: $0.value), name: $0.name)
                    }
            }
        }
    }
}

extension Passage {
    /// Both a name and a password are written out.
    fileprivate func holdsPassword(_ range: Range<Int>) -> Bool {
        let parts = utf8[range].split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }
}

extension Address {
    /// Names that say that a value is a secret, whatever it looks like.
    private static let secrets: Set<String> = [
        "access_token", "accesstoken", "api_key", "apikey", "app_secret", "appsecret", "client_secret", "corpsecret",
        "passwd", "password", "private_key", "pwd", "refresh_token", "secret", "secret_key", "secretkey",
    ]

    /// Other names are taken at their word only where the value is long and random, as those of keys are.
    fileprivate func isSecret(_ name: String, _ value: Range<Int>) -> Bool {
        if Self.secrets.contains(name) { return value.count >= 6 }
        let isRandom = value.count >= 16 && passage.utf8[value].contains { (0x30...0x39).contains($0) }
        switch name {
        case "token": return isRandom
        case "key": return isRandom && passage[range].contains("webhook")
        default: return false
        }
    }
}

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
        Example("message:\n  text: 机器人 https://example.com/bot/v2/hook/⟦9f86d081-884c-4d65-9a2f-eaa0c55ad015⟧\n"),
        Example(
            "message:\n  text: 会议 https://example.com/j/1?pwd=QWERTY12，密码见 https://example.com/a?password=******\n"),
        Example("message:\n  link: {title: 文档, url: 'https://docs.example.com/r?key=chapter-three&token=demo'}\n"),
    ]
    package let span: Span
    private let secret: Secret

    private enum Secret {
        case value(name: String)
        /// A name and a password before the host.
        case password
        /// The part of a path that lets anybody post to it.
        case hook
    }

    package var severity: Severity { .warning }
    package var message: String {
        switch secret {
        case .value(let name): "every reader is told the '\(name)' that stands in this address"
        case .password: "every reader is told the name and the password before this address's host"
        case .hook: "every reader is told the key of the hook that this address belongs to"
        }
    }
    package var help: String? { "link to a page that asks who is there, or bring a short-lived value by a parameter" }

    package static func check(_ linted: LintedDocument) -> [SecretInAddress] {
        linted.passages.flatMap { passage -> [SecretInAddress] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            return passage.addresses.flatMap { address in
                let password = address.credentials.flatMap { passage.holdsPassword($0) ? $0 : nil }
                let values = address.query.filter { address.isSecret($0.name, $0.value) }
                return [password].compactMap(\.self).map {
                    SecretInAddress(span: passage.span(of: $0), secret: .password)
                }
                    + [address.hook].compactMap(\.self).map {
                        SecretInAddress(span: passage.span(of: $0), secret: .hook)
                    }
                    + values.map { SecretInAddress(span: passage.span(of: $0.value), secret: .value(name: $0.name)) }
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
    /// Names that say that a value is a secret.
    private static let secrets: Set<String> = [
        "access_token", "accesstoken", "api_key", "apikey", "app_secret", "appsecret", "client_secret", "corpsecret",
        "passwd", "password", "private_key", "refresh_token", "secret", "secret_key", "secretkey",
    ]

    /// Names are taken at their word only where the value looks like a secret: documents say `YOUR_API_KEY`, and what
    /// is only digits lets people into a meeting.
    fileprivate func isSecret(_ name: String, _ value: Range<Int>) -> Bool {
        let value = words[value]
        if value.isWebToken { return true }
        if Self.secrets.contains(name) {
            return value.count >= 8 && value.contains(where: \.isDigit) && value.contains { $0.isLetter }
                && !value.contains(UInt8(ascii: "*"))
        }
        switch name {
        case "token", "x-amz-signature", "x-goog-signature": return value.isRandom
        case "key": return value.isRandom && self[range].contains("webhook")
        default: return false
        }
    }

    /// What stands behind `hook` in the path.
    fileprivate var hook: Range<Int>? {
        let path = words[host.upperBound..<range.upperBound].prefix { $0 != UInt8(ascii: "?") }
        let parts = path.split(separator: UInt8(ascii: "/"))
        let hooks = ["hook", "hooks", "webhook", "webhooks"]
        let isHook = { (part: ArraySlice<UInt8>) in hooks.contains { part.elementsEqual($0.utf8) } }
        let rest = hostName.hasPrefix("hooks.") ? parts[...] : parts.drop { !isHook($0) }
        return rest.last { $0.isRandom }.map { $0.startIndex..<$0.endIndex }
    }
}

extension ArraySlice<UInt8> {
    /// Long, and letters and digits take turns in it as in no words.
    fileprivate var isRandom: Bool {
        guard count >= 16 else { return false }
        let turns = zip(self, dropFirst()).count { $0.isDigit && $1.isLetter || $0.isLetter && $1.isDigit }
        return turns >= 3
    }

    /// A JSON Web Token: it begins with `{"` in Base64, and has three parts.
    fileprivate var isWebToken: Bool {
        count >= 30 && starts(with: "eyJ".utf8) && split(separator: UInt8(ascii: ".")).count == 3
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isLetter: Bool { isWordByte && !isDigit && self != UInt8(ascii: "_") }
}

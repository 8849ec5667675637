package import MessageModel
package import MessageSource

/// An address that each reader's own machine would have to answer.
package struct AddressOfOwnMachine: DocumentRule {
    package static let code = "address-of-own-machine"
    package static let summary =
        "An address leads to the machine that opens it, such as `localhost`, where no reader has anything to find."
    package static let examples = [
        Example("message:\n  link: {title: 构建完成, url: '⟦http://localhost:8080/job/17⟧'}\n"),
        Example("message:\n  text: 日志在 ⟦http://127.0.0.1/log⟧，请查看\n"),
        Example("message:\n  text: 见 ⟦file:///home/ci/report.html⟧\n"),
        Example("message:\n  link: {title: 构建完成, url: 'https://ci.example.com/job/17'}\n"),
        Example("message:\n  link: {title: 门禁, url: 'http://192.168.1.8/door'}\n"),
    ]
    package let span: Span
    private let name: String

    package var severity: Severity { .warning }
    package var message: String { "'\(name)' is the machine of whoever opens the address" }
    package var help: String? { "write the name under which readers reach it" }

    package static func check(_ linted: LintedDocument) -> [AddressOfOwnMachine] {
        linted.passages.flatMap { passage -> [AddressOfOwnMachine] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            return passage.addresses.compactMap { address in
                name(of: address).map { AddressOfOwnMachine(span: passage.span(of: address.range), name: $0) }
            }
        }
    }

    private static func name(of address: Address) -> String? {
        if address.schemeName == "file" { return address.host.isEmpty ? "file:///" : nil }
        return Host.isOwnMachine(address.hostName) ? address.hostName : nil
    }
}

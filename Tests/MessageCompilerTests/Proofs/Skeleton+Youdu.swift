// Every type of message, with texts and lists that may exceed what it holds.
extension Skeleton {
    private static func youdu(
        _ type: String, _ write: @escaping @Sendable (inout RandomTemplate.Writer) -> String
    ) -> Skeleton {
        Skeleton(vendor: "youdu-app", name: type) { "\(type): \(write(&$0))" }
    }

    static let youdu = [
        youdu("text") { "{content: \($0.text())}" },
        youdu("image") { "{media_id: \($0.id())}" },
        youdu("file") { "{media_id: \($0.id())}" },
        youdu("mpnews") {
            $0.list(1...4) {
                "title: \($0.line()), media_id: \($0.id()), content: \($0.text()), digest: \($0.text())"
            }
        },
        youdu("link") { "{title: \($0.line()), url: \($0.url())}" },
        youdu("exlink") {
            $0.list(1...4) { "title: \($0.line()), url: \($0.url()), media_id: \($0.id()), digest: \($0.text())" }
        },
        youdu("sysMsg") {
            "{title: \($0.line()), msg: \($0.list(1...4) { "text: {content: \($0.text())}" })}"
        },
        youdu("sysMsg") {
            "{title: \($0.line()), msg: \($0.list(1...3) { "link: {title: \($0.line()), url: \($0.url())}" })}"
        },
        youdu("sms") { "{from: \($0.id()), content: \($0.text())}" },
        youdu("mail") { "{action: new, subject: \($0.line()), fromUser: \($0.id()), link: \($0.url())}" },
    ]
}

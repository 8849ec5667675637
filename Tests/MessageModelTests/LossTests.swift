import MessageSource
import MessageSyntax
import Testing

@testable import MessageModel

/// What does not arrive is found by comparing what was written with what is there.
struct LossTests {
    /// A document that shows some texts of a link.
    private func losses(_ yaml: String, showing shown: (LinkMessage) -> [Text]) throws -> [String] {
        let sample = try ModelSample(yaml)
        let message = try #require(sample.read(Message.shape))
        #expect(sample.findings.isEmpty)
        guard case .link(let link) = message else { return ["no link"] }
        let writing = Writing(source: .house, isNative: false)
        let texts = shown(link).enumerated().map { Member("\($0)", Shape<Text>.text(.plain).write($1, writing)) }
        let document = Document(vendor: "one", root: .object(texts), at: link.title.span)
        return document.losses(of: message.document(at: link.title.span)).map {
            "\($0.place.joined(separator: ".")): \($0.span.text)"
        }
    }

    private static let plain = "link: {title: 甲, description: 乙, url: 'https://a'}"

    @Test func whatIsShownIsNoLoss() throws {
        #expect(try losses(Self.plain) { [$0.title, $0.url] + [$0.description].compactMap { $0 } }.isEmpty)
    }

    @Test func whatIsNotShownIsALoss() throws {
        #expect(try losses(Self.plain) { [$0.title] } == ["link.description: 乙", "link.url: 'https://a'"])
    }

    /// The two stand at one place of the source, and are two texts all the same.
    @Test func twoAliasesOfOneAnchorAreTwoTexts() throws {
        let yaml = "link: {title: &t 甲, description: *t, url: 'https://a'}"
        #expect(try losses(yaml) { [$0.title, $0.url] }.map { $0.prefix(17) } == ["link.description:"])
        #expect(
            try losses(yaml) { [$0.url] + [$0.description].compactMap { $0 } }.map { $0.prefix(11) } == ["link.title:"])
    }

    @Test func aTextInsideAnotherIsShown() throws {
        let found = try losses(Self.plain) { link in
            [
                Text.joined(
                    [Item(link.title), Item(Text.labeled(link.description, link.url))], separator: "\n",
                    at: link.title.span)
            ]
        }
        #expect(found.isEmpty)
    }

    @Test func oneOfTwoPicturesShowsBoth() throws {
        let yaml = "link: {title: 甲, url: 'https://a', cover: {url: 'https://p', media: {one: m, two: n}}}"
        #expect(try losses(yaml) { [$0.title, $0.url] + [$0.cover?.url].compactMap { $0 } }.isEmpty)
        #expect(try losses(yaml) { [$0.title, $0.url] }.count == 1)
    }

    @Test func anEmptyTextIsNoLoss() throws {
        #expect(try losses("link: {title: 甲, description: '', url: 'https://a'}") { [$0.title, $0.url] }.isEmpty)
    }
}

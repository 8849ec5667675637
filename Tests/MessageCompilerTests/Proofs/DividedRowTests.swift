@testable import MessageModel
import MessageRuntime
import Testing

/// Rows of one list that go to several lists of a payload, each by its own condition.
struct DividedRowTests {
    private static let template = """
        parameters:
          rows: {type: list, min: 2, max: 2, of: {flag: {type: boolean}}}
        vendors:
          wecom-app:
            touser: a
            agentid: 1
            template_card:
              card_type: text_notice
              main_title: {title: T}
              card_action: {type: 1, url: 'https://a.cn'}
              horizontal_content_list:
                - {each: r in rows, when: r.flag, keyname: abcde, value: abcdefghijkl}
              jump_list:
                - {each: r in rows, when: not r.flag, type: 1, title: abcd, url: 'https://a.cn'}

        """

    /// Either key is there as soon as one row is, so two different rows make more than two equal ones.
    @Test func bothListsAreCounted() throws {
        let probe = try #require(Probe(Self.template))
        let part = try #require(probe.parts.first)
        let flags = [[true, true], [true, false], [false, false]]
        let sizes = try flags.map { flags in
            try part.fill(MessageArguments([.list(flags.map { [.boolean($0)] })])).bytes.count
        }
        #expect(sizes[1] > sizes[0] && sizes[1] > sizes[2])
        let most = try #require(part.mostBytes)
        #expect(most >= sizes[1] && most <= sizes[1] + 10)
    }

    /// Equal rows are all that one row can be.
    @Test func oneRowIsInOneList() throws {
        let probe = try #require(Probe(Self.template.replacing("min: 2, max: 2", with: "min: 1, max: 1")))
        let part = try #require(probe.parts.first)
        let sizes = try [true, false].map { try part.fill(MessageArguments([.list([[.boolean($0)]])])).bytes.count }
        #expect(part.mostBytes == sizes.max())
    }
}

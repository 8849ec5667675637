import MessageModel
import Testing

@testable import MessageVendors

/// What is said of members in other types of card agrees with the types themselves.
@Suite struct CardMemberTests {
    static let cards: [(type: String, members: [String])] = {
        guard case .tagged("card_type", let variants) = WeComTemplateCard.shape.description() else { return [] }
        return variants.map { variant in
            guard case .record(let record) = variant.shape() else { return (variant.key, []) }
            return (variant.key, record.fields.map(\.key))
        }
    }()

    @Test func thereAreFiveTypes() {
        #expect(
            Self.cards.map(\.type) == [
                "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
            ])
    }

    @Test func theTableSaysWhichTypesHaveWhichMembers() {
        let members = Set(Self.cards.flatMap(\.members))
        let everywhere = members.filter { member in Self.cards.allSatisfy { $0.members.contains(member) } }
        #expect(everywhere == ["source", "task_id", "main_title"])
        #expect(Set(CardMembers.types.keys) == members.subtracting(everywhere))
        for (member, types) in CardMembers.types {
            #expect(types == Self.cards.filter { $0.members.contains(member) }.map(\.type), "\(member)")
        }
    }

    @Test(arguments: cards.map(\.type))
    func noMemberIsAdvisedAgainst(type: String) throws {
        let members = try #require(Self.cards.first { $0.type == type }).members
        let instead = CardMembers.instead(in: type)
        #expect(!instead.isEmpty)
        #expect(members.allSatisfy { instead[$0] == nil })
    }
}

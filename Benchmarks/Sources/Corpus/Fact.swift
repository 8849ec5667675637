/// A parameter that a template may declare, and values for it.
struct Fact: Sendable {
    let name: String
    let declaration: YAML
    /// What stands in the first sample, which says as little as it may.
    var first: First = .value
    let value: @Sendable (inout Dice) -> YAML

    enum First { case value, nothing, emptyList }

    func value(inFirst isFirst: Bool, _ dice: inout Dice) -> YAML? {
        switch first {
        case .nothing where isFirst: nil
        case .emptyList where isFirst: []
        default: value(&dice)
        }
    }
}

extension Fact {
    /// Everything that a template about this subject may speak of; it declares what it uses. What is hardly ever the same
    /// twice comes first.
    static func all(_ subject: Subject) -> [Fact] {
        media + [
            Fact(
                name: subject.number, declaration: ["type": "id", "max": 20, "characters": "A-Z 0-9 -"],
                value: { "\(subject.name.prefix(2).uppercased())-2026-\($0.digits(6))" }),
            Fact(
                name: subject.person.name,
                declaration: ["type": "text", "min": 1, "max": 16, "summary": "As readers know them."],
                value: { "\($0.pick(Words.people))（\($0.pick(Words.teams))）" }),
            Fact(
                name: "state",
                declaration: ["type": "choice", "of": .map(subject.states.map { ($0.name, .text($0.word)) })],
                value: { .text($0.pick(subject.states).name) }),
            Fact(
                name: "amount",
                declaration: ["type": "text", "min": 1, "max": 13, "characters": "0-9 , ."],
                value: { "\($0.digits(2)),\($0.digits(3)).\($0.digits(2))" }),
            Fact(
                name: "pieces", declaration: ["type": "integer", "min": 1, "max": 999],
                value: { .bare($0.digits(2)) }),
            Fact(
                name: "place", declaration: ["type": "text", "min": 1, "max": 16],
                value: { .text($0.pick(Words.places)) }),
            Fact(
                name: "time",
                declaration: [
                    "type": "text", "min": 1, "max": 16, "summary": "The time as people read it: 14:00–15:00.",
                ],
                value: { .text($0.pick(Words.days)) }),
            Fact(
                name: "detail",
                declaration: [
                    "type": "text", "min": 1, "max": 60, "summary": "What has happened, and what is to be done.",
                ],
                value: { .text($0.chance(85) ? $0.prose(60) : $0.english(1)) }),
            Fact(
                name: "note", declaration: ["type": "text", "min": 1, "max": 30, "optional": true],
                first: .nothing, value: { .text($0.prose(30)) }),
            Fact(
                name: "urgent", declaration: ["type": "boolean", "default": false],
                first: .nothing, value: { _ in true }),
            Fact(
                name: "manual",
                declaration: ["type": "id", "max": 16, "optional": true, "summary": "What to do, in the handbook."],
                first: .nothing, value: { "\(subject.name)-\($0.digits(4))" }),
            Fact(
                name: "page",
                declaration: ["type": "url", "max": 200, "optional": true, "summary": "Where it says more."],
                first: .nothing,
                value: { "https://wiki.example.com/pages/\($0.digits(6))?lang=zh-CN&from=message#step-\($0.digits(1))" }
            ),
        ] + lists
    }

    private static var lists: [Fact] {
        [
            Fact(
                name: "items",
                declaration: [
                    "type": "list", "max": 3,
                    "of": [
                        "title": ["type": "text", "min": 1, "max": 16],
                        "count": ["type": "integer", "min": 1, "max": 999],
                    ],
                ],
                first: .emptyList,
                value: { dice in
                    .list(dice.pick(3, of: Words.goods).map { ["title": .text($0), "count": .bare(dice.digits(2))] })
                }),
            Fact(
                name: "receivers",
                declaration: ["type": "list", "min": 1, "max": 1000, "of": ["type": "id", "max": 64]],
                value: { .list($0.pick($0.number(1...5), of: Words.accounts).map { .text($0) }) }),
            Fact(
                name: "departments",
                declaration: [
                    "type": "list", "min": 1, "max": 100, "of": ["type": "integer", "min": 1, "max": 99_999_999],
                ],
                value: { [.bare($0.digits(2)), .bare($0.digits(4))] }),
            Fact(
                name: "account", declaration: ["type": "id", "max": 32, "summary": "Who gets it in our own app."],
                value: { .text($0.pick(Words.accounts)) }),
            Fact(
                name: "member", declaration: ["type": "id", "max": 32],
                value: { .text($0.pick(Words.accounts)) }),
        ]
    }

    private static var media: [Fact] {
        [
            Fact(
                name: "media",
                declaration: [
                    "type": "id", "max": 128, "summary": "The media id, uploaded not more than three days ago.",
                ],
                value: { "3a8asd892asd\($0.digits(12))-Yk2JpWmQ7vN4xTzLr0cE9uHsB6gF1dKiO5tXyA\($0.digits(6))" }),
            Fact(
                name: "picture", declaration: ["type": "url", "max": 120],
                value: { "https://img.example.com/2026/\($0.digits(6))-1068x455.jpg?version=\($0.digits(1))" }),
        ]
    }
}

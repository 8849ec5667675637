/// What one template says, before anybody knows in which kind of message, or in which vendor's words.
struct Story {
    let subject: Subject
    let name: String
    let title: String
    /// Whole sentences, with holes.
    let sentences: [String]
    let fields: [(label: String, value: String)]
    let site: String

    var summary: String { "Tells the people concerned how it stands with the \(subject.name), and what is to be done." }
    var number: String { "{{\(subject.number)}}" }
    var page: String { "\(site)/\(number)" }

    init(_ subject: Subject, number: Int, _ dice: inout Dice) {
        let state = dice.pick(subject.states)
        self.subject = subject
        name = "\(subject.name)-\(state.name)-\(number)"
        title = "\(subject.noun) {{\(subject.number)}} \(dice.chance(40) ? "{{state}}" : state.word)"
        site = "https://\(dice.pick(["oa", "desk", "shop", "portal"])).example.com/\(subject.name)s"
        sentences = [
            "{{\(subject.person.name)}}，\(dice.pick(["您好", "请留意", "请尽快处理"]))：",
            "{{detail}}",
        ]
        let fields = [
            (subject.person.label, "{{\(subject.person.name)}}"), ("地点", "{{place}}"), ("时间", "{{time}}"),
            ("金额", "¥{{amount}}"), ("数量", "{{pieces}} 件"),
        ]
        self.fields = dice.pick(dice.number(2...5), of: fields)
    }

    /// What can be done about it: at most three buttons.
    func actions(_ dice: inout Dice) -> [(label: String, url: String, when: String?)] {
        let actions: [(label: String, url: String, when: String?)] = [
            ("查看\(subject.noun)", page, nil), ("联系负责人", "\(site)/help?about=\(number)", nil),
            ("处理手册", "https://wiki.example.com/handbook/{{manual}}", "manual"),
        ]
        return dice.pick(dice.number(1...3), of: actions)
    }

    /// The fields as a portable message has them.
    var rows: [YAML] { fields.map { ["label": .text($0.label), "value": .text($0.value)] } }

    var lines: [String] { sentences + fields.map { "\($0.label)：\($0.value)" } }
}

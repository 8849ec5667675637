/// A whole template of the corpus, as its author would have written it.
struct Template {
    let name: String
    let text: String

    /// The template of this number, which is the same in every run: for one vendor, or for as many as people write it for.
    static func numbered(_ number: Int, allVendors: Bool) -> Template {
        var dice = Dice(seed: UInt64(number))
        while true {
            let story = Story(dice.pick(Subject.all), number: number, &dice)
            let kind = Kind.any(&dice)
            let vendors = dice.pick(allVendors ? dice.vendors(of: kind) : 1, of: kind.vendors)
            let template = Template(story, kind, vendors, length: dice.number(2_000...4_000), samples: 2...5, &dice)
            if (1_000...4_096).contains(template.text.utf8.count) { return template }
        }
    }

    /// A card with samples until it has so many bytes.
    static func large(_ length: Int) -> Template {
        var dice = Dice(seed: 0)
        let story = Story(Subject.all[0], number: 0, &dice)
        return Template(story, .card, ["wecom-app"], length: length, samples: 2...length, &dice)
    }

    private init(
        _ story: Story, _ kind: Kind, _ vendors: [String], length: Int, samples: ClosedRange<Int>, _ dice: inout Dice
    ) {
        let sections = vendors.map { Section($0, of: story, as: kind, &dice) }
        let section = YAML.map(sections.map { ($0.vendor, $0.written) })
        let message: YAML = sections.allSatisfy(\.isNative) ? [:] : ["message": [kind.name: kind.message(story, &dice)]]
        let names = Set((message + ["vendors": section]).names)
        let facts = Fact.all(story.subject).filter { names.contains($0.name[...]) }

        name = story.name
        var hand = Handwriting(Dice(seed: dice.next()))
        if dice.chance(30) { hand.remark("yaml-language-server: $schema=../schemas/template.schema.json") }
        hand.write("name", .text(name))
        hand.write("summary", .text(story.summary))
        hand.write(["parameters": .map(facts.map { ($0.name, $0.declaration) })])
        hand.write(message)
        hand.write(["vendors": section])
        if !facts.isEmpty { Self.write(facts, until: length, samples, &hand, &dice) }
        text = hand.written
    }

    /// Samples until the template is so long, but no fewer and no more than told.
    private static func write(
        _ facts: [Fact], until length: Int, _ samples: ClosedRange<Int>, _ hand: inout Handwriting, _ dice: inout Dice
    ) {
        // Aliases may not stand for more than a person would write.
        let isShared = samples.upperBound < 10 && dice.chance(25)
        hand.write(["samples": .nothing])
        for place in 1...samples.upperBound {
            if place > samples.lowerBound, hand.written.utf8.count > length { break }
            let values = YAML.map(
                facts.compactMap { fact in fact.value(inFirst: place == 1, &dice).map { (fact.name, $0) } })
            switch place {
            case 1: hand.write("short", values, depth: 1)
            case 2: hand.write("full", isShared ? .anchored("full", values) : values, depth: 1)
            default:
                hand.write("other-\(place)", isShared ? ["<<": .bare("*full")] + values.some(&dice) : values, depth: 1)
            }
        }
    }
}

extension Dice {
    /// How many vendors a template has: mostly one or two, sometimes all.
    fileprivate mutating func vendors(of kind: Kind) -> Int {
        min(pick([1, 1, 1, 1, 2, 2, 2, 3, 4, 5]), kind.vendors.count)
    }
}

extension YAML {
    /// The first member of a map, which no other sample has like this, and some more.
    fileprivate func some(_ dice: inout Dice) -> YAML {
        guard case .map(let members) = self else { return self }
        return .map(members.prefix(1) + dice.pick(members.count / 2, of: Array(members.dropFirst())))
    }
}

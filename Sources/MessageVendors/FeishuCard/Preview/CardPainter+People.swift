import MessageModel

// People, whose faces and names the client alone knows: their ids stand in their place.
extension CardPainter {
    func person(_ person: Card1.Person) -> [PreviewBlock] {
        people(
            [person.userID], hasFaces: person.showsAvatar?.literal != false,
            hasNames: person.showsName?.literal == true, icon: nil, lines: nil)
    }

    func person(_ person: Card2.Person) -> [PreviewBlock] {
        people(
            [person.userID], hasFaces: person.showAvatar?.literal != false,
            hasNames: person.showName?.literal == true, icon: nil, lines: nil)
    }

    func people(_ list: Card1.PersonList) -> [PreviewBlock] {
        people(
            list.persons.items.map(\.value.id), hasFaces: list.showsAvatar?.literal == true,
            hasNames: list.showsName?.literal != false,
            icon: list.icon?.source ?? list.libraryIcon?.token.literal, lines: list.lines)
    }

    func people(_ list: Card2.PersonList) -> [PreviewBlock] {
        people(
            list.persons.items.map(\.value.id), hasFaces: list.showAvatar?.literal == true,
            hasNames: list.showName?.literal != false,
            icon: list.icon?.source ?? list.libraryIcon?.token.literal, lines: list.lines)
    }

    private func people(
        _ ids: [Text], hasFaces: Bool, hasNames: Bool, icon: String?, lines: Value<Int>?
    ) -> [PreviewBlock] {
        let words = ids.compactMap(\.literal).filter { !$0.isEmpty }
        let faces = words.map { PreviewBlock.Picture($0, alternative: PreviewText($0), .portrait) }
        let names = PreviewText(
            [PreviewText.Paragraph(.plain, Self.names(words))], lines: lines?.literal)
        let groups: [[PreviewBlock]] = [
            hasFaces && !faces.isEmpty ? faces.map(PreviewBlock.picture) : [],
            hasNames && !names.isEmpty ? [.text(names)] : [],
        ]
        return Self.behind(icon.map { PreviewBlock.Picture($0, .icon) }, Self.beside(faces: groups[0], groups[1]))
    }

    private static func beside(faces: [PreviewBlock], _ names: [PreviewBlock]) -> [PreviewBlock] {
        let row = row(faces.map { [$0] })
        if row.isEmpty || names.isEmpty { return row + names }
        return [.columns([PreviewBlock.Column(row, weight: 0), PreviewBlock.Column(names)])]
    }

    /// Each in a box of its own.
    static func names(_ ids: [String]) -> [PreviewRun] {
        ids.enumerated().flatMap { index, id in
            index > 0 ? [PreviewRun(" "), PreviewRun("@" + id, .tag)] : [PreviewRun("@" + id, .tag)]
        }
    }
}

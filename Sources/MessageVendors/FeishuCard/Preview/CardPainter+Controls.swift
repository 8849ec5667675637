import MessageModel

// What people press, choose and write in, alike in both versions.
extension CardPainter {
    /// A button, of whose type the vendor has nine and a preview four.
    mutating func button(
        _ label: CardText?, type: String?, icon: PreviewBlock.Picture?, width: Value<String>?, opens: String?,
        isDisabled: Value<Bool>?, confirmation: PreviewText?
    ) -> PreviewBlock {
        var label = text(label) ?? PreviewText("")
        let (look, color): (PreviewBlock.Button.Look, PreviewColor?) =
            switch type {
            case "primary", "primary_filled", "laser": (.primary, nil)
            case "danger", "danger_filled": (.danger, nil)
            case "text": (.text, nil)
            case "primary_text": (.text, .blue)
            case "danger_text": (.text, .red)
            default: (.plain, nil)
            }
        if let color { label.changeRuns { $0.color = $0.color ?? color } }
        return .buttons([
            PreviewBlock.Button(
                label, look, opens: opens, isDisabled: isDisabled?.literal == true, confirmation: confirmation,
                icon: icon, isWide: width?.literal == "fill")
        ])
    }

    mutating func ask(_ confirmation: Card1.Confirmation?) {
        say("Asks first", question(confirmation))
    }

    mutating func ask(_ confirmation: Card2.Confirmation?) {
        say("Asks first", question(confirmation))
    }

    mutating func question(_ confirmation: Card1.Confirmation?) -> PreviewText? {
        question(confirmation.map { CardText($0.title) }, confirmation.map { CardText($0.text) })
    }

    mutating func question(_ confirmation: Card2.Confirmation?) -> PreviewText? {
        question(confirmation.map { CardText($0.title) }, confirmation.map { CardText($0.text) })
    }

    /// A choice among options.
    ///
    /// - Parameters:
    ///   - initial: the text or the value of one of the options; the vendor's pages and its sample do not agree.
    ///   - number: of one of them, from 1 on.
    mutating func menu(
        _ options: [(text: CardText?, value: Text?)], prompt: CardText?, initial: [Text], number: Value<Int>?,
        isRequired: Bool, isDisabled: Value<Bool>?
    ) -> PreviewBlock {
        let words = options.map { text($0.text) ?? PreviewText("") }
        let wanted = initial.filter { $0.literal?.isEmpty == false }
        var chosen = options.indices.filter { index in
            let names = [options[index].value, options[index].text?.content].compactMap(\.self)
            return wanted.contains { choice in names.contains(where: choice.says) }
        }
        if wanted.isEmpty, let number = number?.literal, options.indices.contains(number - 1) { chosen = [number - 1] }
        return .input(
            PreviewBlock.Input(
                .menu(words), prompt: text(prompt), chosen: chosen, isRequired: isRequired,
                isDisabled: isDisabled?.literal == true))
    }

    /// A choice among people, whose names the client alone knows.
    mutating func people(
        prompt: CardText?, initial: [Text], isRequired: Bool, isDisabled: Value<Bool>?
    ) -> PreviewBlock {
        let names = Self.names(initial.compactMap(\.literal).filter { !$0.isEmpty })
        let value = names.isEmpty ? nil : PreviewText([PreviewText.Paragraph(.plain, names)])
        return .input(
            PreviewBlock.Input(
                .people, prompt: text(prompt), value: value, isRequired: isRequired,
                isDisabled: isDisabled?.literal == true))
    }

    /// Something to tick off, which may be struck through where it is.
    mutating func checkbox(
        _ label: CardText?, isChecked: Value<Bool>?, isStruck: Value<Bool>?, isDisabled: Value<Bool>?,
        buttons: [PreviewBlock]
    ) -> [PreviewBlock] {
        let isChecked = isChecked?.literal == true
        var label = text(label)
        if isChecked, isStruck?.literal == true { label?.changeRuns { $0.style.insert(.struck) } }
        let box = PreviewBlock.input(
            PreviewBlock.Input(
                .checkbox, value: label, chosen: isChecked ? [0] : [], isDisabled: isDisabled?.literal == true))
        let row = Self.row(buttons.map { [$0] })
        return row.isEmpty ? [box] : [.columns([PreviewBlock.Column([box]), PreviewBlock.Column(row, weight: 0)])]
    }

    /// A field to write in. What stands in one for a password is not shown.
    mutating func field(
        _ kind: Value<Card2.Input.Kind>?, label: CardText?, prompt: CardText?, value: Text?, isRequired: Value<Bool>?,
        isDisabled: Value<Bool>?
    ) -> PreviewBlock {
        let isSecret = kind?.literal == .password
        let value = PreviewText(value)
        return .input(
            PreviewBlock.Input(
                kind?.literal == .multilineText ? .area : .line, label: text(label), prompt: text(prompt),
                value: isSecret ? value.map { _ in PreviewText("••••••") } : value,
                isRequired: isRequired?.literal == true, isDisabled: isDisabled?.literal == true))
    }
}

import MessageModel

extension CardButton {
    var preview: PreviewBlock.Button {
        PreviewBlock.Button(
            PreviewText(text), look, opens: type?.literal == .url ? url?.literal : nil, isWide: true)
    }

    /// The vendor has no names for its four styles, and takes any other number for the first.
    private var look: PreviewBlock.Button.Look {
        switch style?.literal {
        case 2: .text
        case 3: .danger
        case 4: .plain
        default: .primary
        }
    }
}

extension SubmitButton {
    var block: PreviewBlock { .buttons([PreviewBlock.Button(PreviewText(text), .primary, isWide: true)]) }
}

extension CardSelection {
    /// The first answer is chosen where no other is.
    var input: PreviewBlock.Input {
        let options = options.items.map(\.value)
        let chosen = selectedID.flatMap { id in options.firstIndex { $0.id.says(id) } } ?? 0
        return PreviewBlock.Input(
            .menu(options.map { PreviewText($0.text) }), label: PreviewText(title), chosen: [chosen])
    }
}

extension Checkbox {
    var input: PreviewBlock.Input {
        let options = options.items.map(\.value)
        return PreviewBlock.Input(
            .options(options.map { PreviewText($0.text) }, takesSeveral: mode?.literal == .multiple),
            chosen: options.indices.filter { options[$0].isChecked?.literal == true })
    }
}

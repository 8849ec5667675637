import MessageModel

// The elements of card JSON 2.0.
extension CardPainter {
    private mutating func blocks(
        _ elements: Items<Card2.Element>?, _ direction: Value<Card2.Direction>?
    ) -> [PreviewBlock] {
        Self.arranged((elements?.items ?? []).map { blocks($0.value) }, direction)
    }

    mutating func blocks(_ element: Card2.Element) -> [PreviewBlock] {
        switch element {
        case .audio(let it): [audio(it)]
        case .button(let it): [button(it)]
        case .chart(let it): [Self.chart(it.spec)]
        case .checker(let it): checker(it)
        case .collapsiblePanel(let it): panel(it)
        case .columnSet(let it): columns(it)
        case .datePicker(let it): [picker(it)]
        case .div(let it): div(it)
        case .form(let it): [.group(PreviewBlock.Group(.form, blocks(it.elements, it.direction)))]
        case .hr: [.divider]
        case .image(let it): picture(it)
        case .imageCombination(let it): pictures(it)
        case .imageSelect(let it): choice(it)
        case .input(let it): [field(it)]
        case .interactiveContainer(let it): container(it)
        case .markdown(let it): markdown(it)
        case .overflow(let it): [overflow(it)]
        case .person(let it): person(it)
        case .personList(let it): people(it)
        case .select(let it): [select(it)]
        case .table(let it): [table(it)]
        }
    }

    private mutating func audio(_ audio: Card2.Audio) -> PreviewBlock {
        tips(hover: nil, disabled: audio.disabledTips.map { CardText($0) })
        let key = chosen(audio.translatedKey, else: audio.key)
        return .placeholder(PreviewBlock.Placeholder(.audio, details: [PreviewText(key)].compactMap(\.self)))
    }

    private mutating func button(_ button: Card2.Button) -> PreviewBlock {
        tips(hover: button.hoverTips.map { CardText($0) }, disabled: button.disabledTips.map { CardText($0) })
        return self.button(
            button.text.map { CardText($0) }, type: button.type?.literal?.rawValue, icon: button.icon?.picture,
            width: button.width, opens: button.behaviors?.address ?? button.url?.literal,
            isDisabled: button.isDisabled, confirmation: question(button.confirm))
    }

    private mutating func overflow(_ overflow: Card2.Overflow) -> PreviewBlock {
        ask(overflow.confirm)
        let options = overflow.options.items.map { text(CardText($0.value.text)) ?? PreviewText("") }
        return .input(PreviewBlock.Input(.overflow(options)))
    }

    private mutating func select(_ select: Card2.Select) -> PreviewBlock {
        ask(select.confirm)
        let prompt = select.placeholder.map { CardText($0) }
        let initial = [select.initialOption].compactMap(\.self) + (select.selected?.items.map(\.value) ?? [])
        let isRequired = select.isRequired?.literal == true
        if select.kind.isOfPeople {
            return people(prompt: prompt, initial: initial, isRequired: isRequired, isDisabled: select.isDisabled)
        }
        let options = (select.options?.items ?? []).map { option in
            (option.value.text.map { CardText($0) }, option.value.value)
        }
        return menu(
            options, prompt: prompt, initial: initial, number: select.initialIndex, isRequired: isRequired,
            isDisabled: select.isDisabled)
    }

    private mutating func picker(_ picker: Card2.DatePicker) -> PreviewBlock {
        ask(picker.confirm)
        let kind: PreviewBlock.Input.Kind =
            switch picker.kind {
            case .date: .date
            case .time: .time
            case .dateTime: .dateAndTime
            }
        return .input(
            PreviewBlock.Input(
                kind, prompt: text(picker.placeholder.map { CardText($0) }),
                value: picker.initial?.literal.map { PreviewText($0) },
                isRequired: picker.isRequired?.literal == true, isDisabled: picker.isDisabled?.literal == true))
    }

    private mutating func field(_ input: Card2.Input) -> PreviewBlock {
        ask(input.confirm)
        tips(hover: nil, disabled: input.disabledTips.map { CardText($0) })
        return field(
            input.type, label: input.label.map { CardText($0) }, prompt: input.placeholder.map { CardText($0) },
            value: chosen(input.translations, else: input.standard), isRequired: input.isRequired,
            isDisabled: input.isDisabled)
    }

    private mutating func checker(_ checker: Card2.Checker) -> [PreviewBlock] {
        ask(checker.confirm)
        tips(hover: checker.hoverTips.map { CardText($0) }, disabled: checker.disabledTips.map { CardText($0) })
        return checkbox(
            checker.text.map { CardText($0) }, isChecked: checker.isChecked, isStruck: checker.checkedStyle?.isStruck,
            isDisabled: checker.isDisabled, buttons: (checker.buttons?.buttons?.items ?? []).map { button($0.value) })
    }

    private mutating func columns(_ set: Card2.ColumnSet) -> [PreviewBlock] {
        let columns = set.columns.items.map { item -> PreviewBlock.Column in
            let column = item.value
            return PreviewBlock.Column(
                Self.boxed(
                    blocks(column.elements, column.direction), column.background,
                    opens: column.action?.targets?.address),
                weight: Self.weight(column.width, column.weight, set.flex))
        }
        return Self.boxed([.columns(columns)], set.background, opens: set.action?.targets?.address)
    }

    private mutating func container(_ container: Card2.InteractiveContainer) -> [PreviewBlock] {
        ask(container.confirm)
        tips(hover: container.hoverTips.map { CardText($0) }, disabled: container.disabledTips.map { CardText($0) })
        return Self.boxed(
            blocks(container.elements, container.direction), container.background,
            hasBorder: container.hasBorder?.literal == true, opens: container.behaviors?.address)
    }

    private mutating func panel(_ panel: Card2.CollapsiblePanel) -> [PreviewBlock] {
        let title = text(CardText(panel.header.title)) ?? PreviewText("")
        let look = PreviewBlock.Group.Look.panel(title: title, isOpen: panel.isExpanded?.literal == true)
        return Self.boxed(
            [.group(PreviewBlock.Group(look, blocks(panel.elements, panel.direction)))], panel.background,
            hasBorder: panel.border != nil)
    }
}

// What both versions have in the same words.
extension CardPainter {
    /// A chart, of which a preview knows what it is called and of what type it is.
    static func chart(_ spec: DocumentValue) -> PreviewBlock {
        let title = spec.member(at: "title")
        let words = [title?.words, title?.member(at: "text")?.words, title?.member(at: "subtext")?.words]
        let lines = words.compactMap { $0 }.filter { !$0.isEmpty }
        let type = spec.member(at: "type")?.words
        return .placeholder(
            PreviewBlock.Placeholder(
                .chart, title: lines.first.map { PreviewText($0) },
                details: (lines.dropFirst() + [type].compactMap(\.self)).map { PreviewText($0) }))
    }

    /// A column's share of the width. Where the set says what becomes of its columns, they have no widths of their own.
    static func weight(
        _ width: Value<String>?, _ weight: Value<Int>?, _ flex: Value<Card2.ColumnSet.Flex>?
    ) -> Int {
        if let flex = flex?.literal, flex != .none { return 1 }
        return width?.literal == "weighted" ? weight?.literal ?? 1 : 0
    }
}

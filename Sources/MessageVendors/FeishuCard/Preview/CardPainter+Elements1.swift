import MessageModel

// The elements of card JSON 1.0.
extension CardPainter {
    mutating func blocks(_ elements: Items<Card1.Element>?) -> [PreviewBlock] {
        (elements?.items ?? []).flatMap { blocks($0.value) }
    }

    mutating func blocks(_ element: Card1.Element) -> [PreviewBlock] {
        switch element {
        case .div(let it): div(it)
        case .markdown(let it): markdown(it)
        case .rule: [.divider]
        case .image(let it): picture(it)
        case .imageGrid(let it): pictures(it)
        case .note(let it): [note(it)]
        case .actions(let it): actions(it)
        case .person(let it): person(it)
        case .personList(let it): people(it)
        case .chart(let it): [Self.chart(it.spec)]
        case .table(let it): [table(it)]
        case .button(let it): [button(it)]
        case .overflow(let it): [overflow(it)]
        case .select(let it): [select(it)]
        case .picker(let it): [picker(it)]
        case .input(let it): [field(it)]
        case .imageSelect(let it): choice(it)
        case .checker(let it): checker(it)
        case .columnSet(let it): columns(it)
        case .form(let it): [.group(PreviewBlock.Group(.form, blocks(it.elements)))]
        case .container(let it): container(it)
        case .panel(let it): panel(it)
        }
    }

    private mutating func actions(_ actions: Card1.Actions) -> [PreviewBlock] {
        let groups = actions.actions.items.map { blocks($0.value) }
        switch actions.layout?.literal {
        case .bisected: return Self.grid(groups, inRow: 2)
        case .trisection: return Self.grid(groups, inRow: 3)
        case .flow, .default, nil: return Self.row(groups)
        }
    }

    private mutating func button(_ button: Card1.Button) -> PreviewBlock {
        tips(hover: button.hoverTips.map { CardText($0) }, disabled: button.disabledTips.map { CardText($0) })
        return self.button(
            button.text.map { CardText($0) }, type: button.type?.literal?.rawValue, icon: button.icon?.picture,
            width: button.width, opens: button.url?.literal ?? button.link?.address ?? button.behaviors?.address,
            isDisabled: button.isDisabled, confirmation: question(button.confirm))
    }

    private mutating func overflow(_ overflow: Card1.Overflow) -> PreviewBlock {
        ask(overflow.confirm)
        let options = overflow.options.items.map { text(CardText($0.value.text)) ?? PreviewText("") }
        return .input(PreviewBlock.Input(.overflow(options)))
    }

    private mutating func select(_ select: Card1.Select) -> PreviewBlock {
        ask(select.confirm)
        let prompt = select.placeholder.map { CardText($0) }
        let initial = [select.initialOption].compactMap(\.self) + (select.selectedValues?.items.map(\.value) ?? [])
        let isRequired = select.isRequired?.literal ?? (select.tag == .several)
        switch select.tag {
        case .person, .people:
            return people(prompt: prompt, initial: initial, isRequired: isRequired, isDisabled: select.isDisabled)
        case .one, .several:
            let options = (select.options?.items ?? []).map { option in
                (option.value.text.map { CardText($0) }, Optional(option.value.value))
            }
            return menu(
                options, prompt: prompt, initial: initial, number: select.initialIndex, isRequired: isRequired,
                isDisabled: select.isDisabled)
        }
    }

    private mutating func picker(_ picker: Card1.Picker) -> PreviewBlock {
        ask(picker.confirm)
        let kind: PreviewBlock.Input.Kind =
            switch picker.tag {
            case .date: .date
            case .time: .time
            case .moment: .dateAndTime
            }
        return .input(
            PreviewBlock.Input(
                kind, prompt: text(picker.placeholder.map { CardText($0) }), value: PreviewText(picker.initial),
                isRequired: picker.isRequired?.literal == true, isDisabled: picker.isDisabled?.literal == true))
    }

    private mutating func field(_ input: Card1.Input) -> PreviewBlock {
        ask(input.confirm)
        if case .text(let fallback) = input.fallback { say("Older clients show", text(CardText(fallback.text))) }
        return field(
            input.type, label: input.label.map { CardText($0) }, prompt: input.placeholder.map { CardText($0) },
            value: chosen(input.translatedDefault, else: input.defaultValue), isRequired: input.isRequired,
            isDisabled: input.isDisabled)
    }

    private mutating func checker(_ checker: Card1.Checker) -> [PreviewBlock] {
        ask(checker.confirm)
        tips(hover: checker.hoverTips.map { CardText($0) }, disabled: checker.disabledTips.map { CardText($0) })
        return checkbox(
            checker.text.map { CardText($0) }, isChecked: checker.isChecked,
            isStruck: checker.checkedStyle?.strikesThrough, isDisabled: checker.isDisabled,
            buttons: blocks(checker.buttons?.buttons))
    }

    private mutating func columns(_ set: Card1.ColumnSet) -> [PreviewBlock] {
        let columns = set.columns.items.map { item -> PreviewBlock.Column in
            let column = item.value
            return PreviewBlock.Column(
                Self.boxed(blocks(column.elements), column.background, opens: column.action?.link.address),
                weight: Self.weight(column.width, column.weight, set.flexMode))
        }
        return Self.boxed([.columns(columns)], set.background, opens: set.action?.link.address)
    }

    private mutating func container(_ container: Card1.InteractiveContainer) -> [PreviewBlock] {
        ask(container.confirm)
        tips(hover: container.hoverTips.map { CardText($0) }, disabled: container.disabledTips.map { CardText($0) })
        return Self.boxed(
            blocks(container.elements), container.background, hasBorder: container.hasBorder?.literal == true,
            opens: container.behaviors.address)
    }

    private mutating func panel(_ panel: Card1.Panel) -> [PreviewBlock] {
        let title = text(CardText(panel.header.title)) ?? PreviewText("")
        let look = PreviewBlock.Group.Look.panel(title: title, isOpen: panel.isExpanded?.literal == true)
        return Self.boxed(
            [.group(PreviewBlock.Group(look, blocks(panel.elements)))], panel.background,
            hasBorder: panel.border != nil)
    }
}

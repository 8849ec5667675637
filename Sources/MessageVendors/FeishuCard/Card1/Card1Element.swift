import MessageModel

extension Card1 {
    /// One of the `elements` of a card, or of a container in it.
    indirect enum Element: Sendable {
        case div(Div)
        case markdown(Markdown)
        case rule(Rule)
        case image(Image)
        case imageGrid(ImageGrid)
        case note(Note)
        case actions(Actions)
        case person(Person)
        case personList(PersonList)
        case chart(Chart)
        case table(Table)
        case button(Button)
        case overflow(Overflow)
        case select(Select)
        case picker(Picker)
        case input(Input)
        case imageSelect(ImageSelect)
        case checker(Checker)
        case columnSet(ColumnSet)
        case form(Form)
        case container(InteractiveContainer)
        case panel(Panel)

        /// Any element. Where it may stand is a rule of the whole card.
        static let shape = Shape<Element>.tagged("tag", isNamed: true, contents + controls + containers)
        /// What `action` holds.
        static let interactive = Shape<Element>.tagged("tag", isNamed: true, controls)
        static let buttons = Shape<Element>.tagged("tag", isNamed: true, [buttonVariant])
        /// What may stand at the right side of a `div`.
        static let beside = Shape<Element>.tagged(
            "tag", isNamed: true,
            [imageVariant]
                + controls.filter {
                    !["input", "select_img", "checker"].contains($0.key) && !$0.key.hasPrefix("multi")
                })

        private static let contents: [Variant<Element>] = [
            Variant("div", Div.shape, Element.div) { if case .div(let it) = $0 { it } else { nil } },
            Variant("markdown", Markdown.shape, Element.markdown) {
                if case .markdown(let it) = $0 { it } else { nil }
            },
            Variant("hr", Rule.shape, Element.rule) { if case .rule(let it) = $0 { it } else { nil } },
            imageVariant,
            Variant("img_combination", ImageGrid.shape, Element.imageGrid) {
                if case .imageGrid(let it) = $0 { it } else { nil }
            },
            Variant("note", Note.shape, Element.note) { if case .note(let it) = $0 { it } else { nil } },
            Variant("action", Actions.shape, Element.actions) { if case .actions(let it) = $0 { it } else { nil } },
            Variant("person", Person.shape, Element.person) { if case .person(let it) = $0 { it } else { nil } },
            Variant("person_list", PersonList.shape, Element.personList) {
                if case .personList(let it) = $0 { it } else { nil }
            },
            Variant("chart", Chart.shape, Element.chart) { if case .chart(let it) = $0 { it } else { nil } },
            Variant("table", Table.shape, Element.table) { if case .table(let it) = $0 { it } else { nil } },
        ]

        private static let controls: [Variant<Element>] =
            [
                buttonVariant,
                Variant("overflow", Overflow.shape, Element.overflow) {
                    if case .overflow(let it) = $0 { it } else { nil }
                },
            ] + Select.Tag.allCases.map { Select.variant($0, Element.select) }
            + Picker.Tag.allCases.map { Picker.variant($0, Element.picker) } + [
                Variant("input", Input.shape, Element.input) { if case .input(let it) = $0 { it } else { nil } },
                Variant("select_img", ImageSelect.shape, Element.imageSelect) {
                    if case .imageSelect(let it) = $0 { it } else { nil }
                },
                Variant("checker", Checker.shape, Element.checker) {
                    if case .checker(let it) = $0 { it } else { nil }
                },
            ]

        private static let containers: [Variant<Element>] = [
            Variant("column_set", ColumnSet.shape, Element.columnSet) {
                if case .columnSet(let it) = $0 { it } else { nil }
            },
            Variant("form", Form.shape, Element.form) { if case .form(let it) = $0 { it } else { nil } },
            Variant("interactive_container", InteractiveContainer.shape, Element.container) {
                if case .container(let it) = $0 { it } else { nil }
            },
            Variant("collapsible_panel", Panel.shape, Element.panel) {
                if case .panel(let it) = $0 { it } else { nil }
            },
        ]

        private static let imageVariant: Variant<Element> = Variant("img", Image.shape, Element.image) {
            if case .image(let it) = $0 { it } else { nil }
        }
        private static let buttonVariant: Variant<Element> = Variant("button", Button.shape, Element.button) {
            if case .button(let it) = $0 { it } else { nil }
        }
    }
}

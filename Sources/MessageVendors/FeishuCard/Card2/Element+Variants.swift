import MessageModel

// Each element with the word that names it and the case that holds it.
extension Card2.Element {
    /// What only shows something, alike in all places.
    static let content: [Variant<Card2.Element>] = [
        Variant("div", Card2.Div.shape, Card2.Element.div) { if case .div(let it) = $0 { it } else { nil } },
        Variant("markdown", Card2.Markdown.shape, Card2.Element.markdown) {
            if case .markdown(let it) = $0 { it } else { nil }
        },
        Variant("hr", Card2.Divider.shape, Card2.Element.hr) { if case .hr(let it) = $0 { it } else { nil } },
        Variant("img", Card2.Image.shape, Card2.Element.image) { if case .image(let it) = $0 { it } else { nil } },
        Variant("img_combination", Card2.ImageCombination.shape, Card2.Element.imageCombination) {
            if case .imageCombination(let it) = $0 { it } else { nil }
        },
        Variant("person", Card2.Person.shape, Card2.Element.person) {
            if case .person(let it) = $0 { it } else { nil }
        },
        Variant("person_list", Card2.PersonList.shape, Card2.Element.personList) {
            if case .personList(let it) = $0 { it } else { nil }
        },
        Variant("audio", Card2.Audio.shape, Card2.Element.audio) { if case .audio(let it) = $0 { it } else { nil } },
    ]

    static let chart = chart(Card2.Chart.shape)
    static let chartInForm = chart(
        Card2.Chart.shape.doubtful("one of the vendor's pages has charts in forms and another has not"))

    private static func chart(_ shape: Shape<Card2.Chart>) -> Variant<Card2.Element> {
        Variant("chart", shape, Card2.Element.chart) { if case .chart(let it) = $0 { it } else { nil } }
    }

    static let table = Variant<Card2.Element>("table", Card2.Table.shape, Card2.Element.table) {
        if case .table(let it) = $0 { it } else { nil }
    }

    static let form = Variant<Card2.Element>("form", Card2.FormContainer.shape, Card2.Element.form) {
        if case .form(let it) = $0 { it } else { nil }
    }

    /// What holds other elements, in any place.
    static func containers(in place: Card2.Place) -> [Variant<Card2.Element>] {
        [
            Variant("column_set", Card2.ColumnSet.shape(in: place), Card2.Element.columnSet) {
                if case .columnSet(let it) = $0 { it } else { nil }
            },
            Variant(
                "interactive_container", Card2.InteractiveContainer.shape(in: place), Card2.Element.interactiveContainer
            ) {
                if case .interactiveContainer(let it) = $0 { it } else { nil }
            },
            Variant("collapsible_panel", Card2.CollapsiblePanel.shape(in: place), Card2.Element.collapsiblePanel) {
                if case .collapsiblePanel(let it) = $0 { it } else { nil }
            },
        ]
    }

    /// What people use: pressed, chosen or written in.
    static func controls(in place: Card2.Place) -> [Variant<Card2.Element>] {
        let isInForm = place == .form
        return [
            Variant("button", Card2.Button.shape(inForm: isInForm), Card2.Element.button) {
                if case .button(let it) = $0 { it } else { nil }
            },
            Variant("overflow", Card2.Overflow.shape, Card2.Element.overflow) {
                if case .overflow(let it) = $0 { it } else { nil }
            },
            Variant("input", Card2.Input.shape(inForm: isInForm), Card2.Element.input) {
                if case .input(let it) = $0 { it } else { nil }
            },
            Variant("select_img", Card2.ImageSelect.shape(inForm: isInForm), Card2.Element.imageSelect) {
                if case .imageSelect(let it) = $0 { it } else { nil }
            },
            Variant("checker", Card2.Checker.shape(inForm: isInForm), Card2.Element.checker) {
                if case .checker(let it) = $0 { it } else { nil }
            },
        ]
            + Card2.Select.Kind.allCases.map { kind in
                Variant(kind.rawValue, Card2.Select.shape(kind, inForm: isInForm), Card2.Element.select) {
                    if case .select(let it) = $0, it.kind == kind { it } else { nil }
                }
            }
            + Card2.DatePicker.Kind.allCases.map { kind in
                Variant(kind.rawValue, Card2.DatePicker.shape(kind, inForm: isInForm), Card2.Element.datePicker) {
                    if case .datePicker(let it) = $0, it.kind == kind { it } else { nil }
                }
            }
    }
}

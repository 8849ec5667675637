import MessageModel

extension Card2 {
    /// What stands in a body or in a container.
    indirect enum Element: Sendable {
        case audio(Audio)
        case button(Button)
        case chart(Chart)
        case checker(Checker)
        case collapsiblePanel(CollapsiblePanel)
        case columnSet(ColumnSet)
        case datePicker(DatePicker)
        case div(Div)
        case form(FormContainer)
        case hr(Divider)
        case image(Image)
        case imageCombination(ImageCombination)
        case imageSelect(ImageSelect)
        case input(Input)
        case interactiveContainer(InteractiveContainer)
        case markdown(Markdown)
        case overflow(Overflow)
        case person(Person)
        case personList(PersonList)
        case select(Select)
        case table(Table)
    }

    /// Where an element stands, which decides what it may be.
    enum Place: Sendable {
        /// In the body.
        case root
        /// In a container that is in no form.
        case container
        /// In a form, or in a container in one.
        case form

        /// What it is called, to be put behind the name of an element.
        var words: String { self == .form ? " in a form" : "" }
    }
}

extension Shape<Items<Card2.Element>> {
    /// `elements`. The vendor has refused a body without any; nobody says that of containers.
    static func elements(in place: Card2.Place) -> Shape {
        place == .root
            ? list(
                of: Card2.Element.shape(in: place),
                .atLeast(1, .items, .doubtful("empty bodies were refused with error 200621")))
            : list(of: Card2.Element.shape(in: place))
    }
}

extension Card2.Element {
    static func shape(in place: Card2.Place) -> Shape<Card2.Element> {
        switch place {
        case .root: atRoot
        case .container: inContainer
        case .form: inForm
        }
    }

    private static let atRoot = Shape<Card2.Element>.tagged(
        "tag", refusing: 200_861, instead: inNoCard, isNamed: true, passingOver: ofEditor,
        content + [chart, table] + containers(in: .root) + [form]
            + controls(in: .root))

    private static let inContainer = Shape<Card2.Element>.tagged(
        "tag", refusing: 200_861,
        instead: inNoCard.merging(onlyAtRoot("a container")) { $1 }, isNamed: true, passingOver: ofEditor,
        content + [chart] + containers(in: .container) + controls(in: .container))

    private static let inForm = Shape<Card2.Element>.tagged(
        "tag", refusing: 200_861,
        instead: inNoCard.merging(onlyAtRoot("a form")) { $1 }, isNamed: true, passingOver: ofEditor,
        content + [chartInForm] + containers(in: .form) + controls(in: .form))

    /// What the vendor's own editor leaves in the cards that it exports.
    private static let ofEditor: [String: Instead] = [
        "_varloop": "only the vendor's editor reads it, so it is left out; repeat an element with 'each: x in …'"
    ]

    /// Elements of 1.0, and what people take for elements.
    private static let inNoCard: [String: Instead] = [
        "action":
            "JSON 2.0 has none, and the vendor refuses it with error 200861; write the buttons themselves, beside each other in a 'column_set'",
        "note":
            "JSON 2.0 has none, and the vendor refuses it with error 200861; write a 'div' with a 'plain_text' in 'text_size: notation' and 'text_color: grey'",
        "column": "a column stands in the 'columns' of a 'column_set'",
        "image": "a picture is an 'img'",
        "link": "an address is written in a 'markdown', or opened by a 'button'",
        "lark_md": "a text stands in the 'text' of a 'div'",
        "plain_text": "a text stands in the 'text' of a 'div'",
        "select": "a list of options is a 'select_static'",
        "time_picker": "it is called 'picker_time'",
        "datetime_picker": "it is called 'picker_datetime'",
        "picker_date": "it is called 'date_picker'",
    ]

    private static func onlyAtRoot(_ place: String) -> [String: Instead] {
        [
            "table": .words("a table stands in the body, not in \(place)"),
            "form": .words("a form stands in the body, not in \(place)"),
        ]
    }
}

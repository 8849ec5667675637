import MessageModel
import MessageSource

extension Items<Card2.Element> {
    /// Every element, those in a container behind it, each with all that is asked around it.
    var everywhere: [Item<Card2.Element>] {
        items.flatMap { item in [item] + item.value.inside.map { $0.nested(in: item) } }
    }
}

extension Card2.Element {
    /// What the element holds, however deep.
    fileprivate var inside: [Item<Card2.Element>] {
        switch self {
        case .form(let it): it.elements.everywhere
        case .interactiveContainer(let it): it.elements.everywhere
        case .collapsiblePanel(let it): it.elements?.everywhere ?? []
        case .columnSet(let it):
            it.columns.items.flatMap { column in
                (column.value.elements?.everywhere ?? []).map { $0.nested(in: column) }
            }
        case .checker(let it): (it.buttons?.buttons?.items ?? []).map { $0.map(Card2.Element.button) }
        case .audio, .button, .chart, .datePicker, .div, .hr, .image, .imageCombination, .imageSelect, .input,
            .markdown, .overflow, .person, .personList, .select, .table:
            []
        }
    }

    /// What the app is told that it is called.
    fileprivate var name: Text? {
        switch self {
        case .button(let it): it.name
        case .checker(let it): it.name
        case .datePicker(let it): it.name
        case .form(let it): it.name
        case .imageSelect(let it): it.name
        case .input(let it): it.name
        case .select(let it): it.name
        case .audio, .chart, .collapsiblePanel, .columnSet, .div, .hr, .image, .imageCombination,
            .interactiveContainer, .markdown, .overflow, .person, .personList, .table:
            nil
        }
    }

    /// The ids of the element and of what belongs to it.
    fileprivate var elementIDs: [Item<Text>] {
        let ids: [Text?] =
            switch self {
            case .audio(let it): [it.elementID]
            case .button(let it): [it.elementID, it.text?.elementID]
            case .chart(let it): [it.elementID]
            case .checker(let it): [it.elementID, it.text?.elementID]
            case .collapsiblePanel(let it): [it.elementID, it.header.title.elementID]
            case .columnSet(let it): [it.elementID]
            case .datePicker(let it): [it.elementID]
            case .div(let it): [it.elementID, it.text?.elementID]
            case .form(let it): [it.elementID]
            case .hr(let it): [it.elementID]
            case .image(let it): [it.elementID, it.title?.elementID]
            case .imageCombination(let it): [it.elementID]
            case .imageSelect(let it): [it.elementID]
            case .input(let it): [it.elementID, it.label?.elementID]
            case .interactiveContainer(let it): [it.elementID]
            case .markdown(let it): [it.elementID]
            case .overflow(let it): [it.elementID]
            case .person(let it): [it.elementID]
            case .personList(let it): [it.elementID]
            case .select(let it): [it.elementID]
            case .table(let it): [it.elementID]
            }
        let own = ids.compactMap { $0.map { Item($0) } }
        switch self {
        case .columnSet(let set): return own + set.columns.items.compactMap { $0.compactMap(\.elementID) }
        case .div(let div): return own + (div.fields?.items ?? []).compactMap { $0.compactMap(\.text.elementID) }
        default: return own
        }
    }
}

extension Card2 {
    /// Every element, each with all that is asked around it.
    private var elements: [Item<Element>] { body?.elements.everywhere ?? [] }

    @Sendable static func names(_ card: Card2) -> [Item<Text>] {
        card.elements.compactMap { $0.compactMap(\.name) }
    }

    @Sendable static func elementIDs(_ card: Card2) -> [Item<Text>] {
        let head = [card.header?.title?.elementID, card.header?.subtitle?.elementID].compactMap { $0.map { Item($0) } }
        let tags = card.header?.tags?.items.compactMap { $0.compactMap(\.elementID) } ?? []
        return head + tags
            + card.elements.flatMap { element in element.value.elementIDs.map { $0.nested(in: element) } }
    }

    @Sendable static func audioIDs(_ card: Card2) -> [Item<Text>] {
        card.elements.compactMap { element in
            element.compactMap { if case .audio(let audio) = $0 { audio.id } else { nil } }
        }
    }

    /// Tables in texts, with which there are more than people got through. Elements alone are counted as a total.
    @Sendable static func tablesInTexts(_ card: Card2, _ span: Span) -> [TooManyTables] {
        let counts = card.elements.filter(\.isPlain).map { element in
            switch element.value {
            case .markdown(let it): (elements: 0, inText: it.content?.markdownTables ?? 0)
            case .table: (elements: 1, inText: 0)
            default: (elements: 0, inText: 0)
            }
        }
        // That one text has too many is said of that text.
        let isOneTooFull = counts.contains { $0.inText > 4 }
        guard !isOneTooFull else { return [] }
        let inTexts = counts.reduce(0) { $0 + $1.inText }
        let all = counts.reduce(inTexts) { $0 + $1.elements }
        return inTexts > 0 && all > 3 ? [TooManyTables(span: span, count: all, isInOne: false)] : []
    }

    /// Sounds in a card that may be forwarded.
    @Sendable static func forwardedAudio(_ card: Card2, _ span: Span) -> [ForwardedAudio] {
        guard card.config?.mayBeForwarded?.literal != false else { return [] }
        let keys = card.elements.lazy.compactMap { element -> Span? in
            if case .audio(let audio) = element.value { audio.key.span } else { nil }
        }
        // A key that is missing is a finding already, and stands nowhere that could be shown.
        return keys.first { $0.file !== SourceFile.nowhere }.map { [ForwardedAudio(span: $0)] } ?? []
    }
}

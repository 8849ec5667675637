import MessageModel
import MessageSource

/// What older clients do not show.
struct NewerClient: DocumentRule {
    static let code = "newer-client"
    static let summary =
        "Some elements of a card are shown by newer Feishu clients alone; this says from which version on."
    static let examples = [
        Example(
            """
            vendors:
              ⟦\(FeishuCard.id)⟧:
                shouldChooseChat: true
                card: {elements: [{tag: chart, chart_spec: {type: bar}}]}

            """),
        FeishuRuleExamples.card(
            "{fallback: {trigger_conditions: [{type: min_client_version, value: '7.1'}]}, "
                + "elements: [{tag: chart, chart_spec: {type: bar}}]}"),
        FeishuRuleExamples.card("{schema: '2.0', body: {elements: [{tag: chart, chart_spec: {type: bar}}]}}"),
    ]
    let span: Span
    /// What older ones do not show, as people call it.
    let words: String
    let version: String
    let isSecond: Bool

    var severity: Severity { .note }
    var message: String { "only Feishu clients from \(version) on show \(words)" }
    var help: String? {
        isSecond
            ? "make sure that the readers have them; in JSON 1.0 'fallback' can ask the others to upgrade"
            : "make sure that the readers have them, or add a 'fallback', which asks the others to upgrade"
    }

    static func check(_ linted: LintedDocument) -> [NewerClient] {
        // An author who says what older clients do knows of them.
        guard let card = linted.feishuCard, card.member(at: "fallback") == nil else { return [] }
        let isSecond = linted.isSecondCard
        let tags = Set(card.objects.filter { $0["fallback"] == nil }.compactMap { $0["tag"]?.fixedWord })
        return (isSecond ? secondElements : firstElements).compactMap { version, elements -> NewerClient? in
            let needing = elements.filter(tags.contains)
            guard !needing.isEmpty else { return nil }
            return NewerClient(
                span: linted.document.span, words: needing.quotedList, version: version, isSecond: isSecond)
        }
    }

    /// The first version that shows them, as the page on each component says. What came before 7.0 is left out: those
    /// clients do not take the newer arguments of the call either.
    private static let firstElements = [
        ("7.1", ["chart"]),
        ("7.4", ["interactive_container", "multi_select_person", "multi_select_static", "table"]),
        ("7.6", ["select_img"]),
        ("7.9", ["checker", "collapsible_panel"]),
    ]
    /// Newer than JSON 2.0 itself, which an author chooses knowing what it takes.
    private static let secondElements = [("7.49", ["audio"])]
}

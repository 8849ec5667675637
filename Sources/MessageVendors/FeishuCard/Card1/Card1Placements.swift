import MessageModel

extension Card1 {
    /// Keys whose values are data, however much they look like elements.
    static let opaque = ["chart_spec", "config", "rows", "value"]

    /// What is called by its `name` when it is sent, in one namespace.
    static let named = ["form"] + interactive + ["multi_select_static", "multi_select_person", "select_img", "checker"]

    /// What stands in an `action` at the root, and directly in containers.
    static let interactive = [
        "button", "overflow", "select_static", "select_person", "date_picker", "picker_time", "picker_datetime",
        "input",
    ]

    private static let inContainer: Set<String> = [
        "column", "form", "collapsible_panel", "interactive_container", "action", "div", "checker",
    ]

    /// Where elements may stand, as the pages on containers and on each component say.
    static let placements: [Placement] = [
        .only(["form"], in: [Placement.root], "a form stands at the root of the card alone"),
        .only(["table"], in: [Placement.root], "a table stands at the root of the card alone"),
        .only(
            interactive, in: inContainer,
            "at the root of the card it stands in the 'actions' of an 'action' element"),
        .never(
            ["action"], in: ["column"], refusing: 200_410,
            "put what it holds directly into the column: clients answer that action components are not allowed there"),
        .never(
            ["action"], in: ["form", "collapsible_panel"], isError: false,
            "put what it holds directly into the container"),
        .never(["overflow"], in: ["column"], "a column does not take it; put it into an 'action' at the root"),
        .never(["div"], in: ["form"], "wrap it in a 'column_set'"),
        .never(
            ["chart"], in: ["form"], isError: false,
            "one of the vendor's pages does not allow it, and another does not say so"),
        .never(
            ["img_combination"], in: ["column"], isError: false,
            "the release notes do not allow it, and the page on columns does"),
        .never(
            [
                "action", "chart", "collapsible_panel", "date_picker", "img_combination", "input", "button", "hr",
                "multi_select_person", "multi_select_static", "overflow", "person", "person_list", "picker_datetime",
                "picker_time", "select_img", "select_person", "select_static",
            ], in: ["interactive_container"],
            "it holds only div, markdown, img, note, column_set, checker and interactive_container"),
        .only(
            ["select_img"], in: [Placement.root, "column", "form", "action"], isError: false,
            "the vendor names the root, columns and forms as its places"),
        .only(
            ["multi_select_static", "multi_select_person"], inside: "form", "it stands within a 'form'"),
        .member(
            "required", of: ["input"], onlyInside: "form", "only a form asks for what is required; remove it"),
        .member(
            "multi_select", of: ["select_img"], is: ["true"], onlyInside: "form",
            "several pictures can be chosen only in a form"),
        .never(
            ["checker", "select_img"], in: ["action"], isError: false,
            "an 'action' is for buttons, lists, pickers and fields to write in; put it beside the 'action'"),
        .member(
            "name", of: named.filter { !["form", "overflow"].contains($0) }, neededInside: "form",
            "add 'name: …', by which the app is told what was filled in"),
        .member(
            "action_type", or: ["form_action_type", "behaviors"], of: ["button"], neededInside: "form", isError: false,
            "add 'action_type: form_submit' where it sends the form, or one of form_reset, link, request and multi"),
        .member(
            "action_type", of: ["button"], is: ["form_submit", "form_reset"], onlyInside: "form", isError: false,
            "there is no form that it could send or empty; remove it"),
        .needs(
            "form", "button that sends it",
            holding: [
                // A `form_action` sends the form unless its `behavior` says otherwise.
                "action_type": ["form_submit"], "form_action_type": ["submit"], "type": ["form_action"],
            ],
            "add one with 'action_type: form_submit'"),
    ]
}

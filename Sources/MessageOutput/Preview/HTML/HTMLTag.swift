/// The elements that pages are made of.
enum HTMLTag: String {
    case html, head, meta, title, style, script, body
    case header, nav, main, section, article, footer, aside
    case h1, h2, h3, h4
    case div, p, span, a, b, i, s, u, mark, code, pre, blockquote, hr, br, small, time
    case ul, ol, li, dl, dt, dd
    case table, thead, tbody, tr, th, td
    case figure, svg, details, summary, meter
    case form, label, input, textarea, select, option, button, fieldset, legend, output, template

    /// It holds nothing, and nothing ends it.
    var isVoid: Bool {
        switch self {
        case .meta, .hr, .br, .input: true
        default: false
        }
    }

    /// A line break behind it shows nowhere, and lets people read the file.
    var endsLine: Bool {
        switch self {
        case .head, .meta, .title, .style, .script, .body, .div, .header, .nav, .main, .section, .article, .footer,
            .aside,
            .h1, .h2, .h3, .h4, .ul, .ol, .li, .dl, .dd, .table, .form, .fieldset, .details:
            true
        default: false
        }
    }
}

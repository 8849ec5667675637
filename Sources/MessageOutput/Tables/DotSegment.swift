import MessageModel
import MessageSource

/// A value that is a step through an address instead of a name in it.
struct DotSegment: Problem {
    static let code = "dot-segment"
    static let summary = "A value is `.` or `..` and fills a step of an address, which then leads elsewhere."
    static let examples = [
        Example(
            """
            parameters: {order: {type: id, max: 16}}
            message: {link: {title: 订单, description: 详情, url: 'https://example.com/orders/⟦{{order}}⟧/pay'}}
            samples: {odd: {order: ..}}

            """),
        Example(
            """
            parameters: {order: {type: id, max: 16}}
            message: {link: {title: 订单, description: 详情, url: 'https://example.com/orders/{{order}}/pay'}}
            samples: {odd: {order: ..a}}

            """),
    ]
    let hole: Hole
    let values: String?

    var span: Span { hole.span }
    var message: String {
        "'\(hole.name)' is a step in this address\(values.map { " with \($0)" } ?? ""), and not the name of one"
    }
    var help: String? {
        "browsers follow '.' and '..'; leave '.' out of its 'characters', or write something beside the hole"
    }
    var parameter: String? { hole.name }
}

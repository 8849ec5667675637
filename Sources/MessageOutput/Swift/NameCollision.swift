package import MessageSource

/// Two names of a template that are one in Swift.
package struct NameCollision: Problem {
    package static let code = "name-collision"
    package static let summary =
        "Two names of a template, or of two templates of one run, become the same name in generated Swift."
    package static let examples = [
        Example(
            """
            parameters: {order_id: {type: id, max: 9}, ⟦orderId⟧: {type: id, max: 9}}
            message: {text: '{{order_id}} {{orderId}}'}
            samples: {short: {order_id: a, orderId: b}}

            """),
        Example(
            """
            parameters: {order_id: {type: id, max: 9}, parentId: {type: id, max: 9}}
            message: {text: '{{order_id}} {{parentId}}'}
            samples: {short: {order_id: a, parentId: b}}

            """),
    ]
    package let span: Span
    let name: String
    /// What else has that name, in words: `'order_id'`, `the method for 'VENDOR'`.
    let other: String
    let swiftName: String
    /// What the name is of, where that is not a parameter.
    var owner: Owner = .parameter

    enum Owner {
        case parameter, value, template
    }

    package var message: String { "'\(name)' and \(other) are both '\(swiftName)' in Swift" }
    package var help: String? {
        switch owner {
        case .parameter: "give the parameter another name"
        case .value: "change one of the values; the texts that are shown may stay"
        case .template: "give one of the templates another 'name'"
        }
    }
    package var parameter: String? { owner == .template ? nil : name }
}

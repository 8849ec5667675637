import Testing

@testable import MessageModel

struct NameTests {
    @Test(arguments: ["a", "order-shipped", "a1", "a-1", "a1-b2-c3"])
    func kebabCase(name: String) { #expect(name.isKebabCase) }

    @Test(arguments: ["", "-", "A", "order_shipped", "1a", "a-", "-a", "a--b", "a b", "é", "a-é", "订单", "a.b", "a/b"])
    func otherCases(name: String) { #expect(!name.isKebabCase) }

    @Test(arguments: ["a", "A", "orderID", "order-id", "order_id", "a1"])
    func parameterNames(name: String) { #expect(name.isParameterName) }

    @Test(arguments: ["", "1a", "-a", "_a", "a.b", "a b", "é", "a\u{301}", "订单", "a\n"])
    func otherNames(name: String) { #expect(!name.isParameterName) }

    @Test(arguments: [
        ("templates/order-shipped.msg.yaml", "order-shipped"), ("a.msg.yml", "a"), ("a.yaml", "a"), ("/x/y/a.yml", "a"),
        ("a", "a"), ("a.msg", "a.msg"), ("a.b.msg.yaml", "a.b"), ("", ""),
    ])
    func templateNames(path: String, name: String) { #expect(path.templateName == name) }
}

import MessageSource
import MessageSyntax
import Testing

struct CommentTests {
    /// Every comment of the text is marked; beside it stands the unquoted text before each.
    @Test(arguments: [
        ("title: 工单 ⟦#128⟧", ["工单"]),
        ("⟦# a⟧\na: b ⟦# c # d⟧\n\n  ⟦# e⟧", [nil, "b", nil]),
        ("a: 'b' ⟦# c⟧\nd: \"# e\" ⟦#f⟧", [nil, nil]),
        ("a: b#c\nd: e ⟦# f⟧", ["e"]),
        ("a: | ⟦# head⟧\n  # no\n  b # no\n⟦# after⟧\nc: d", [nil, nil]),
        ("a: >- ⟦# head⟧\n\n  # no\n\n⟦# after⟧", [nil, nil]),
        ("a: ⟦# b⟧\n  c: d", [nil]),
        ("a ⟦#b⟧\n", ["a"]),
        ("- a ⟦# b⟧\n- [c, d ⟦# e⟧\n  , f] ⟦# g⟧", ["a", "d", nil]),
        ("a: &x ⟦# b⟧\n  c ⟦# d⟧\ne: *x ⟦# f⟧", [nil, "c", nil]),
        ("a: {b: c} ⟦# d⟧", [nil]),
        ("a: b\n  c ⟦# d⟧", ["b\n  c"]),
        ("--- ⟦# a⟧\nb: c\n... ⟦# d⟧", [nil, nil]),
        ("a: b\r\n⟦# c⟧\r\nd: e ⟦# f⟧\r\n", [nil, "e"]),
        ("a: \"b\n  # no\"\nc: 'd\n # no'", []),
        ("? a ⟦# b⟧\n: c ⟦# d⟧", [nil, "c"]),
    ])
    func areFound(marked: String, before: [String?]) throws {
        let example = Example(marked)
        let tree = try #require(Reading(yaml: example.text).tree)
        #expect(tree.comments.map(\.span.text) == example.marks)
        #expect(tree.comments.map { $0.textBefore?.text } == before)
    }

    /// The comment behind a node may have been meant as its text.
    @Test(arguments: [
        "a: ⟦# 标题⟧", "a:⟦⟧\n# b", "a: ⟦# b ⟧\nc: d", "a: ~ ⟦# b⟧\n", "a: {b: c} ⟦# d⟧", "a: \"b # c\" ⟦# d⟧",
        "f: {b: c,\n  a: ⟦# d⟧\n}",
    ])
    func isFoundBehindItsNode(marked: String) throws {
        let example = Example(marked)
        let root = try #require(Reading(yaml: example.text).tree?.root)
        let node = try #require(root["a"] ?? root["f"]?["a"])
        #expect(node.commentBehind?.text ?? "" == example.marks[0])
    }
}

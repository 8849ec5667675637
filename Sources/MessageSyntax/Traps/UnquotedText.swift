import MessageSource

/// A text that needs quotes, because YAML gives its beginning another meaning.
protocol UnquotedText: Problem {
    init(span: Span, fix: Fix?)
}

extension UnquotedText {
    var help: String? {
        fix == nil ? "put the text into quotes, or write it as a block below '|'" : "put the text into double quotes"
    }
}

/// `{{order}} 已发货`: YAML reads two mappings.
struct UnquotedHole: UnquotedText {
    static let code = "unquoted-hole"
    static let summary = "A text that begins with a hole needs quotes, because YAML reads a mapping there."
    static let examples = [
        Example("parameters: {order: {type: id, max: 16}}\nmessage:\n  card:\n    title: ⟦{{order}} 已发货⟧"),
        Example(
            "parameters: {order: {type: id, max: 16}}\n"
                + "message:\n  card:\n    title: 订单\n    body:\n      - fields: [{label: 单号, value: ⟦{{order}}⟧}]"),
        Example("parameters: {order: {type: id, max: 16}}\nmessage:\n  card:\n    title: \"{{order}} 已发货\""),
        Example("parameters: {order: {type: id, max: 16}}\nmessage:\n  card:\n    title: 订单 {{order}} 已发货"),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '{{' is not in quotes" }
}

/// `@all`: YAML reserves the sign.
struct UnquotedMention: UnquotedText {
    static let code = "unquoted-mention"
    static let summary = "A text that begins with '@' needs quotes, because YAML keeps that sign for itself."
    static let examples = [
        Example("name: a\nmessage:\n  text: ⟦@所有人 今晚维护⟧"),
        Example("name: a\nmessage:\n  text: \"@所有人 今晚维护\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '@' is not in quotes" }
}

/// `` `code` ``: YAML reserves the sign.
struct UnquotedCode: UnquotedText {
    static let code = "unquoted-code"
    static let summary = "A text that begins with '`' needs quotes, because YAML keeps that sign for itself."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦`msgc` 已更新⟧"),
        Example("name: a\nmessage:\n  markdown: \"`msgc` 已更新\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '`' is not in quotes" }
}

/// `**bold**`: YAML reads an alias.
struct UnquotedEmphasis: UnquotedText {
    static let code = "unquoted-emphasis"
    static let summary = "A text that begins with '*' needs quotes, because YAML reads the name of an alias there."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦**注意** 今晚维护⟧"),
        Example("name: a\nmessage:\n  markdown: ⟦*tonight* 维护⟧"),
        Example("name: a\nmessage:\n  markdown: \"**注意** 今晚维护\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '*' is not in quotes" }
}

/// `> quoted`: YAML reads the head of a folded block.
struct UnquotedQuote: UnquotedText {
    static let code = "unquoted-quote"
    static let summary = "A text that begins with '>' needs quotes, because YAML expects a block on the next lines."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦> 请尽快处理⟧"),
        Example("name: a\nmessage:\n  markdown: \"> 请尽快处理\""),
        Example("name: a\nmessage:\n  markdown: >\n    请尽快处理"),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '>' is not in quotes" }
}

/// `key: - item`: YAML allows no list there.
struct UnquotedItem: UnquotedText {
    static let code = "unquoted-item"
    static let summary = "A text that begins with '- ' needs quotes; a YAML list begins on the line after its key."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦- 键盘⟧"),
        Example("name: a\nmessage:\n  markdown: \"- 键盘\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '\(span.text.prefix(2))' is not in quotes" }

    var help: String? {
        fix == nil
            ? "write the text as a block below '|'; a list begins on the line after its key"
            : "put the text into double quotes; a list begins on the line after its key"
    }
}

/// `[label](url)`: YAML reads a list, and then cannot go on.
struct UnquotedLink: UnquotedText {
    static let code = "unquoted-link"
    static let summary = "A text that begins with '[' needs quotes, because YAML reads a list there."
    static let examples = [
        Example("name: a\nmessage:\n  markdown: ⟦[帮助](https://example.com) 在这里⟧"),
        Example("name: a\nmessage:\n  markdown: \"[帮助](https://example.com) 在这里\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '[' is not in quotes" }
}

/// Another sign that means something to YAML: a tag, an anchor, a block, a mapping, or nothing yet.
struct UnquotedSign: UnquotedText {
    static let code = "unquoted-sign"
    static let summary =
        "A text that begins with a sign such as '%', '!', '&' or '|' needs quotes, because YAML uses it."
    static let examples = [
        Example("name: a\nmessage:\n  card:\n    title: ⟦!important 今晚维护⟧"),
        Example("name: a\nmessage:\n  card:\n    title: ⟦% 折扣⟧"),
        Example("name: a\nmessage:\n  card:\n    title: \"!important 今晚维护\""),
        Example("name: a\nmessage:\n  card:\n    title: 50% 折扣"),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text that begins with '\(span.text.prefix(1))' is not in quotes" }
}

/// `提醒: 明天`: YAML reads a key.
struct ColonInText: UnquotedText {
    static let code = "colon-in-text"
    static let summary = "A text that holds ': ' needs quotes, because YAML reads a key before every such colon."
    static let examples = [
        Example("name: a\nmessage:\n  card:\n    title: ⟦提醒: 明天开会⟧"),
        Example("name: a\nmessage:\n  card:\n    title: \"提醒: 明天开会\""),
        Example("name: a\nmessage:\n  card:\n    title: 提醒：明天 9:30 开会"),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "a text with ': ' in it is not in quotes" }
}

/// `"重要" 通知`: the text goes on where the quotes have ended it.
struct TextAfterQuote: UnquotedText {
    static let code = "text-after-quote"
    static let summary =
        "A text begins with a quotation mark and goes on after the closing one, where YAML has ended it."
    static let examples = [
        Example("name: a\nmessage:\n  card:\n    title: ⟦\"重要\" 通知⟧"),
        Example("name: a\nmessage:\n  card:\n    title: \"\\\"重要\\\" 通知\""),
    ]

    let span: Span
    let fix: Fix?

    var message: String { "the text goes on after its closing quotation mark" }
    var help: String? { "put the whole text into quotes, with '\\\"' for the quotation marks inside it" }
}

import MessageRuntime
import Testing

@testable import MessageModel
@testable import MessageOutput

struct SchemaTests {
    /// A shape with what it is in a payload and in a template.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let shape: ShapeDescription
        let payload: String
        let template: String
    }

    static let scalars = [
        Case(
            testDescription: "a text within limits that are errors",
            shape: .text(
                .plain,
                [
                    .between(2, 9, .characters, .truncated), .atMost(8, .bytes, .rejected(code: 7)), .houseTitle,
                    .atMost(3, .characters, .advised), .atMost(4, .characters, .doubtful("who knows")),
                ], nil),
            payload: #"{"type":"string","minLength":2,"maxLength":8}"#,
            template: #"{"type":["string","number","boolean"]}"#),
        Case(
            testDescription: "a lower limit in bytes", shape: .text(.plain, [.atLeast(5, .bytes, .truncated)], nil),
            payload: #"{"type":"string","minLength":2}"#, template: #"{"type":["string","number","boolean"]}"#),
        Case(
            testDescription: "a text of some characters",
            shape: .text(.identifier, [], CharacterClass(ranges: ["A"..."Z", "-"..."-", "]"..."]"])),
            payload: #"{"type":"string","pattern":"^[A-Z\\-\\]]+$"}"#,
            template: #"{"type":["string","number","boolean"]}"#),
        Case(
            testDescription: "an address", shape: .url(schemes: ["tel", "ab"], []),
            payload: #"{"type":"string","pattern":"^([Tt][Ee][Ll]|[Aa][Bb])://"}"#,
            template: #"{"type":"string","pattern":"^(\\{\\{|([Tt][Ee][Ll]|[Aa][Bb])://)"}"#),
        Case(
            testDescription: "an address of any scheme",
            shape: .url(schemes: [], [.atMost(9, .bytes, .rejected(code: nil))]),
            payload: #"{"type":"string","maxLength":9}"#, template: #"{"type":["string","number","boolean"]}"#),
        Case(
            testDescription: "an integer", shape: .integer(-1...5),
            payload: #"{"type":"integer","minimum":-1,"maximum":5}"#,
            template:
                #"{"type":["integer","string"],"minimum":-1,"maximum":5,"pattern":"^(-?[0-9]+|\\{\\{.*\\}\\})$"}"#),
        Case(
            testDescription: "an integer without an upper bound", shape: .integer(0...Int.max),
            payload: #"{"type":"integer","minimum":0}"#,
            template: #"{"type":["integer","string"],"minimum":0,"pattern":"^(-?[0-9]+|\\{\\{.*\\}\\})$"}"#),
        Case(
            testDescription: "a boolean", shape: .boolean, payload: #"{"type":"boolean"}"#,
            template: #"{"type":["boolean","string"],"pattern":"^(true|false|\\{\\{.*\\}\\})$"}"#),
        Case(
            testDescription: "bits", shape: .bits([0, 1]), payload: #"{"enum":[0,1]}"#,
            template: #"{"type":["boolean","integer","string"],"minimum":0,"maximum":1,"#
                + #""pattern":"^(true|false|[0-9]|\\{\\{.*\\}\\})$"}"#),
        Case(
            testDescription: "words", shape: .words(["a", "2.0"]), payload: #"{"enum":["a","2.0"]}"#,
            template: #"{"anyOf":[{"enum":["a","2.0",2.0]},{"type":"string","pattern":"^\\{\\{.*\\}\\}$"}]}"#),
        Case(
            testDescription: "numbers", shape: .numbers([1, 4]), payload: #"{"enum":[1,4]}"#,
            template: #"{"anyOf":[{"enum":[1,"1",4,"4"]},{"type":"string","pattern":"^\\{\\{.*\\}\\}$"}]}"#),
        Case(
            testDescription: "a list of numbers",
            shape: .list({ .boolean }, [.between(1, 3, .items, .rejected(code: 7))]),
            payload: #"{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":3}"#,
            template: #"{"type":"array","items":{"anyOf":[{"type":["boolean","string"],"#
                + #""pattern":"^(true|false|\\{\\{.*\\}\\})$"},{"$ref":1}]},"minItems":1}"#),
        Case(
            testDescription: "any JSON in a list", shape: .list({ .open }, []),
            payload: #"{"type":"array","items":{}}"#, template: #"{"type":"array","items":{}}"#),
        Case(
            testDescription: "names that are known", shape: .map(keys: ["a"], { .boolean }),
            payload: #"{"type":"object","properties":{"a":{"type":"boolean"}},"additionalProperties":false}"#,
            template: #"{"type":"object","properties":{"a":{"type":["boolean","string"],"#
                + #""pattern":"^(true|false|\\{\\{.*\\}\\})$"}},"additionalProperties":false}"#),
        Case(
            testDescription: "names of which others are passed over",
            shape: .map(keys: ["a"], ignoresOthers: true, { .open }),
            payload: #"{"type":"object","properties":{"a":{}},"additionalProperties":{}}"#,
            template: #"{"type":"object","properties":{"a":{}},"additionalProperties":{}}"#),
        Case(
            testDescription: "names that are not", shape: .map(keys: nil, { .open }),
            payload: #"{"type":"object","additionalProperties":{}}"#,
            template: #"{"type":"object","additionalProperties":{}}"#),
    ]

    @Test(arguments: scalars) func everyShapeHasASchema(_ example: Case) {
        for (form, expected) in [(Form.payload, example.payload), (.template, example.template)] {
            var writer = SchemaWriter(form: form)
            let schema = writer.schema(of: example.shape)
            // References have names only at the end; a list of plain values has one to the item that is a mapping.
            let text = schema.text.replacing(/"\$ref":\d/, with: "\"$ref\":1")
            #expect(text == expected)
        }
    }

    @Test func whatMayBeLeftOutMayBeEmpty() {
        let limits = [Limit.notEmpty, .atMost(3, .characters, .truncated)]
        var writer = SchemaWriter(form: .payload)
        #expect(
            writer.schema(of: .text(.plain, limits, .id), isOptional: true).text
                == #"{"type":"string","maxLength":3,"pattern":"^[a-zA-Z0-9_\\-.@:/]*$"}"#)
        #expect(
            writer.schema(of: .url(schemes: ["ab"], limits), isOptional: true).text
                == #"{"type":"string","maxLength":3,"pattern":"^$|^([Aa][Bb])://"}"#)
        #expect(
            writer.schema(of: .formatted(words: "x", pattern: "^x$"), isOptional: true).text
                == #"{"type":"string","pattern":"^$|^x$"}"#)
    }

    @Test func limitsAreToldInWords() {
        var writer = SchemaWriter(form: .payload)
        let schema = writer.place(
            .text(.plain, [.atMost(9, .bytes, .rejected(code: 7)), .atMost(3, .characters, .advised)], nil), "A name.",
            default: "\"x\"")
        #expect(
            schema.text
                == #"{"description":"A name. Limits: at most 9 bytes (refused with error 7); "#
                + #"at most 3 characters (advised; clients show less of it).","default":"x","#
                + #""type":"string","maxLength":9}"#)
    }
}

extension JSONValue {
    var text: String { String(decoding: write(), as: UTF8.self) }
}

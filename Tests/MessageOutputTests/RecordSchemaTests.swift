import Testing

@testable import MessageModel
@testable import MessageOutput

struct RecordSchemaTests {
    private static func record(
        _ name: String, _ fields: KeyValuePairs<String, ShapeDescription>, required: [String] = [],
        bodies: BodiesDescription? = nil, rules: [RuleDescription] = []
    ) -> ShapeDescription {
        .record(
            RecordDescription(
                name: name, summary: "", source: nil,
                fields: fields.map { key, shape in
                    FieldDescription(key: key, isRequired: required.contains(key), summary: "") { shape }
                }, bodies: bodies, rules: rules))
    }

    private static func members(of shape: ShapeDescription, in form: Form = .payload) -> String {
        let whole = JSONValue.schema(of: shape, in: form, title: "T", "D").text
        return whole.replacing(/^.*?"description":"D",/, with: "").replacing("\"type\":\"object\",", with: "")
    }

    /// The rules of a record with the fields `a`, `b` and `c`, and what they become.
    @Test(arguments: [
        (
            RuleDescription.when("a", is: "1", requires: "b"), Form.payload,
            #""if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"required":["b"]}"#
        ),
        (
            .when("a", is: "1", requires: "b"), .template,
            #""if":{"properties":{"a":{"enum":[1,"1",true]}},"required":["a"]},"then":{"required":["b"]}"#
        ),
        (
            .when("b", is: "\"x\"", requires: "c"), .payload,
            #""if":{"properties":{"b":{"const":"x"}},"required":["b"]},"then":{"required":["c"]}"#
        ),
        (.with("a", requires: "b"), .payload, #""dependencies":{"a":["b"]}"#),
        (
            .with("a", requires: "b.d"), .payload,
            #""if":{"required":["a"]},"then":{"properties":{"b":{"required":["d"]}},"required":["b"]}"#
        ),
        (.exactlyOne(["a", "c"]), .payload, #""oneOf":[{"required":["a"]},{"required":["c"]}]"#),
        (
            .atLeastOne(["b.d.e", "c"]), .payload,
            #""anyOf":[{"properties":{"b":{"properties":{"d":{"required":["e"]}},"required":["d"]}},"required":["b"]},"#
                + #"{"required":["c"]}]"#
        ),
        (
            .required("a", unlessBody: ["b", "c"]), .payload,
            #""if":{"not":{"anyOf":[{"required":["b"]},{"required":["c"]}]}},"then":{"required":["a"]}"#
        ),
        (.exactlyOne(["elsewhere"]), .payload, ""),
    ])
    func rulesAreConditions(rule: RuleDescription, form: Form, expected: String) {
        let shape = Self.record("r", ["a": .bits([0, 1]), "b": .open, "c": .open], rules: [rule])
        let text = Self.members(of: shape, in: form)
        let end = expected.isEmpty ? "}" : ",\(expected)}"
        #expect(text.hasSuffix(#""additionalProperties":false"# + end), "\(text)")
    }

    @Test func whatHasNoFormIsSaid() {
        let shape = Self.record("r", ["a": .open], rules: [.unique(list: "a", field: "key"), .words("It is so.")])
        let text = Self.members(of: Self.record("outer", ["a": shape]))
        #expect(text.contains(#""a":{"description":"No two items of 'a' have the same 'key'. It is so.","#))
    }

    /// Exactly one body: a payload names it, a template need not and may have none.
    @Test func bodiesGoByTheirTag() {
        let bodies = BodiesDescription(
            tag: "kind", summary: "",
            variants: [VariantDescription(key: "x") { .boolean }, VariantDescription(key: "y") { .boolean }])
        let shape = Self.record("r", ["a": .boolean], required: ["a"], bodies: bodies)
        let payload = Self.members(of: shape)
        #expect(payload.contains(#""kind":{"enum":["x","y"]},"x":{"type":"boolean"}"#))
        #expect(payload.contains(#""required":["a","kind"]"#))
        #expect(payload.contains(#"{"oneOf":[{"required":["x"]},{"required":["y"]}]}"#))
        #expect(
            payload.contains(
                #"{"if":{"properties":{"kind":{"const":"y"}},"required":["kind"]},"then":{"required":["y"]}}"#))
        let template = Self.members(of: shape, in: .template)
        #expect(template.contains(#""required":["a"]"#))
        #expect(template.contains(#"{"required":["y"]},{"not":{"anyOf":[{"required":["x"]},{"required":["y"]}]}}]"#))
    }

    @Test func tagsAreAskedBeforeFields() {
        let shape = ShapeDescription.tagged(
            "tag", [VariantDescription(key: "x") { Self.record("r", ["a": .boolean], required: ["a"]) }])
        #expect(
            Self.members(of: shape)
                == #""properties":{"tag":{"enum":["x"]}},"required":["tag"],"allOf":[{"if":{"properties":{"tag":"#
                + #"{"const":"x"}},"required":["tag"]},"then":{"title":"r","properties":{"tag":"#
                + #"{"const":"x"},"a":{"type":"boolean"}},"required":["tag","a"],"additionalProperties":false}}]}"#)
    }

    /// A line between paragraphs has a tag and nothing else.
    @Test func aTagAloneIsAMapping() {
        let shape = ShapeDescription.tagged("tag", [VariantDescription(key: "hr") { Self.record("r", [:]) }])
        for form in [Form.template, .payload] {
            let text = Self.members(of: shape, in: form)
            #expect(text.contains(#""then":{"title":"r","properties":{"tag":{"const":"hr"}}"#), "\(text)")
        }
    }

    /// What is only warned of is taken, and everything else is not.
    @Test func keysThatArePassedOverAreTaken() {
        let shape = ShapeDescription.tagged(
            "tag", [VariantDescription(key: "x", passedOver: ["_y"]) { Self.record("r", ["a": .boolean]) }])
        for form in [Form.template, .payload] {
            let text = Self.members(of: shape, in: form)
            #expect(
                text.contains(
                    #""properties":{"tag":{"const":"x"},"_y":{"description":"Left out, with a warning."},"a":"#),
                "\(text)")
            #expect(text.contains(#""required":["tag"],"additionalProperties":false"#), "\(text)")
        }
    }

    @Test func aLongFieldOfSeveralRecordsStandsInOnePlace() {
        let sizes = ShapeDescription.words((1...20).map { "size\($0)" })
        let shape = Self.record(
            "r",
            [
                "a": Self.record("x", ["size": sizes, "short": .boolean]),
                "b": Self.record("y", ["size": sizes, "short": .boolean, "other": sizes]),
            ])
        let text = Self.members(of: shape)
        #expect(text.ranges(of: ##""size":{"$ref":"#/definitions/size"}"##).count == 2)
        #expect(text.contains(#""definitions":{"size":{"enum":["size1","#))
        // A field of another name is another field, and a short one is no longer than what would refer to it.
        #expect(text.contains(#""other":{"enum":["size1","#))
        #expect(text.ranges(of: #""short":{"type":"boolean"}"#).count == 2)
    }

    /// Items carry `each` and `when` besides their own keys, and a key without fields stands alone.
    @Test func itemsOfTemplatesCarryModifiers() {
        let shape = ShapeDescription.list(
            {
                .oneOf([
                    VariantDescription(key: "a") { .boolean },
                    VariantDescription(key: "line") { Self.record("nothing", [:]) },
                ])
            }, [])
        let text = Self.members(of: shape, in: .template)
        #expect(text.contains(#"{"anyOf":[{"enum":["line"]},{"properties":{"each":{"#))
        #expect(text.contains(#""line":{"type":"null"}"#))
        #expect(text.contains(#""oneOf":[{"required":["a"]},{"required":["line"]}]"#))
        let payload = Self.members(of: shape)
        #expect(payload.contains(#""minProperties":1,"maxProperties":1"#))
        #expect(!payload.contains("each"))
    }

    /// A comment that holds comments.
    private static func comment() -> ShapeDescription {
        .record(
            RecordDescription(
                name: "a comment", summary: "Words.", source: nil,
                fields: [
                    FieldDescription(key: "replies", isRequired: false, summary: "") { .list({ comment() }, []) },
                    FieldDescription(key: "first", isRequired: false, summary: "The first.") { comment() },
                ]))
    }

    @Test func aShapeThatHoldsItselfHasADefinition() {
        let text = Self.members(of: Self.comment())
        #expect(text.hasPrefix(##""allOf":[{"$ref":"#/definitions/comment"}],"definitions":{"comment":{"##), "\(text)")
        #expect(text.contains(##""replies":{"type":"array","items":{"$ref":"#/definitions/comment"}}"##))
        #expect(
            text.contains(##""first":{"description":"The first.","allOf":[{"$ref":"#/definitions/comment"}]}"##))
    }

    /// The same name and keys, and other limits: each has its own definition.
    @Test func recordsThatOnlyLookAlikeAreTwo() {
        func title(_ maximum: Int) -> ShapeDescription {
            Self.record("a title", ["text": .text(.plain, [.atMost(maximum, .characters, .truncated)], nil)])
        }
        let text = Self.members(of: Self.record("r", ["a": title(1), "b": title(2), "c": title(1), "d": title(2)]))
        #expect(text.contains(##""a":{"$ref":"#/definitions/title"},"b":{"$ref":"#/definitions/title_2"}"##))
        #expect(text.contains(##""c":{"$ref":"#/definitions/title"},"d":{"$ref":"#/definitions/title_2"}"##))
        #expect(text.contains(#""maxLength":1"#) && text.contains(#""maxLength":2"#))
    }

    /// Lists of lists without end, and no record between them.
    @Test func aShapeWithoutRecordsEnds() {
        @Sendable func endless() -> ShapeDescription { .list({ .either(.boolean, { endless() }) }, []) }
        #expect(Self.members(of: endless()).count < 10_000)
    }
}

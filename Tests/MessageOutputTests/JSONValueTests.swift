import Foundation
import MessageOutput
import Testing

@Suite struct JSONValueTests {
    static let value = JSONValue.object([
        ("zebra", .array([.integer(-1), .number("1.50"), .boolean(true), .null])),
        ("apple", .string("a \"b\" \\ \u{1}\n订单 👨‍👩‍👧")),
        ("empty", .object([])),
        ("none", .array([])),
        ("", .boolean(false)),
    ])

    @Test func compactKeepsOrderAndSpelling() {
        let text = String(decoding: Self.value.write(), as: UTF8.self)
        #expect(text.hasPrefix(#"{"zebra":[-1,1.50,true,null],"apple":"a \"b\" \\ "#))
        #expect(text.hasSuffix(#"订单 👨‍👩‍👧","empty":{},"none":[],"":false}"#))
    }

    @Test func prettyIndentsByTwo() {
        let value = JSONValue.object([("a", .array([.integer(1), .object([("b", .null)])])), ("c", .array([]))])
        #expect(
            String(decoding: value.write(pretty: true), as: UTF8.self) == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": []
                }
                """)
    }

    @Test(arguments: [false, true]) func foundationReadsTheSameValue(pretty: Bool) throws {
        let read = try JSONSerialization.jsonObject(with: Data(Self.value.write(pretty: pretty))) as? NSDictionary
        let expected: NSDictionary = [
            "zebra": [-1, 1.5, true, NSNull()], "apple": "a \"b\" \\ \u{1}\n订单 👨‍👩‍👧",
            "empty": [String: Any](), "none": [Any](), "": false,
        ]
        #expect(read == expected)
    }

    @Test func absentMembersAreLeftOut() {
        let value = JSONValue.members(["a": nil, "b": .integer(1), "c": .null])
        #expect(value.write() == Array(#"{"b":1,"c":null}"#.utf8))
    }
}

import MessageOutput
import Testing

@Suite struct JSONLayoutTests {
    @Test(arguments: [
        ("{}", "{}"),
        ("[]", "[]"),
        ("[[],{}]", "[\n  [],\n  {}\n]"),
        ("[{ }, [ \n ]]", "[\n  {},\n  []\n]"),
        ("1.50e+3", "1.50e+3"),
        ("\"a\"", "\"a\""),
        (#"{"a":"{[,:]}\"\\","b":[1,2]}"#, "{\n  \"a\": \"{[,:]}\\\"\\\\\",\n  \"b\": [\n    1,\n    2\n  ]\n}"),
        (#"{"a  b":" x\u0020y "}"#, "{\n  \"a  b\": \" x\\u0020y \"\n}"),
        (#"["订单"]"#, "[\n  \"订单\"\n]"),
    ])
    func indents(compact: String, expected: String) {
        let indented = JSONLayout.indent(compact.utf8)
        #expect(String(decoding: indented, as: UTF8.self) == expected)
        #expect(JSONLayout.indent(indented) == indented)
    }
}

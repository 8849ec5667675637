import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// Department 0 is everybody, and only the author of a template says so.
struct YouduBroadcastTests {
    @Test(arguments: ["0", "'0'", "['0']", "[0]"])
    func theAuthorMay(departments: String) throws {
        #expect(try codes(departments, "{type: boolean}").isEmpty)
    }

    /// The value `0` is refused when it comes, in whatever way the parameter brings it in.
    @Test(arguments: [
        ("'{{p}}'", "{type: integer}", "0"), ("['{{p}}', 2]", "{type: integer}", "0"),
        ("'2|{{p}}'", "{type: integer}", "0"), ("'{{p}}'", "{type: list, of: {type: integer}}", "[0]"),
        ("[{each: x in p, value: '{{x}}'}]", "{type: list, of: {type: integer}}", "[7, 0]"),
    ])
    func noValueDoes(departments: String, type: String, value: String) throws {
        #expect(try codes(departments, type, value) == ["broadcast-from-parameter"])
    }

    @Test(arguments: [
        ("'{{p}}'", "{type: integer}", "7"), ("'{{p}}'", "{type: integer}", "-1"), ("'7{{p}}'", "{type: integer}", "0"),
        ("'d-{{p}}'", "{type: id}", "'0'"), ("'{{p}}'", "{type: id, characters: A-Z}", "X"),
        ("'{{p}}'", "{type: id, characters: 1-9}", "'7'"), ("'{{p}}'", "{type: choice, of: ['7', '10']}", "'10'"),
    ])
    func otherDepartmentsAreOnlyDepartments(departments: String, type: String, value: String) throws {
        #expect(try codes(departments, type, value).isEmpty)
    }

    /// A number can be spelled with more zeros than one, which no value of an integer is.
    @Test(arguments: [
        ("'{{p}}'", "{type: id}"), ("'0{{p}}'", "{type: id}"), ("'0{{p}}'", "{type: integer}"),
        ("'-{{p}}'", "{type: integer}"), ("'{{p}}0'", "{type: integer}"), ("'{{p}}{{p}}'", "{type: integer}"),
        ("'{{p}}'", "{type: choice, of: ['00', '7']}"), ("'{{p}}'", "{type: list, of: {type: id}}"),
        ("[{each: x in p, value: '{{x}}'}]", "{type: list, of: {type: id, characters: 0-9}}"),
    ])
    func noOtherSpellingOfItIsTaken(departments: String, type: String) throws {
        #expect(try codes(departments, type) == ["department-may-be-zero"])
    }

    @Test(arguments: [
        ("'{{p}}'", "{type: choice, of: ['0', '7']}"), ("'{{p}}'", "{type: integer, default: 0}"),
    ])
    func noDeclarationHoldsIt(departments: String, type: String) throws {
        let codes = try codes(departments, type)
        #expect(codes == ["declared-broadcast"])
    }

    /// The codes of the errors, those that a value leads to included.
    private func codes(_ departments: String, _ type: String, _ value: String? = nil) throws -> [String] {
        let source =
            """
            parameters: {p: \(type)}
            message: {text: 开会}
            vendors: {youdu-app: {toDept: \(departments)}}
            """ + (value.map { "\nsamples: {s: {p: \($0)}}" } ?? "")
        var diagnostics = Diagnostics()
        _ = Compiler().compile(SourceFile(path: "department.msg.yaml", text: source), &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map(\.code)
    }
}

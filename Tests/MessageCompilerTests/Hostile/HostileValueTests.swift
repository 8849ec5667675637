import MessageCompiler
import MessageModel
import MessageSource
import Testing

/// Whatever a value says, it is data: it is refused, or what Foundation and the readers of this folder find in the
/// payload is what the template wrote.
struct HostileValueTests {
    static let combinations = Places.all.flatMap { place in place.kinds.map { (place, $0) } }

    @Test(arguments: combinations)
    func noValueChangesWhatTheTemplateWrote(place: Place, kind: Place.Kind) throws {
        let compiled = try CompiledPlace(place, kind)
        let structure = try compiled.structure()
        for value in place.hostile(kind) {
            let faults = try compiled.faults(of: value, structure: structure)
            #expect(faults.isEmpty, "\(place.name), \(kind): '\(value.prefix(80))'")
        }
    }

    /// What is not listed for a place cannot fill it.
    @Test(arguments: Places.all)
    func onlySuitableParametersFillAPlace(place: Place) throws {
        for kind in Place.Kind.allCases where !place.kinds.contains(kind) {
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "place.msg.yaml", text: place.source(kind, choices: "[a, b]"))
            #expect(Compiler().compile(file, &diagnostics) == nil)
            let codes = Set(diagnostics.all.filter { $0.severity == .error }.map(\.code))
            #expect(
                codes.isSubset(of: Self.mismatches), "\(kind) in \(place.name): \(codes)")
            #expect(!codes.isEmpty, "\(kind) in \(place.name)")
        }
    }

    /// Booleans and lists have no words.
    @Test(arguments: Places.all, ["{type: boolean}", "{type: list, of: {type: text}}"])
    func nothingElseFillsAText(place: Place, type: String) throws {
        guard case .plain = place.form else { return }
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "place.msg.yaml", text: "parameters: {p: \(type)}\n" + place.template)
        #expect(Compiler().compile(file, &diagnostics) == nil)
        let codes = Set(diagnostics.all.filter { $0.severity == .error }.map(\.code))
        #expect(codes.isSubset(of: Self.mismatches), "\(place.name): \(codes)")
    }

    /// What may be said of a parameter that suits no place.
    private static let mismatches: Set<String> = [
        "address-for-key", "character-not-taken", "department-may-be-zero", "hole-in-tag", "hole-of-wrong-type",
        "url-without-scheme",
    ]

    /// A separator in a choice would make two receivers of one.
    @Test(arguments: ["a|b", "a|@all", "张三", "a b", "", "a,b"])
    func aChoiceOfReceiversListsIds(value: String) {
        for receivers in ["'{{p}}'", "[a, '{{p}}']", "[a, {each: x in ps, value: '{{x}}'}]", "'{{ps}}'"] {
            let source = """
                parameters:
                  p: {type: choice, of: [a, '\(value)']}
                  ps: {type: list, of: {type: choice, of: [a, '\(value)']}}
                message: {text: 开会}
                vendors: {wecom-app: {touser: \(receivers), agentid: 1}}
                """
            var diagnostics = Diagnostics()
            #expect(Compiler().compile(SourceFile(path: "choice.msg.yaml", text: source), &diagnostics) == nil)
            #expect(diagnostics.all.map(\.code) == ["parameter-too-wide"], "\(receivers)")
        }
    }

    /// No value gets past the checks of a field by way of `extra`.
    @Test(arguments: [
        ("{touser: '{{p}}'}", "touser"), ("{toparty: '{{p}}'}", "toparty"), ("{msgtype: '{{p}}'}", "msgtype"),
        ("{text: {content: '{{p}}'}}", "text.content"), ("{text: '{{p}}'}", "text"),
        ("{template_card: {card_type: '{{p}}'}}", "template_card.card_type"),
        ("{template_card: {main_title: {title: '{{p}}', new: '{{p}}'}}}", "template_card.main_title.title"),
        ("{template_card: {jump_list: []}}", "template_card.jump_list"),
    ])
    func extraHoldsNoFields(extra: String, path: String) {
        let source = """
            parameters: {p: {type: text}}
            message: {text: 开会}
            vendors: {wecom-app: {touser: a, agentid: 1, extra: \(extra)}}
            """
        var diagnostics = Diagnostics()
        #expect(Compiler().compile(SourceFile(path: "extra.msg.yaml", text: source), &diagnostics) == nil)
        let errors = diagnostics.all.filter { $0.severity == .error }
        #expect(errors.map(\.code) == ["field-in-extra"])
        #expect(errors.first?.message.contains("'\(path)'") == true)
    }

    /// In open objects a hole alone has the type of its parameter.
    @Test func openObjectsKeepTypes() throws {
        let source = """
            parameters: {n: {type: integer}, b: {type: boolean}, t: {type: text}}
            message: {text: 开会}
            vendors: {wecom-app: {touser: a, agentid: 1, extra: {n: '{{n}}', b: '{{b}}', t: '{{t}}', m: '{{n}}{{t}}'}}}
            samples: {s: {n: 7, b: true, t: '8'}}
            """
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "open.msg.yaml", text: source)
        let compiled = try #require(Compiler().compile(file, &diagnostics))
        let filled = compiled.fill(compiled.template.samples[0].arguments, called: nil, &diagnostics)
        let payload = String(decoding: try #require(filled?.first).bytes, as: UTF8.self)
        #expect(payload.hasSuffix(#""n":7,"b":true,"t":"8","m":"78"}"#))
    }
}

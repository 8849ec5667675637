import MessageModel
import Testing

@testable import MessageOutput

/// What asks for values: one field for each parameter, by its type.
@Suite struct ParameterFormTests {
    @Test(arguments: [
        (
            "{a: {type: text, max: 57}}",
            [
                #"<div class="field" data-name="a" data-kind="text" data-max="57"><label for="v1">"#,
                #"<span class="name">a</span><span class="necessity"> required</span></label>"#,
                #"<textarea id="v1" required aria-describedby="v1-count" rows="1"></textarea>"#,
                #"<span class="counter" id="v1-count"><span class="count">0</span> / 57 characters</span>"#,
            ]
        ),
        (
            "{a: {type: text, optional: true, summary: A word.}}",
            [
                #"data-kind="text" data-optional>"#, " optional</span>",
                #"<span class="count">0</span> characters</span>"#,
                #"<p class="hint" id="v1-hint">A word.</p>"#,
            ]
        ),
        ("{a: {type: text, min: 2, max: 4, characters: A-Z _}}", [">at least 2 characters, only A-Z _</p>"]),
        ("{a: {type: text, min: 1}}", [">not empty</p>"]),
        (
            "{a: {type: id, max: 16}}",
            [#"<input id="v1" required"#, #"type="text""#, "ASCII letters, digits and _ - . @ : /"]
        ),
        ("{a: {type: url, schemes: [https]}}", [#"inputmode="url""#, ">https://…</p>"]),
        ("{a: {type: integer, min: -1, max: 9}}", [#"type="text""#, ">a whole number from -1 to 9</p>"]),
        ("{a: {type: integer, min: 3}}", [">a whole number, 3 or more</p>"]),
        ("{a: {type: boolean}}", [#"<div class="field switch""#, #"<input id="v1" type="checkbox">"#]),
        (
            "{a: {type: boolean, optional: true}}",
            [
                #"<option value="">(none)</option><option value="true">true</option><option value="false">false</option>"#
            ]
        ),
        (
            "{a: {type: choice, of: {sf: 顺丰, jd: jd}}}",
            [
                #"<option value="">(choose one)</option><option value="sf">顺丰 (sf)</option>"#,
                #"<option value="jd">jd</option>"#,
            ]
        ),
        (
            "{a: {type: list, min: 1, max: 5, of: {title: {type: text, max: 9}}}}",
            [
                #"<fieldset class="field list" data-name="a" data-kind="list" data-max="5" data-named"#,
                " / 5 items</span>", ">at least one</p>", #"<ol class="rows"></ol><template><li class="row">"#,
                #"data-name="title" data-kind="text" data-max="9"><label for="v1-1">"#,
                #"<button type="button" data-action="remove">Remove<span class="unseen"> from a</span></button>"#,
                #"<button type="button" data-action="add">Add<span class="unseen"> to a</span></button>"#,
            ]
        ),
        (
            "{a: {type: list, of: {type: id, max: 3}}}",
            [#"data-name="" data-kind="id""#, #"<span class="name">item</span>"#]
        ),
    ])
    func everyTypeHasItsField(declarations: String, parts: [String]) throws {
        let form = try ServedSample(declarations).form
        for part in parts { #expect(form.contains(part), "\(part)\n\(form)") }
    }

    @Test func samplesAndDefaultsAreThereToBeFilledIn() throws {
        let form = try ServedSample(
            """
            {big: {type: integer}, flag: {type: boolean, default: true}, list: {type: list, of: {type: id, max: 3}}, \
            way: {type: choice, of: {sf: 顺丰}}, no: {type: text, optional: true}}
            samples:
              one: {big: 9223372036854775807, list: [a, b], way: sf}
            """
        ).form.replacing("&quot;", with: "\"")
        // As a text: a browser's numbers have fewer digits.
        #expect(
            form.contains(
                #"[{"name":"one","values":{"big":"9223372036854775807","flag":true,"list":["a","b"],"way":"sf"}}]"#))
        #expect(form.contains(#"data-defaults="{"flag":true}""#))
        #expect(form.contains(#"<option value="one">one</option><option value="">"#))
    }

    /// Whatever authors and values say, it is text.
    @Test func nothingBreaksOutOfTheForm() throws {
        let hostile = #""'><script>alert(1)</script><!--"#
        let quoted = "'" + hostile.replacing("'", with: "''") + "'"
        let form = try ServedSample(
            """
            {a: {type: text, summary: \(quoted)}, b: {type: choice, of: [\(quoted)]}}
            samples: {one: {a: \(quoted), b: \(quoted)}}
            """
        ).form
        #expect(!form.contains("<script") && !form.contains("<!--") && !form.contains("\"'"))
        #expect(form.split(separator: "&lt;script&gt;").count == 6)
    }

    @Test func withoutParametersThereIsNothingToChoose() throws {
        let form = try ServedSample("{}").form
        #expect(form.contains("The template has no parameters."))
        #expect(!form.contains("<select"))
    }

    /// A name that stands twice would label one of two fields.
    @Test func everyNameIsThereOnce() throws {
        let form = try ServedSample(
            "{a: {type: text, max: 3}, b: {type: list, of: {a: {type: text}, b: {type: id, max: 2}}}, c: {type: boolean}}"
        ).form
        let ids = form.matches(of: /\bid="([^"]*)"/).map(\.output.1)
        #expect(ids.count > 8)
        #expect(Set(ids).count == ids.count)
        for label in form.matches(of: /(?:for|aria-describedby)="([^"]*)"/).flatMap({
            $0.output.1.split(separator: " ")
        }) {
            #expect(ids.contains(label))
        }
    }
}

import Foundation
import MessageCompiler
import MessageOutput
import MessageSource
import Testing

@testable import MessageModel

/// Filled with values whose way is followed, a message looks as it does without that.
struct PreviewMarksTests {
    static let templates: [URL] = {
        let gallery = GoldenCase.root.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "templates")
        let inGallery =
            (try? FileManager.default.contentsOfDirectory(at: gallery, includingPropertiesForKeys: nil)) ?? []
        let cases = GoldenCase.all.map { $0.folder.appending(path: GoldenCase.templateName) }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        return (inGallery + cases).filter { $0.path.hasSuffix(".msg.yaml") }.sorted { $0.path < $1.path }
    }()

    @Test func followedValuesLeaveNoTrace() throws {
        var count = 0
        var parameters: Set<String> = []
        for path in Self.templates {
            let file = SourceFile(path: path.lastPathComponent, bytes: Array(try Data(contentsOf: path)))
            var diagnostics = Diagnostics()
            guard let compiled = Compiler().compile(file, &diagnostics) else { continue }
            for sample in compiled.template.samples {
                for message in compiled.rendered(
                    sample.arguments, sample: sample.name, headroom: [], findings: [], &diagnostics)
                {
                    let payload = ImportTests.Payload(path: "", vendor: message.vendor, bytes: message.payload)
                    let plain = try #require(payload.preview)
                    #expect(message.preview.unmarked == plain.unmarked, "\(path.path) \(message.vendor)")
                    count += 1
                    parameters.formUnion(message.preview.parameters)
                }
            }
        }
        #expect(count > 200)
        #expect(parameters.count > 50)
    }

    /// A value decides what is chosen, though it is marked and the options are not.
    @Test func aValueChoosesAnOption() throws {
        let file = SourceFile(
            path: "choice.msg.yaml",
            text: """
                parameters: {answer: {type: id, max: 8, characters: 'a-z'}}
                samples: {one: {answer: b}}
                vendors:
                  wecom-app:
                    touser: zhangsan
                    agentid: 1
                    template_card:
                      card_type: multiple_interaction
                      task_id: t
                      main_title: {title: '选择 {{answer}}'}
                      select_list:
                        - question_key: q
                          selected_id: '{{answer}}'
                          option_list: [{id: a, text: 甲}, {id: b, text: 乙}]
                      submit_button: {text: 提交, key: k}

                """)
        var diagnostics = Diagnostics()
        let compiled = try #require(Compiler().compile(file, &diagnostics), "\(diagnostics.all.map(\.message))")
        let sample = try #require(compiled.template.samples.first)
        let messages = compiled.rendered(sample.arguments, sample: nil, headroom: [], findings: [], &diagnostics)
        let preview = try #require(messages.first?.preview, "\(diagnostics.all.map(\.message))")
        guard case .group(let form)? = preview.blocks.last, case .input(let menu)? = form.blocks.first else {
            Issue.record("no menu in \(preview.blocks)")
            return
        }
        #expect(menu.chosen == [1])
        #expect(preview.parameters == ["answer"])
    }
}

extension Preview {
    /// Without what the values of parameters are told apart by.
    fileprivate var unmarked: Preview {
        changed(
            PreviewChange(
                text: { text in
                    var copy = text
                    for index in copy.paragraphs.indices {
                        copy.paragraphs[index].runs = copy.paragraphs[index].runs.reduce(into: []) { runs, run in
                            var run = run
                            run.parameter = nil
                            if var last = runs.last, last.hasLook(of: run) {
                                last.text += run.text
                                runs[runs.count - 1] = last
                            } else if !run.text.isEmpty {
                                runs.append(run)
                            }
                        }
                    }
                    return copy
                }, address: { $0 }))
    }

    /// Those that have brought in words.
    fileprivate var parameters: Set<String> {
        var parameters: Set<String> = []
        let all = PreviewChange(
            text: { text in
                parameters.formUnion(text.paragraphs.flatMap(\.runs).compactMap(\.parameter))
                return text
            }, address: { $0 })
        _ = changed(all)
        return parameters
    }
}

extension PreviewRun {
    fileprivate func hasLook(of other: PreviewRun) -> Bool {
        style == other.style && color == other.color && link == other.link
    }
}

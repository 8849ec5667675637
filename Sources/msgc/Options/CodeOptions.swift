import ArgumentParser
import MessageCompiler
import MessageSource

/// The findings that a run looks at: `--select` and `--ignore`.
struct CodeOptions {
    let select: [String]
    let ignore: [String]

    var selected: [String] { select.flatMap(\.listed) }
    var ignored: [String] { ignore.flatMap(\.listed) }
    var choice: CodeChoice { CodeChoice(selected: selected, ignored: ignored) }

    func validate() throws {
        // The list of all codes takes longer than many a run.
        guard !selected.isEmpty || !ignored.isEmpty else { return }
        let known = Problems.codes
        for code in selected + ignored where !known.contains(code) {
            let advice =
                known.closest(to: code).map { "did you mean '\($0)'?" }
                ?? "the code stands in brackets behind a finding"
            throw ValidationError("No finding has the code '\(code)'; \(advice)")
        }
    }
}

extension String {
    /// The words between commas.
    fileprivate var listed: [String] {
        split(separator: ",", omittingEmptySubsequences: false).map { word in
            String(word.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }
}

import MessageSource

/// The problems that a SARIF log speaks of, sorted by code.
struct SARIFRules {
    private let codes: [String]
    private let tool: ToolDescription

    init(_ diagnostics: [Diagnostic], _ tool: ToolDescription) {
        codes = Set(diagnostics.map(\.code)).sorted()
        self.tool = tool
    }

    func index(of code: String) -> Int? { codes.firstIndex(of: code) }

    var json: [JSONValue] { codes.map(rule) }

    private func rule(_ code: String) -> JSONValue {
        guard let page = tool.page(code) else { return .members(["id": .string(code)]) }
        return .members([
            "id": .string(code),
            "shortDescription": .sarif(text: page.summary),
            "fullDescription": .sarif(text: ([page.summary] + page.facts).joined(separator: "\n")),
            "defaultConfiguration": page.severities.max().map { .members(["level": .string($0.sarif)]) },
            "help": .sarif(text: page.text(.plain), markdown: page.markdown),
        ])
    }
}

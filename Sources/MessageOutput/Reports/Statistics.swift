import MessageModel
import MessageSource

/// What `lint --statistics` says about a run as a whole: how often each problem was found, and how much of each limit
/// is needed.
struct Statistics {
    /// Of several templates no more limits are shown than a person looks through.
    static let mostShown = 20

    private let diagnostics: [Diagnostic]
    private let headroom: HeadroomList
    private let fileCount: Int
    private let palette: Palette

    init(_ run: LintRun, _ headroom: HeadroomList, _ palette: Palette) {
        diagnostics = run.diagnostics
        fileCount = run.fileCount
        self.headroom = headroom
        self.palette = palette
    }

    /// A paragraph for each part, with a blank line behind it.
    var text: String {
        [findings, limits, verdicts].filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    }

    // MARK: Findings

    /// The findings by code, the most frequent first.
    private var findings: String {
        let counts = diagnostics.reduce(into: [Finding: Int]()) { $0[Finding($1), default: 0] += 1 }
        guard !counts.isEmpty else { return "" }
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { finding, count in
            [count.grouped, finding.severity.rawValue, finding.code]
        }
        return heading("Findings by code") + TextColumns(rows: rows, indent: 2, atRight: [0]).text
    }

    private struct Finding: Hashable, Comparable {
        let severity: Severity
        let code: String

        init(_ diagnostic: Diagnostic) {
            severity = diagnostic.severity
            code = diagnostic.code
        }

        static func < (left: Finding, right: Finding) -> Bool {
            (right.severity, left.code) < (left.severity, right.code)
        }
    }

    // MARK: Limits

    private var limits: String {
        guard !headroom.all.isEmpty else { return "" }
        let sorted = headroom.all.sorted { $0.comes(before: $1) }
        let shown = sorted.prefix(headroom.templateCount > 1 ? Self.mostShown : .max)
        let rows = shown.map { [$0.template.visible, $0.owner, $0.place.visible, $0.usage, $0.verdictWords] }
        let more = sorted.count - shown.count
        let rest = more == 0 ? "" : "  and \(more.grouped) more; a run over a single template shows all that it has\n"
        return heading("Limits, tightest first") + TextColumns(rows: rows, indent: 2, atRight: [3], reach: .max).text
            + rest
    }

    /// How many limits there are of each verdict.
    private var verdicts: String {
        let rows = Headroom.Verdict.allCases.compactMap { verdict -> [String]? in
            let limits = headroom.all.filter { $0.verdict == verdict }
            guard !limits.isEmpty else { return nil }
            let soft = verdict == .proven ? 0 : limits.count { !$0.isHard }
            let remark = soft == 0 ? "" : "; \(soft.grouped) advised or in doubt"
            return [limits.count.grouped, verdict.rawValue, verdict.words + remark]
        }
        let unmeasured = fileCount - headroom.templateCount
        let missing =
            unmeasured == 0
            ? ""
            : "  not counted: \(unmeasured.grouped) of \(fileCount.grouped) files, which have errors or are payloads\n"
        guard !rows.isEmpty || !missing.isEmpty else { return "" }
        return heading("Limits by verdict") + TextColumns(rows: rows, indent: 2, atRight: [0]).text + missing
    }

    private func heading(_ words: String) -> String { palette.paint(words, .path) + "\n" }
}

extension Headroom {
    /// Limits with consequences come first, and last those of which there is never too little left: lower limits that
    /// always hold, and receivers, of whom those who are too many get a message of their own.
    fileprivate func comes(before other: Headroom) -> Bool { (other.rank, need) > (rank, other.need) }

    private var rank: Int {
        if limit.isSplit || limit.maximum == nil && verdict == .proven { return 2 }
        return isHard ? 0 : 1
    }

    fileprivate var owner: String { vendor ?? "message" }

    fileprivate var verdictWords: String { isHard ? verdict.rawValue : "\(verdict.rawValue) (\(limit.effect.keyword))" }
}

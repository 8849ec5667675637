import MessageModel
import MessageSource

/// What becomes of the findings of one file before anybody sees them: comments silence some, a configuration says how
/// bad others are, and a run may look at some codes alone.
///
/// None of them takes away what makes a template impossible to send: that stays an error.
struct Review: Sendable {
    private let rules: [String: Configuration.Rule]
    private let choice: CodeChoice

    init(_ rules: [Configuration.Rule] = [], _ choice: CodeChoice = .all) {
        self.rules = Dictionary(rules.map { ($0.code, $0) }) { $1 }
        self.choice = choice
    }

    /// The findings as they are reported, with those about the comments themselves.
    ///
    /// - Parameters:
    ///   - template: `nil` where the file is none, or where nothing of it could be read.
    ///   - isWhole: everything was looked for, so that a comment that silences nothing is known to do so.
    func findings(from findings: Diagnostics, of template: Template?, isWhole: Bool) -> Diagnostics {
        let allows = AllowComments(of: template)
        var reviewed = findings.revised { finding in
            allows.silence(finding) ? nil : leveled(finding)
        }
        guard let template, !allows.all.isEmpty else { return reviewed }
        var remarks = Diagnostics()
        let isFinished = isWhole && !findings.all.contains { stops($0, allows) }
        let places = FindingsByPlace(findings.all, in: template.file)
        for allow in allows.all { allow.check(against: places, isFinished: isFinished, &remarks) }
        reviewed.append(contentsOf: remarks.revised(leveled))
        return reviewed
    }

    /// Whether an error is among the findings that nothing takes away, so that the template cannot be filled.
    func hasErrors(in findings: some Sequence<Diagnostic>, of template: Template) -> Bool {
        let errors = findings.filter { $0.severity == .error }
        if errors.isEmpty { return false }
        let allows = AllowComments(of: template)
        return errors.contains { stops($0, allows) }
    }

    private func stops(_ finding: Diagnostic, _ allows: AllowComments) -> Bool {
        finding.severity == .error && !allows.silence(finding) && leveled(finding)?.severity == .error
    }

    /// The finding as bad as the configuration calls it; `nil` where it is not wanted.
    private func leveled(_ finding: Diagnostic) -> Diagnostic? {
        if choice.leavesOut(finding.code), finding.canBeSilenced { return nil }
        guard let rule = rules[finding.code] else { return finding }
        var leveled = finding
        switch rule.level {
        case .error: leveled.severity = .error
        case .warning where finding.canBeSilenced: leveled.severity = .warning
        case .off where choice.names(finding.code): break
        case .off where finding.canBeSilenced: return nil
        case .warning, .off: leveled.notes.append(rule.withoutEffect)
        }
        return leveled
    }
}

extension Configuration.Rule {
    fileprivate var withoutEffect: Diagnostic.Note {
        let line = LineIndex(span.file).lineNumber(of: span.range.lowerBound)
        let place = "line \(line) of '\(span.file.path)'"
        return Diagnostic.Note(
            "\(place) says '\(level.rawValue)', and what keeps a template from being sent stays an error")
    }
}

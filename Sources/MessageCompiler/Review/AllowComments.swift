import MessageModel
import MessageSource

/// The comments of one template that silence findings, in order, so that those about a place are found at once.
struct AllowComments: Sendable {
    let all: [AllowComment]
    /// How far each of them and those before it reach.
    private let ends: [Int]

    init(of template: Template?) {
        all = (template?.comments ?? []).compactMap { comment in
            comment.reach.map { AllowComment(comment.span, reach: $0) }
        }
        var end = 0
        ends = all.map { allow in
            end = max(end, allow.reach.upperBound)
            return end
        }
    }

    func silence(_ finding: Diagnostic) -> Bool {
        guard finding.canBeSilenced else { return false }
        let place = finding.span.range.lowerBound
        var index = all.boundary { $0.reach.lowerBound > place }
        while index > 0, ends[index - 1] >= place {
            index -= 1
            if all[index].silences(finding) { return true }
        }
        return false
    }
}

/// The findings of one file by their places.
struct FindingsByPlace {
    private let findings: [Diagnostic]

    init(_ findings: [Diagnostic], in file: SourceFile) {
        self.findings = findings.filter { $0.span.file === file }
            .sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
    }

    /// Those of a code that begin in a range.
    func findings(of code: String, in reach: ClosedRange<Int>) -> [Diagnostic] {
        let start = findings.boundary { $0.span.range.lowerBound >= reach.lowerBound }
        return findings[start...].prefix { $0.span.range.lowerBound <= reach.upperBound }.filter { $0.code == code }
    }
}

extension Array {
    /// The first element that has what all after it have too; the end where none has.
    fileprivate func boundary(_ hasIt: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if hasIt(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

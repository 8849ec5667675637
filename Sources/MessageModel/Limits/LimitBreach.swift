package import MessageSource

/// A limit that a text or a list does not keep.
package struct LimitBreach: Sendable {
    package let limit: Limit
    /// In the limit's unit.
    package let size: Int
    package let place: DocumentPlace
    /// Found in the message itself, as opposed to a vendor's document.
    package let isMessage: Bool
    /// What the values that break it are called: `sample 'long'`; `nil` where no value is concerned.
    package let values: String?

    package init(limit: Limit, size: Int, place: DocumentPlace, isMessage: Bool, values: String?) {
        self.limit = limit
        self.size = size
        self.place = place
        self.isMessage = isMessage
        self.values = values
    }

    package var severity: Severity {
        switch limit.effect {
        case .rejected, .truncated: .error
        case .advised, .doubtful: .warning
        case .house: isMessage ? .error : .warning
        }
    }

    /// Of the limits that one text or list breaks, the one to speak of: the most severe, and of equals the one that is
    /// exceeded the most, since whoever keeps that keeps the others.
    package static func worst(of breaches: [LimitBreach]) -> LimitBreach? {
        breaches.max { ($0.severity, $0.excess) < ($1.severity, $1.excess) }
    }

    /// How many times too large it is.
    private var excess: Double {
        limit.maximum.map { Double(size) / Double(max(1, $0)) } ?? 0
    }

    /// Reports it as the problem that it is.
    package func report(_ diagnostics: inout Diagnostics) {
        switch (limit.effect, limit.unit, isTooSmall) {
        case (.advised, _, false): diagnostics.report(LongerThanAdvised(self))
        case (.doubtful(let doubt), _, _): diagnostics.report(DoubtfulLength(self, doubt: doubt))
        case (.house, .characters, false): diagnostics.report(TitleTooLong(self))
        case (_, .items, false): diagnostics.report(TooManyItems(self))
        case (_, .items, true): diagnostics.report(TooFewItems(self))
        case (_, .jsonBytes, _), (_, .objects, _), (_, .levels, _): diagnostics.report(TooLarge(self))
        case (_, _, false): diagnostics.report(TextTooLong(self))
        case (_, _, true): diagnostics.report(TextTooShort(self))
        }
    }

    fileprivate var isTooSmall: Bool { size < minimum }

    /// `'title' has 140 characters with sample 'long', and 128 fit`.
    fileprivate func sentence(_ bound: String) -> String {
        let with = values.map { " with \($0)" } ?? ""
        return "'\(place.field)' has \(limit.unit.counted(size))\(with), and \(bound)"
    }

    /// The same of a text that is shorter than the limit; `'title' is empty` where there is none of it.
    fileprivate func shortfall(_ bound: String) -> String {
        size == 0 ? "'\(place.field)' is empty\(values.map { " with \($0)" } ?? "")" : sentence(bound)
    }

    fileprivate var maximum: Int { limit.maximum ?? 0 }
    fileprivate var minimum: Int { limit.minimum ?? 0 }

    fileprivate var finding: Diagnostic.LimitFinding {
        Diagnostic.LimitFinding(
            verdict: .refuted, maximum: isTooSmall ? minimum : maximum, bound: size, unit: limit.unit.name)
    }

    /// What the vendor does about it, and where it says so.
    fileprivate var consequence: String {
        let source = limit.source ?? place.source
        let page = "\(source.page), \(source.date)"
        return switch limit.effect {
        case .rejected where isMessage: "no vendor takes it"
        case .rejected(let code?): "the vendor refuses it with error \(code) (\(page))"
        case .rejected(nil): "the vendor refuses it (\(page))"
        case .truncated: "the vendor cuts the rest off without an error (\(page))"
        case .advised: "clients show less of it (\(page))"
        case .doubtful: "\(page)"
        case .house where limit.unit == .items: "every vendor takes \(minimum) to \(maximum)"
        case .house: "longer ones are cut by one vendor or another"
        }
    }
}

/// What the problems about limits have in common.
private protocol LimitProblem: Problem {
    var breach: LimitBreach { get }
}

extension LimitProblem {
    var severity: Severity { breach.severity }
    /// A house rule is no vendor's: what a vendor takes is checked all the same.
    var canBeSilenced: Bool { breach.severity != .error || breach.limit.effect == .house }
    var span: Span { breach.place.span }
    var limit: Diagnostic.LimitFinding? { breach.finding }
    var help: String? { breach.consequence }
}

struct TextTooLong: LimitProblem {
    static let code = "text-too-long"
    static let summary = "A text is longer than the vendor takes: it is refused, or cut off without a word."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("\(breach.maximum) fit") }
}

struct TextTooShort: LimitProblem {
    static let code = "text-too-short"
    static let summary = "A text is shorter than the vendor takes; most often it is empty."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.shortfall("it takes at least \(breach.minimum)") }
}

struct TitleTooLong: LimitProblem {
    static let code = "title-too-long"
    static let summary = "A title has more than 64 characters, so not every vendor shows it whole."
    static let examples = [
        Example("message: {link: {title: ⟦\(String(repeating: "长", count: 65))⟧, url: 'https://example.com/a'}}\n"),
        Example("message: {link: {title: \(String(repeating: "长", count: 64)), url: 'https://example.com/a'}}\n"),
    ]
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("\(breach.maximum) fit everywhere") }
}

struct LongerThanAdvised: LimitProblem {
    static let code = "longer-than-advised"
    static let summary = "A text is longer than the vendor advises: it arrives, and clients show only its beginning."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("the vendor advises at most \(breach.maximum)") }
}

struct DoubtfulLength: LimitProblem {
    static let code = "doubtful-length"
    static let summary =
        "A text may be too long or too short: the vendor's documents disagree about the limit, or leave it open."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate let doubt: String
    fileprivate init(_ breach: LimitBreach, doubt: String) {
        self.breach = breach
        self.doubt = doubt
    }

    var message: String {
        breach.isTooSmall
            ? breach.shortfall("it may take no fewer than \(breach.minimum)")
            : breach.sentence("\(breach.maximum) may be all that fit")
    }
    var help: String? { doubt }
}

struct TooLarge: LimitProblem {
    static let code = "too-large"
    static let summary = "A payload, or the part of it that a vendor counts, is larger than the vendor takes."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("\(breach.maximum) fit") }
}

struct TooManyItems: LimitProblem {
    static let code = "too-many-items"
    static let summary = "A list has more items than the vendor takes, or than an articles message may have."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("at most \(breach.maximum) fit") }
}

struct TooFewItems: LimitProblem {
    static let code = "too-few-items"
    static let summary = "A list has fewer items than it must have; most often it is empty."
    static let examples: [Example] = []
    fileprivate let breach: LimitBreach
    fileprivate init(_ breach: LimitBreach) { self.breach = breach }

    var message: String { breach.sentence("at least \(breach.minimum) must be there") }
}

package import MessageSource

extension Lowering {
    /// A text that a vendor's message cannot do without. One that is missing, or may be absent, is reported.
    ///
    /// - Parameters:
    ///   - part: with its article: `a 'cover' with an address`.
    ///   - advice: what to write, as in `add 'cover: https://…'`.
    ///   - vendor: as people call it.
    ///   - span: what of the message to point at where there is no text.
    package mutating func require(
        _ text: Text?, _ part: String, of kind: Message.Kind, advice: String, vendor: String, at span: Span
    ) -> Text? {
        if let text, text.presence == nil { return text }
        reportMissing(
            MissingPart(
                span: text?.onlyHole?.span ?? span, vendor: vendor, part: part, kind: kind, advice: advice,
                optional: text?.onlyHole?.name))
        return nil
    }

    /// Reports a value that may be absent in a field which the vendor's message cannot do without.
    package mutating func reportOptional(_ hole: Hole) {
        report(UnguardedOptional(span: hole.span, name: hole.name))
    }

    /// Reports that the message lacks something, unless it could not be read as a whole: then it may well be there.
    mutating func reportMissing(_ problem: some Problem) {
        let isRead = diagnostics.all.allSatisfy {
            $0.severity != .error || $0.vendor != nil || $0.span.file !== span.file
        }
        if isRead { report(problem) }
    }
}

/// A part that a kind of message may leave out and a vendor's message may not.
struct MissingPart: Problem {
    static let code = "missing-part"
    static let summary =
        "A vendor's message needs a part that the message may leave out elsewhere; it is not there, or may be absent."
    static let examples: [Example] = []
    let span: Span
    let vendor: String
    let part: String
    let kind: Message.Kind
    let advice: String
    /// The optional parameter by which the part is filled.
    let optional: String?

    var message: String {
        "\(vendor) needs \(part) in a '\(kind.rawValue)' message" + (optional.map { ", but '\($0)' is optional" } ?? "")
    }
    var help: String? { optional.map { "make '\($0)' required" } ?? advice }
    var parameter: String? { optional }
}

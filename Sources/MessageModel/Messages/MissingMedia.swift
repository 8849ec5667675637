import MessageSource

extension MediaMessage {
    /// The id under which a vendor knows what was uploaded. One that is missing, or may be absent, is reported.
    package func id(for vendor: String, _ lowering: inout Lowering) -> Text? {
        let id = media?.id(for: vendor)
        if let id, id.presence == nil { return id }
        lowering.reportMissing(
            MissingMedia(
                span: id?.onlyHole?.span ?? media?.span ?? source?.span ?? title?.span ?? lowering.span, vendor: vendor,
                isMapping: media != nil, optional: id?.onlyHole?.name))
        return nil
    }
}

/// Something uploaded without the id under which a vendor knows it.
struct MissingMedia: Problem {
    static let code = "missing-media"
    static let summary = "A vendor sends what was uploaded by its id, and the message has none for that vendor."
    static let examples: [Example] = []
    let span: Span
    let vendor: String
    /// There are ids for other vendors.
    let isMapping: Bool
    /// The optional parameter by which the id is filled.
    let optional: String?

    var message: String {
        "'media' has no id for \(vendor)" + (optional.map { " where '\($0)' is absent" } ?? "")
    }
    var help: String? {
        if let optional { return "make '\(optional)' required" }
        return isMapping ? "add '\(vendor): …' to 'media'" : "add 'media: …', the id that the upload gave"
    }
    var parameter: String? { optional }
}

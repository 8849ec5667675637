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

extension MediaMessage {
    /// The name under which the caller brings the file, for a vendor whose client uploads it itself. One that is missing
    /// is reported.
    ///
    /// - Parameter name: the vendor, as people call it.
    package func callersFile(for kind: Message.Kind, vendor name: String, _ lowering: inout Lowering) -> Text? {
        let named = lowering.require(
            source, "a 'source'", of: kind,
            advice: "add 'source: NAME', the name under which the program that sends has the file", vendor: name,
            at: media?.span ?? title?.span ?? description?.span ?? lowering.span)
        guard let named, let origin = media?.origin else { return named }
        // An id beside it is another name of the same file, which so arrives.
        return Text(
            named.pieces.map { Text.Piece($0.content, span: $0.span, origin: origin, escape: $0.escape) },
            span: named.span)
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

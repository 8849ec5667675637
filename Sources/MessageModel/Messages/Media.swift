import MessageSource
import MessageSyntax

/// The id of something uploaded: one for all vendors, or one for each.
package struct Media: Sendable {
    private let everywhere: Text?
    private let byVendor: [(vendor: String, id: Text)]
    let span: Span

    /// The id to use with a vendor.
    package func id(for vendor: String) -> Text? {
        everywhere ?? byVendor.first { $0.vendor == vendor }?.id
    }

    /// Which text of the template the ids are; they stand for each other.
    var origin: Text.Origin? { (everywhere ?? byVendor.first?.id)?.pieces.first?.origin }

    init(_ id: Text) {
        everywhere = id
        byVendor = []
        span = id.span
    }

    private init(_ byVendor: [(vendor: String, id: Text)], span: Span) {
        everywhere = nil
        self.byVendor = byVendor
        self.span = span
    }

    static let shape = Shape<Media>(
        read: { node, reading in
            guard node.kind == .mapping else { return id.read(node, &reading).map { Media($0) } }
            let field = reading.field
            return reading.alternatives { reading in
                var ids: [(vendor: String, id: Text)] = []
                for entry in node.entries {
                    reading.field = field
                    let vendor = entry.key.string
                    if !reading.vendors.contains(vendor) {
                        reading.report(UnknownVendor(span: entry.key.span, id: vendor, known: reading.vendors))
                    }
                    guard let text = id.read(entry.value, &reading) else { continue }
                    ids.append((vendor, text))
                }
                return ids.count == node.entries.count ? Media(ids, span: node.span) : nil
            }
        },
        write: { media, writing in
            if let everywhere = media.everywhere { return id.write(everywhere, writing) }
            return .object(media.byVendor.map { Member($0.vendor, id.write($0.id, writing.inside($0.vendor))) })
        },
        placeholder: { Media(.placeholder) }, presence: { $0.everywhere?.presence },
        description: { .either(id.description(), { .named(id.description) }) })

    private static let id = Shape<Text>.id()
}

/// A picture: an absolute address, the id of something uploaded, or both because vendors differ.
package struct Picture: Sendable {
    package let url: Text?
    package let media: Media?

    static let shape = Shape<Picture>(
        read: { node, reading in
            guard node.kind == .scalar else {
                return reading.alternatives { record.read(node, &$0) }
            }
            return node.looksLikeAddress(reading)
                ? Shape<Text>.url().read(node, &reading).map { Picture(url: $0, media: nil) }
                : Media.shape.read(node, &reading).map { Picture(url: nil, media: $0) }
        },
        write: { record.write($0, $1) }, placeholder: { Picture(url: nil, media: nil) },
        // Where both are written, each field is left out by itself.
        presence: { picture in
            switch (picture.url, picture.media) {
            case (let url?, nil): url.presence
            case (nil, let media?): Media.shape.presence?(media)
            default: nil
            }
        },
        description: {
            let address = Shape<Text>.url().description()
            return .either(.either(address, Shape<Text>.id().description), record.description)
        })

    private static let record = Shape<Picture>.record(
        "a picture", "An address, an uploaded picture's id, or both because vendors differ."
    ) { f in
        Picture(
            url: f.optional("url", \.url, .url(), "Where the picture is."),
            media: f.optional("media", \.media, Media.shape, "What the vendor calls it after an upload."))
    }
}

extension Node {
    /// Whether a scalar is an address rather than an id: it has a scheme, or begins with a `url` parameter.
    fileprivate func looksLikeAddress(_ reading: Reading) -> Bool {
        let text = string
        if text.contains("://") { return true }
        guard text.hasPrefix("{{"), let end = text.firstIndex(of: "}") else { return false }
        let name = text[text.index(text.startIndex, offsetBy: 2)..<end].filter { !$0.isWhitespace }
        var quiet = reading
        return quiet.resolve(name, at: span)?.parameter.type.kind == .url
    }
}

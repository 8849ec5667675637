package import MessageSource
import MessageSyntax

extension Vendor {
    /// Reads the vendor's section of a template, lowers the message and writes the document, reporting what is lost.
    ///
    /// - Parameters:
    ///   - message: that of the template as a document of its own, of which nothing should be lost.
    ///   - carriers: the vendors that can carry a kind, for the advice where this one cannot.
    package static func document(
        of template: Template, _ section: Template.Section, saying message: Document?,
        carriers: (Message.Kind) -> [String], _ diagnostics: inout Diagnostics
    ) -> Document? {
        diagnostics.vendor = id
        var reading = Reading(after: template, diagnostics)
        defer {
            diagnostics = reading.diagnostics
            diagnostics.vendor = nil
        }
        let before = reading.diagnostics.all.count
        reading.literalsAreMarkup = true
        let options = SectionOptions.take(from: section.node, &reading)
        reading.field = id
        guard let own = self.section.read(section.node, &reading) else { return nil }
        let known = options.extra.map { self.payload.description().fields(among: $0) } ?? []
        guard known.isEmpty else {
            reading.report(FieldInExtra(span: section.node["extra"]?.span ?? section.keySpan, fields: known))
            return nil
        }

        let isNative = isNative(own)
        if !isNative {
            guard !template.hasBrokenMessage else { return nil }
            guard let message = template.message else {
                // A body that is misspelt is no body, and that was reported.
                if reading.diagnostics.all[before...].allSatisfy({ $0.severity != .error }) {
                    reading.report(MissingMessage(span: section.keySpan, vendor: id))
                }
                return nil
            }
            let support = support(for: message.kind)
            guard support.isPossible else {
                let others = carriers(message.kind)
                reading.report(
                    KindNotCarried(span: section.keySpan, name: name, kind: message.kind, others: others))
                return nil
            }
        }
        var lowering = Lowering(
            diagnostics: reading.diagnostics, span: section.keySpan, form: .template,
            isWhole: !reading.hasPlaceholders, acceptsLosses: options.losses != nil)
        let lowered = lower(isNative ? nil : template.message, own, &lowering)
        reading.diagnostics = lowering.diagnostics
        guard let payload = lowered else { return nil }

        var root = self.payload.write(payload, Writing(source: source, isNative: isNative))
        if let extra = options.extra { root = root.merging(extra) }
        let document = Document(
            vendor: id, root: root, at: section.keySpan, type: type(of: payload),
            takesWeakerEscapes: takesWeakerEscapes(in: payload),
            totals: totals(of: payload))
        if !isNative, template.isSound, let message, options.losses == nil {
            for loss in document.losses(of: message) { reading.report(loss) }
        }
        return document
    }
}

extension Message {
    /// The message as a document of its own, which the project's rules are checked on.
    ///
    /// - Parameter span: where the template begins.
    package func document(at span: Span) -> Document {
        Document(
            vendor: nil, root: Message.shape.write(self, Writing(source: .house, isNative: false)), at: span)
    }
}

/// A section without a body where there is no message either.
struct MissingMessage: Problem {
    static let code = "missing-message"
    static let summary = "A vendor's section has no body of its own, and the template has no `message` to send instead."
    static let examples: [Example] = []
    let span: Span
    let vendor: String

    var message: String { "'\(vendor)' has nothing to send" }
    var help: String? { "add a 'message' to the template, or a body in the vendor's own terms here" }
}

/// A kind of message that a vendor cannot carry.
struct KindNotCarried: Problem {
    static let code = "kind-not-carried"
    static let summary = "A vendor has no message that could carry the kind."
    static let examples: [Example] = []
    let span: Span
    let name: String
    let kind: Message.Kind
    let others: [String]

    var message: String { "\(name) has no message that carries '\(kind.rawValue)'" }
    var help: String? {
        others.isEmpty
            ? "choose another kind of message" : "\(others.quotedList) can carry it; or choose another kind of message"
    }
}

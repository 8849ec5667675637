import MessageRuntime
import MessageSource

extension Shape where Value == Text {
    /// An absolute address. A hole in it is percent-encoded as one component; a `url` parameter at its beginning is an
    /// address itself and keeps its structure.
    ///
    /// - Parameter schemes: the schemes that the vendor opens; empty where it does not say.
    package static func url(schemes: [String] = ["http", "https"], _ limits: Limit...) -> Shape {
        Shape(
            read: { node, reading in
                guard let text = reading.text(node) else { return nil }
                for hole in text.holes {
                    reading.require(hole, in: [.text, .id, .url, .integer, .choice], filling: "a URL")
                }
                // An optional address that is written empty opens nothing, which is reported as such.
                if !text.pieces.isEmpty || !reading.takesEmptyMember {
                    text.checkAddress(in: reading.field, schemes, &reading.diagnostics)
                }
                return text.escapedAsURL
            },
            write: { text, writing in .text(DocumentText(text, .url, limits, writing, schemes: schemes)) },
            placeholder: { .placeholder }, presence: \.presence, description: { .url(schemes: schemes, limits) })
    }
}

extension Text {
    /// The holes of an address escaped by where they stand in it.
    var escapedAsURL: Text {
        let pieces = pieces.enumerated().map { index, piece -> Piece in
            // What is plain text must not end the markup that lowering may write around the address.
            guard case .hole(let hole) = piece.content else {
                if case .markup = piece.content { return piece }
                return piece.escaped(by: .wholeURL)
            }
            let isWhole = index == 0 && hole.parameter.type.kind == .url
            return piece.escaped(by: isWhole ? .wholeURL : .urlComponent)
        }
        return Text(pieces, span: span)
    }
}

extension Text {
    /// Reports what keeps an address from leading where the author means: wherever one is written.
    func checkAddress(in field: String, _ schemes: [String], _ diagnostics: inout Diagnostics) {
        checkScheme(in: field, schemes, &diagnostics)
        checkHost(in: field, &diagnostics)
        checkEncoding(in: field, &diagnostics)
    }

    /// Reports a `%` that a value would complete: what it stands for would be the value's to say.
    func checkEncoding(in field: String, _ diagnostics: inout Diagnostics) {
        for (piece, next) in zip(pieces, pieces.dropFirst()) {
            guard case .hole(let hole) = next.content, let literal = piece.literal,
                literal.unicodeScalars.suffix(2).contains("%")
            else { continue }
            diagnostics.report(
                MalformedURL(span: hole.span, field: field, reason: "holds a '%' that '\(hole.name)' completes"))
        }
    }

    /// Reports an address that does not begin with a scheme; only literal text and `url` parameters can say one.
    private func checkScheme(in field: String, _ schemes: [String], _ diagnostics: inout Diagnostics) {
        guard let first = pieces.first else {
            if !schemes.isEmpty {
                diagnostics.report(URLWithoutScheme(span: span, field: field, schemes: schemes, parameter: nil))
            }
            return
        }
        switch first.content {
        case .hole(let hole):
            guard case .url(let bounds) = hole.parameter.type else {
                diagnostics.report(
                    URLWithoutScheme(span: hole.span, field: field, schemes: schemes, parameter: hole.name))
                return
            }
            for scheme in bounds.schemes where !schemes.isEmpty && !schemes.contains(scheme) {
                diagnostics.report(SchemeNotOpened(span: hole.span, field: field, scheme: scheme, schemes: schemes))
            }
        case .markup(let literal), .data(let literal):
            let isAbsolute = schemes.contains { literal.lowercased().hasPrefix($0 + "://") }
            if !isAbsolute, !schemes.isEmpty {
                diagnostics.report(URLWithoutScheme(span: span, field: field, schemes: schemes, parameter: nil))
            } else if isAbsolute, pieces.count == 1, literal.hasSuffix("://") {
                diagnostics.report(MalformedURL(span: span, field: field, reason: "names no host"))
            } else if !schemes.isEmpty, pieces.contains(where: \.holdsBlank) {
                diagnostics.report(MalformedURL(span: span, field: field, reason: "holds a blank"))
            }
        case .joined:
            break
        }
    }
}

/// An address that a vendor cannot open.
struct URLWithoutScheme: Problem {
    static let code = "url-without-scheme"
    static let summary = "An address must begin with its scheme; vendors refuse one without it or open nothing."
    static let examples = [
        Example("message:\n  link: {title: 公告, url: ⟦www.example.com/a⟧}\n"),
        Example("message:\n  link: {title: 公告, url: https://www.example.com/a}\n"),
    ]
    let span: Span
    let field: String
    let schemes: [String]
    /// The parameter that stands at the beginning.
    let parameter: String?

    var message: String {
        parameter.map { "'\(field)' begins with '\($0)', which is not a 'url' parameter" }
            ?? "'\(field)' does not begin with \(schemes.map { $0 + "://" }.quotedAlternatives)"
    }
    var help: String? {
        parameter == nil
            ? "write the whole address" : "declare it with 'type: url', or write the beginning of the address before it"
    }
    var fix: Fix? {
        let text = span.text
        guard parameter == nil, schemes.contains("https"), !text.contains("://"), text.contains("."),
            let first = text.unicodeScalars.first, first.properties.isAlphabetic
        else { return nil }
        let start = span.file.span(span.range.lowerBound..<span.range.lowerBound)
        return Fix("put 'https://' before it", [Fix.Edit(start, "https://")], isSafe: false)
    }
}

extension Text.Piece {
    fileprivate var holdsBlank: Bool { literal?.unicodeScalars.contains(where: \.isBlank) ?? false }
}

/// An address with a scheme that is none all the same.
struct MalformedURL: Problem {
    static let code = "malformed-url"
    static let summary =
        "An address names no host, or holds a blank or half of a `%20`; vendors refuse it or open something else."
    static let examples = [
        Example("message:\n  link: {title: 公告, url: ⟦'https://'⟧}\n"),
        Example("message:\n  link: {title: 公告, url: 'https://example.com/a%20b'}\n"),
    ]
    let span: Span
    let field: String
    let reason: String

    var message: String { "'\(field)' \(reason)" }
    var help: String? { "write the whole address, '%20' for a blank and '%25' for a '%'" }
}

/// A `url` parameter that allows a scheme which the field does not.
struct SchemeNotOpened: Problem {
    static let code = "scheme-not-opened"
    static let summary = "A `url` parameter allows a scheme that this field's vendor does not open."
    static let examples = [
        Example(
            """
            parameters: {page: {type: url, max: 200, schemes: [https, ftp]}}
            message: {link: {title: 公告, url: '⟦{{page}}⟧'}}

            """),
        Example("parameters: {page: {type: url, max: 200}}\nmessage: {link: {title: 公告, url: '{{page}}'}}\n"),
    ]
    let span: Span
    let field: String
    let scheme: String
    let schemes: [String]

    var message: String { "'\(field)' does not open '\(scheme)' addresses" }
    var help: String? { "allow only \(schemes.quotedList) under 'schemes'" }
}

extension Shape where Value == Text {
    /// A page inside a program, whose query a hole may fill; holes are percent-encoded as in an address.
    package static func path(_ limits: Limit...) -> Shape {
        Shape(
            read: { node, reading in
                guard let text = reading.text(node) else { return nil }
                for hole in text.holes {
                    reading.require(hole, in: [.text, .id, .integer, .choice], filling: "a page path")
                }
                text.checkEncoding(in: reading.field, &reading.diagnostics)
                return text.escapedAsURL
            },
            write: { text, writing in .text(DocumentText(text, .url, limits, writing)) },
            placeholder: { .placeholder }, presence: \.presence, description: { .text(.url, limits, nil) })
    }
}

import MessageSource

extension MarkdownParser {
    /// A link from what stands between its brackets and its parentheses.
    mutating func link(label: Range<Int>, address: Range<Int>) -> Markdown.Inline {
        if label.allSatisfy(source.isBlank) { reject(.emptyLabel, label.lowerBound - 1..<label.upperBound + 1) }
        let address = source.line(address).whole
        for index in address {
            guard let scalar = source[index], ForbiddenInAddress.forbids(scalar), !source.isEscape(index, in: address)
            else { continue }
            let edit = source.edit(index..<index + 1, scalar.percentEncoded)
            report(
                ForbiddenInAddress(
                    span: source.span(index..<index + 1), character: scalar,
                    fix: edit.map { Fix("write '\(scalar.percentEncoded)'", [$0], isSafe: false) }))
            break
        }
        let url = source.text(source.unescaped(address), at: address).escapedAsURL
        checkScheme(of: url)
        return .link(label: inlines(label, isLabel: true), url: url)
    }

    /// The same rule as for the addresses of fields: only literal text and `url` parameters can say the scheme.
    private mutating func checkScheme(of url: Text) {
        let schemes = ["http", "https"]
        guard case .hole(let hole) = url.pieces.first?.content else {
            let literal: String? =
                switch url.pieces.first?.content {
                case .markup(let string), .data(let string): string.lowercased()
                case .hole, .joined, nil: nil
                }
            guard let literal, schemes.contains(where: { literal.hasPrefix($0 + "://") }) else {
                report(URLWithoutScheme(span: url.span, field: "link", schemes: schemes, parameter: nil))
                return
            }
            return
        }
        guard case .url(let bounds) = hole.parameter.type else {
            report(URLWithoutScheme(span: hole.span, field: "link", schemes: schemes, parameter: hole.name))
            return
        }
        for scheme in bounds.schemes where !schemes.contains(scheme) {
            report(SchemeNotOpened(span: hole.span, field: "link", scheme: scheme, schemes: schemes))
        }
    }
}

extension MarkdownSource {
    /// A range without the `\` of its escapes.
    fileprivate func unescaped(_ range: Range<Int>) -> [Int] {
        var indices: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if isEscape(index, in: range) { index += 1 }
            indices.append(index)
            index += 1
        }
        return indices
    }
}

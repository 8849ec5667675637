import MessageSource

extension MarkdownParser {
    /// A link from what stands between its brackets and its parentheses.
    mutating func link(label: Range<Int>, address: Range<Int>) -> Markdown.Inline {
        if label.allSatisfy(source.isBlank) { reject(.emptyLabel, label.lowerBound - 1..<label.upperBound + 1) }
        let address = source.line(address).whole
        var isWritable = true
        for index in address {
            guard let scalar = source[index], ForbiddenInAddress.forbids(scalar), !source.isEscape(index, in: address)
            else { continue }
            let edit = source.edit(index..<index + 1, scalar.percentEncoded)
            report(
                ForbiddenInAddress(
                    span: source.span(index..<index + 1), character: scalar,
                    fix: edit.map { Fix("write '\(scalar.percentEncoded)'", [$0], isSafe: false) }))
            isWritable = false
            break
        }
        let url = source.text(source.unescaped(address), at: address).escapedAsURL
        // One finding for one address.
        if isWritable { check(url) }
        return .link(label: inlines(label, isLabel: true), url: url)
    }

    /// The same check as for the addresses of fields.
    private mutating func check(_ url: Text) {
        let before = diagnostics.all.count
        url.checkAddress(in: "link", ["http", "https"], &diagnostics)
        if diagnostics.all.count > before { hasFailed = true }
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

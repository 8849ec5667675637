package import MessageRuntime
package import MessageSource

/// A document whose fixed texts and lists keep every limit. Only the check makes one, and all outputs take one.
package struct CheckedDocument: Sendable {
    package let document: Document
    /// What the totals consist of.
    let totals: [MeasuredTotal]

    fileprivate init(_ document: Document, _ totals: [MeasuredTotal]) {
        self.document = document
        self.totals = totals
    }

    /// The totals that some value changes.
    package var openTotals: [Total] { totals.open }
}

extension Document {
    /// Measures what no value can change. What values do change is measured when they are known.
    package func check(_ diagnostics: inout Diagnostics) -> CheckedDocument? {
        diagnostics.vendor = vendor
        defer { diagnostics.vendor = nil }
        var isSound = true
        func measure(
            _ limits: [Limit], _ place: DocumentPlace, isWhole: Bool = true, values: String? = nil,
            size: (Limit.Unit) -> Int?
        ) {
            let breaches = applying(limits, at: place).compactMap { limit -> LimitBreach? in
                guard let size = size(limit.unit), !limit.contains(size), isWhole || size > limit.maximum ?? .max
                else { return nil }
                return LimitBreach(
                    limit: limit, size: size, place: place, isMessage: vendor == nil,
                    values: values)
            }
            guard let breach = LimitBreach.worst(of: breaches) else { return }
            breach.report(&diagnostics)
            if breach.severity == .error { isSound = false }
        }
        for text in root.texts where !text.place.isNowhere {
            if !text.keepsRules(&diagnostics) { isSound = false }
            guard let fixed = fixedPart(of: text.text, in: text.syntax) else { continue }
            let values = fixed.isWhole ? nil : "nothing in its holes"
            measure(text.limits, text.place, isWhole: fixed.isWhole, values: values) { unit in
                fixed.bytes.withUnsafeBufferPointer { unit.size(of: $0) }
            }
        }
        for list in root.lists where list.items.allSatisfy(\.isPlain) && !list.place.isNowhere {
            measure(list.limits, list.place) { $0 == .items ? list.items.count : nil }
        }
        let totals = measuredTotals
        for total in totals {
            // That there is too little of what an author could have written, rules between the fields have said.
            let formula = total.formula
            let values = formula.isConstant ? nil : "nothing in its holes"
            measure(total.total.limits, total.place, isWhole: false, values: values) { _ in formula.least }
        }
        return isSound ? CheckedDocument(self, totals) : nil
    }

    /// The limits that hold at a place. The project's own rule for titles is about messages and about bodies that an
    /// author wrote, not about what lowering has made of a message that was checked already.
    package func applying(_ limits: [Limit], at place: DocumentPlace) -> [Limit] {
        limits.filter { $0.effect != .house || vendor == nil || place.isNative }
    }

    /// The escape of a piece in a field, which the vendor may have exchanged.
    package func escape(of piece: Text.Piece, in syntax: Syntax) -> Escape {
        let escape = piece.escape ?? syntax.escape(of: piece)
        return takesWeakerEscapes ? escape.weaker ?? escape : escape
    }

    /// The text as the vendor will read it, without what values decide; whether that is all of it.
    ///
    /// - Returns: `nil` where a part could not be read, so nothing is known of its size.
    private func fixedPart(of text: Text, in syntax: Syntax) -> (bytes: [UInt8], isWhole: Bool)? {
        var bytes: [UInt8] = []
        var isWhole = true
        for piece in text.pieces {
            switch piece.content {
            case .markup(let string):
                bytes += string.utf8
            case .data(var string):
                let escape = escape(of: piece, in: syntax)
                string.withUTF8 { escape.appendUnquoted($0, to: &bytes) }
            case .joined(let items, let separator):
                // What could not be read stands here as a text without items.
                guard !items.isEmpty else { return nil }
                for (index, item) in items.enumerated() {
                    guard item.isPlain else {
                        isWhole = false
                        continue
                    }
                    guard let part = fixedPart(of: item.value, in: syntax) else { return nil }
                    if index > 0 { bytes += separator.utf8 }
                    bytes += part.bytes
                    isWhole = isWhole && part.isWhole
                }
            case .hole:
                isWhole = false
            }
        }
        return (bytes, isWhole)
    }
}

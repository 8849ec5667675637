import MessageRuntime

extension Document {
    /// What the totals consist of, in their order.
    var measuredTotals: [MeasuredTotal] { totals.map(measured) }

    /// The totals that some value changes.
    package var openTotals: [Total] { measuredTotals.open }

    fileprivate func measured(_ total: Total) -> MeasuredTotal {
        var reader = MeasuredReader(self)
        let parts = total.parts.map { reader.size(of: $0, below: $0.path[...], in: root) }
        return MeasuredTotal(total: total, place: DocumentPlace(of: total, in: self), formula: .sum(of: parts))
    }
}

extension [MeasuredTotal] {
    /// Those that some value changes.
    var open: [Total] { filter { !$0.formula.isConstant }.map(\.total) }
}

extension Total {
    /// No value changes what the parts hold.
    package func isFixed(in document: Document) -> Bool { document.measured(self).formula.isConstant }
}

extension MeasuredReader {
    /// - Parameter path: what is left of the part's path inside the value.
    fileprivate mutating func size(
        of part: Total.Part, below path: ArraySlice<String>, in value: DocumentValue
    ) -> Formula {
        guard let key = path.first else { return size(of: part, value) }
        guard case .object(let members) = value, let member = members.first(where: { $0.key == key }) else {
            return .constant(0)
        }
        let content = size(of: part, below: path.dropFirst(), in: member.value)
        guard let presence = member.presence else { return content }
        let piece = Formula.Part(content: content, modifiers: [.when(question(presence))], dropped: nil)
        return .sequence([piece], between: 0, each: 0)
    }

    private mutating func size(of part: Total.Part, _ value: DocumentValue) -> Formula {
        switch (part.unit, value) {
        case (.levels(let kind), _): .constant(value.levels(of: kind))
        case (.items, .list(let list)), (.items, .joined(let list, _)): count(of: list, in: part.unit)
        case (.characters, .text(let text)), (.bytes, .text(let text)):
            size(of: text.text, text.syntax, in: part.unit)
        default: json(of: value, in: part.unit)
        }
    }
}

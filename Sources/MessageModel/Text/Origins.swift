extension Text {
    /// A set of origins: a bit for each, since a template numbers them from one on.
    struct Origins {
        private var bits: [UInt64] = []

        func contains(_ origin: Origin) -> Bool {
            let (index, bit) = Self.place(of: origin)
            return index < bits.count && bits[index] & bit != 0
        }

        mutating func insert(_ origin: Origin) {
            let (index, bit) = Self.place(of: origin)
            while bits.count <= index { bits.append(0) }
            bits[index] |= bit
        }

        private static func place(of origin: Origin) -> (index: Int, bit: UInt64) {
            let (index, bit) = origin.number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
            return (index, 1 << UInt64(bit))
        }
    }

    /// All texts of the template that this one is made of, once for each of its pieces.
    package var origins: [Origin] {
        var origins: [Origin] = []
        addOrigins(to: &origins)
        return origins
    }

    func addOrigins(to origins: inout [Origin]) {
        for piece in pieces {
            origins.append(piece.origin)
            if case .joined(let items, _) = piece.content {
                for item in items { item.value.addOrigins(to: &origins) }
            }
        }
    }
}

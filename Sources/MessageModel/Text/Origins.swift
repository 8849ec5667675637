extension Text {
    /// Several origins: a bit for each, since a template numbers them from one on.
    package struct Origins: Sendable, Equatable {
        /// No longer than it takes, so that equal sets are equal arrays.
        private var bits: [UInt64] = []

        package init() {}

        var isEmpty: Bool { bits.isEmpty }

        mutating func insert(_ origin: Origin) {
            let (index, bit) = origin.number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
            while bits.count <= index { bits.append(0) }
            bits[index] |= 1 << UInt64(bit)
        }

        mutating func formUnion(_ other: Origins) {
            while bits.count < other.bits.count { bits.append(0) }
            for index in other.bits.indices { bits[index] |= other.bits[index] }
        }

        func isDisjoint(with other: Origins) -> Bool {
            !bits.indices.prefix(other.bits.count).contains { bits[$0] & other.bits[$0] != 0 }
        }
    }

    /// All texts of the template that this one is made of.
    package var origins: Origins {
        var origins = Origins()
        addOrigins(to: &origins)
        return origins
    }

    func addOrigins(to origins: inout Origins) {
        for piece in pieces {
            origins.insert(piece.origin)
            if case .joined(let items, _) = piece.content {
                for item in items { item.value.addOrigins(to: &origins) }
            }
        }
    }
}

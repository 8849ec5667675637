import MessageRuntime

/// A unit in which texts are measured.
enum TextUnit: UInt8, Hashable, Sendable, CaseIterable {
    case characters, bytes, jsonBytes

    /// - Returns: `nil` where the unit is not one of texts.
    init?(_ unit: Limit.Unit) {
        switch unit {
        case .characters: self = .characters
        case .bytes: self = .bytes
        case .jsonBytes: self = .jsonBytes
        case .items, .objects, .levels: return nil
        }
    }

    func size(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch self {
        case .characters: Measure.characters(in: utf8)
        case .bytes: utf8.count
        case .jsonBytes: Measure.jsonBytes(of: utf8)
        }
    }

    /// The size of a text once it is made harmless.
    func size(of text: String, escapedBy escape: Escape) -> Int {
        var text = text
        return text.withUTF8 { utf8 in
            if escape.changesNothing { return size(of: utf8) }
            var bytes: [UInt8] = []
            escape.appendUnquoted(utf8, to: &bytes)
            return bytes.withUnsafeBufferPointer { size(of: $0) }
        }
    }
}

extension Limit.Unit {
    /// The size of a text in UTF-8, or `nil` where the unit is not one of texts.
    func size(of utf8: UnsafeBufferPointer<UInt8>) -> Int? { TextUnit(self)?.size(of: utf8) }

    /// The size of a text once it is made harmless; nothing where the unit is not one of texts.
    func size(of text: String, escapedBy escape: Escape) -> Int {
        TextUnit(self)?.size(of: text, escapedBy: escape) ?? 0
    }

    /// The size of a text as it stands; nothing where the unit is not one of texts.
    func size(ofLiteral text: String) -> Int {
        var text = text
        return text.withUTF8 { size(of: $0) } ?? 0
    }
}

extension Escape {
    fileprivate var changesNothing: Bool {
        if case .unchanged = rule { leading.isEmpty } else { false }
    }
}

extension Span {
    /// A comment that speaks to this program and not to people: `# msgc: …`.
    package var isInstruction: Bool {
        file.bytes[range].drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            .starts(with: "msgc:".utf8)
    }
}

extension GoldenCase {
    /// Files that no editor would keep as they are, and one that is too long to be kept.
    static let generated: [GoldenCase] = [
        GoldenCase("broken/absurd-nesting", bytes: Array(("message: " + String(repeating: "[", count: 100_000)).utf8)),
        GoldenCase("broken/cut-off-character", bytes: Array("message: {text: 你".utf8.dropLast())),
        GoldenCase(
            "broken/invalid-utf-8",
            bytes: Array("message: {text: 你好，".utf8) + [0xC3, 0x28] + Array("}\nvendors: {wecom-app: }\n".utf8)),
        GoldenCase(
            "broken/legacy-chinese-encoding", bytes: Array("message: {text: ".utf8) + [0xC4, 0xE3, 0xBA, 0xC3, 0x7D]),
        GoldenCase("broken/nul", bytes: Array("message: {text: 订单\u{0}已发货}\n".utf8)),
        GoldenCase("broken/only-a-byte-order-mark", bytes: [0xEF, 0xBB, 0xBF]),
        GoldenCase(
            "broken/utf-16",
            bytes: [0xFF, 0xFE] + "message: {text: 你好}\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ]
}

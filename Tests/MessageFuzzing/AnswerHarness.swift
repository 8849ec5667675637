import MessageRuntime

/// What a server answers is read or refused, whatever it is.
enum AnswerHarness: Harness {
    static let name = "answer"

    static func run(_ bytes: [UInt8]) -> Bool {
        read(bytes, as: WeComAnswer.self)
        read(bytes, as: FeishuAnswer.self)
        read(bytes, as: TencentAnswer.self)
        read(bytes, as: YouduAnswer.self)
        return true
    }

    private static func read<Answer: VendorAnswer>(_ bytes: [UInt8], as type: Answer.Type) {
        do throws(AnswerError) {
            let answer = try Answer(decoding: bytes)
            require(answer.refusal.map { !$0.description.isEmpty } ?? true, "a refusal says nothing")
        } catch {
            require((0...bytes.count).contains(error.offset), "the error lies at \(error.offset)")
            require(!error.description.isEmpty, "an error says nothing")
        }
    }
}

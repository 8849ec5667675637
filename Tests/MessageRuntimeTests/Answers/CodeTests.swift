import MessageRuntime
import Testing

/// The vendors' codes against lists of them that were written down apart.
struct CodeTests {
    private func expect<Code: AnswerCode>(_ type: Code.Type, _ list: String) {
        let documented = CodeLists.numbers(list)
        let known = type.allCases.map(\.rawValue)
        #expect(Set(documented).count == documented.count)
        #expect(Set(documented).subtracting(known) == [], "documented, and no case")
        #expect(Set(known).subtracting(documented) == [], "a case, and not documented")
        #expect(known == known.sorted())
        for code in type.allCases {
            let facts = code.facts
            #expect(!facts.meaning.isEmpty && !facts.meaning.hasSuffix("."), "\(code)")
            #expect(!facts.change.hasSuffix("."), "\(code)")
            #expect(!facts.meaning.contains("  ") && !facts.change.contains("  "), "\(code)")
            #expect(facts.source.url.hasPrefix("https://") && !facts.source.page.isEmpty, "\(code)")
            #expect(facts.source.date.hasPrefix("20") && !facts.source.page.contains("|"), "\(code)")
        }
    }

    @Test func everyDocumentedCodeIsACase() {
        expect(WeComCode.self, CodeLists.weCom)
        expect(YouduCode.self, CodeLists.youdu)
        expect(FeishuCode.self, CodeLists.feishu)
        expect(TencentCode.self, CodeLists.tencent)
    }

    /// Only of these numbers nobody says whether trying again helps; a word that nobody can read would be one more.
    @Test func everyCodeSaysWhetherTryingAgainHelps() {
        #expect(
            WeComCode.allCases.filter { $0.facts.retry == nil } == [.unexplained60206, .unexplained60207])
        #expect(YouduCode.allCases.filter { $0.facts.retry == nil } == [.serverFailed, .failed, .replacementFailed])
        #expect(
            FeishuCode.allCases.filter { $0.facts.retry == nil } == [
                .choosingFailed, .unknownFailure, .otherFailure, .sendingFailed,
            ])
        #expect(TencentCode.allCases.filter { $0.facts.retry == nil } == [.sendingFailed])
        #expect(FeishuCode.allCases.filter { $0.facts.change.isEmpty } == [.cancelled])
        #expect(WeComCode.escapedCharacters.facts.meaning == #"the request holds characters as \uXXXX escapes"#)
    }

    @Test(arguments: [
        (WeComCode.busy, Retry.afterPause(seconds: 1)), (.rateExceeded, .afterPause(seconds: 60)),
        (.tooManyAtOnce, .afterPause(seconds: 1)), (.expiredToken, .withNewToken), (.invalidToken, .withNewToken),
        (.noValidReceiver, .withOtherReceivers), (.tooManyUsers, .withOtherReceivers),
        (.parameterRefused, .withOtherPayload), (.repeatedTask, .withOtherPayload), (.noCallback, .afterSetup),
        (.usedResponseCode, .never), (.messageTooOld, .never),
    ])
    func whoeverSendsKnowsWhetherToTryAgain(code: WeComCode, retry: Retry) {
        #expect(code.facts.retry == retry)
    }

    /// A sender may repeat a message by itself only where the same bytes can get through.
    @Test func onlyPausesAndTokensAreUpToTheSender() {
        let codes = WeComCode.allCases.filter { $0.facts.retry?.isUpToSender == true }
        #expect(codes == [.busy, .invalidToken, .expiredToken, .rateExceeded, .tooManyAtOnce])
    }
}

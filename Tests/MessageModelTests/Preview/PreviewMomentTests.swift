import MessageModel
import Testing

struct PreviewMomentTests {
    @Test(arguments: [
        (0, "1970-01-01 08:00:00"), (1_542_699_050, "2018-11-20 15:30:50"), (1_709_136_000, "2024-02-29 00:00:00"),
        (1_709_222_400, "2024-03-01 00:00:00"), (951_753_600, "2000-02-29 00:00:00"), (-28_801, "1969-12-31 23:59:59"),
    ])
    func momentsAreThoseOfChina(seconds: Int, words: String) {
        #expect(PreviewMoment(seconds: seconds)?.spelled("YYYY-MM-DD HH:mm:ss") == words)
        #expect(PreviewMoment(milliseconds: seconds * 1000 + 999)?.spelled("YYYY-MM-DD HH:mm:ss") == words)
    }

    @Test func withoutAPatternItIsRFC3339() {
        #expect(PreviewMoment(milliseconds: 1_700_000_000_000)?.spelled(nil) == "2023-11-15T06:13:20+08:00")
    }

    @Test(arguments: [Int.max, Int.min, 250_000_000_000_001]) func noMomentOfAYearThatNobodyWrites(number: Int) {
        #expect(PreviewMoment(milliseconds: number) == nil)
        #expect(PreviewMoment(seconds: number) == nil)
    }
}

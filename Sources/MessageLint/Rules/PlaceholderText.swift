package import MessageModel
package import MessageSource

/// Words that were to be replaced.
package struct PlaceholderText: DocumentRule {
    package static let code = "placeholder-text"
    package static let summary = "A text or an address holds words that only keep a place, and were to be replaced."
    package static let examples = [
        Example("message:\n  link: {title: ⟦lorem ipsum⟧ dolor, url: https://example.com/a}\n"),
        Example("message:\n  card:\n    title: 放假通知\n    body:\n      - text: 时间：⟦待补充⟧\n"),
        Example("message:\n  text: 尊敬的⟦XXX⟧，您的申请已通过\n"),
        Example("message:\n  link: {title: 公告, url: https://⟦your-domain⟧.com/a}\n"),
        Example("message:\n  text: ⟦XXXX年XX月⟧起施行\n"),
        Example("message:\n  link: {title: '⟦[标题]⟧', url: https://www.⟦xxx⟧.cn/}\n"),
        Example("message:\n  text: 会议时间待定，另行通知\n"),
        Example("message:\n  text: 库存不足，待补充，请仓库尽快发货；测试内容：回归登录\n"),
        Example("message:\n  text: 第 XXX 届，型号 XXX-2000，版本 v1.2.3-XXX\n"),
        Example("message:\n  text: 尺码 XXXL 已到货\n"),
    ]
    package let span: Span
    private let word: String

    package var severity: Severity { .warning }
    package var message: String { "'\(word)' only keeps a place" }
    package var help: String? { "write what belongs there, or make it a parameter" }

    package static func check(_ linted: LintedDocument) -> [PlaceholderText] {
        linted.passages.flatMap { passage -> [PlaceholderText] in
            guard passage.isProse || passage.text.syntax.isAddress else { return [] }
            let places = (passage.isProse ? passage.placeholders : []) + passage.placeholderHosts
            return places.map { PlaceholderText(span: passage.span(of: $0), word: passage[$0]) }
        }
    }

    /// Words that are found anywhere.
    ///
    /// What a message may well say of its matter, such as that a date is yet to be fixed, is not among them.
    fileprivate static let anywhere = ["lorem ipsum", "your_text"]

    /// Words that a message may speak of, so that only those are found that stand alone: as the whole of a text or of
    /// a line, behind a colon, in brackets.
    fileprivate static let alone = [
        "待补充", "占位符", "占位文字", "占位文本", "测试标题", "测试内容", "此处填写", "TO" + "DO", "FIX" + "ME",
    ]

    /// A text that is nothing else, in brackets.
    fileprivate static let bracketed: Set<String> = [
        "[标题]", "[内容]", "[正文]", "[姓名]", "[名称]", "[链接]", "[公司名称]", "【标题】", "【内容】", "【正文】", "【姓名】",
        "【名称】", "【链接】", "【公司名称】", "[title]", "[Title]", "[content]", "[name]",
    ]

    fileprivate static let hosts = ["your-domain", "yourdomain", "your-company", "yourcompany", "your-server"]
}

extension Passage {
    /// Those among words.
    fileprivate var placeholders: [Range<Int>] {
        if isFirst, isLast, PlaceholderText.bracketed.contains(words) { return [0..<utf8.count] }
        return PlaceholderText.anywhere.flatMap { ranges(of: $0, ignoringCase: true).filter(isWord) }
            + PlaceholderText.alone.flatMap { ranges(of: $0).filter { isWord($0) && isAlone($0) } } + crosses
    }

    /// Where an address names its host so: `your-domain.com`, `www.xxx.cn`.
    fileprivate var placeholderHosts: [Range<Int>] {
        addresses.flatMap { address -> [Range<Int>] in
            let words = PlaceholderText.hosts.flatMap { ranges(of: $0, ignoringCase: true) }.filter {
                $0.lowerBound >= address.host.lowerBound && $0.upperBound <= address.host.upperBound
            }
            let labels = utf8[address.host].split(separator: UInt8(ascii: "."))
            return words
                + labels.dropLast().filter { $0.count >= 3 && $0.allSatisfy(\.isCross) }.map {
                    $0.startIndex..<$0.endIndex
                }
        }
    }

    private func isAlone(_ range: Range<Int>) -> Bool {
        let before = utf8[..<range.lowerBound].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
        let behind = utf8[range.upperBound...].firstIndex { $0 != UInt8(ascii: " ") } ?? utf8.count
        let first = scalar(before: before)
        let last = scalar(at: behind)
        let isBegun = first.map { "\n：:[【（(《“\"".unicodeScalars.contains($0) } ?? isFirst
        return isBegun && (last.map { "\n；;。]】）)》”\"".unicodeScalars.contains($0) } ?? isLast)
    }

    /// `XXX` in place of a name, `XXXX年XX月`; the same as a part of a number or of a model's name is left alone.
    private var crosses: [Range<Int>] {
        var found: [Range<Int>] = []
        for run in runs(of: "X") + runs(of: "x") where run.count >= 2 && isWord(run) {
            let isYear = run.count == 4 && scalar(at: run.upperBound) == "年"
            if isYear {
                let month = utf8[run.upperBound...].starts(with: "年XX月".utf8) ? "年XX月" : "年"
                found.append(run.lowerBound..<run.upperBound + month.utf8.count)
            } else if isAddressed(run) || utf8[run].elementsEqual("XXX".utf8) && isName(run) {
                found.append(run)
            }
        }
        return found
    }

    private func isAddressed(_ range: Range<Int>) -> Bool {
        let before = utf8[..<range.lowerBound].suffix(12)
        return before.elementsEqual("尊敬的 ".utf8.suffix(before.count)) || before.suffix(9).elementsEqual("尊敬的".utf8)
    }

    /// Words, signs of prose or nothing stand on both sides.
    private func isName(_ range: Range<Int>) -> Bool {
        let before = scalars(before: range.lowerBound)
        if ["型号", "尺码", "代号", "版本"].contains(where: before.hasSuffix) { return false }
        let isBegun = before.unicodeScalars.last.map { $0.isProse && $0 != "第" } ?? true
        let behind = utf8[range.upperBound...].prefix(8).drop { $0 == UInt8(ascii: " ") }
        let next = String(decoding: behind, as: UTF8.self).unicodeScalars.first
        return isBegun && next.map { $0.isProse && !"届号期型码级版".unicodeScalars.contains($0) } ?? true
    }

    /// A few characters before an offset, without blanks between.
    private func scalars(before offset: Int) -> String {
        let bytes = utf8[..<offset].suffix(16)
        let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// An ideograph, or a sign that ends words: no digit, and nothing that parts of a number are joined with.
    fileprivate var isProse: Bool { value >= 0x2000 || "\n,:;!?()[]\"'".unicodeScalars.contains(self) }
}

extension UInt8 {
    fileprivate var isCross: Bool { self | 0x20 == UInt8(ascii: "x") }
}

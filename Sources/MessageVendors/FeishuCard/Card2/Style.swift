import MessageModel

extension Shape<Value<String>> {
    /// A colour of the vendor's, or one that the card declares.
    static let color = word(
        ["default"] + Card2.baseColors, rarely: Card2.shades, orDeclaredIn: Card2.colors,
        doubt: "the vendor does not list it, and 'config.style.color' does not declare it")

    /// The size of a text.
    static let textSize = word(
        Card2.textSizeNames, orDeclaredIn: Card2.textSizes,
        doubt: "clients show it as 'normal' unless 'config.style.text_size' declares it")

    /// What stands behind an `interactive_container`.
    static let containerBackground = word(
        ["default", "laser"] + Card2.baseColors, rarely: Card2.shades, orDeclaredIn: Card2.colors,
        doubt: "the vendor does not list it, and 'config.style.color' does not declare it")

    /// `rgba(…)`.
    static let rgba = formatted(
        Format(
            "a colour such as rgba(51, 109, 244, 0.5)",
            pattern: #"^rgba\( *[0-9]+ *, *[0-9]+ *, *[0-9]+ *, *[0-9.]+ *\)$"#, judge: Card2.judgeColor))

    /// The name of an icon in the vendor's library, which grows too fast to be listed.
    static let iconToken = formatted(
        Format("the name of an icon", pattern: "^.+$") { token in
            let words = token.split(separator: "_", omittingEmptySubsequences: false)
            let isNamed = words.count > 1 && ["outlined", "filled", "colorful"].contains(words.last)
            let letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
            let isPlain = words.allSatisfy { !$0.isEmpty && $0.allSatisfy(letters.contains) }
            if token.isEmpty { return .unfit }
            return isNamed && isPlain
                ? .fits : .doubtful("names in the vendor's library end in '_outlined', '_filled' or '_colorful'")
        })
}

extension Card2 {
    static let textSizeNames = [
        "heading-0", "heading-1", "heading-2", "heading-3", "heading-4", "heading", "normal", "notation",
        "xxxx-large", "xxx-large", "xx-large", "x-large", "large", "medium", "small", "x-small",
    ]

    static let baseColors = [
        "blue", "carmine", "green", "grey", "indigo", "lime", "orange", "purple", "red", "sunflower", "turquoise",
        "violet", "wathet", "yellow", "bg-white", "white",
    ]

    /// Lighter and darker than the colours themselves.
    static let shades: [String] =
        baseColors.dropLast(2).flatMap { color in
            ["50", "100", "200", "300", "350", "400", "500", "600", "700", "800", "900"].map { "\(color)-\($0)" }
        } + ["00", "650", "950", "1000"].map { "grey-\($0)" }

    /// Three numbers up to 255 and one up to 1.
    @Sendable static func judgeColor(_ text: String) -> Format.Verdict {
        guard text.hasPrefix("rgba("), text.hasSuffix(")") else { return .unfit }
        let parts = text.dropFirst(5).dropLast().split(separator: ",", omittingEmptySubsequences: false).map {
            $0.filter { $0 != " " }
        }
        let colours = parts.dropLast()
        let areColours = colours.count == 3 && colours.allSatisfy { Int($0).map((0...255).contains) ?? false }
        let opacity = parts.last.flatMap { Double($0) }
        return areColours && opacity.map((0...1).contains) ?? false ? .fits : .unfit
    }
}

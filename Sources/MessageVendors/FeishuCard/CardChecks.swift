import MessageModel
import MessageSource

/// More pictures in a combination than its mode has places for.
struct HiddenPictures: Problem {
    static let code = "hidden-pictures"
    static let summary = "A combination of pictures holds more than its mode has places for, and the rest is not shown."
    static let examples: [Example] = []
    let span: Span
    let count: Int
    let mode: String
    let places: Int

    /// The rule for people.
    static let words = "`double` shows two pictures, `triple` three, `bisect` six and `trisect` nine"

    private static let places = ["double": 2, "triple": 3, "bisect": 6, "trisect": 9]

    /// - Parameter mode: `nil` where a parameter decides it.
    static func found<Part>(in pictures: Items<Part>, mode: String?) -> [HiddenPictures] {
        let certain = pictures.items.filter(\.isPlain).count
        guard let mode, let places = places[mode], certain > places else { return [] }
        return [HiddenPictures(span: pictures.span, count: certain, mode: mode, places: places)]
    }

    var severity: Severity { .warning }
    var message: String { "'\(mode)' shows \(places) pictures, and \(count) are there" }
    var help: String? { "the others are hidden; take another 'combination_mode', or fewer pictures" }
}

/// The size of a picture that nothing comes of.
struct IdleSize: Problem {
    static let code = "idle-size"
    static let summary = "A picture says how large it is where it is cropped, and its `scale_type` shows all of it."
    static let examples: [Example] = []
    let span: Span
    let scaling: String

    /// The rule for people.
    static let words = "`size` counts only where `scale_type` is `crop_center` or `crop_top`"

    static func found(_ size: Value<String>?, scaling: Value<Card2.Image.Scaling>?) -> [IdleSize] {
        guard let size, scaling?.literal == .fitHorizontal else { return [] }
        return [IdleSize(span: size.span, scaling: Card2.Image.Scaling.fitHorizontal.rawValue)]
    }

    var severity: Severity { .warning }
    var message: String { "the picture's size is ignored, since 'scale_type' is '\(scaling)'" }
    var help: String? { "remove it, or write 'scale_type: crop_center'" }
}

/// A button behind a text to tick off, of a type that is not for there.
struct ButtonOfOtherType: Problem {
    static let code = "button-of-other-type"
    static let summary = "A button stands behind a text to tick off, and is of a type that is not meant for there."
    static let examples: [Example] = []
    let span: Span
    let type: String

    private static let types = ["text", "primary_text", "danger_text"]
    /// The rule for people.
    static let words = "buttons of a checker are of type \(types.quotedAlternatives)"

    static func found<Kind: RawRepresentable<String>>(among types: [Value<Kind>]) -> [ButtonOfOtherType] {
        types.compactMap { type in
            guard let word = type.literal?.rawValue, !self.types.contains(word) else { return nil }
            return ButtonOfOtherType(span: type.span, type: word)
        }
    }

    var severity: Severity { .warning }
    var message: String { "a button of type '\(type)' may not be taken here" }
    var help: String? { "the vendor's page has \(Self.types.quotedAlternatives) for the buttons of a checker" }
}

/// More tables than a text or a card shows.
struct TooManyTables: Problem {
    static let code = "too-many-tables"
    static let summary =
        "A Markdown text in a card holds more than four tables, or all its texts and elements too many."
    static let examples: [Example] = []
    let span: Span
    let count: Int
    /// In one text; otherwise in the card, with the elements that are tables.
    let isInOne: Bool

    var severity: Severity { isInOne ? .error : .warning }
    var message: String {
        isInOne ? "the text has \(count) tables, and 4 fit" : "the card has \(count) tables, those in texts included"
    }
    var help: String? {
        isInOne
            ? "put some of them into another 'markdown' element"
            : "the vendor allows five 'table' elements; people report that those in texts count, and more than three were refused"
    }
}

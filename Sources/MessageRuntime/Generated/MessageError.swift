/// A value with which a message must not be sent.
public struct MessageError: Error, Sendable, Hashable {
    /// The template's name: `order-shipped`.
    public let template: String
    /// For whom the message was, by the vendor's id; `nil` where the value fits no vendor's message.
    public let vendor: String?
    /// The parameter by its name in the template: `buyer`, `parcels[2].title`, rows counted from 0. `nil` where more
    /// than one value may be to blame.
    public let parameter: String?
    /// The payload's field that the vendor would refuse or cut: `template_card.main_title.title`.
    public let place: String?
    public let problem: Problem

    public init(
        template: String, vendor: String? = nil, parameter: String? = nil, place: String? = nil, problem: Problem
    ) {
        self.template = template
        self.vendor = vendor
        self.parameter = parameter
        self.place = place
        self.problem = problem
    }
}

extension MessageError {
    /// What is wrong with the value. Sizes are the actual ones, limits the last that would have been right.
    public enum Problem: Sendable, Hashable {
        case tooLong(size: Int, limit: Int, unit: LengthUnit)
        case tooShort(size: Int, limit: Int, unit: LengthUnit)
        case tooMany(count: Int, limit: Int, of: CountUnit)
        case tooFew(count: Int, limit: Int, of: CountUnit)
        case tooLarge(Int, limit: Int)
        case tooSmall(Int, limit: Int)
        /// The first character that is outside the declared ones.
        case forbiddenCharacter(Unicode.Scalar)
        /// The first control character other than newline and tab.
        case controlCharacter(Unicode.Scalar)
        case invalidAddress(AddressFault)
        /// It would reach everybody, which only the author of a template may ask for.
        case broadcast
        /// It is `.` or `..` in the path of an address, which then leads elsewhere.
        case dotSegment
        /// The generated code was changed after it was written, or is not of one piece.
        case damagedTable
    }

    /// Why a text is no address that the parameter takes.
    public enum AddressFault: Sendable, Hashable {
        /// It does not begin with a scheme and `://`, or nothing follows. These schemes are taken.
        case notAbsolute(allowed: [String])
        /// It begins with another scheme than the allowed ones. All are in lower case and without the colon.
        case scheme(String, allowed: [String])
        /// It holds a blank or a control character.
        case blank(Unicode.Scalar)
    }
}

/// What the length of a text is counted in.
public enum LengthUnit: Sendable, Hashable {
    /// Unicode scalar values.
    case characters
    /// Bytes of the text in UTF-8.
    case bytes
    /// Bytes of JSON, with the escapes.
    case jsonBytes
}

/// What is counted in a list or in a part of a payload.
public enum CountUnit: Sendable, Hashable {
    case items
    /// JSON objects of one kind, however deep they lie: what one is called, and several.
    case objects(String, plural: String)
    /// How many objects of one kind lie in each other, the outermost included: what several are called.
    case levels(of: String)
}

/// The checks of values that Swift's types cannot make, for the initializers of generated code.
///
/// A parameter is named as in its template, in a row of a list with the row's number: `parcels[2].title`. The name is
/// made only where a check fails. Lengths are in characters, which are Unicode scalar values, and all bounds are part
/// of what is allowed.
public enum ParameterCheck {
    /// The schemes of a `url` parameter that declares none.
    public static let webSchemes = ["http", "https"]

    /// Checks a `text`: its length, its characters where they are declared, and that none is a control character other
    /// than newline and tab.
    public static func text(
        _ value: String, _ parameter: @autoclosure () -> String, of template: String,
        min: Int = 0, max: Int = .max, characters: CharacterClass? = nil
    ) throws(MessageError) {
        if let problem = problem(inText: value, min: min, max: max, characters: characters) {
            throw MessageError(template: template, parameter: parameter(), problem: problem)
        }
    }

    /// Checks an `id`: its length, and that it consists of the declared ones among `CharacterClass.id`.
    public static func id(
        _ value: String, _ parameter: @autoclosure () -> String, of template: String,
        min: Int = 1, max: Int = .max, characters: CharacterClass? = nil
    ) throws(MessageError) {
        if let problem = problem(inID: value, min: min, max: max, characters: characters) {
            throw MessageError(template: template, parameter: parameter(), problem: problem)
        }
    }

    /// Checks a `url`: its length, that it begins with one of the schemes (in lower case, without the colon) and `://`,
    /// and that it holds neither blanks nor control characters.
    public static func url(
        _ value: String, _ parameter: @autoclosure () -> String, of template: String,
        max: Int = .max, schemes: [String] = webSchemes
    ) throws(MessageError) {
        if let problem = problem(inURL: value, max: max, schemes: schemes) {
            throw MessageError(template: template, parameter: parameter(), problem: problem)
        }
    }

    /// Checks the range of an `integer`.
    public static func integer(
        _ value: Int, _ parameter: @autoclosure () -> String, of template: String, min: Int = .min, max: Int = .max
    ) throws(MessageError) {
        if let problem = problem(inInteger: value, min: min, max: max) {
            throw MessageError(template: template, parameter: parameter(), problem: problem)
        }
    }

    /// Checks how many items a `list` has.
    public static func count(
        _ count: Int, _ parameter: @autoclosure () -> String, of template: String, min: Int = 0, max: Int = .max
    ) throws(MessageError) {
        if let problem = problem(inCount: count, min: min, max: max) {
            throw MessageError(template: template, parameter: parameter(), problem: problem)
        }
    }
}

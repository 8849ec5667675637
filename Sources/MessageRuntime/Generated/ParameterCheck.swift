/// The checks of values that Swift's types cannot make.
///
/// Lengths are in characters, which are Unicode scalar values, and all bounds are part of what is allowed.
package enum ParameterCheck {
    /// The schemes of a `url` parameter that declares none.
    package static let webSchemes = ["http", "https"]
}

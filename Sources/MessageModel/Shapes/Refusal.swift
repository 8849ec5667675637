extension Int? {
    /// `the vendor refuses it with error 42031; `, before what to do about it; nothing where the code is not known.
    var refusal: String { map { "the vendor refuses it with error \($0); " } ?? "" }
}

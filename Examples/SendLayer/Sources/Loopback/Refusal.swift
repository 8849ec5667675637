/// A vendor's no.
struct Refusal: Error {
    let code: Int
    let message: String

    init(_ code: Int, _ message: String) {
        self.code = code
        self.message = message
    }

    var answer: JSON { ["errcode": .integer(code), "errmsg": .text(message)] }
}

/// Refuses with the code unless what is asked for holds.
func require(_ condition: Bool, _ code: Int, _ message: String) throws(Refusal) {
    if !condition { throw Refusal(code, message) }
}

/// What a task gives, or that it refuses.
func answer(_ task: () throws(Refusal) -> JSON) -> LoopbackReply {
    do throws(Refusal) { return .json(try task().bytes) } catch { return .json(error.answer.bytes) }
}

/// What is said of a payload beside its bytes.
struct PayloadNames: Sendable {
    let template: String
    let vendor: String
    let type: String
    let request: MessageRequest?

    func error(at place: String, _ problem: MessageError.Problem) -> MessageError {
        MessageError(template: template, vendor: vendor, place: place, problem: problem)
    }

    func error(of parameter: String, _ problem: MessageError.Problem) -> MessageError {
        MessageError(template: template, vendor: vendor, parameter: parameter, problem: problem)
    }

    var damagedTable: MessageError {
        MessageError(template: template, vendor: vendor, problem: .damagedTable)
    }
}

import Testing
import MessageRuntime

/// Values of a template with what its generated type must make of them.
struct Expectation: Sendable, CustomTestStringConvertible {
    /// The template's file below this folder.
    let path: String
    /// The name of the sample, or the place whose limit the values break; `nil` for a template without parameters.
    let values: String?
    /// Every message that the type's methods give, vendor by vendor.
    let render: @Sendable () throws -> [MessagePayload]

    init(_ path: String, _ values: String?, _ render: @escaping @Sendable () throws -> [MessagePayload]) {
        self.path = path
        self.values = values
        self.render = render
    }

    var testDescription: String { "\(path) \(values ?? "")" }
}

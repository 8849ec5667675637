package import MessageModel

/// The rules that hold for every vendor, sorted by code.
package enum Rules {
    package static let all: [any Rule.Type] = [
        SwallowedText.self
    ]
}

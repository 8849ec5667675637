package import MessageModel

/// The rules that hold for every vendor. Each list is sorted by code.
package enum Rules {
    package static let ofTemplates: [any TemplateRule.Type] = [
        SwallowedText.self
    ]

    package static let ofDocuments: [any DocumentRule.Type] = []

    package static let all: [any Rule.Type] = ofTemplates + ofDocuments
}

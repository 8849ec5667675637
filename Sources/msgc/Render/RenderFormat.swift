import ArgumentParser

/// In what form `render` shows messages.
enum RenderFormat: String, ExpressibleByArgument, CaseIterable {
    /// Boxes and colours, or boxes alone where no terminal listens.
    case terminal
    /// A page for a browser, with every message.
    case html
    /// The payload of one message.
    case json
    /// A picture, taken by a browser.
    case png

    /// The form that nobody has named: a page where the output is one or a folder for one, a payload where it is that,
    /// and else what people read.
    static func suiting(_ output: RenderOutput) -> RenderFormat {
        switch output {
        case .folder: .html
        case .file(let path) where path.hasSuffix(".html") || path.hasSuffix(".htm"): .html
        case .file(let path) where path.hasSuffix(".json"): .json
        case .file(let path) where path.hasSuffix(".png"): .png
        case .file, .standard: .terminal
        }
    }
}

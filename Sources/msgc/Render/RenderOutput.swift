import MessageOutput

/// Where `render` writes to.
enum RenderOutput {
    case standard
    case file(String)
    /// A folder, made where there is none, in which a browser finds the page by itself.
    case folder(String)

    /// - Parameters:
    ///   - isOfFolder: what is shown is all that lies in a folder.
    ///   - format: `nil` where the path says it.
    init(_ path: String?, isOfFolder: Bool, format: RenderFormat?) throws {
        guard let path else {
            self = .standard
            return
        }
        let isFolder = path.hasSuffix("/") || Folder.isThere(path)
        switch format {
        case .terminal, .json:
            if isFolder { throw UsageFailure("'\(path)' is a folder; name a file with -o") }
            self = .file(path)
        case .html, .png, nil:
            let isNamedAsFile = [".html", ".htm", ".png", ".json"].contains { path.hasSuffix($0) }
            self = isFolder || isOfFolder && !isNamedAsFile ? .folder(path) : .file(path)
        }
    }

    /// How wide a terminal's text is there, in columns, and with which colours.
    func look(_ color: ColorChoice) -> (width: Int, palette: Palette) {
        guard case .standard = self else {
            return (TerminalPreview.usualWidth, color == .always ? .colored : .plain)
        }
        return (Terminal.output.columns ?? TerminalPreview.usualWidth, Terminal.output.palette(color))
    }

    /// - Parameter addsLine: a line break follows on standard output.
    func write(_ bytes: [UInt8], addsLine: Bool) throws {
        switch self {
        case .standard:
            let isWritten = Terminal.output.write(addsLine ? bytes + [UInt8(ascii: "\n")] : bytes)
            if !isWritten { throw ExitStatus.failure }
        case .file(let path): try OutputFile.write(bytes, to: path)
        case .folder(let path):
            try Folder.create(path)
            try OutputFile.write(bytes, to: Folder.place("index.html", in: path))
        }
    }
}

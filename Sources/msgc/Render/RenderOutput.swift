import MessageOutput

/// Where `render` writes to.
enum RenderOutput {
    case standard
    case file(String)
    /// A folder, made where there is none, in which a browser finds the page by itself.
    case folder(String)

    /// - Parameter isOfFolder: what is shown is all that lies in a folder.
    init(_ path: String?, isOfFolder: Bool) {
        guard let path else {
            self = .standard
            return
        }
        let isNamedAsFile = [".html", ".htm", ".png"].contains { path.hasSuffix($0) }
        self = path.hasSuffix("/") || Folder.isThere(path) || isOfFolder && !isNamedAsFile ? .folder(path) : .file(path)
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

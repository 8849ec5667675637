import MessageCompiler
import MessageOutput

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where pictures go.
enum PictureOutput {
    /// One of all messages, to standard output or to a file.
    case one(RenderOutput)
    /// One of each message, below a folder.
    case each(folder: String)

    init(_ output: RenderOutput, isOfFolder: Bool) throws(UsageFailure) {
        switch output {
        case .folder(let path): self = .each(folder: path)
        case .file, .standard:
            if isOfFolder {
                throw UsageFailure("each message of a folder gets a picture of its own; name a folder for them with -o")
            }
            if case .standard = output, isatty(STDOUT_FILENO) == 1 {
                throw UsageFailure("a picture is nothing for a terminal; name a file for it with -o")
            }
            self = .one(output)
        }
    }

    /// Takes the pictures. Those that are taken before one fails stay.
    func write(_ messages: [RenderedMessage], isDark: Bool, _ taking: PictureTaking) throws {
        try taking.run { camera in
            switch self {
            case .one(let output):
                let page = PicturePage(messages, isDark: isDark)
                try output.write(try camera.picture(of: page.text, width: page.width), addsLine: false)
            case .each(let folder):
                for message in messages {
                    let page = PicturePage([message], isDark: isDark)
                    let picture = try camera.picture(of: page.text, width: page.width)
                    let place = BuildOutput.place(
                        template: message.template, vendor: message.vendor, sample: message.sample)
                    let path = Folder.place(place + ".png", in: folder)
                    try Folder.create(Folder.parent(of: path))
                    try OutputFile.write(picture, to: path)
                }
            }
        }
    }
}

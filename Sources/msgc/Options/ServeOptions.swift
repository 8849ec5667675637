import ArgumentParser

/// Whether `render` keeps a page open, and where. Without the package trait `Serve` nobody is offered what is not there.
struct ServeOptions: ParsableArguments {
    #if Serve
        private static let visibility = ArgumentVisibility.default
    #else
        private static let visibility = ArgumentVisibility.hidden
    #endif

    /// Where the page is, unless somebody says otherwise: a bookmark stays right.
    private static let usualPort: UInt16 = 8737

    @Flag(
        name: .customLong("serve"),
        help: ArgumentHelp("Keep a page open that follows the files as they are saved.", visibility: visibility))
    var isAsked = false

    @Option(
        help: ArgumentHelp(
            "The port of the page on this machine; 0 for any that is free. (default: \(usualPort))",
            visibility: visibility))
    var port: UInt16?

    func validate() throws {
        #if !Serve
            if isAsked || port != nil {
                throw ValidationError(
                    """
                    This msgc was built without the page of 'render --serve'. 'swift build --traits Serve' and \
                    'scripts/install --serve' build one that has it.
                    """)
            }
        #endif
        if port != nil, !isAsked { throw ValidationError("--port goes with --serve") }
    }

    /// Serves until it is interrupted.
    func serve(_ path: String, vendor: String?, configuration: String?) throws {
        #if Serve
            let folder = try ServedFolder(path, vendor: vendor, configuration: configuration)
            PreviewServer.run(folder, port: port ?? Self.usualPort)
        #endif
    }
}

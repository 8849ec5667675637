import ArgumentParser

/// With what pictures are taken, and how they look.
struct PictureOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The Chromium or Chrome that takes pictures.",
            discussion: "Without it the one that CHROME_PATH names, or the first that is found on PATH.",
            valueName: "path"))
    var browser: String?

    @Option(
        name: .customLong("browser-timeout"),
        help: ArgumentHelp("How long it may take, to start and for each step (default: 30).", valueName: "seconds"))
    var seconds: Int?

    @Flag(help: "Take pictures of how messages look on dark.")
    var dark = false

    func validate() throws {
        if let seconds, !(1...3600).contains(seconds) {
            throw ValidationError("--browser-timeout takes 1 to 3600 seconds")
        }
    }

    /// In seconds.
    var patience: Int { seconds ?? 30 }

    /// Somebody expects a picture.
    var isAsked: Bool { browser != nil || dark || seconds != nil }
}

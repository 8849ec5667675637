import ArgumentParser

/// Which configuration applies.
struct ConfigurationOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration; without it, the nearest msgc.yaml at or above each template.", valueName: "file"))
    var config: String?
}

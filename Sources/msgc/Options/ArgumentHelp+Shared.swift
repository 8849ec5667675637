import ArgumentParser

/// What several commands say about an option that each of them declares.
///
/// `lint` and `build` declare all of their options themselves: for each `@OptionGroup` ArgumentParser looks up four
/// conformances, and to do so goes four times through all those of the executable, which costs more than the options do.
/// Nor do lists and texts have a default value, which is looked at in the same way; `help` names it in words.
extension ArgumentHelp {
    static var templatePaths: ArgumentHelp {
        ArgumentHelp(
            "Templates, folders to search for *.msg.yaml and *.msg.yml, or - for standard input. (default: .)",
            valueName: "path")
    }

    static var configuration: ArgumentHelp {
        ArgumentHelp(
            "The configuration; without it, the nearest msgc.yaml at or above each template.", valueName: "file")
    }

    static var jobs: ArgumentHelp {
        ArgumentHelp(
            "How many files to work on at once; as many as there are processors if left out.",
            discussion: "What comes out is the same for every number.", valueName: "n")
    }

    static var standardInputName: ArgumentHelp {
        ArgumentHelp(
            "What to call the template that standard input brings. (default: \(StandardInputName.usual))",
            valueName: "path")
    }
}

import ArgumentParser

/// How many files are worked on at once.
struct JobsOption: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "How many files to work on at once; as many as there are processors if left out.",
            discussion: "What comes out is the same for every number.", valueName: "n"))
    var jobs: Int?

    var workers: Workers { jobs.map { Workers(count: $0) } ?? .ofMachine }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)' leaves nobody to do the work") }
    }
}

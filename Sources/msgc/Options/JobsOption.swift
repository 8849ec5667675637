import ArgumentParser

/// How many files are worked on at once: `--jobs`.
struct JobsOption {
    let jobs: Int?

    var workers: Workers { jobs.map { Workers(count: $0) } ?? .ofMachine }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)' leaves nobody to do the work") }
    }
}

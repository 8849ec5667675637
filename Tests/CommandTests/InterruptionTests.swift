import Foundation
import SeededRandom
import Testing

/// A build that is ended from outside, or that runs beside another one, leaves each file as the old build had it or as
/// the new one has it: never a part, and never none.
///
/// `MSGC_KILLS` says how many builds are ended; a failure names the round, which is a seed too.
@Suite(.serialized) struct InterruptionTests {
    private static let rounds = ProcessInfo.processInfo.environment["MSGC_KILLS"].flatMap { Int($0) } ?? 24
    private static let signals = [SIGKILL, SIGKILL, SIGTERM, SIGINT, SIGHUP]
    private static let names = (0..<30).map { "t\($0)" }

    private let workspace: Workspace
    /// What a complete build of each version leaves.
    private let versions: [[String: Data]]
    /// How long a build takes here, in microseconds.
    private let duration: UInt32

    init() throws {
        let workspace = try Workspace()
        self.workspace = workspace
        let begin = Date()
        versions = try ["old", "new"].map { version in
            for name in Self.names {
                let text = String(repeating: version + "的话", count: version == "old" ? 40 : 90)
                try workspace.write(
                    "\(version)/\(name).msg.yaml", Workspace.greeting.replacingOccurrences(of: "你好", with: text))
            }
            #expect(try workspace.run("build", version, "-o", "whole-\(version)").status == 0)
            return try Self.contents(of: "whole-\(version)", in: workspace)
        }
        duration = UInt32(Date().timeIntervalSince(begin) / 2 * 1_000_000)
    }

    @Test func whatIsKilledLeavesWholeFiles() throws {
        #expect(try workspace.run("build", "old", "-o", "out").status == 0)
        var mixed = 0
        for round in 0..<Self.rounds {
            var random = SeededGenerator(seed: UInt64(round))
            let process = try workspace.start("build", round.isMultiple(of: 2) ? "new" : "old", "-o", "out")
            if round % 4 < 2 {
                usleep(UInt32.random(in: 0...duration, using: &random))
            } else {
                // In the middle of writing, however long it takes to get there.
                waitForChange(of: process)
                usleep(UInt32.random(in: 0...3_000, using: &random))
            }
            kill(process.processIdentifier, Self.signals[round % Self.signals.count])
            process.waitUntilExit()
            let kinds = try kindsOfFiles(round)
            if kinds.count > 1 { mixed += 1 }
        }
        // Otherwise nothing was interrupted.
        #expect(mixed > 0)
        // The next build makes all of it whole.
        #expect(try workspace.run("build", "new", "-o", "out").status == 0)
        #expect(try workspace.run("build", "new", "-o", "out", "--check").status == 0)
        #expect(try kindsOfFiles(-1) == [1])
    }

    @Test func twoBuildsIntoOneFolderLeaveWholeFiles() throws {
        for round in 0..<4 {
            let processes = try ["old", "new", "new", "old"].map { try workspace.start("build", $0, "-o", "out") }
            for process in processes {
                process.waitUntilExit()
                #expect(process.terminationReason == .exit && process.terminationStatus == 0, "round \(round)")
            }
            _ = try kindsOfFiles(round)
        }
        #expect(try workspace.run("build", "old", "-o", "out").status == 0)
        #expect(try workspace.run("build", "old", "-o", "out", "--check").status == 0)
        // Nothing is left of any draft.
        #expect(workspace.files("out") == versions[0].keys.sorted())
    }

    /// Which versions the files are of, after it was seen that each is one of them and that none is missing.
    private func kindsOfFiles(_ round: Int) throws -> Set<Int> {
        let contents = try Self.contents(of: "out", in: workspace)
        return Set(
            versions[0].keys.compactMap { path in
                let kind = versions.firstIndex { contents[path] == $0[path] }
                #expect(kind != nil, "round \(round): \(path) holds \(contents[path]?.count ?? -1) bytes")
                return path == "manifest.json" ? nil : kind
            })
    }

    private func waitForChange(of process: Process) {
        let paths = [Self.names.first, Self.names.last].compactMap { $0 }.map { workspace.url("out/\($0)").path }
        let before = paths.map(Self.lastChange)
        while process.isRunning, paths.map(Self.lastChange) == before { usleep(100) }
    }

    /// When a file was last put into a folder, in nanoseconds.
    private static func lastChange(in folder: String) -> Int {
        var status = stat()
        guard stat(folder, &status) == 0 else { return 0 }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// All files of a folder, without the drafts of those that were killed.
    private static func contents(of folder: String, in workspace: Workspace) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in workspace.files(folder) where !path.contains("/.msgc-") && !path.hasPrefix(".msgc-") {
            contents[path] = try Data(contentsOf: workspace.url("\(folder)/\(path)"))
        }
        return contents
    }
}

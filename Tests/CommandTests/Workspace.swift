import Foundation

/// A folder of its own in which a test runs msgc; it is removed afterwards.
final class Workspace {
    /// What a run left.
    struct Run {
        let status: Int32
        let output: String
        let error: String
    }

    enum Input {
        case nothing
        case text(String)
    }

    /// A small template without errors, parameters or samples.
    static let greeting = """
        message: {text: 你好}
        vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}

        """
    /// One with a parameter and two samples.
    static let order = """
        parameters: {order: {type: id, max: 16}}
        message: {text: "订单 {{order}} 已发货"}
        vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}
        samples: {short: {order: A1}, long: {order: SF-1234567890123}}

        """
    static let broken = """
        message: {text: "{{nobody}}"}
        vendors: {wecom-app: {touser: zhangsan, agentid: 1000002}}

        """
    /// One that is sound and has a warning.
    static let dubious = """
        message: {link: {title: 公告, description: 放假安排, url: https://example.com/a}}
        vendors: {wecom-app: {touser: zhangsan, agentid: 1000002, safe: 1}}

        """

    let folder: URL

    init() throws {
        // Without the links that macOS has in its temporary path.
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("msgc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func write(_ path: String, _ data: Data) throws {
        try makeFolder((path as NSString).deletingLastPathComponent)
        try data.write(to: url(path))
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
    }

    func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

    /// Every file below a folder, sorted.
    func files(_ path: String = "") -> [String] {
        (FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String } ?? []).filter { name in
            let place = url(path).appendingPathComponent(name).path
            let attributes = try? FileManager.default.attributesOfItem(atPath: place)
            return attributes?[.type] as? FileAttributeType != .typeDirectory
        }.sorted()
    }

    func run(
        _ arguments: String..., input: Input = .nothing, environment: [String: String] = [:]
    ) throws -> Run {
        try run(Executable.url(), arguments, input, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String]) throws -> Run {
        try run(Executable.url(), arguments, .nothing, environment: environment)
    }

    /// Runs a line of the shell, in which `$msgc` is the executable.
    func shell(_ line: String) throws -> Run {
        try run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", line], .nothing, environment: ["msgc": try Executable.url().path])
    }

    /// Runs msgc with a standard output that nobody reads.
    func runUnread(_ arguments: String...) throws -> Run {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        return try run(Executable.url(), arguments, .nothing, environment: [:], output: pipe.fileHandleForWriting)
    }

    /// Runs a line of the shell as somebody whom permissions stop, and to whom the folder belongs all the same.
    func shellWithoutRights(_ line: String) throws -> Run {
        guard isRoot else { return try shell(line) }
        chmod(folder.path, 0o777)
        return try run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", "exec setpriv \(nobody) sh -c \"$0\"", line], .nothing,
            environment: ["msgc": try Executable.url().path])
    }

    /// Starts msgc without waiting for it; nobody hears what it says.
    func start(_ arguments: String...) throws -> Process {
        let process = Process()
        process.executableURL = try Executable.url()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func run(
        _ executable: URL, _ arguments: [String], _ input: Input, environment: [String: String],
        output: FileHandle? = nil
    ) throws -> Run {
        // Files rather than pipes: no run waits until somebody reads.
        let streams = FileManager.default.temporaryDirectory.appendingPathComponent("msgc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        func stream(_ name: String, _ text: String = "") throws -> URL {
            let url = streams.appendingPathComponent(name)
            try Data(text.utf8).write(to: url)
            return url
        }
        let outputURL = try stream("output")
        let errorURL = try stream("error")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardOutput = try output ?? FileHandle(forWritingTo: outputURL)
        process.standardError = try FileHandle(forWritingTo: errorURL)
        switch input {
        case .nothing: process.standardInput = FileHandle.nullDevice
        case .text(let text): process.standardInput = try FileHandle(forReadingFrom: try stream("input", text))
        }
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try String(contentsOf: outputURL, encoding: .utf8),
            error: try String(contentsOf: errorURL, encoding: .utf8))
    }
}

/// Whom no permission stops.
let isRoot = geteuid() == 0

/// Whom permissions stop.
private let nobody = "--reuid=65534 --regid=65534 --clear-groups"

/// Whether the tests run as such a user, or can run msgc as one.
let canDropRights: Bool = {
    guard isRoot else { return true }
    let run = try? Workspace().shellWithoutRights("exec \"$msgc\" --version")
    return run?.status == 0
}()

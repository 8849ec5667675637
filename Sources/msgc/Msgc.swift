import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@main
struct Msgc: ParsableCommand {
    static let name = "msgc"
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Compiles message templates into the payloads that messengers take.",
        discussion: """
            Exit status: 0 all is well; 1 there are findings; 2 wrong usage, or a file that cannot be read or written.
            """,
        version: version,
        subcommands: [
            LintCommand.self, BuildCommand.self, RenderCommand.self, ImportCommand.self, VendorsCommand.self,
            ExplainCommand.self, SchemaCommand.self, NewCommand.self,
        ])

    static func main() {
        // Whoever reads our output may stop early; the write then fails, which is noticed there.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try command(of: Array(CommandLine.arguments.dropFirst()))
            try command.run()
        } catch {
            status(of: error).leave()
        }
    }

    /// The command that arguments name first is parsed as if it were a program of its own, which takes less. Where they
    /// are right, that is the same; all else, such as help and mistakes, is said of the whole.
    ///
    /// A command that says who is above it is not asked besides for scripts that complete words, and so it takes half.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Says what there is to say about an error, and what the process ends with.
    private static func status(of error: any Error) -> ExitStatus {
        if let status = error as? ExitStatus { return status }
        // What is wrong with it was said where it was found.
        if error is ConfigurationSearch.Wrong { return .failure }
        if let failure = error as? FileFailure {
            Terminal.report(failure)
            return .failure
        }
        if let failure = error as? UsageFailure {
            Terminal.say(failure.message)
            return .failure
        }
        let message = fullMessage(for: error)
        // Help and version are errors to the parser of arguments, and no errors to anybody else.
        guard exitCode(for: error).isSuccess else {
            Terminal.error.write(message + "\n")
            return .failure
        }
        return Terminal.output.write(message + "\n") ? .success : .failure
    }
}

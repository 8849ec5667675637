#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the process ends with. A command throws the one it ends with when that is not success.
enum ExitStatus: Int32, Error {
    /// Nothing was found that fails the run.
    case success = 0
    /// There are findings.
    case findings = 1
    /// Wrong usage, or a file that cannot be read or written.
    case failure = 2

    /// Ends the process.
    func leave() -> Never { exit(rawValue) }
}

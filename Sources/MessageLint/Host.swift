/// Hosts that only some machines can reach.
enum Host {
    /// The machine itself that opens the address.
    static func isOwnMachine(_ host: String) -> Bool {
        let names = ["localhost", "[::1]", "0.0.0.0"]
        return names.contains(host) || host.hasSuffix(".localhost") || numbers(in: host)?.first == 127
    }

    /// One of a network of its own, or a name without a dot, which only such a network knows.
    static func isPrivate(_ host: String) -> Bool {
        guard let numbers = numbers(in: host) else {
            let endings = [".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".test"]
            return !host.contains(".") || endings.contains { host.hasSuffix($0) }
        }
        return switch (numbers[0], numbers[1]) {
        case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31), (100, 64...127): true
        default: false
        }
    }

    /// The four numbers of an address in figures.
    private static func numbers(in host: String) -> [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        let numbers = parts.compactMap(\.self)
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }
}

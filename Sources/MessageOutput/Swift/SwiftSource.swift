/// Source text that grows line by line, indented by four blanks for each block.
struct SwiftSource {
    private(set) var text = ""
    private var depth = 0

    /// How long a line may get where it can be broken.
    static let width = 110

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    mutating func lines(_ lines: [String]) {
        for line in lines { self.line(line) }
    }

    /// - Parameter head: what stands before the brace.
    mutating func block(_ head: String, _ body: (inout SwiftSource) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SwiftSource) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// A statement on one line, or on two where that is too long.
    mutating func statement(_ head: String, _ rest: String) {
        guard head.count + rest.count + depth * 4 > Self.width else { return line(head + rest) }
        line(head)
        indented { $0.line(rest) }
    }

    /// A declaration or a call with its arguments on one line, or on a line each where that is too long.
    mutating func call(_ head: String, _ arguments: [String], _ tail: String) {
        let short = "\(head)(\(arguments.joined(separator: ", ")))\(tail)"
        guard short.count + depth * 4 > Self.width, !arguments.isEmpty else { return line(short) }
        line(head + "(")
        indented { source in
            for (index, argument) in arguments.enumerated() {
                source.line(argument + (index + 1 < arguments.count ? "," : ""))
            }
        }
        line(")" + tail)
    }
}

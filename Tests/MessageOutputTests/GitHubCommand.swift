/// A workflow command, read as the runner of GitHub Actions reads a line of a log.
struct GitHubCommand: Equatable {
    let name: String
    var properties: [String: String] = [:]
    let message: String

    /// `nil` for a line that is no command.
    init?(_ line: String) {
        guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
        let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
        let parts = head.split(separator: " ", maxSplits: 1)
        guard let name = parts.first else { return nil }
        self.name = String(name)
        for property in parts.dropFirst().flatMap({ $0.split(separator: ",") }) {
            let pair = property.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { return nil }
            properties[pair[0]] = pair[1].unescaped(["%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","])
        }
        message = String(line[end.upperBound...]).unescaped(["%0D": "\r", "%0A": "\n"])
    }
}

extension String {
    /// The percent sign comes last, as what it stands for may look like an escape.
    fileprivate func unescaped(_ escapes: KeyValuePairs<String, String>) -> String {
        escapes.reduce(self) { $0.replacing($1.key, with: $1.value) }.replacing("%25", with: "%")
    }
}

import Foundation
import Yams

/// Has Yams make values of all files in a folder.
@main
struct Main {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: yams-peer FOLDER")
            exit(2)
        }
        let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let value = try Yams.load(yaml: String(contentsOf: file, encoding: .utf8))
            precondition(value is [String: Any])
        }
    }
}

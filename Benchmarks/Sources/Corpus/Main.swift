import Foundation

/// Writes templates to measure on: `corpus FOLDER COUNT` writes so many to FOLDER/one, each for one vendor, the same
/// number to FOLDER/all for as many vendors as people write them for, and one of 5 MB to FOLDER/large.
@main
struct Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let count = Int(arguments[2]), count > 0 else {
            print("usage: corpus FOLDER COUNT")
            exit(2)
        }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        try write((1...count).lazy.map { .numbered($0, allVendors: false) }, to: folder.appending(path: "one"))
        try write((1...count).lazy.map { .numbered($0, allVendors: true) }, to: folder.appending(path: "all"))
        try write([.large(5_000_000)], to: folder.appending(path: "large"))
    }

    private static func write(_ templates: some Sequence<Template>, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for template in templates {
            try Data(template.text.utf8).write(to: folder.appending(path: "\(template.name).msg.yaml"))
        }
    }
}

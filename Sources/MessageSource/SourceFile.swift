/// One file as it was read; what every span points into.
///
/// The bytes may be anything: whoever parses them checks first that they are UTF-8, and needs the file to say where
/// they are not.
package final class SourceFile: Sendable {
    /// The path as the user wrote it, which is how every report names the file.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where nothing was read: what stands in for a value that could not be.
    package static let nowhere = SourceFile(path: "", bytes: [])

    /// A span of UTF-8 offsets in this file.
    package func span(_ range: Range<Int>) -> Span { Span(file: self, range: range) }

    /// The very beginning, for what concerns the file as a whole.
    package var start: Span { span(0..<0) }
}

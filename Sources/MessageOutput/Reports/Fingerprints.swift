import MessageSource

/// Names for findings by which a later run recognises them: the same when lines are added above, and when the wording
/// of the message changes.
///
/// A name is made from the code, the vendor, the path, the marked source, and how many such findings stand before.
struct Fingerprints {
    private var counts: [UInt64: Int] = [:]

    /// The name of the next finding of a run, 16 hexadecimal digits.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        var hash = StableHash()
        hash.add(diagnostic.code.utf8)
        hash.add((diagnostic.vendor ?? "").utf8)
        hash.add(ReportPath(diagnostic.span.file.path).text.utf8)
        hash.add(diagnostic.span.file.bytes[diagnostic.span.range])
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        hash.add(String(count).utf8)
        return hash.digits
    }
}

extension Escape {
    /// Appends a value, made harmless, as a part of a JSON string.
    package func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        Self.append(utf8, EscapeTable.quoted(Int(code)), to: &output)
    }

    /// Appends a value, made harmless, as it is once the JSON around it has been read.
    package func appendUnquoted(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        Self.append(utf8, EscapeTable.unquoted(Int(code)), to: &output)
    }

    private static func append(
        _ utf8: UnsafeBufferPointer<UInt8>, _ table: UnsafePointer<EscapeTable>?, to output: inout [UInt8]
    ) {
        guard let table else { preconditionFailure("an escape is missing in the list of all escapes") }
        var value = EscapedValue(utf8: utf8, table: table)
        output.append(from: &value)
    }
}

private struct EscapedValue: ByteSource {
    let utf8: UnsafeBufferPointer<UInt8>
    let table: UnsafePointer<EscapeTable>

    func write(to output: inout ByteWriter) { table.pointee.append(utf8, to: &output) }
}

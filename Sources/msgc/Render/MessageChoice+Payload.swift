import MessageCompiler
import MessageModel
import MessageSource

extension MessageChoice {
    /// The payload of one vendor, filled with one set of values.
    ///
    /// - Returns: `nil` where there are errors, which are reported.
    func payload(
        of file: SourceFile, _ configuration: Configuration, _ diagnostics: inout Diagnostics
    ) throws -> [UInt8]? {
        if file.isReadyPayload {
            Compiler(configuration).check(payload: file, for: try vendor(ofPayload: file.path), &diagnostics)
            return file.bytes
        }
        guard let template = Compiler().read(file, &diagnostics), !diagnostics.hasErrors else { return nil }
        let compiler = Compiler(configuration, only: [try vendor(of: template, configuration)])
        let filling = try Filling(template, sample: sample, hasData: values != nil)
        guard let compiled = compiler.compile(template, &diagnostics), !diagnostics.hasErrors else { return nil }
        guard let arguments = filling.arguments(of: template, values, &diagnostics) else { return nil }
        return compiled.fill(arguments, called: filling.name, &diagnostics)?.first?.bytes
    }
}

import MessageModel
import MessageOutput
package import MessageSource

extension Batch {
    /// What was found out of one file, which keeps nothing of the file itself but for what findings point at. Several
    /// threads may each make one.
    package struct Entry: Sendable {
        package let path: String
        /// Of the template; `nil` for a payload, and where the template could not be read.
        package let name: String?
        package let diagnostics: Diagnostics
        /// `nil` where it was not measured.
        let headroom: [Headroom]?

        /// There are no errors.
        package var isSound: Bool { !diagnostics.hasErrors }

        /// Looks for what is wrong with a template.
        package init(template file: SourceFile, with compiler: Compiler, measuresHeadroom: Bool = false) {
            self.init(of: file, with: compiler) { template, findings in
                let checked = compiler.inspect(template, &findings)
                return measuresHeadroom ? checked?.headroom : nil
            }
        }

        /// Compiles a template and hands it on.
        ///
        /// - Parameters:
        ///   - other: the path of an earlier template of a name.
        ///   - use: called where the template has no errors; it may report more.
        package init(
            template file: SourceFile, with compiler: Compiler, measuresHeadroom: Bool = false,
            ofTheSameName other: (String) -> String? = { _ in nil },
            use: (CompiledTemplate, inout Diagnostics) -> Void
        ) {
            self.init(of: file, with: compiler) { template, findings in
                if let other = other(template.name) {
                    findings.report(RepeatedName(span: template.nameSpan, name: template.name, other: other))
                }
                guard let compiled = compiler.measure(template, &findings) else { return nil }
                if !compiler.reviewed(findings, of: template).hasErrors { use(compiled, &findings) }
                return measuresHeadroom ? compiled.headroom : nil
            }
        }

        /// - Parameter measure: takes the template that was read through the other stages.
        private init(
            of file: SourceFile, with compiler: Compiler, measure: (Template, inout Diagnostics) -> [Headroom]?
        ) {
            var findings = Diagnostics()
            let template = compiler.read(file, &findings)
            path = file.path
            name = template?.name
            headroom = template.flatMap { measure($0, &findings) }
            diagnostics = compiler.reviewed(findings, of: template)
        }

        /// Checks a vendor's ready payload.
        package init(payload file: SourceFile, for vendor: String, with compiler: Compiler) {
            var findings = Diagnostics()
            compiler.check(payload: file, for: vendor, &findings)
            path = file.path
            name = nil
            headroom = nil
            diagnostics = compiler.reviewed(findings, of: nil)
        }
    }
}

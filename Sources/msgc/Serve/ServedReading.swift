#if Serve
    import MessageCompiler
    import MessageModel
    import MessageOutput
    import MessageRuntime
    import MessageSource

    /// What is known of one file that is served: the template with what was found in it, or why there is none.
    struct ServedReading: Sendable {
        /// Below the folder that is served.
        private let path: String
        private var template: Template?
        /// `nil` where there are errors.
        private var compiled: CompiledTemplate?
        private var headroom: [Headroom] = []
        /// What a ready payload looks like.
        private var payload: RenderedMessage?
        private var findings = Diagnostics()
        /// Why the file cannot be used, in words.
        private var trouble: String?

        /// A file that cannot be used.
        init(_ path: String, trouble: String) {
            self.path = path
            self.trouble = trouble
        }

        /// - Throws: where the file has nothing of what was chosen, or does not say whose payload it is.
        init(_ path: String, _ file: SourceFile, _ choice: MessageChoice, _ configuration: Configuration) throws {
            self.path = path
            if file.isReadyPayload {
                let vendor = try choice.vendor(ofPayload: file.path)
                let compiler = Compiler(configuration)
                payload = compiler.rendered(payload: file, for: vendor, named: file.payloadName, &findings)
                return
            }
            template = Compiler().read(file, &findings)
            guard let template else { return }
            let compiler = Compiler(configuration, only: try choice.vendors(of: template, configuration))
            compiled = compiler.compile(template, &findings)
        }

        /// A file whose configuration is wrong: it stands there with what is wrong with either.
        init(_ path: String, _ file: SourceFile, _ wrong: ConfigurationSearch.Wrong) {
            self.path = path
            findings = wrong.diagnostics
            if !file.isReadyPayload { template = Compiler().read(file, &findings) }
        }

        /// There is nothing to be kept of it: the file may come back any time.
        var hasTrouble: Bool { trouble != nil }

        /// The same with how near it comes to each limit, which takes a while to find out.
        var measured: ServedReading {
            var reading = self
            reading.headroom = compiled?.headroom ?? []
            return reading
        }

        /// How the list shows it.
        func entry(vendorNames: (String) -> String) -> ServedList.Entry {
            let errors = findings.all.count { $0.severity == .error }
            return ServedList.Entry(
                path: path, name: template?.name ?? path, summary: template?.summary?.literal,
                vendors: template?.sections.map { vendorNames($0.vendor) } ?? [],
                errorCount: trouble == nil ? errors : errors + 1,
                warningCount: findings.all.count { $0.severity == .warning })
        }

        /// The page of the template.
        ///
        /// - Parameter values: JSON that a browser has sent; `nil` for the first sample.
        func shown(_ values: SourceFile?, generation: String) -> ServedTemplate {
            var findings = findings
            var messages = payload.map { [$0.withoutFindings] } ?? []
            let hasSample = template?.samples.isEmpty == false
            let values = values ?? (hasSample ? nil : SourceFile(path: "values", text: "{}"))
            if let template, let compiled {
                let arguments =
                    values.map { Compiler().values($0, isJSON: true, for: template, &findings) }
                    ?? template.samples.first?.arguments
                messages =
                    arguments.map {
                        compiled.rendered($0, sample: nil, headroom: headroom, findings: [], &findings)
                    } ?? []
            }
            return ServedTemplate(
                path: path, template: template, messages: messages, findings: findings.sorted, values: values,
                trouble: trouble, generation: generation)
        }
    }

    extension RenderedMessage {
        /// The page says them once, above all messages.
        fileprivate var withoutFindings: RenderedMessage {
            RenderedMessage(
                template: template, summary: summary, vendor: vendor, vendorName: vendorName, sample: sample,
                preview: preview, payload: payload, headroom: headroom, findings: [])
        }
    }
#endif

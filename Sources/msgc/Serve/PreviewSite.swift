#if Serve
    import MessageOutput
    import MessageSource

    /// Answers what browsers ask. It is for the browser of whoever has started it: a page of somebody else's, which that
    /// browser shows too, gets nothing.
    struct PreviewSite: Sendable {
        let folder: ServedFolder
        let board: EventBoard
        /// On which it listens.
        let port: UInt16

        /// What every answer says.
        static let headers = [
            ("Content-Security-Policy", ServedPolicy.text), ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ]

        /// The names of this machine under which the page may be asked for. Any other is one of somebody else's, made to
        /// lead here so that their page and ours seem to be one.
        private var hosts: [String] {
            ["127.0.0.1", "localhost"].flatMap { name in
                // A port that goes without saying, browsers do not say.
                (port == 80 ? [name] : []) + ["\(name):\(port)"]
            }
        }

        func answer(_ request: ServedRequest) async -> ServedAnswer {
            guard let host = request.host, hosts.contains(host.lowercased()) else {
                return refusal(.misdirectedRequest, "This server answers to \(hosts.quotedList) alone.")
            }
            switch request.method {
            case "GET", "HEAD": return await get(request)
            case "POST": return await post(request)
            default:
                var answer = refusal(.methodNotAllowed, "This server knows GET, HEAD and POST.")
                answer.headers = [("Allow", "GET, HEAD, POST")]
                return answer
            }
        }

        private func get(_ request: ServedRequest) async -> ServedAnswer {
            guard let path = request.text else { return nothing }
            switch path {
            case ServedPath.list.text:
                if let page = await folder.onlyPage { return redirection(to: page) }
                return .page(await folder.list.page)
            case ServedPath.listing.text: return .page(await folder.list.fragment)
            case ServedPath.icon.text:
                return ServedAnswer(status: .noContent, contentType: "image/x-icon", body: .bytes([]))
            case ServedPath.events.text:
                // Somebody who asks for the head alone would be listened for in vain.
                if request.method == "HEAD" { return events(.bytes([])) }
                return events(.events(await board.listen(await folder.state.event)))
            default:
                guard let template = path.suffix(after: "/t/"), let shown = await shown(template) else {
                    return nothing
                }
                return .page(shown.page)
            }
        }

        private func post(_ request: ServedRequest) async -> ServedAnswer {
            guard let origin = request.origin, hosts.contains(where: { origin.lowercased() == "http://\($0)" }) else {
                return refusal(.forbidden, "Only pages of this server may send values.")
            }
            guard let body = request.body else {
                return refusal(.payloadTooLarge, "These values have more than \(ServedRequest.mostBytes) bytes.")
            }
            let type = request.contentType?.prefix { $0 != ";" && $0 != " " }.lowercased()
            guard type == "application/json" else {
                return refusal(.unsupportedMediaType, "Values are sent as application/json.")
            }
            guard let template = request.text?.suffix(after: "/preview/"),
                let shown = await shown(template, SourceFile(path: "values", bytes: body))
            else { return nothing }
            return .page(shown.fragment)
        }

        /// The page of a template. Making it takes longest, and keeps nobody else from the folder.
        private func shown(_ template: String, _ values: SourceFile? = nil) async -> ServedTemplate? {
            await folder.found(.page(of: template)).map { $0.reading.shown(values, generation: $0.generation) }
        }

        private func events(_ body: ServedAnswer.Body) -> ServedAnswer {
            ServedAnswer(status: .ok, contentType: "text/event-stream", body: body)
        }

        private func redirection(to page: ServedPath) -> ServedAnswer {
            var answer = ServedAnswer(status: .seeOther, contentType: "text/plain", body: .bytes([]))
            answer.headers = [("Location", page.text)]
            return answer
        }

        private var nothing: ServedAnswer { refusal(.notFound, "There is no such page; the list has all there are.") }

        private func refusal(_ status: ServedAnswer.Status, _ words: String) -> ServedAnswer {
            .page(ServedNotice(status.phrase, words).page, status)
        }
    }

    extension String {
        /// What follows a beginning; `nil` where it does not begin so.
        fileprivate func suffix(after beginning: String) -> String? {
            hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
        }
    }
#endif

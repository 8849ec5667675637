#if Serve
    import FlyingFox
    import FlyingSocks
    import Synchronization

    /// Hands requests of FlyingFox to the site, and its answers back.
    final class SiteHandler: HTTPHandler, Sendable {
        private let site = Mutex<PreviewSite?>(nil)
        private let makeSite: @Sendable (UInt16) -> PreviewSite

        /// - Parameter makeSite: is given the port, once it is known.
        init(_ makeSite: @escaping @Sendable (UInt16) -> PreviewSite) { self.makeSite = makeSite }

        /// `nil` before it is open.
        var port: UInt16? { site.withLock { $0?.port } }

        /// - Returns: `false` where it was open already.
        func open(_ port: UInt16) -> Bool {
            site.withLock { site in
                defer { site = makeSite(port) }
                return site == nil
            }
        }

        func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
            let asked = ServedRequest(
                method: request.method.rawValue, path: request.target.path(), host: request.headers[.host],
                origin: request.headers[HTTPHeader("Origin")], contentType: request.headers[.contentType],
                body: try await Self.body(of: request))
            guard let site = site.withLock({ $0 }) else { return HTTPResponse(statusCode: .serviceUnavailable) }
            return Self.response(await site.answer(asked), toHead: asked.method == "HEAD")
        }

        /// Reads all that was sent, whoever sent it: what is left would be taken for the next request.
        private static func body(of request: HTTPRequest) async throws -> [UInt8]? {
            var bytes: [UInt8] = []
            var isTooLong = false
            for try await part in request.bodySequence {
                if bytes.count + part.count > ServedRequest.mostBytes { isTooLong = true }
                if !isTooLong { bytes += part }
            }
            return isTooLong ? nil : bytes
        }

        /// - Parameter toHead: the body's length is told, and the body is not.
        private static func response(_ answer: ServedAnswer, toHead: Bool) -> HTTPResponse {
            var headers = HTTPHeaders()
            for (name, value) in PreviewSite.headers + answer.headers { headers[HTTPHeader(name)] = value }
            headers[.contentType] = answer.contentType
            let status = HTTPStatusCode(answer.status.rawValue, phrase: answer.status.phrase)
            switch answer.body {
            case .bytes(let bytes):
                if toHead { headers[.contentLength] = String(bytes.count) }
                let sent = toHead ? [] : bytes
                return HTTPResponse(
                    statusCode: status, headers: headers,
                    body: HTTPBodySequence(from: AnswerBytes(sent), count: sent.count))
            case .events(let events):
                return HTTPResponse(
                    statusCode: status, headers: headers, body: HTTPBodySequence(from: AnswerBytes(events)))
            }
        }
    }

    /// The bytes of an answer, as they become known.
    private struct AnswerBytes: AsyncBufferedSequence {
        private let parts: AsyncStream<[UInt8]>

        init(_ parts: AsyncStream<[UInt8]>) { self.parts = parts }

        init(_ bytes: [UInt8]) {
            self.init(
                AsyncStream { parts in
                    if !bytes.isEmpty { parts.yield(bytes) }
                    parts.finish()
                })
        }

        func makeAsyncIterator() -> Iterator { Iterator(parts: parts.makeAsyncIterator()) }

        struct Iterator: AsyncBufferedIteratorProtocol {
            fileprivate var parts: AsyncStream<[UInt8]>.Iterator
            private var rest: ArraySlice<UInt8> = []

            fileprivate init(parts: AsyncStream<[UInt8]>.Iterator) { self.parts = parts }

            mutating func next() async -> UInt8? {
                if rest.isEmpty { rest = (await parts.next() ?? [])[...] }
                return rest.popFirst()
            }

            mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
                if rest.isEmpty { rest = (await parts.next() ?? [])[...] }
                defer { rest = rest.dropFirst(count) }
                return rest.isEmpty ? nil : rest.prefix(count)
            }
        }
    }
#endif

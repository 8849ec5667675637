import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// What a vendor's server makes of requests.
public protocol LoopbackVendor: Sendable {
    func reply(to request: LoopbackRequest) async -> LoopbackReply
}

/// A request, as it has arrived.
public struct LoopbackRequest: Sendable {
    public let method: String
    /// Without the query.
    public let path: String
    /// Decoded.
    public let query: [String: String]
    public let body: [UInt8]

    public init(method: String, path: String, query: [String: String], body: [UInt8]) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
    }
}

public enum LoopbackReply: Sendable {
    /// With status 200, as vendors answer whatever they have to say.
    case json([UInt8])
    /// What is no vendor's: a page of a proxy.
    case page(status: Int, String)
    /// Elsewhere.
    case redirect(to: String)
    /// The connection stays, and nothing comes.
    case hang
    /// The head of an answer and the beginning of its body come, and nothing more.
    case hangInside
    /// The connection is closed.
    case close
}

/// An HTTP server on the loopback that speaks for a vendor.
public enum LoopbackServer {
    /// Serves until the operation has ended, which gets the address of the server: `http://127.0.0.1:41234`.
    public static func run<Result: Sendable>(
        _ vendor: some LoopbackVendor, _ operation: (String) async throws -> Result
    ) async throws -> Result {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    return try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
                        wrappingChannelSynchronously: channel)
                }
            }
        let address = "http://127.0.0.1:\(server.channel.localAddress?.port ?? 0)"
        let serving = Task { try await serve(server, vendor) }
        defer { serving.cancel() }
        return try await operation(address)
    }

    private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    private static func serve(_ server: NIOAsyncChannel<Connection, Never>, _ vendor: some LoopbackVendor) async throws
    {
        try await server.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    // Clients that go away are no error of the server's.
                    group.addTask { try? await answer(connection, vendor) }
                }
            }
        }
    }

    private static func answer(_ connection: Connection, _ vendor: some LoopbackVendor) async throws {
        try await connection.executeThenClose { parts, writer in
            var head: HTTPRequestHead?
            var body: [UInt8] = []
            for try await part in parts {
                switch part {
                case .head(let begun):
                    head = begun
                    body = []
                case .body(let buffer): body += buffer.readableBytesView
                case .end:
                    guard let head else { return }
                    let reply = await vendor.reply(to: LoopbackRequest(head, body: body))
                    guard try await write(reply, to: writer) else { return }
                }
            }
        }
    }

    /// Whether the connection is to stay.
    private static func write(
        _ reply: LoopbackReply, to writer: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>
    ) async throws -> Bool {
        switch reply {
        case .json(let bytes):
            try await writer.write(head: .ok, ["content-type": "application/json; charset=UTF-8"], bytes)
            try await writer.write(.end(nil))
        case .page(let status, let text):
            let status = HTTPResponseStatus(statusCode: status)
            try await writer.write(head: status, ["content-type": "text/html"], Array(text.utf8))
            try await writer.write(.end(nil))
        case .redirect(let address):
            try await writer.write(head: .temporaryRedirect, ["location": address], [])
            try await writer.write(.end(nil))
        case .hang:
            try await Task.sleep(for: .seconds(3600))
        case .hangInside:
            try await writer.write(head: .ok, ["content-length": "64"], Array(#"{"errcode":0,"#.utf8))
            try await Task.sleep(for: .seconds(3600))
        case .close: return false
        }
        return true
    }
}

extension NIOAsyncChannelOutboundWriter<HTTPServerResponsePart> {
    fileprivate func write(head status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: [UInt8]) async throws {
        var headers = headers
        if !headers.contains(name: "content-length") { headers.add(name: "content-length", value: "\(body.count)") }
        try await write(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)))
        try await write(.body(.byteBuffer(ByteBuffer(bytes: body))))
    }
}

extension LoopbackRequest {
    fileprivate init(_ head: HTTPRequestHead, body: [UInt8]) {
        let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let pairs = parts.dropFirst().joined().split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (sides[0], sides.dropFirst().first?.removingPercentEncoding ?? "")
        }
        self.init(
            method: head.method.rawValue, path: String(parts[0]),
            query: Dictionary(pairs) { first, _ in first }, body: body)
    }
}

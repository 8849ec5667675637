import AsyncHTTPClient
import Foundation
import MessageRuntime
import NIOCore
import NIOHTTP1
import NIOPosix

/// The HTTP client of all senders, set up so that no secret leaves it but to the vendor.
public struct Transport: Unprinted, Sendable {
    private let client: HTTPClient

    /// It has to be shut down.
    ///
    /// - Parameter connectLimit: how long connecting may take. It is known then that nothing was sent.
    public init(connectLimit: Duration = .seconds(3)) {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = TimeAmount(connectLimit)
        // The pool would try to connect until the deadline; whether it helps is the policy's to say.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Servers close idle connections after a minute or more. A request on one that is closing is a lost answer.
        configuration.connectionPool.idleTimeout = .seconds(30)
        // The token would follow.
        configuration.redirectConfiguration = .disallow
        // A span has the whole address as an attribute, and the token is in its query.
        configuration.tracing.tracer = nil
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Ends all connections. Nothing can be sent any more.
    public func shutdown() async throws { try await client.shutdown() }

    /// The body that comes back, whatever the status is: vendors refuse with 200 too, and a page of a proxy is no answer.
    ///
    /// - Parameter secrets: what must not stand in the answer, where the server repeats it.
    func answer(to request: VendorRequest, by deadline: Deadline, hiding secrets: [Secret]) async throws(SendError)
        -> [UInt8]
    {
        guard !Task.isCancelled else { throw .notSent(reason: "cancelled") }
        guard !deadline.isPast else { throw .notSent(reason: "the time was over") }
        // The client's own deadline ends with the head of the answer, and a server can hang behind it.
        let result = await deadline.result { await exchange(request) }
        guard let result else {
            throw .unanswered(reason: Task.isCancelled ? "cancelled" : "no answer came in time")
        }
        return secrets.reduce(try result.get()) { $1.scrubbed(from: $0) }
    }

    private func exchange(_ request: VendorRequest) async -> Result<[UInt8], SendError> {
        var message = HTTPClientRequest(url: request.address)
        message.method = HTTPMethod(rawValue: request.method)
        if !request.body.isEmpty {
            message.headers.add(name: "content-type", value: "application/json; charset=utf-8")
            message.body = .bytes(request.body)
        }
        do {
            let answer = try await client.execute(message, deadline: .distantFuture)
            let body = try await answer.body.collect(upTo: AnswerError.mostBytes)
            return .success(Array(body.readableBytesView))
        } catch {
            return .failure(SendError(error))
        }
    }
}

extension SendError {
    /// Those of the client that come before there is a connection.
    private static let early: [HTTPClientError] = [
        .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout,
    ]

    /// Errors before a connection is there, and all others. Their own descriptions may hold the address, so they are put
    /// in other words.
    fileprivate init(_ error: any Error) {
        switch error {
        case is NIOConnectionError: self = .notSent(reason: "no connection")
        case let error as IOError where error.errnoCode == ECONNREFUSED: self = .notSent(reason: "connection refused")
        case let error as HTTPClientError where Self.early.contains(error):
            self = .notSent(reason: "no connection in time")
        case let error as HTTPClientError: self = .unanswered(reason: error.shortDescription)
        case is CancellationError: self = .unanswered(reason: "cancelled")
        default: self = .unanswered(reason: "\(type(of: error))")
        }
    }
}

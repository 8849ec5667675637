#if Serve
    /// What a browser asks for, as far as it matters here.
    struct ServedRequest: Sendable {
        /// More is sent by nobody who types values.
        static let mostBytes = 1 << 20

        let method: String
        /// Percent-encoded, without the query.
        let path: String
        let host: String?
        let origin: String?
        let contentType: String?
        /// `nil` where it is longer than allowed.
        let body: [UInt8]?

        /// The path as it was meant; `nil` where it is no text.
        var text: String? {
            var bytes: [UInt8] = []
            var rest = path.utf8[...]
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "%") else {
                    bytes.append(byte)
                    continue
                }
                guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
                bytes.append(high << 4 | low)
            }
            return String(validating: bytes, as: UTF8.self)
        }
    }

    /// What it is answered.
    struct ServedAnswer: Sendable {
        enum Body: Sendable {
            case bytes([UInt8])
            case events(AsyncStream<[UInt8]>)
        }

        let status: Status
        let contentType: String
        let body: Body
        /// What this answer says besides what all say.
        var headers: [(String, String)] = []

        enum Status: Int, Sendable {
            case ok = 200
            case noContent = 204
            case seeOther = 303
            case forbidden = 403
            case notFound = 404
            case methodNotAllowed = 405
            case payloadTooLarge = 413
            case unsupportedMediaType = 415
            case misdirectedRequest = 421

            var phrase: String {
                switch self {
                case .ok: "OK"
                case .noContent: "No Content"
                case .seeOther: "See Other"
                case .forbidden: "Forbidden"
                case .notFound: "Not Found"
                case .methodNotAllowed: "Method Not Allowed"
                case .payloadTooLarge: "Payload Too Large"
                case .unsupportedMediaType: "Unsupported Media Type"
                case .misdirectedRequest: "Misdirected Request"
                }
            }
        }

        static func page(_ text: String, _ status: Status = .ok) -> ServedAnswer {
            ServedAnswer(status: status, contentType: "text/html; charset=utf-8", body: .bytes(Array(text.utf8)))
        }
    }

    extension UInt8 {
        fileprivate var hexDigit: UInt8? {
            switch self {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
            default: nil
            }
        }
    }
#endif

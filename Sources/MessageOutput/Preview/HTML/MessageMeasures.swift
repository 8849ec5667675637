import MessageModel

/// How large a message is, and how near its template comes to each limit.
struct MessageMeasures {
    let message: RenderedMessage

    /// So many limits are always in sight.
    private static let shownCount = 3

    var html: HTML {
        let limits = message.headroom.sorted { $0.need > $1.need }
        let rest = Array(limits.dropFirst(Self.shownCount))
        return HTML(.section, "part") {
            HTML(.p, "label") { "Size" }
            HTML(.p, "size") { "\(message.payload.count.grouped) bytes" }
            if !limits.isEmpty { list(Array(limits.prefix(Self.shownCount))) }
            if !rest.isEmpty {
                HTML(.details) {
                    HTML(.summary) { rest.count == 1 ? "1 more limit" : "\(rest.count) more limits" }
                    list(rest)
                }
            }
        }
    }

    private func list(_ limits: [Headroom]) -> HTML {
        HTML(.ul, "limits") {
            limits.map { limit in
                HTML(.li) {
                    HTML(.span, "place") { limit.place.isEmpty ? "message" : limit.place }
                    HTML(.span, "usage") {
                        limit.usage + (limit.verdict == .proven ? "" : ", \(limit.verdict.rawValue)")
                    }
                    if limit.limit.maximum != nil { meter(limit) }
                }
            }
        }
    }

    /// Beyond `high` it is red, which all of a limit is not as long as nothing breaks it.
    private func meter(_ limit: Headroom) -> HTML {
        HTML(
            .meter, .of(.max, "100"), .of(.low, "90"), .of(.high, limit.verdict.holds ? "100" : "0"),
            .of(.optimum, "0"), .of(.value, String(limit.percentage)), .of(.ariaLabel, "\(limit.place): \(limit.usage)")
        )
    }
}

extension Headroom {
    /// Of the limit, from 0 to 100.
    fileprivate var percentage: Int { need.isFinite ? Int(min(max(need, 0), 1) * 100) : 100 }
}

extension Headroom.Verdict {
    /// No values break it.
    fileprivate var holds: Bool {
        switch self {
        case .proven, .split: true
        case .refuted, .unbounded, .undecided: false
        }
    }
}

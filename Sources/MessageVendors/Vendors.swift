package import MessageModel

/// Every vendor there is, sorted by id: a new one is a folder and one line here.
package enum Vendors {
    package static let all: [any Vendor.Type] = [
        FeishuCard.self,
        TencentChat.self,
        WeComApp.self,
        WeComChat.self,
        YouduApp.self,
    ]

    package static func vendor(_ id: String) -> (any Vendor.Type)? { all.first { $0.id == id } }

    package static var ids: [String] { all.map { $0.id } }

    /// The vendors that can carry a kind of message.
    package static func carriers(of kind: Message.Kind) -> [String] {
        all.filter { $0.support(for: kind).isPossible }.map { $0.id }
    }
}

import MessageModel

/// `face`: an emoji of the app's own.
struct TencentFace: Sendable {
    let index: Value<Int>
    let data: Text

    static let shape = Shape<TencentFace>.record(
        "face", "An emoji of the app's own.", .tencentSend,
        instead: ["Index": .named("index"), "Data": .named("data")]
    ) { f in
        TencentFace(
            index: f.required("index", \.index, .integer(), "What the app says: its UIKit takes a group of emoji."),
            data: f.required("data", \.data, .text(.identifier), "What the app says: its UIKit takes a key, `yz00`."))
    }
}

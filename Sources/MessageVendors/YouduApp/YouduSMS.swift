import MessageModel

/// `sms`: what a gateway received from a phone.
struct YouduSMS: Sendable {
    let from: Text
    let content: Text

    static let shape = Shape<YouduSMS>.record(
        "sms", "A short message that a gateway received from a phone.", .youduSend,
        instead: ["mobiles": "callbacks have it; here the sender's number is 'from'"]
    ) { f in
        YouduSMS(
            from: f.required("from", \.from, .id(), "The number of the phone that sent it."),
            content: f.required("content", \.content, .youduWords, "The words; emoticons are shown."))
    }
}

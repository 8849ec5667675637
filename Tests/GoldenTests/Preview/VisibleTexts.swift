import Foundation

@testable import MessageModel

/// What of a vendor's payload its reader does not see, and how to read the rest.
///
/// All other texts are seen: a member that a preview forgets is missed there.
struct VisibleTexts {
    /// Ends of the way to members, with dots between their keys.
    let invisible: [String]
    /// Of members whose tags and signs are no words.
    let markup: [String]
    /// Of members that only an article shows which is alone.
    var aloneInList: [String] = []
    /// Of members that count only where another one, beside them, is left out.
    var passedOver: [String: String] = [:]

    /// Every text of the payload that a reader sees, with the way to it.
    func texts(in payload: Any) -> [(path: String, words: [String])] {
        leaves(of: payload, at: "", isAlone: true).compactMap { path, text, isAlone in
            if text.isEmpty { return nil }
            if path.ends(withOneOf: invisible) || !isAlone && path.ends(withOneOf: aloneInList) { return nil }
            return (path, path.ends(withOneOf: markup) ? text.wordsWithoutMarkup : [text])
        }
    }

    /// The ways to all texts of a payload.
    static func paths(in payload: Any) -> [String] {
        VisibleTexts(invisible: [], markup: []).leaves(of: payload, at: "", isAlone: true).map(\.0)
    }

    /// All ends of ways for which there is a rule.
    var listed: [String] { invisible + markup + aloneInList + passedOver.keys }

    private func leaves(of value: Any, at path: String, isAlone: Bool) -> [(String, String, Bool)] {
        switch value {
        case let text as String: [(path, text.replacing("\r\n", with: "\n"), isAlone)]
        case let object as [String: Any]:
            object.sorted { $0.key < $1.key }.flatMap { key, value in
                let other = passedOver[key].flatMap { object[$0] as? String } ?? ""
                return other.isEmpty ? leaves(of: value, at: path + "." + key, isAlone: isAlone) : []
            }
        case let list as [Any]: list.flatMap { leaves(of: $0, at: path, isAlone: list.count == 1) }
        default: []
        }
    }

    static let byVendor: [String: VisibleTexts] = [
        "wecom-app": VisibleTexts(
            invisible: [
                // Ids joined by signs: facts show them one by one.
                "touser", "toparty", "totag", "msgtype", "card_type",
                // Addresses, and ids of what somebody has uploaded.
                "url", "picurl", "icon_url", "image_url", "content_source_url", "page", "pagepath",
                "thumb_media_id", "horizontal_content_list.media_id", "image.media_id", "userid",
                // A mini program by its id: the notice's own is a fact.
                "articles.appid", "template_card.card_action.appid", "template_card.quote_area.appid",
                "template_card.image_text_area.appid", "jump_list.appid",
                // What the app is told.
                "action_list.key", "button_list.key", "submit_button.key", "question_key", "option_list.id",
                "selected_id",
            ],
            markup: ["text.content", "markdown.content", "textcard.description", "mpnews.articles.content"],
            aloneInList: ["articles.description", "articles.digest"]),
        "wecom-chat": VisibleTexts(
            invisible: ["msgtype", "image.mediaid", "link", "imgUrl", "page", "appid"], markup: []),
        "youdu-app": VisibleTexts(
            invisible: [
                "toUser", "toDept", "toEmail", "toGid", "msgType", "url", "mail.link", "mail.action",
                "image.media_id", "mpnews.media_id", "exlink.media_id",
            ],
            markup: [], aloneInList: ["digest"], passedOver: ["fromEmail": "fromUser"]),
        "tencent-chat": VisibleTexts(
            invisible: [
                "method", "conversationType", "atUserList",
                // The picture itself is there.
                "file.$runtime",
                // Sounds, channels and pictures of notifications.
                "androidInfo.sound", "XiaoMiChannelID", "OPPOChannelID", "androidOPPOChannelID", "FCMChannelID",
                "VIVOCategory", "HuaWeiCategory", "OPPOCategory", "HuaWeiImage", "HonorImage", "GoogleImage",
                "HonorImportance", "apnsInfo.sound", "apnsInfo.image", "interruptionLevel",
                "harmonyInfo.HarmonyCategory",
            ],
            markup: []),
    ]
}

extension Preview {
    /// All the words that a reader sees in it or beside it.
    var words: String {
        var words: [String] = []
        let all = PreviewChange(
            text: {
                words.append($0.words)
                return $0
            }, address: { $0 })
        _ = changed(all)
        return words.joined(separator: "\n")
    }
}

extension String {
    fileprivate func ends(withOneOf paths: [String]) -> Bool { paths.contains { hasSuffix("." + $0) } }

    /// Its words, without tags, addresses of links, and signs.
    fileprivate var wordsWithoutMarkup: [String] {
        replacing(#/<(script|style|head)\b.*?</\1>/#.dotMatchesNewlines().ignoresCase(), with: " ")
            .replacing(#/</?[a-zA-Z](?:"[^"]*"|'[^']*'|[^<>"'])*>/#, with: " ")
            .replacing(#/\]\([^)]*\)/#, with: " ")
            .replacing(#/&(?:#\d+|#x[0-9a-fA-F]+|[a-z]+);/#, with: " ")
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

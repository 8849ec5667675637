import MessageModel
import MessageSource

/// `offlinePushInfo`: the notification on the phones of those who are not online. Browsers get none.
struct TencentPush: Sendable {
    let isDisabled: Value<Bool>?
    let title: Text?
    let description: Text?
    let `extension`: Text?
    let disablesVoIP: Value<Bool>?
    let ignoresBadge: Value<Bool>?
    let oppoChannel: Text?
    let android: TencentAndroidPush?
    let apple: TencentApplePush?
    let harmony: DocumentValue?

    static let shape = Shape<TencentPush>.record(
        "offlinePushInfo", "The notification on the phones of those who are not online.", .tencentSend,
        instead: [
            "Title": .named("title"), "Desc": .named("description"), "desc": .named("description"),
            "Ext": .named("extension"), "ext": .named("extension"), "AndroidInfo": .named("androidInfo"),
            "ApnsInfo": .named("apnsInfo"), "PushFlag": .named("disablePush"),
        ],
        rules: [
            .keeping(CallWithoutPush.words) { push, _ in CallWithoutPush.found(in: push) }
        ]
    ) { f in
        TencentPush(
            isDisabled: f.optional("disablePush", \.isDisabled, .boolean, default: "false", "Whether there is none."),
            title: f.optional("title", \.title, .text(.plain), "Its title."),
            description: f.optional(
                "description", \.description, .text(.plain),
                "Its text, in place of what a custom message describes itself with."),
            extension: f.optional("extension", \.extension, .jsonText(), "For the app that it opens; usually JSON."),
            disablesVoIP: f.optional(
                "disableVoipPush", \.disablesVoIP, .boolean, default: "true",
                "Whether iOS does not announce it as a call."),
            ignoresBadge: f.optional(
                "ignoreIOSBadge", \.ignoresBadge, .boolean, default: "false",
                "Whether the number on the app's icon on iOS stays."),
            oppoChannel: f.optional(
                "androidOPPOChannelID", \.oppoChannel, .text(.identifier), "The channel on OPPO phones from 8.0 on."),
            android: f.optional("androidInfo", \.android, TencentAndroidPush.shape, "On Android."),
            apple: f.optional("apnsInfo", \.apple, TencentApplePush.shape, "On iOS."),
            harmony: f.optional(
                "harmonyInfo", \.harmony, .open(.object).doubtful("the Web SDK passes it over; native ones read it"),
                "On HarmonyOS, of which the Web SDK knows nothing."))
    }

    /// Apple's notifications hold 4 KB, of which these two are not all.
    static let size = Total(
        "offlinePushInfo.description and extension",
        of: ["description", "extension"].map { Total.Part(["sendOptions", "offlinePushInfo", $0], .bytes) },
        .tencentPush,
        .atMost(3072, .bytes, .doubtful("Apple takes 4 KB in all, so both together are to keep below 3 KB")))
}

/// `androidInfo`: what the makers of Android phones ask for.
struct TencentAndroidPush: Sendable {
    let sound, xiaomiChannel, oppoChannel, fcmChannel: Text?
    let vivoClassification: Value<Vivo>?
    let vivoCategory, huaweiCategory, oppoCategory: Text?
    let huaweiImage, honorImage, googleImage: Text?
    let honorImportance: Value<Honor>?
    let meizuType: Value<Meizu>?

    enum Vivo: Int, Sendable, CaseIterable { case operation = 0, system }
    enum Honor: String, Sendable, CaseIterable { case low = "LOW", normal = "NORMAL" }
    enum Meizu: Int, Sendable, CaseIterable { case zero = 0, one }

    static let shape = Shape<TencentAndroidPush>.record(
        "androidInfo", "What the makers of Android phones ask for.", .tencentSDK,
        instead: [
            "Sound": .named("sound"), "GoogleChannelID": .named("FCMChannelID"),
            "MeiZuNoticeMsgType": .named("MeizuNotifyType"),
            "HuaWeiChannelID": "the Web SDK does not send it", "PushStyle": "the Web SDK does not send it",
        ]
    ) { f in
        func word(_ key: String, _ path: any KeyPath<TencentAndroidPush, Text?> & Sendable, _ summary: String) -> Text?
        {
            f.optional(key, path, .text(.identifier), summary)
        }
        func image(_ key: String, _ path: any KeyPath<TencentAndroidPush, Text?> & Sendable, _ summary: String) -> Text?
        {
            f.optional(key, path, .url(schemes: ["https"]), summary)
        }
        return TencentAndroidPush(
            sound: word("sound", \.sound, "The file of the sound; what stands behind its dot is taken off."),
            xiaomiChannel: word("XiaoMiChannelID", \.xiaomiChannel, "The channel on Xiaomi phones."),
            oppoChannel: word("OPPOChannelID", \.oppoChannel, "The channel on OPPO phones."),
            fcmChannel: word("FCMChannelID", \.fcmChannel, "The channel on phones with Google's services."),
            vivoClassification: f.optional(
                "VIVOClassification", \.vivoClassification, .choice(of: Vivo.self), default: "1",
                "Of vivo: 0 for what the operator sends, 1 for what the system does."),
            vivoCategory: word("VIVOCategory", \.vivoCategory, "The category on vivo phones."),
            huaweiCategory: word("HuaWeiCategory", \.huaweiCategory, "The category on Huawei phones."),
            oppoCategory: word("OPPOCategory", \.oppoCategory, "The category on OPPO phones."),
            huaweiImage: image(
                "HuaWeiImage", \.huaweiImage, "The picture on Huawei phones, about 512 KB; from 3.4.1 on."),
            honorImage: image("HonorImage", \.honorImage, "The picture on Honor phones, about 100 KB; from 3.4.1 on."),
            googleImage: image(
                "GoogleImage", \.googleImage, "The picture with Google's services, about 1 MB; from 3.4.1 on."),
            honorImportance: f.optional(
                "HonorImportance", \.honorImportance, .choice(of: Honor.self), "Of Honor: how much it stands out."),
            meizuType: f.optional(
                "MeizuNotifyType", \.meizuType, .choice(of: Meizu.self),
                "Of Meizu: 0 or 1, which the SDK passes on as `MeiZuNoticeMsgType`."))
    }
}

/// `apnsInfo`: what Apple's notifications have.
struct TencentApplePush: Sendable {
    let sound, image: Text?
    let ignoresBadge, disablesVoIP: Value<Bool>?
    let interruption: Value<Interruption>?
    let wakesApp: Value<Bool>?

    enum Interruption: String, Sendable, CaseIterable {
        case passive, active
        case timeSensitive = "time-sensitive"
        case critical
    }

    static let shape = Shape<TencentApplePush>.record(
        "apnsInfo", "What Apple's notifications have.", .tencentSDK,
        instead: [
            "Sound": .named("sound"), "Image": .named("image"), "BadgeMode": .named("ignoreIOSBadge"),
            "InterruptionLevel": .named("interruptionLevel"),
            "ContentAvailable": .named("enableIOSBackgroundNotification"),
            "MutableContent": "the Web SDK does not send it", "SubTitle": "the Web SDK does not send it",
        ]
    ) { f in
        TencentApplePush(
            sound: f.optional(
                "sound", \.sound,
                .id(
                    instead: TencentConstants.instead(
                        of: ["IOS_OFFLINE_PUSH_NO_SOUND", "IOS_OFFLINE_PUSH_DEFAULT_SOUND"])),
                "The file of the sound; `push.no_sound` and `default` too."),
            image: f.optional("image", \.image, .url(schemes: ["https"]), "The picture, up to 10 MB."),
            ignoresBadge: f.optional(
                "ignoreIOSBadge", \.ignoresBadge, .boolean, default: "false",
                "Whether the number on the app's icon stays."),
            disablesVoIP: f.optional(
                "disableVoipPush", \.disablesVoIP, .boolean, default: "true", "Whether it is not announced as a call."),
            interruption: f.optional(
                "interruptionLevel", \.interruption, .choice(of: Interruption.self), default: "\"active\"",
                "How much it may disturb; any other word counts as `active`."),
            wakesApp: f.optional(
                "enableIOSBackgroundNotification", \.wakesApp, .boolean, default: "false",
                "Whether the app is woken in the background."))
    }
}

/// A call is to be announced on iOS, and there is no notification that could do it.
struct CallWithoutPush: Problem {
    static let code = "call-without-push"
    static let summary = "Notifications are switched off, and one is to be announced as a call all the same."
    static let examples = [
        TencentChatExamples.native(
            "text: {text: 请接听}\n    offlinePushInfo: {disablePush: true, disableVoipPush: ⟦false⟧}"),
        TencentChatExamples.native("text: {text: 请接听}\n    offlinePushInfo: {disableVoipPush: false}"),
    ]
    static let words = "`disableVoipPush: false` has an effect only where `disablePush` is not true."
    let span: Span

    var severity: Severity { .warning }
    var message: String { "'disableVoipPush: false' has no effect beside 'disablePush: true'" }
    var help: String? { "leave one of them out: a call is announced by a notification" }

    /// On iOS it can be said in two places.
    static func found(in push: TencentPush) -> [CallWithoutPush] {
        guard push.isDisabled?.literal == true else { return [] }
        return [push.disablesVoIP, push.apple?.disablesVoIP].compactMap(\.self)
            .filter { $0.literal == false }.map { CallWithoutPush(span: $0.span) }
    }
}

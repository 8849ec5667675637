extension Edge {
    /// The limits of Tencent's chat, in its own bodies and where they meet a portable message.
    static let tencent = tencentTexts + tencentLists + tencentNumbers

    private static let tencentTexts = [
        empty("tencent text", chat("text: {text: §}")),
        empty("tencent textAt", chat("textAt: {text: §, atUserList: [a]}")),
        empty("tencent compatibleText", chat("merger: {messageList: [m], compatibleText: §}")),
        empty("tencent to", chat("text: {text: a}", to: "§")),
        length(
            "tencent user", "text-too-long", 32, "a", chat("text: {text: a}", to: "§", type: "C2C"), takesText: false),
        length("tencent group", "text-too-long", 48, "a", chat("text: {text: a}", to: "§"), takesText: false),
        length(
            "tencent receiver", "text-too-long", 32, "a", chat("text: {text: a}, receiverList: [§]"), takesText: false),
        length(
            "tencent somebody called", "text-too-long", 32, "a", chat("textAt: {text: a, atUserList: [§]}"),
            takesText: false),
        length(
            "tencent abstract", "doubtful-length", 100, "长",
            chat("merger: {messageList: [m], abstractList: [§], compatibleText: a}")),
        length(
            "tencent push", "doubtful-length", 1024, "长",
            chat("text: {text: a}, offlinePushInfo: {description: §}")),
    ]

    /// Of the payload and the data together, which are said to be too large as a whole.
    static let tencentSizes = [
        // The payload around the text takes eleven bytes.
        length("tencent payload", "too-large", 12_277, "a", chat("text: {text: §}")),
        length(
            "tencent payload in other KB", "doubtful-length", 11_989, "a",
            chat("text: {text: §}")),
        length(
            "tencent data", "too-large", 12_276, "a", chat("text: {text: a}, cloudCustomData: §")),
        // A quote in JSON that is a text has four bytes.
        Edge(
            testDescription: "tencent JSON in a text", code: "too-large",
            template: chat("custom: {data: {a: §}}, offlinePushInfo: {description: a}"),
            fits: "'" + repeated("\"", 3_066) + "'", breaks: "'" + repeated("\"", 3_067) + "'"),
        length(
            "tencent message text", "too-large", 12_277, "a",
            "message: {text: §}\nvendors: {tencent-chat: {to: a, conversationType: C2C}}"),
    ]

    private static let tencentLists = [
        items("tencent receiverList", 50, "u#", chat("text: {text: a}, receiverList: §")),
        noItems("tencent receiverList", "u#", chat("text: {text: a}, receiverList: §")),
        noItems("tencent messageList", "m#", chat("merger: {messageList: §, compatibleText: a}")),
        Edge(
            testDescription: "tencent messageList", code: "doubtful-length",
            template: chat("merger: {messageList: §, compatibleText: a}"), fits: names(300), breaks: names(301)),
        Edge(
            testDescription: "tencent abstractList", code: "doubtful-length",
            template: chat("merger: {messageList: [m], abstractList: §, compatibleText: a}"), fits: names(5),
            breaks: names(6)),
        Edge(
            testDescription: "tencent atUserList", code: "doubtful-length",
            template: chat("textAt: {text: a, atUserList: §}"), fits: "[a]", breaks: "[]"),
    ]

    private static let tencentNumbers = [
        number("tencent longitude", fits: "180", breaks: "180.1", place("longitude: §, latitude: 0")),
        number("tencent longitude", fits: "-180.0", breaks: "-180.01", place("longitude: §, latitude: 0")),
        number("tencent latitude", fits: "90.00", breaks: "90.1", place("longitude: 0, latitude: §")),
        number("tencent latitude", fits: "-90", breaks: "-91", place("longitude: 0, latitude: §")),
        number(
            "tencent vivo", fits: "1", breaks: "2",
            chat("text: {text: a}, offlinePushInfo: {androidInfo: {VIVOClassification: §}}")),
        number(
            "tencent meizu", fits: "0", breaks: "-1",
            chat("text: {text: a}, offlinePushInfo: {androidInfo: {MeizuNotifyType: §}}")),
    ]

    private static func chat(_ body: String, to: String = "a", type: String = "GROUP") -> String {
        "vendors: {tencent-chat: {to: \(to), conversationType: \(type), \(body)}}"
    }

    private static func place(_ members: String) -> String { chat("location: {description: a, \(members)}") }

    private static func names(_ count: Int) -> String {
        "[" + (1...count).map { "m\($0)" }.joined(separator: ", ") + "]"
    }
}

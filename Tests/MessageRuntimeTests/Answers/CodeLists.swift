/// The codes as notes on the vendors' pages list them, written down apart from the sources: a number, or several that
/// share a meaning, with a word on it.
enum CodeLists {
    /// WeCom 90313 (2024-04), and what 90236, 91770, 94867 and 94888 say of single codes.
    static let weCom = """
        -1 busy (at most 3 retries); 40007 media_id; 40008 msgtype; 40014/42001 token; 40031/40032 userid list;
        40033 escapes; 40035 parameter; 40039 URL length; 40056 agentid; 40058 parameter; 40063 empty parameter;
        40066/40068 party/tag; 40070 all invalid; 40074 safe not supported for news; 40094 URL scheme;
        41011 agentid missing; 41016 news title missing; 43012 no callback URL; 44001 empty media; 44004 empty text;
        45001 media size; 45002 text/HTML length; 45008 article count; 45009 rate; 45032 author length;
        45033 concurrency; 45034 URL without scheme; 48002/60011/60020 permission, IP; 60206/60207;
        81012/81013 recipients; 82001/82002/82003 recipients; 82004 content that could crash clients;
        90200/90201/90202/90203/90204/90206/90207/90208 mini program notice; 301002 agentid/token;
        42014 task_id re-used; 42022 response_code used; 42027 keyname; 42028 horizontal url;
        42029 horizontal media_id; 42030 jump appid; 42031 card_type; 42033 jump title; 42035 horizontal count;
        42036 vertical count; 42037 selection options; 42038 button text; 42039 button key; 42040 option id;
        42041 option text; 42042 jump count; 42043 question_key; 42044 card_image.url; 42045 card_action;
        42046 submit key; 42047 select_list; 42049 submit text; 42050 horizontal userid; 42051 duplicate key;
        42052 msgid expired; 93000 bad key/URL; 93004 robot disabled; 93008 robot not in that group
        """

    /// The vendor's page of codes, a01_00009 (2026-09).
    static let youdu = """
        -1 internal; 2 false; 3 no right; 4 illegal access; 5 bad request; 100000 token missing; 100001 unknown;
        100002 expired; 100003 bad request; 100004 bad JSON; 100005 bad appId; 100006 cannot decrypt;
        100008/100009 buin missing/invalid; 100010 appId missing; 100011 encrypt missing;
        100012/100013/100014 wrong types; 200001 toUser too long; 200007 invalid toUser; 200008 multipart;
        200009 file type; 200010 no such file; 300001 no such user; 300002 auth failed; 300311 defined twice
        """

    /// tt.sendMessageCard (2025-03-12), im/v1 and cards (2026-06-30), custom bots.
    static let feishu = """
        -1 openChatIDs empty; -2 more than 10; -3 cardContent empty; -4 bad format; -5 send failed;
        -6 user cancelled; -7 other; -9 unknown; -8 an invalid value in openChatIDs; -10 choosing a chat failed;
        42406 covering message failed; 230001 param; 230002 bot not in chat; 230006 no bot ability;
        230013 receiver out of range; 230015; 230017 file not the bot's; 230018; 230020 rate; 230022 sensitive;
        230025 too long; 230028 audit; 230034 bad receive_id; 230035; 230054/230055; 230099 card build failed;
        100290 bad at/person id; 11310 misc limit; 200380/200381 template; 200550 chart spec; 200570 image key;
        200621 JSON/unknown property; 200732/200737 variables; 200861 tag not in 2.0; 200914/200915 rows;
        300220/300230/300240 audio; 9499 bad request; 19021 sign; 19022 ip; 19024 keyword; 11232 rate; 19002;
        11246 card invalid; 300305 elements; 300301 element_id; 200860 more than 30 KB; 200410 nesting
        """

    /// The SDK's errors and the server's (34348, 2025-03-20).
    static let tencent = """
        2100 send failed; 2101 not in AVChatRoom; 2105 not an instance; 2106 bad/system conversation; 2108 empty file;
        2109 onProgress error; 2115 send to a topic-enabled community itself; 2251 no image chosen; 2252 type;
        2253 size; 2300 audio upload; 2301 size; 2350 video upload; 2351 size; 2352 type; 2400 file upload;
        2401 not chosen; 2402 size; 2403 url (content) empty; 2450/2451/2452 merger; 2453/2454 forward;
        2996 too frequent; 2999 not ready; 3122 feature not bought; 3123 local profanity filter;
        80001 sensitive text; 80002 too long; 80003 pre-send hook failed; 80004 sensitive image; 20003 bad id;
        20006 hook denied; 20007 blacklisted; 20009/20010/20011 friendship; 20012 muted;
        10004/10007/10010/10015/10016/10017 group; 10023 group rate; 60007 rate; 90001 JSON parse;
        90002 MsgBody format; 90003 To_Account; 90005 MsgRandom; 90006 MsgTimeStamp; 90007 MsgBody not array;
        90008 From_Account; 90009 needs admin; 90010 element format; 90011 more than 500; 90012 To_Account unknown;
        90026 lifetime; 90030/90031/90044 type errors; 90048 account missing; 90054 MsgKey;
        90992/90994/90995/91000 internal (retry); 93000 whole JSON too long
        """

    /// The numbers in front of the words.
    static func numbers(_ list: String) -> [Int] {
        list.split(separator: ";").flatMap { entry -> [Int] in
            let first = entry.split { $0 == " " || $0 == "\n" }.first ?? ""
            return first.split(separator: "/").compactMap { Int($0) }
        }
    }
}

package import MessageModel

extension WeComChat {
    package static let notes = [
        VendorNote(
            "Where a mini program may call it",
            columns: ["entry", "getContext", "self-built app", "third-party app", "user", "client"],
            rows: [
                [
                    "toolbar of a chat with one customer (外部单聊工具栏)", "single_chat_tools", mayContact, mayReadCustomers,
                    contactsCustomers, "3.0.16",
                ],
                [
                    "toolbar of a group with customers (外部群聊工具栏)", "group_chat_tools", mayContact, mayReadCustomers,
                    contactsCustomers, "3.0.16",
                ],
                ["toolbar of a class group (班级群)", "group_chat_tools", "any", worksWithSchools, "any", "3.0.36"],
                ["toolbar of a student group (学生群)", "group_chat_tools", "any", worksWithSchools, "any", "4.0.8"],
                ["attachments of a chat (聊天附件栏)", "chat_attachment", "any", "any", "any", "3.1.6, not on Mac"],
            ], .weComChat),
        VendorNote(
            "What has to be true before the call", columns: ["condition", "error otherwise"],
            rows: [
                ["wx.qy.login was called, and wx.qy.checkSession says that its session_key is valid", "not stated"],
                ["the member is in the app's visible range", "user not in allow list"],
                [
                    "the page was opened from one of the entries, as wx.qy.getContext tells",
                    "without context of external contact",
                ],
                ["the app has the permission of that entry", "no permission"],
            ], .weComChat),
        VendorNote(
            "Rules besides the limits", columns: ["field", "rule"],
            rows: [
                ["enterChat", "taken by mobile clients only, from 3.1.10 on"],
                ["image.mediaid, video.mediaid, file.mediaid", "from the upload of temporary material (素材管理)"],
                [
                    "news.link",
                    "required here: the table calls it optional, the comment in the example required, and without it nothing opens",
                ],
                ["miniprogram.appid", "linked in the corp's workbench (企业工作台)"],
                [
                    "miniprogram.imgUrl",
                    "shown 5 to 4; http:// or https://, or else fail invalid imgUrl; a path works on Android only",
                ],
                [
                    "miniprogram.page",
                    "the path ends in .html, or WeChat says that there is no such page; a query stands behind that",
                ],
            ], .weComChat),
        VendorNote(
            "From a customer service chat (微信客服)", columns: ["what", "fact"],
            rows: [
                ["getContext", "single_kf_tools, from 3.1.10 on"],
                ["third-party app", "may read customer service (微信客服 → 获取基础信息)"],
                ["msgmenu", "one more msgtype: mobile 3.1.12, Windows 3.1.20, not on Mac; msgc does not write it"],
                ["channels_shop_product", "one more msgtype: from 4.1.6 on; msgc does not write it"],
                ["both of them elsewhere", "unsupported msgtype"],
            ], .weComCustomerService),
        VendorNote(
            "From a web page", columns: ["what", "fact"],
            rows: [
                ["function", "sendChatMessage of wx.invoke or ww, after agentConfig"],
                ["client", "toolbars from 2.8.10 on; miniprogram from 3.1.0 on, on Mac from 4.1.26 on"],
            ], .weComWebPages),
    ]

    private static let mayContact = "may use customer contact (客户联系)"
    private static let mayReadCustomers = "may read customers (企业客户权限 → 客户基础信息)"
    private static let contactsCustomers = "set up for customer contact (客户联系)"
    private static let worksWithSchools = "may use home-school contact (家校沟通)"
}

// Derived from the templates; see ExpectationTests. Do not edit.
// swift-format-ignore-file

import MessageRuntime

enum Expectations {
    private static let samples0 = Expectation("templates/access-request.msg.yaml", "short") {
        let message = try Messages.AccessRequest(request: "AR-881", requester: "John Smith", profile: "john.smith", system: "billing-db", role: .read, ticket: "OPS-4127", reason: "Checking why invoice 20417 was sent twice.", owners: ["dana"])
        return [try message.wecomApp()]
    }

    private static let samples1 = Expectation("templates/access-request.msg.yaml", "full") {
        let message = try Messages.AccessRequest(request: "AR-20260918-00042170-EU-NORTH-PROD-0001", requester: "Maximilian Oberhuber-Lindqvi", profile: "maximilian.oberhuber-lindqvist@contractors.singapore.example.com", system: "payment-gateway-prod", role: .admin, ticket: "OPS-2026-0918-77", reason: "Rotating the bank's certificates before they expire on Sunday at 23:59 UTC; the vendor's engineer watches, and Dana signs off every step.", owners: ["dana", "li.na_second-line", "john.smith@platform"])
        return [try message.wecomApp()]
    }

    private static let samples2 = Expectation("templates/announcement.msg.yaml", "short") {
        let message = try Messages.Announcement(chinese: "10 月 1 日至 7 日放假，8 日（周四）上班。", english: "Our offices are closed from 1 to 7 October.", sender: "行政部", confidential: false, agent: 1000010)
        return [message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples3 = Expectation("templates/announcement.msg.yaml", "full") {
        let message = try Messages.Announcement(chinese: "为配合数据中心搬迁，10 月 17 日（周六）20:00 至 18 日 08:00 期间，邮箱、审批、报销和工时系统暂停服务，企业微信消息与电话会议不受影响。请提前提交紧急审批，并在 17 日 18:00 前保存好所有未完成的单据；如有疑问，请拨打服务台内线 8800。", english: "We are moving our data centre. Mail, approvals, expenses and time sheets are down from Saturday 17 October, 20:00 to Sunday 18 October, 08:00. Chat and calls keep working. Please save open forms by 18:00 on Saturday. Questions? Call the service desk on 8800.", sender: "信息技术部 · IT Department, Wuhan", confidential: true, agent: 1000010)
        return [message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples4 = Expectation("templates/birthday.msg.yaml", "short") {
        let message = try Messages.Birthday(name: "小林", member: "linlin", department: "12")
        return [message.wecomApp()] + [message.wecomChat()] + [try message.feishuCard()]
    }

    private static let samples5 = Expectation("templates/birthday.msg.yaml", "full") {
        let message = try Messages.Birthday(name: "阿卜杜拉·买买提（新疆分公司财务部）", member: "abdulla.maimaiti", department: "1688850012")
        return [message.wecomApp()] + [message.wecomChat()] + [try message.feishuCard()]
    }

    private static let samples6 = Expectation("templates/company-newsletter.msg.yaml", "short") {
        let message = try Messages.CompanyNewsletter(stories: [Messages.CompanyNewsletter.Story(title: "We moved to the fifth floor", author: "Office team", teaser: "More light, fewer stairs, and a proper kitchen.", story: "The new rooms are open. Your badge works on all doors.\n\nThe old kitchen is closed, so please collect your mugs by Friday.", photo: "5Hn3-floor5")])
        return [message.wecomApp()]
    }

    private static let samples7 = Expectation("templates/company-newsletter.msg.yaml", "full") {
        let message = try Messages.CompanyNewsletter(stories: [Messages.CompanyNewsletter.Story(title: "Ten years, and one bug to go yet", author: "Ana Brito-Wagner", teaser: "The very first ticket in our tracker is still open. We asked everyone who ever tried to close it what went wrong.", story: "On 4 March 2016 somebody typed: \"The total is sometimes off by a cent & nobody knows why.\" It is ticket number 1, and it is still open.\n\nSince then 41 people have had it assigned to them. Three found a cause, and each of the three was right: rounding for each line, rounding for each page, and a printer driver that printed <5 as 6. Each of the three closed the ticket; each time a customer opened it again within the month.\n\nLast spring Petr did what nobody had done before. He collected every invoice that was ever attached to the ticket, 312 of them, and sorted them by the cent that was missing. Two thirds were in yen, which has no cents at all.\n\nWe have now agreed to round once, at the end, and to ask each currency how. The change goes out with version 2026.10. If you see a total that is off after that, please write to the finance channel, with the invoice's number, before you tell anybody that we have closed ticket number 1.", photo: "5rXw9kTq3vMs7nLb1dHz6yJp0cFe4uGa8iOo2kNt-Yv5mQc9zBx7rWw3sPd1fHl6gJk0aUi4qVn8bCm2nZe5iRt9yTo7pSj3dEu1gHk6lFa0qXb4v", discussion: "https://forum.example.com/t/ten-years-and-one-bug-to-go/20417?page=2&sort=oldest#post-81"), Messages.CompanyNewsletter.Story(title: "Our first customer in Chile", author: "Juan Peña Ortíz", teaser: "A bus company in Valdivia runs its ticket office on our ledger, and was live within nine days.", story: "They had one condition: it has to work when the mountain road takes the line down with it.\n\nIt does. The terminals keep four days of sales and send them when the line is back.", photo: "5Hn3-chile"), Messages.CompanyNewsletter.Story(title: "People: joined in September", author: "People team", teaser: "Say hello to seven new colleagues in Shanghai, Berlin and Porto.", story: "Chen Yu, Lena Voss, Rui Matos, Aoife Byrne, Tomás Silva, Zhou Min and Petr Novák have joined us. Welcome!", photo: "5Hn3-people"), Messages.CompanyNewsletter.Story(title: "Why the build is fast again", author: "Build team", teaser: "Eleven minutes became four. Nobody bought a machine; somebody deleted 212 tests that all asked the same thing.", story: "The tests for the old export ran once for each currency and each paper size. They now run once for each currency. Nothing else was changed.", photo: "5Hn3-build")])
        return [message.wecomApp()]
    }

    private static let samples8 = Expectation("templates/daily-sales.msg.yaml", "short") {
        let message = try Messages.DailySales(shop: "旗舰店", day: "9月17日", turnover: "86,210.50", change: "+3.1%", orders: 612, refunds: 18, best: "便携榨汁杯", overdue: 0, remark: "一切正常。", department: "21")
        return [message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples9 = Expectation("templates/daily-sales.msg.yaml", "full") {
        let message = try Messages.DailySales(shop: "云杉家居旗舰店（华东华南大区直营）", day: "11月11日", turnover: "128,456,789.00", change: "+1286.4%", orders: 1284567, refunds: 102345, best: "加厚珊瑚绒四件套（1.8 米床，雾霾蓝，含抱枕一对）", overdue: 12345, remark: "预售尾款集中支付，二号仓 23:00 起爆仓，已启用嘉兴备用仓并增派夜班；请客服统一答复“最晚 14 日发出”，大区经理今天 10:00 前核对超时订单并回复处理办法。", department: "1688850021")
        return [message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples10 = Expectation("templates/delivery-photo.msg.yaml", "short") {
        let message = try Messages.DeliveryPhoto(photo: "3Kp0zH7V-Qd2", customer: "c4217", manager: "lisi")
        return [try message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples11 = Expectation("templates/delivery-photo.msg.yaml", "full") {
        let message = try Messages.DeliveryPhoto(photo: "3a8asd892asd8asd-Yk2JpWmQ7vN4xTzLr0cE9uHsB6gF1dKiO5tXyA3bPqMwZjRl-VnC8eGhUo4Sf7DkJ2mQpLxYtB0zWvN6rTcHsE1gKiO3uXyA", customer: "customer_20261111-00042170-SHA-1", manager: "ouyang.mingyue_key-accounts.hangzhou@sales.yunshan-logistics.cn")
        return [try message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples12 = Expectation("templates/deploy-finished.msg.yaml", "short") {
        let message = try Messages.DeployFinished(service: "wiki", version: "2.4.1", environment: .staging, changes: [], tested: true, author: "Li Na", minutes: 3, log: "https://ci.example.com/runs/881", team: "12")
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.tencentChat()]
    }

    private static let samples13 = Expectation("templates/deploy-finished.msg.yaml", "full") {
        let message = try Messages.DeployFinished(service: "payment-gateway-eu-north", version: "2026.09.18-rc.12", environment: .production, changes: ["Refunds are settled the same day.", "Card numbers are masked in logs.", "Time-outs to the bank are now 8 s."], tested: false, author: "Maximilian Oberhuber-Lindqvist", minutes: 147, log: "https://ci.example.com/payment-gateway-eu-north/runs/20260918/4417?step=deploy&attempt=2#L2087", team: "1688850012")
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.tencentChat()]
    }

    private static let samples14 = Expectation("templates/expense-paid.msg.yaml", "short") {
        let message = try Messages.ExpensePaid(claim: "BX-0918", amount: "86.50", purpose: "市内交通", items: 3, account: "0427", accountant: "qianqi", employee: "zhangsan")
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples15 = Expectation("templates/expense-paid.msg.yaml", "full") {
        let message = try Messages.ExpensePaid(claim: "BX-20260918-00042170", amount: "12,345,678.90", purpose: "华南区第三季度客户拜访差旅费（含机票、酒店与市内交通）", items: 200, account: "9001", accountant: "qian.qi@finance", employee: "ouyang.mingyue")
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples16 = Expectation("templates/leave-request.msg.yaml", "short") {
        let message = try Messages.LeaveRequest(request: "QJ-0918", applicant: "小林", kind: .sick, days: "1", from: "9 月 18 日（周五）", to: "9 月 18 日（周五）", balance: "5", manager: "sima.qingyun")
        return [try message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples17 = Expectation("templates/leave-request.msg.yaml", "full") {
        let message = try Messages.LeaveRequest(request: "QJ-20260918-00042170-HQ-RD-FRONTEND-01", applicant: "阿卜杜拉·买买提·艾合买提（前端平台组）", kind: .annual, days: "12.5", from: "2026 年 10 月 8 日上午", to: "2026 年 10 月 23 日中午", reason: "陪父母回乌鲁木齐办理房屋过户，往返路上各要两天；手上的结算页改版会在 10 月 7 日前提测，剩余缺陷交给代理人跟进，紧急情况打电话也能找到我。", deputy: "欧阳明月（前端平台组，全程在岗）", balance: "17.5", manager: "sima.qingyun_head.of.front-end.platform@product.yunshan-home.cn")
        return [try message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples18 = Expectation("templates/mail-received.msg.yaml", "short") {
        let message = try Messages.MailReceived(subject: "发票已开", sender: "billing@example.com", time: 1789718400, letter: "m1", member: "zhangsan")
        return [message.youduApp()]
    }

    private static let samples19 = Expectation("templates/mail-received.msg.yaml", "full") {
        let message = try Messages.MailReceived(subject: "回复：转发：关于 2026 年第四季度框架采购合同（补充协议二）盖章版扫描件的确认，以及付款节点与验收标准的说明，请在周五下班前答复，并抄送法务与财务各一份", sender: "maximilian.oberhuber-lindqvist@contractors.singapore.example.com", time: 9999999999, letter: "AAMkAGI2TG93AAA-20261121_00042170-inbox-archive-copy-of-letter-1", member: "ouyang.mingyue_overseas-accounts@sales.yunshan-logistics.cn")
        return [message.youduApp()]
    }

    private static let samples20 = Expectation("templates/meeting-reminder.msg.yaml", "short") {
        let message = try Messages.MeetingReminder(meeting: "20260918-03", topic: "周例会", minutes: 15, time: "14:00–14:30", room: "3 楼 301", host: "陈晨", agenda: [], receivers: ["zhangsan", "lisi"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples21 = Expectation("templates/meeting-reminder.msg.yaml", "full") {
        let message = try Messages.MeetingReminder(meeting: "20260930-Q4-planning", topic: "第四季度产品路线图评审（含预算与人员安排，请提前阅读材料）", minutes: 120, time: "9 月 30 日 14:00–17:30", room: "深圳总部 18 楼“大鹏”会议室", host: "司马青云（产品管理部路线图组负责人）", agenda: ["回顾第三季度目标完成情况，逐项说明未达成的原因与教训", "路线图草案：移动端、开放平台、数据安全三条主线", "预算与人员编制，重点讨论海外团队的招聘节奏", "确认下一步行动、负责人和完成时间"], online: "https://meet.example.com/j/98765432101?pwd=Q4planning&lang=zh-CN", receivers: ["sima.qingyun", "zhangsan", "lisi", "wangwu"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples22 = Expectation("templates/monthly-statement.msg.yaml", "short") {
        let message = try Messages.MonthlyStatement(statement: "4Zc2-stmt09", costs: "4Zc2-cost09", merchant: "m4217", accountants: ["qianqi"])
        return [try message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples23 = Expectation("templates/monthly-statement.msg.yaml", "full") {
        let message = try Messages.MonthlyStatement(statement: "4bMw8xTq2vLs6nRk0dHz5yJp9cFe3uGa7iOo1kNt-Yv4mQc8zBx6rWw2sPd0fHl5gJk9aUi3qVn7bCm1nZe4iRt8yTo6pSj2dEu0gHk5lFa9qXb3v", costs: "4tSx3yBn7vMq1wLk5rHd9zJc2pFu6eGa0iOo4kRv-Nt8mQx2zCy7bWw1sPd5fHl9gJk3aUi6qVn0bTm4nZe8iRc2yXo7pSj1dEu5gHk9lFa3qMb6v", merchant: "merchant_20261111-00042170-SHA-1", accountants: ["qian.qi@finance", "zhou.ba@finance", "sun.jiu_tax.advisory@finance"])
        return [try message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples24 = Expectation("templates/new-arrivals.msg.yaml", "short") {
        let message = try Messages.NewArrivals(week: 38, headline: "秋季餐厨", banner: "https://img.example.com/new/38.jpg", goods: [Messages.NewArrivals.GoodsItem(product: "A100482", title: "便携榨汁杯", tip: "适合上班族和健身的顾客。", picture: "https://img.example.com/100482.jpg")], shops: ["41"])
        return [message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples25 = Expectation("templates/new-arrivals.msg.yaml", "full") {
        let message = try Messages.NewArrivals(week: 53, headline: "跨年焕新：床品、香氛与餐厨满三件八折再包邮", banner: "https://img.example.com/new/2026/53/banner-1068x455.jpg?x-oss-process=image/resize,w_1068/quality,q_90", goods: [Messages.NewArrivals.GoodsItem(product: "2026-AW-100482-XL-GRY", title: "加厚珊瑚绒四件套（1.8 米床，雾霾蓝，含抱枕与收纳袋）", tip: "顾客问“会不会起球”时，请他摸样品背面；A 类面料，家里有宝宝的优先推荐，可与恒温水壶搭配成套，满三件再打八折。", picture: "https://img.example.com/100482-150x150.jpg"), Messages.NewArrivals.GoodsItem(product: "2026-AW-100517-SET6", title: "手工磨砂玻璃香薰蜡烛礼盒（六支装，木质调，可代写贺卡）", tip: "送礼的顾客首选；提醒点燃时间不超过四小时，避开空调出风口。", picture: "https://img.example.com/100517-150x150.jpg"), Messages.NewArrivals.GoodsItem(product: "2026-AW-100533-28CM", title: "无涂层精铁炒锅 28 厘米（燃气电磁通用）", tip: "第一次开锅请用猪皮擦拭，门店可现场演示。", picture: "https://img.example.com/100533-150x150.jpg"), Messages.NewArrivals.GoodsItem(product: "2026-AW-100548-15L", title: "恒温烧水壶 1.5 升（双层防烫，八档温度）", tip: "给宝宝冲奶选 45 度档，泡茶选 95 度档。", picture: "https://img.example.com/100548-150x150.jpg")], shops: ["41", "42", "43", "1688850041"])
        return [message.wecomApp()] + [message.wecomChat()] + [message.tencentChat()]
    }

    private static let samples26 = Expectation("templates/new-hire-equipment.msg.yaml", "short") {
        let message = try Messages.NewHireEquipment(hire: "H-0918", name: "Aoife", day: "Mon, 5 October", desktop: false, member: "aoife.byrne")
        return [try message.wecomApp()]
    }

    private static let samples27 = Expectation("templates/new-hire-equipment.msg.yaml", "full") {
        let message = try Messages.NewHireEquipment(hire: "H-20261201-SINGAPORE-PLATFORM-0042170", name: "Maximilian-Alexander", day: "Tue, 1 December 2026", desktop: true, member: "maximilian.oberhuber-lindqvist@contractors.singapore.example.com")
        return [try message.wecomApp()]
    }

    private static let samples28 = Expectation("templates/new-order.msg.yaml", "short") {
        let message = try Messages.NewOrder(buyer: "zhangsan", order: "SF1001", title: "机械键盘", pieces: 1, amount: "299.00", paid: true, note: "", staff: ["lisi"])
        return [message.tencentChat()] + [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples29 = Expectation("templates/new-order.msg.yaml", "full") {
        let message = try Messages.NewOrder(buyer: "member-20261123-ouyang.mingyue-1", order: "20261111-00042170-SH", title: "27 英寸 4K 显示器（含可升降支架与三年上门换新）", pieces: 999, amount: "12,345,678.90", paid: false, note: "请写明发票抬头\"云山物流（深圳）有限公司\"，工作日送货；收件人电话见订单 \\ 附言。如需分批发货，请先与采购部联系，单号写在每一箱外侧，谢谢！显示器请单独加固，外箱若有破损我们会当场拒收并拍照留存。", staff: ["zhaoliu_reception", "qianqi"])
        return [message.tencentChat()] + [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples30 = Expectation("templates/order-page.msg.yaml", "short") {
        let message = try Messages.OrderPage(step: .pay, order: "4217", goods: "便携榨汁杯", pieces: 1, amount: "89.00", staff: "lisi", customer: "c4217")
        return [message.wecomChat()] + [try message.wecomApp()] + [message.tencentChat()]
    }

    private static let samples31 = Expectation("templates/order-page.msg.yaml", "full") {
        let message = try Messages.OrderPage(step: .address, order: "20261111-00042170-SH", goods: "加厚珊瑚绒四件套（1.8 米床，雾霾蓝）", pieces: 999, amount: "12,345,678.90", staff: "ouyang.mingyue_presales-night.shift@service.yunshan-home.cn", customer: "customer_20261111-00042170-SHA-1")
        return [message.wecomChat()] + [try message.wecomApp()] + [message.tencentChat()]
    }

    private static let samples32 = Expectation("templates/order-shipped.msg.yaml", "short") {
        let message = try Messages.OrderShipped(buyer: "张三", order: "SF1001", carrier: .sf, waybill: "SF1390056", parcels: [Messages.OrderShipped.Parcel(title: "机械键盘", quantity: 1)], receivers: ["zhangsan"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples33 = Expectation("templates/order-shipped.msg.yaml", "full") {
        let message = try Messages.OrderShipped(buyer: "欧阳明月（深圳研发中心·前端平台组）", order: "20260918-0004217", carrier: .ems, waybill: "EMS-9876543210-20260918A", note: "显示器较重，已单独加固包装，请当面验货后再签收；如外箱有破损，请拒收并在当天拍照联系客服，我们会为您重新安排发货。", parcels: [Messages.OrderShipped.Parcel(title: "27 英寸 4K 显示器（含支架与数据线）", quantity: 1), Messages.OrderShipped.Parcel(title: "87 键无线机械键盘（茶轴，深灰色）", quantity: 2), Messages.OrderShipped.Parcel(title: "A5 点阵笔记本（每包五册）", quantity: 20), Messages.OrderShipped.Parcel(title: "公司十周年纪念帆布袋", quantity: 999)], receivers: ["ouyang.mingyue", "zhaoliu_reception"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples34 = Expectation("templates/payslip-ready.msg.yaml", "short") {
        let message = try Messages.PayslipReady(month: "September", payday: "30 September", contact: "the People team", payslip: "2026-09-0042", employee: "john.smith", account: "john.smith")
        return [try message.wecomApp()] + [try message.youduApp()] + [try message.tencentChat()]
    }

    private static let samples35 = Expectation("templates/payslip-ready.msg.yaml", "full") {
        let message = try Messages.PayslipReady(month: "September 2026", payday: "30 September (Wed)", contact: "payroll-apac@example.com", payslip: "7f9c24e8-3b12-4f0a-9d51-6a2c8e4b1d70", employee: "maximilian.oberhuber-lindqvist@contractors.singapore.example.com", account: "maximilian.oberhuber-lindqvist.1")
        return [try message.wecomApp()] + [try message.youduApp()] + [try message.tencentChat()]
    }

    private static let samples36 = Expectation("templates/power-outage.msg.yaml", "short") {
        let message = try Messages.PowerOutage(building: "总部大楼", begin: "22:00", end: "次日 06:00", floors: [], seconds: 0)
        return [message.youduApp()]
    }

    private static let samples37 = Expectation("templates/power-outage.msg.yaml", "full") {
        let message = try Messages.PowerOutage(building: "深圳研发中心 B 座（含裙楼与地下车库）", begin: "11 月 21 日（周六）22:00", end: "11 月 23 日（周一）05:30", floors: ["3 层至 5 层办公区", "12 层实验室（含恒温柜）", "地下一层车库"], seconds: 600, notice: "https://oa.example.com/facilities/notices/2026-11-21-power?building=b&lang=zh-CN#elevators")
        return [message.youduApp()]
    }

    private static let samples38 = Expectation("templates/product-page.msg.yaml", "short") {
        let message = try Messages.ProductPage(product: "100482", title: "便携榨汁杯", selling: "充一次电可榨 12 杯。", price: "89.00", picture: "https://img.example.com/100482.jpg", staff: "lisi")
        return [try message.wecomChat()] + [try message.wecomApp()] + [try message.feishuCard()]
    }

    private static let samples39 = Expectation("templates/product-page.msg.yaml", "full") {
        let message = try Messages.ProductPage(product: "JD-2026-AW-100482-XL-GRY", title: "加厚珊瑚绒四件套（1.8 米床，雾霾蓝，含抱枕与收纳袋）", selling: "A 类面料，婴儿可用；机洗 50 次不起球、不掉色，7 天无理由退换，15 天内降价补差，江浙沪皖下单次日达，偏远包邮。", price: "12,999.00", picture: "https://img.example.com/2026/autumn/JD-2026-AW-100482-XL-GRY/main-750x600.jpg?x-oss-process=image/resize,w_1068", staff: "ouyang.mingyue_presales-night.shift@service.yunshan-home.cn")
        return [try message.wecomChat()] + [try message.wecomApp()] + [try message.feishuCard()]
    }

    private static let samples40 = Expectation("templates/purchase-approval.msg.yaml", "short") {
        let message = try Messages.PurchaseApproval(request: "CG-0918", applicant: "小林", supplier: "京东企业购", amount: "1,280.00", reason: "新同事入职，缺两台显示器。", lines: [Messages.PurchaseApproval.Line(title: "27 英寸显示器", quantity: 2)], budgets: [Messages.PurchaseApproval.Budget(code: "RD-2026", name: "研发设备")])
        return [message.feishuCard()]
    }

    private static let samples41 = Expectation("templates/purchase-approval.msg.yaml", "full") {
        let message = try Messages.PurchaseApproval(request: "CG-20260918-0042170-RD01", applicant: "阿卜杜拉·买买提（前端平台组）", supplier: "上海蓝鲸办公设备供应链管理有限公司（华东）", amount: "1,234,567.89", reason: "嘉兴研发中心十月搬入新楼，三层与四层共 96 个工位。旧显示器超过七年，维修记录见附件；会议室按“四大六小”配置。供应商承诺 10 月 8 日前到货并安装，逾期每天扣合同金额的 0.5%；质保三年，<24 小时内上门。与另外两家的比价已由采购部复核，本次报价为最低价，且含旧设备回收。请在 9 月 25 日前批复。", lines: [Messages.PurchaseApproval.Line(title: "27 英寸 4K 显示器（含支架、数据线与三年上门质保）", quantity: 96), Messages.PurchaseApproval.Line(title: "升降桌（1.4 米，双电机）", quantity: 96), Messages.PurchaseApproval.Line(title: "人体工学椅", quantity: 96), Messages.PurchaseApproval.Line(title: "86 英寸会议平板", quantity: 4), Messages.PurchaseApproval.Line(title: "全向麦克风", quantity: 10), Messages.PurchaseApproval.Line(title: "无线投屏器", quantity: 9999)], budgets: [Messages.PurchaseApproval.Budget(code: "RD-2026-EQUIP-01", name: "研发中心设备更新（资本性支出）"), Messages.PurchaseApproval.Budget(code: "RD-2026-MOVE", name: "嘉兴新楼搬迁专项"), Messages.PurchaseApproval.Budget(code: "ADM-2026", name: "行政办公")], quote: "https://procurement.example.com/quotes/CG-20260918-0042170-RD01?supplier=lanjing&version=3")
        return [message.feishuCard()]
    }

    private static let samples42 = Expectation("templates/refund-received.msg.yaml", "short") {
        let message = try Messages.RefundReceived(order: "4217", amount: "89.00", way: .wechat, days: 1, staff: "小美")
        return [message.wecomChat()]
    }

    private static let samples43 = Expectation("templates/refund-received.msg.yaml", "full") {
        let message = try Messages.RefundReceived(order: "20261111-00042170-SH", amount: "12,345,678.90", way: .card, days: 15, staff: "欧阳明月（夜班）")
        return [message.wecomChat()]
    }

    private static let samples44 = Expectation("templates/release-notes.msg.yaml", "short") {
        let message = try Messages.ReleaseNotes(product: "Ledger CLI", package: "ledger-cli", version: "4.2.1", highlight: "A small release with one fix for slow networks.", added: "The doctor command checks the proxy as well.", fixed: "Uploads no longer stop after 30 seconds.", warning: "Nothing to do.", team: "12")
        return [try message.wecomApp()] + [try message.wecomChat()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples45 = Expectation("templates/release-notes.msg.yaml", "full") {
        let message = try Messages.ReleaseNotes(product: "Ledger Gateway for Teams", package: "ledger-gateway-for-teams", version: "2026.10.0-rc.12", highlight: "Payments settle on the day they are made, and every report can be exported to a spreadsheet at once.", added: "Exports to Excel and CSV, with a filter for each column and period.", fixed: "Refunds in yen were rounded to two decimals, and so were refused.", warning: "Node.js 18 is gone; move to 22 first, then run \"ledger migrate\".", team: "1688850012")
        return [try message.wecomApp()] + [try message.wecomChat()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples46 = Expectation("templates/safety-video.msg.yaml", "short") {
        let message = try Messages.SafetyVideo(film: "2Ux7bN-k8", topic: "叉车倒车", reason: "每季度复训。", minutes: 3, shifts: ["31"])
        return [message.wecomApp()]
    }

    private static let samples47 = Expectation("templates/safety-video.msg.yaml", "full") {
        let message = try Messages.SafetyVideo(film: "2nHq7sVd9wKx3mTb6yLp0cRz4eFj8uGa1iOo5kNv-Qt2xMc7zBe9rYw3sPd6fHl1gJk4aUi8qVn0bCm5nZx2iRt7yWo3pSj9dEu6gHk1lFa4qTb8v", topic: "电动叉车在坡道与月台的倒车及会车规范", reason: "9 月 12 日三号仓发生一起叉车与托盘车刮擦，无人受伤，原因是坡道倒车时未鸣笛。请逐条对照片中的五个动作，班组长今天当面确认每个人都会做；没看完的人不能上车。", minutes: 15, shifts: ["31", "32", "33", "1688850031"])
        return [message.wecomApp()]
    }

    private static let samples48 = Expectation("templates/sales-dashboard.msg.yaml", "short") {
        let message = try Messages.SalesDashboard(week: 38, turnover: "86,210.50", target: .green, online: 52110, stores: 34100, partners: 0, shops: [Messages.SalesDashboard.Shop(name: "旗舰店", sold: 86210, orders: 612)])
        return [message.feishuCard()]
    }

    private static let samples49 = Expectation("templates/sales-dashboard.msg.yaml", "full") {
        let message = try Messages.SalesDashboard(week: 46, turnover: "128,456,789.00", target: .red, online: 91204318, stores: 28017002, partners: 9235469, shops: [Messages.SalesDashboard.Shop(name: "云杉家居华东旗舰店", sold: 99999999, orders: 812345), Messages.SalesDashboard.Shop(name: "上海南京西路店", sold: 8123456, orders: 40217), Messages.SalesDashboard.Shop(name: "杭州湖滨银泰店", sold: 6420017, orders: 31876), Messages.SalesDashboard.Shop(name: "苏州中心店", sold: 3918240, orders: 20155), Messages.SalesDashboard.Shop(name: "南京新街口店", sold: 3004112, orders: 18002), Messages.SalesDashboard.Shop(name: "宁波天一广场店", sold: 2417789, orders: 12077), Messages.SalesDashboard.Shop(name: "合肥万象城店", sold: 1880234, orders: 9120), Messages.SalesDashboard.Shop(name: "无锡恒隆广场店", sold: 1402219, orders: 7714), Messages.SalesDashboard.Shop(name: "嘉兴八佰伴店", sold: 890722, orders: 4406), Messages.SalesDashboard.Shop(name: "绍兴银泰城（试营业）", sold: 400000, orders: 2031)], remark: "双十一当周预售尾款集中支付，线上占比首次超过七成；线下客流同比下降 12%，请各店店长周三前反馈原因，并提交 12 月的促销方案，区域经理汇总后周五发回总部。“未达标”指合计低于 1.3 亿。")
        return [message.feishuCard()]
    }

    private static let samples50 = Expectation("templates/server-alert.msg.yaml", "short") {
        let message = try Messages.ServerAlert(title: "磁盘使用率超过 90%", severity: .p3, detail: "/data 剩余 41 GB，按当前速度约 6 小时后写满。", region: .cnNorth, since: "08:12:40", hosts: ["db-07"], alert: "A-20817", oncall: ["5"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples51 = Expectation("templates/server-alert.msg.yaml", "full") {
        let message = try Messages.ServerAlert(title: "支付网关错误率升高至 37%，已触发自动限流与熔断", severity: .p1, detail: "过去 3 分钟内 /v2/charge 返回 5xx 的比例由 0.2% 升至 37%，主库连接池耗尽，慢查询 1 284 条；只读副本延迟 96 秒，自动切换未成功，已暂停批量任务；请先限流，再联系数据库值班确认主库状态。", region: .euWest, since: "2026-09-18 03:47:05", hosts: ["pay-gw-01.eu-west.example.com", "pay-gw-02.eu-west.example.com", "pay-db-primary.eu-west"], runbook: "https://wiki.example.com/runbooks/payment-gateway/error-rate?section=failover#step-3", alert: "A-20260918-034705-PAY", oncall: ["5", "12", "1688850"])
        return [try message.wecomApp()] + [try message.feishuCard()] + [try message.youduApp()]
    }

    private static let samples52 = Expectation("templates/shift-handover.msg.yaml", "short") {
        let message = try Messages.ShiftHandover(shift: "早班", lead: "张三", open: 0, first: "一切正常", second: "无", group: "shift-night", members: ["lisi"])
        return [message.tencentChat()] + [try message.wecomApp()] + [message.youduApp()]
    }

    private static let samples53 = Expectation("templates/shift-handover.msg.yaml", "full") {
        let message = try Messages.ShiftHandover(shift: "11 月 22 日夜班（22:00 起）", lead: "欧阳明月（深圳研发中心·值班经理）", open: 99, first: "支付网关 02:14 至 02:31 间歇超时，已切换到备用线路，原线路等运营商上午九点答复后再切回，请留意告警", second: "华南仓库打印服务重启后面单积压约 1200 张，已按时效分批补打，预计七点前完成，进度看共享表格，有异常请打我电话", group: "@TGS#1KX3NDRMS_shift-handover-shenzhen-night-001", members: ["zhaoliu_reception", "qianqi"])
        return [message.tencentChat()] + [try message.wecomApp()] + [message.youduApp()]
    }

    private static let samples54 = Expectation("templates/shipment-delayed.msg.yaml", "short") {
        let message = try Messages.ShipmentDelayed(order: "EX-4217", cause: .weather, due: "Friday, 25 September", containers: [], manager: "lisi")
        return [message.wecomChat()] + [try message.wecomApp()] + [message.feishuCard()]
    }

    private static let samples55 = Expectation("templates/shipment-delayed.msg.yaml", "full") {
        let message = try Messages.ShipmentDelayed(order: "EX-20260918-0042170A", cause: .customs, due: "Mon–Wed, 28–30 September 2026", containers: ["MSKU-907032-3", "TCLU-448190-7", "OOLU-115520-4", "CMAU-660013-1", "HLXU-874425-9"], tracking: "https://track.carrier.example.com/shipments?reference=EX-20260918-0042170A&containers=5&lang=en#events", compensation: "We take the storage fees, and 3% off the freight is on your next invoice.", manager: "ouyang.mingyue_overseas-accounts@sales.yunshan-logistics.cn")
        return [message.wecomChat()] + [try message.wecomApp()] + [message.feishuCard()]
    }

    private static let samples56 = Expectation("templates/team-outing.msg.yaml", "short") {
        let message = try Messages.TeamOuting(outing: "2026-autumn", season: .autumn, budget: 200, deadline: "周五 18:00", places: [Messages.TeamOuting.Place(code: "moganshan", name: "莫干山徒步"), Messages.TeamOuting.Place(code: "xixi", name: "西溪湿地划船")], department: "12")
        return [message.wecomApp()]
    }

    private static let samples57 = Expectation("templates/team-outing.msg.yaml", "full") {
        let message = try Messages.TeamOuting(outing: "2026-SPRING-HANGZHOU-RD-FRONTEND-0001", season: .spring, budget: 5000, deadline: "4 月 10 日（周五）18:00", places: [Messages.TeamOuting.Place(code: "moganshan", name: "莫干山徒步两日（住民宿，含篝火）"), Messages.TeamOuting.Place(code: "xixi", name: "西溪湿地划船与烧烤（当天往返）"), Messages.TeamOuting.Place(code: "qiandaohu", name: "千岛湖骑行环岛四十公里两日游"), Messages.TeamOuting.Place(code: "wuzhen", name: "乌镇夜游（住西栅，看露天电影）"), Messages.TeamOuting.Place(code: "zhoushan", name: "舟山海钓与赶海（晕船者请慎选）"), Messages.TeamOuting.Place(code: "anji", name: "安吉竹海漂流（限气温二十五度）"), Messages.TeamOuting.Place(code: "shaoxing", name: "绍兴黄酒小镇与鲁迅故里一日游"), Messages.TeamOuting.Place(code: "board-games", name: "公司附近桌游馆包场，不走远")], department: "1688850012")
        return [message.wecomApp()]
    }

    private static let samples58 = Expectation("templates/ticket-assigned.msg.yaml", "short") {
        let message = try Messages.TicketAssigned(ticket: "T-4127", subject: "无法登录报表系统", customer: "华东一区", hours: 4, assignee: "lisi")
        return [try message.wecomApp()] + [try message.feishuCard()] + [message.youduApp()]
    }

    private static let samples59 = Expectation("templates/ticket-assigned.msg.yaml", "full") {
        let message = try Messages.TicketAssigned(ticket: "INC-2026-0918-77", subject: "导出对账单时提示“<total> & <tax> 不一致”，换浏览器后仍出现", customer: "上海蓝鲸供应链管理有限公司", hours: 72, assignee: "wangwu.second-line@support")
        return [try message.wecomApp()] + [try message.feishuCard()] + [message.youduApp()]
    }

    private static let samples60 = Expectation("templates/typhoon-warning.msg.yaml", "short") {
        let message = try Messages.TyphoonWarning(typhoon: "Mangkhut", site: .zhuhai, closed: "2026-09-18", signal: 8, hotline: "8800")
        return [message.feishuCard()] + [message.wecomApp()]
    }

    private static let samples61 = Expectation("templates/typhoon-warning.msg.yaml", "full") {
        let message = try Messages.TyphoonWarning(typhoon: "Super-Mangkhut-2", site: .hongKong, closed: "09-18 12:00 – 09-19 06:00 (+8)", signal: 10, hotline: "+86(755)26918800-000")
        return [message.feishuCard()] + [message.wecomApp()]
    }

    private static let samples62 = Expectation("templates/visitor-directions.msg.yaml", "short") {
        let message = try Messages.VisitorDirections(visitor: "张三", time: "周一 14:00", host: "李四", account: "zhangsan", member: "zhangsan")
        return [message.tencentChat()] + [try message.wecomApp()] + [message.feishuCard()]
    }

    private static let samples63 = Expectation("templates/visitor-directions.msg.yaml", "full") {
        let message = try Messages.VisitorDirections(visitor: "欧阳明月女士（云山物流华南区运营中心）", time: "11 月 23 日（周一）14:30 至 16:00", host: "司马相如（深圳研发中心·平台架构组）", account: "visitor-20261123-ouyang.mingyue1", member: "ouyang.mingyue_overseas-accounts@sales.yunshan-logistics.cn")
        return [message.tencentChat()] + [try message.wecomApp()] + [message.feishuCard()]
    }

    private static let samples64 = Expectation("templates/voicemail.msg.yaml", "short") {
        let message = try Messages.Voicemail(recording: "1Vf9aQ-m3", engineers: ["dana"])
        return [try message.wecomApp()]
    }

    private static let samples65 = Expectation("templates/voicemail.msg.yaml", "full") {
        let message = try Messages.Voicemail(recording: "1yQm8dKc5uVb2nXe7oLw4tRj0pZs9aHf6iGk3lMv-Bq8xNc1zEy5rTu7wJo2sPd4fGh6kLa9mQv0bCx3nZe5iRt8yUo1pSj7dFw2gHk4lMa6qVb9", engineers: ["dana", "john.smith@on-call", "maximilian.oberhuber-lindqvist", "li.na_second-line", "support-manager-emea"])
        return [try message.wecomApp()]
    }

    private static let samples66 = Expectation("templates/warehouse-weekly.msg.yaml", "short") {
        let message = try Messages.WarehouseWeekly(warehouse: "嘉兴仓", week: "2026-W38", sent: 48210, punctual: "98.7%", lesson: "周三停电两小时，备用电源切换正常。", plan: "周六盘点。", damaged: 3, best: "早班二组", report: "JX-38", heads: ["sima.qingyun"])
        return [try message.wecomApp()]
    }

    private static let samples67 = Expectation("templates/warehouse-weekly.msg.yaml", "full") {
        let message = try Messages.WarehouseWeekly(warehouse: "华东嘉兴二号智能立体仓", week: "2026-W46", sent: 9284567, punctual: "96.35%", lesson: "双十一当周峰值出现在 12 日凌晨 1 点，比预测早三小时：夜班人手按去年排，分拣线 A 堵塞 47 分钟。临时支援到位后恢复，但复核环节被压缩，错发率升到万分之六。教训有三：排班按实时预售数据滚动调整；复核不能省；耗材提前三天备足，胶带缺货耽误了两千件。", plan: "周一 10:00 召开复盘会，各组带上自己的数据；周二起补做两天复核抽检，每班不少于三百件；周四配合财务完成双十一专项盘点，盘点期间暂停退货上架；周五前把借来的 36 名支援人员送回原仓，并逐一完成工时确认和夜班补贴核算，有异议的当天提出；周末安排两个班组分批轮休，留守人员由副主管带班，值班表周四前贴出。", damaged: 12345, best: "夜班三组（组长：司马青云，共 24 人）", report: "HD-JX2-2026-W46-0001", heads: ["sima.qingyun", "zhaoliu_warehouse", "ouyang.mingyue@operations"])
        return [try message.wecomApp()]
    }

    private static let samples68 = Expectation("templates/webinar-invitation.msg.yaml", "short") {
        let message = try Messages.WebinarInvitation(seminar: "month-end", title: "Month-end in an hour", promise: "Close your books the same day.", speaker: "Lena Voss", day: "Tuesday 6 October", time: "15:00 (GMT+8)", free: true, poster: "https://academy.example.com/month-end.png", managers: ["dana"])
        return [try message.wecomApp()] + [message.wecomChat()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples69 = Expectation("templates/webinar-invitation.msg.yaml", "full") {
        let message = try Messages.WebinarInvitation(seminar: "multi-currency-year-end-closing", title: "Year-end closing in many currencies", promise: "Revalue, reconcile and sign in a day.", speaker: "Dr. Ana Brito-Wagner, Porto", day: "Thursday 10 December", time: "15:00–16:30 (GMT+8)", free: false, poster: "https://academy.example.com/posters/2026/multi-currency-year-end-closing-1068x600.png?version=3", managers: ["dana", "john.smith", "maximilian.oberhuber-lindqvist@sales"])
        return [try message.wecomApp()] + [message.wecomChat()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples70 = Expectation("templates/weekly-report.msg.yaml", nil) {
        let message = Messages.WeeklyReport()
        return [message.wecomApp()] + [message.feishuCard()] + [message.youduApp()]
    }

    private static let samples71 = Expectation("Cases/order-in-json.msg.yaml", "quotes") {
        let message = try Messages.OrderInJSON(order: "A1", note: "\"}], \\ \n\t'", parcels: 3, urgent: true, carrier: .jD, members: ["denny", "lucy"])
        return message.tencentChat()
    }

    private static let samples72 = Expectation("Cases/wide-texts.msg.yaml", "short") {
        let message = try Messages.WideTexts(body: "放假安排", member: "zhangsan")
        return [try message.wecomApp()] + [try message.wecomChat()]
    }

    static let samples: [Expectation] = [
        samples0, samples1, samples2, samples3, samples4, samples5, samples6, samples7, samples8, samples9, samples10, samples11, samples12, samples13, samples14, samples15, samples16, samples17, samples18, samples19, samples20, samples21, samples22, samples23, samples24, samples25, samples26, samples27, samples28, samples29, samples30, samples31, samples32, samples33, samples34, samples35, samples36, samples37, samples38, samples39, samples40, samples41, samples42, samples43, samples44, samples45, samples46, samples47, samples48, samples49, samples50, samples51, samples52, samples53, samples54, samples55, samples56, samples57, samples58, samples59, samples60, samples61, samples62, samples63, samples64, samples65, samples66, samples67, samples68, samples69, samples70, samples71, samples72
    ]

    private static let witnesses0 = Expectation("Cases/long-titles.msg.yaml", "template_card.horizontal_content_list") {
        let message = try Messages.LongTitles(order: "A", lines: ["A", "A", "A", "A", "A", "A", "A", "A", "A"], note: "")
        return [try message.wecomApp()]
    }

    private static let witnesses1 = Expectation("Cases/wide-texts.msg.yaml", "text.content") {
        let message = try Messages.WideTexts(body: "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", member: "A")
        return [try message.wecomApp()]
    }

    private static let witnesses2 = Expectation("Cases/wide-texts.msg.yaml", "text.content") {
        let message = try Messages.WideTexts(body: "", member: "A")
        return [try message.wecomApp()]
    }

    private static let witnesses3 = Expectation("Cases/wide-texts.msg.yaml", "miniprogram.title") {
        let message = try Messages.WideTexts(body: "", member: "A")
        return [try message.wecomChat()]
    }

    static let witnesses: [Expectation] = [
        witnesses0, witnesses1, witnesses2, witnesses3
    ]
}

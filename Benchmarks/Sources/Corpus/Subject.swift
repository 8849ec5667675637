/// What a template is about, in the words of the program that sends it.
struct Subject: Sendable {
    /// What the template is called by.
    let name: String
    let noun: String
    let source: String
    /// The parameter that holds its number.
    let number: String
    /// The parameter that holds whom it concerns, and the label for it.
    let person: (name: String, label: String)
    /// Where it stands, with the word for that.
    let states: [(name: String, word: String)]

    static let all = [
        Subject(
            name: "order", noun: "订单", source: "员工商城", number: "order", person: ("buyer", "收货人"),
            states: [("placed", "已提交"), ("paid", "已付款"), ("shipped", "已发货"), ("received", "已签收")]),
        Subject(
            name: "ticket", noun: "工单", source: "服务台", number: "ticket", person: ("customer", "客户"),
            states: [("opened", "已受理"), ("assigned", "已分派"), ("solved", "已解决"), ("closed", "已关闭")]),
        Subject(
            name: "claim", noun: "报销单", source: "财务共享中心", number: "claim", person: ("employee", "报销人"),
            states: [("submitted", "待审核"), ("refused", "被退回"), ("paid", "已付款")]),
        Subject(
            name: "leave", noun: "请假单", source: "假勤审批", number: "request", person: ("applicant", "申请人"),
            states: [("asked", "待审批"), ("approved", "已通过"), ("refused", "被驳回")]),
        Subject(
            name: "alert", noun: "告警", source: "监控中心", number: "alert", person: ("owner", "负责人"),
            states: [("raised", "已触发"), ("claimed", "已认领"), ("cleared", "已恢复")]),
        Subject(
            name: "meeting", noun: "会议", source: "会议助手", number: "meeting", person: ("host", "主持人"),
            states: [("planned", "已预约"), ("moved", "已改期"), ("cancelled", "已取消")]),
        Subject(
            name: "visit", noun: "访客预约", source: "行政前台", number: "visit", person: ("visitor", "访客"),
            states: [("booked", "已登记"), ("arrived", "已到访"), ("left", "已离开")]),
        Subject(
            name: "contract", noun: "合同", source: "法务中心", number: "contract", person: ("signer", "签署人"),
            states: [("drafted", "待会签"), ("signed", "已签署"), ("expiring", "将到期")]),
        Subject(
            name: "shipment", noun: "运单", source: "物流平台", number: "waybill", person: ("driver", "司机"),
            states: [("picked-up", "已揽收"), ("delayed", "已延误"), ("delivered", "已送达")]),
        Subject(
            name: "purchase", noun: "采购单", source: "采购系统", number: "purchase", person: ("supplier", "供应商"),
            states: [("asked", "待审批"), ("ordered", "已下单"), ("delivered", "已到货")]),
        Subject(
            name: "inspection", noun: "巡检", source: "设备管理", number: "inspection", person: ("inspector", "巡检人"),
            states: [("due", "待执行"), ("passed", "已通过"), ("failed", "有异常")]),
        Subject(
            name: "training", noun: "培训", source: "学习平台", number: "course", person: ("teacher", "讲师"),
            states: [("announced", "已开放"), ("starting", "将开课"), ("finished", "已结束")]),
        Subject(
            name: "release", noun: "发布", source: "发布平台", number: "release", person: ("author", "发布人"),
            states: [("planned", "待上线"), ("finished", "已上线"), ("rolled-back", "已回滚")]),
        Subject(
            name: "interview", noun: "面试", source: "招聘助手", number: "interview", person: ("candidate", "候选人"),
            states: [("planned", "已安排"), ("moved", "已改期"), ("passed", "已通过")]),
        Subject(
            name: "repair", noun: "报修单", source: "物业服务", number: "repair", person: ("reporter", "报修人"),
            states: [("reported", "已受理"), ("visited", "已上门"), ("finished", "已修复")]),
    ]
}

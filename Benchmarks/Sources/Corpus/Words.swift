/// What the generated companies talk about.
enum Words {
    static let people = [
        "张三", "李四", "王小明", "欧阳明月", "司马青云", "陈晨", "阿卜杜拉", "林晓", "赵敏", "钱七", "孙丽华", "周建国",
    ]
    static let teams = [
        "前端平台组", "华南区运营中心", "财务共享中心", "采购部", "仓储二组", "客户成功部", "信息安全组", "夜班", "行政部",
    ]
    static let accounts = [
        "zhangsan", "lisi", "wangwu", "ouyang.mingyue", "sima.qingyun", "chen_chen", "zhao-min", "qian.qi@finance",
        "linlin",
        "zhaoliu_reception", "sun.lihua", "zhou.jianguo",
    ]
    static let places = [
        "深圳研发中心 B 座", "上海张江园区", "嘉兴二号仓", "总部 18 楼“大鹏”会议室", "杭州湖滨店", "成都客服中心", "3 楼 301",
        "武汉数据中心机房", "苏州中心店", "北京望京办公区前台",
    ]
    static let goods = [
        "27 英寸显示器", "机械键盘", "人体工学椅", "A5 点阵笔记本", "便携榨汁杯", "珊瑚绒四件套", "全向麦克风", "无线投屏器",
        "升降桌（双电机）", "帆布袋", "恒温烧水壶", "精铁炒锅",
    ]
    static let days = ["周一", "周三 14:00", "9 月 18 日", "11 月 22 日（周日）", "明天 9:30", "本周五下班前", "10 月 8 日上午"]

    static let actors = [
        "仓库", "客服", "财务部", "值班经理", "采购组", "运维团队", "各门店店长", "供应商", "物流公司", "行政前台", "项目负责人",
        "信息安全组", "区域经理", "审批人",
    ]
    static let moments = [
        "今天下午", "明早九点前", "本周五之前", "月底前", "收到通知后", "两个工作日内", "下班前", "到货当天", "复核完成后",
    ]
    static let acts = [
        "逐项核对数量和型号", "联系客户确认收货地址", "提交整改说明", "完成复核并回传签收单", "补齐缺少的附件", "确认预算和付款节点",
        "安排人员到现场处理", "在系统里更新进度", "通知所有相关同事", "把旧设备退回总部", "检查外箱是否破损并拍照", "重新安排配送时间",
        "核实发票抬头与税号", "准备好会议材料", "重启服务并观察十分钟", "与另外两家比价", "写明原因和后续计划",
    ]
    static let remarks = [
        "Checked with the department in August.", "与客服约定的写法，改动前先问他们",
        "Two words at most: the list cuts what is longer.",
        "值班系统按这个字段去重", "Whoever sends it fills this in.", "见交接文档第三节",
    ]
    static let english = [
        "Please reply before the end of the day.", "Nothing has to be done by you.",
        "The old page stays open until Friday.",
        "Questions are answered by the service desk.", "Keep the receipt until the amount has arrived.",
        "The figures were checked twice.", "Your manager has been told as well.",
    ]
}

extension Dice {
    /// Sentences of so many characters at most, and at least half as many.
    mutating func prose(_ most: Int) -> String {
        var text = clause
        while text.count < most / 2 { text += "，" + clause }
        while case let longer = text + (chance(70) ? "，" : "；") + clause, longer.count < most { text = longer }
        return String(text.prefix(most - 1)) + "。"
    }

    private var clause: String {
        mutating get { pick(Words.actors) + pick(Words.moments) + pick(Words.acts) }
    }

    mutating func english(_ sentences: Int) -> String { pick(sentences, of: Words.english).joined(separator: " ") }

    mutating func digits(_ count: Int) -> String { (0..<count).map { _ in "\(number(1...9))" }.joined() }
}

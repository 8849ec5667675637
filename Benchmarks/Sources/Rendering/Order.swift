import MessageRuntime

/// The values that every contender renders.
struct Order: Encodable {
    struct Line: Encodable {
        let kind, title: String
    }

    let buyer, order, total, address, note, receiver: String
    let lines: [Line]

    static let example = Order(
        buyer: "欧阳明月（前端平台组）",
        order: "20260918-0004217",
        total: "¥ 3,482.50",
        address: "广东省深圳市南山区科技园北区 \"创新大厦\" 18 楼 1806 室前台",
        note: "请放在前台，谢谢；如外箱有破损请拒收并拍照联系我。",
        receiver: "ouyang.mingyue",
        lines: [
            Line(kind: "显示器", title: "27 英寸 4K（含支架） ¥ 1,999.00"),
            Line(kind: "键盘", title: "87 键无线茶轴，深灰 ¥ 599.00"),
            Line(kind: "笔记本", title: "A5 点阵，每包五册 ¥ 84.50"),
            Line(kind: "帆布袋", title: "公司十周年纪念，本白 ¥ 0.00"),
            Line(kind: "脚踏板", title: "人体工学，可调角度 ¥ 800.00"),
        ])

    /// As msgc's plugin has declared it from `order-placed.msg.yaml`.
    func message() throws(MessageError) -> Messages.OrderPlaced {
        try Messages.OrderPlaced(
            buyer: buyer, order: order, total: total, address: address, note: note, receiver: receiver,
            lines: lines.map { Messages.OrderPlaced.Line(kind: $0.kind, title: $0.title) })
    }
}

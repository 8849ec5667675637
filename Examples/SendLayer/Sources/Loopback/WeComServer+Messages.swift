/// Sending, as WeCom 90236 describes it; recall as 94867, and updates as 94888.
extension WeComServer {
    func send(_ body: JSON, _ bytes: [UInt8], _ app: App) throws(Refusal) -> JSON {
        if isRepeated(body, bytes) { return ["errcode": 0, "errmsg": "ok", "msgid": .text(fresh("message-"))] }
        try checkAgent(of: body, app)
        let receivers = try receivers(of: body)
        let type = body.text("msgtype")
        try require(WeComBody.types.contains(type), 40008, "invalid message type")
        var checked = WeComBody(app: app, unknownMedia: unknownMedia)
        try checked.check(body, type: type)
        if let taskID = body["template_card"]?.text("task_id"), !taskID.isEmpty {
            let isNew = taskIDs[app.agentID, default: []].insert(taskID).inserted
            try require(isNew, 42014, "task_id is used already")
        }
        note(Delivery(agentID: app.agentID, bytes: bytes, users: receivers.valid, cuts: checked.cuts))
        seen[bytes] = .now
        let message = fresh("message-")
        messages[message] = (app.agentID, .now)
        var answer: [String: JSON] = ["errcode": 0, "errmsg": "ok", "msgid": .text(message)]
        if !receivers.invalid.isEmpty {
            answer["invaliduser"] = .text(receivers.invalid.map { $0.lowercased() }.joined(separator: "|"))
        }
        if checked.callsBack {
            let code = fresh("response-")
            responseCodes.insert(code)
            answer["response_code"] = .text(code)
        }
        return .object(answer)
    }

    /// Whether the same request was delivered within its interval. What the vendor answers then is not documented; that it
    /// delivers nothing more is.
    private func isRepeated(_ body: JSON, _ bytes: [UInt8]) -> Bool {
        guard body.integer("enable_duplicate_check") == 1 else { return false }
        let interval = Duration.seconds(min(body.integer("duplicate_check_interval") ?? 1800, 14400))
        return seen[bytes].map { .now - $0 < interval } ?? false
    }

    private func checkAgent(of body: JSON, _ app: App) throws(Refusal) {
        if body.text("msgtype") == "miniprogram_notice", body["agentid"] == nil { return }
        try require(body["agentid"] != nil, 41011, "missing agentid")
        guard let agentID = body.integer("agentid") else { throw Refusal(40056, "invalid agentid") }
        try require(apps.contains { $0.agentID == agentID }, 40056, "invalid agentid")
        try require(app.agentID == agentID, 301002, "not allow operate another agent with this accesstoken")
    }

    private func receivers(of body: JSON) throws(Refusal) -> (valid: [String], invalid: [String]) {
        let users = body.ids("touser")
        let (parties, tags) = (body.ids("toparty"), body.ids("totag"))
        try require(users.count + parties.count + tags.count > 0, 82001, "touser & toparty & totag all empty")
        try require(users.count <= 1000, 40032, "invalid user list size")
        try require(parties.count <= 100, 82002, "invalid party list size")
        try require(tags.count <= 100, 82003, "invalid tag list size")
        let invalid = users.filter { strangers.contains($0.lowercased()) }
        let isReached = invalid.count < users.count || !parties.isEmpty || !tags.isEmpty
        try require(isReached, 81013, "user & party & tag all invalid")
        return (users.filter { !strangers.contains($0.lowercased()) }, invalid)
    }

    func recall(_ body: JSON, _ bytes: [UInt8], _ app: App) throws(Refusal) -> JSON {
        let id = body.text("msgid")
        guard let message = messages[id], message.agentID == app.agentID else { throw Refusal(40058, "invalid msgid") }
        try require(.now - message.sent < .seconds(24 * 60 * 60), 42052, "msgid is expired")
        noteRecall(id)
        return ["errcode": 0, "errmsg": "ok"]
    }

    func update(_ body: JSON, _ bytes: [UInt8], _ app: App) throws(Refusal) -> JSON {
        try require(body.integer("agentid") == app.agentID, 301002, "not allow operate another agent")
        try require(body.list("userids").count <= 1000, 40032, "invalid user list size")
        let hasReceivers =
            body.integer("atall") == 1 || ["userids", "partyids", "tagids"].contains { !body.list($0).isEmpty }
        try require(hasReceivers, 82001, "no receivers")
        let name = body["button"]?.text("replace_name") ?? ""
        try require(!name.isEmpty || body["template_card"] != nil, 40063, "button or template_card is empty")
        try require(responseCodes.remove(body.text("response_code")) != nil, 42022, "response_code is used already")
        noteUpdate(bytes)
        let invalid = body.list("userids").filter { id in
            if case .text(let user) = id { strangers.contains(user.lowercased()) } else { true }
        }
        return ["errcode": 0, "errmsg": "ok", "invaliduser": .list(invalid)]
    }
}

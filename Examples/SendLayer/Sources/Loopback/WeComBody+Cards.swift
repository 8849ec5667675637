/// The rules for template cards.
extension WeComBody {
    mutating func checkCard(_ card: JSON) throws(Refusal) {
        try require(!card.holdsNothingSomewhere, 40058, "an empty object in template_card")
        try checkParts(card)
        switch card.text("card_type") {
        case "text_notice":
            let title = card["main_title"]?.text("title") ?? ""
            try require(!title.isEmpty || !card.text("sub_title_text").isEmpty, 40058, "main_title.title is empty")
            try checkAction(card, types: 1...2)
        case "news_notice":
            try requireTitle(card)
            try require(card["card_image"] != nil || card["image_text_area"] != nil, 42044, "card_image.url is empty")
            if let image = card["card_image"] {
                try require(!image.text("url").isEmpty, 42044, "card_image.url is empty")
            }
            try checkAction(card, types: 1...2)
        case "button_interaction":
            try requireTitle(card)
            try checkButtons(card)
            if card["card_action"] != nil { try checkAction(card, types: 0...2) }
        case "vote_interaction":
            try requireTitle(card)
            try checkOptions(card["checkbox"] ?? [:], 1...20)
            try checkSubmit(card)
        case "multiple_interaction":
            try requireTitle(card)
            let lists = card.list("select_list")
            try require((1...3).contains(lists.count), 42047, "select_list size")
            for list in lists { try checkOptions(list, 1...10) }
            try checkSubmit(card)
        default: throw Refusal(42031, "invalid card_type")
        }
        try checkCallback(card)
    }

    private func requireTitle(_ card: JSON) throws(Refusal) {
        try require(!(card["main_title"]?.text("title") ?? "").isEmpty, 40058, "main_title.title is empty")
    }

    /// What several types of card share.
    private func checkParts(_ card: JSON) throws(Refusal) {
        let rows = card.list("horizontal_content_list")
        try require(rows.count <= 6, 42035, "horizontal_content_list size")
        for row in rows {
            try require(!row.text("keyname").isEmpty, 42027, "keyname is empty")
            switch row.integer("type") ?? 0 {
            case 1: try require(!row.text("url").isEmpty, 42028, "url is empty")
            case 2: try require(!row.text("media_id").isEmpty, 42029, "media_id is empty")
            case 3: try require(!row.text("userid").isEmpty, 42050, "userid is empty")
            default: break
            }
        }
        try require(card.list("vertical_content_list").count <= 4, 42036, "vertical_content_list size")
        let jumps = card.list("jump_list")
        try require(jumps.count <= 3, 42042, "jump_list size")
        for jump in jumps {
            try require(!jump.text("title").isEmpty, 42033, "jump_list title is empty")
            if jump.integer("type") == 2 { try require(!jump.text("appid").isEmpty, 42030, "jump_list appid is empty") }
        }
    }

    private func checkAction(_ card: JSON, types: ClosedRange<Int>) throws(Refusal) {
        guard let action = card["card_action"], let type = action.integer("type"), types.contains(type) else {
            throw Refusal(42045, "invalid card_action")
        }
        let member = [1: "url", 2: "appid"][type]
        try require(member.map { !action.text($0).isEmpty } ?? true, 42045, "invalid card_action")
    }

    private func checkButtons(_ card: JSON) throws(Refusal) {
        let buttons = card.list("button_list")
        try require((1...6).contains(buttons.count), 40058, "button_list size")
        var keys: Set<String> = []
        for button in buttons {
            try require(!button.text("text").isEmpty, 42038, "button text is empty")
            guard (button.integer("type") ?? 0) == 0 else { continue }
            let key = button.text("key")
            try require(!key.isEmpty && key.utf8.count <= 1024, 42039, "invalid button key")
            try require(keys.insert(key).inserted, 42051, "a key is there twice")
        }
        if let selection = card["button_selection"] { try checkOptions(selection, 1...10) }
    }

    private func checkOptions(_ list: JSON, _ counts: ClosedRange<Int>) throws(Refusal) {
        try require(!list.text("question_key").isEmpty, 42043, "question_key is empty")
        let options = list.list("option_list")
        try require(counts.contains(options.count), 42037, "option_list size")
        var ids: Set<String> = []
        for option in options {
            let id = option.text("id")
            try require(!id.isEmpty && id.utf8.count <= 128, 42040, "invalid option id")
            try require(ids.insert(id).inserted, 42051, "an id is there twice")
            try require(!option.text("text").isEmpty, 42041, "option text is empty")
        }
    }

    private func checkSubmit(_ card: JSON) throws(Refusal) {
        let button = card["submit_button"] ?? [:]
        try require(!button.text("text").isEmpty, 42049, "submit_button text is empty")
        try require(!button.text("key").isEmpty, 42046, "submit_button key is empty")
    }

    private mutating func checkCallback(_ card: JSON) throws(Refusal) {
        let taskID = card.text("task_id")
        let type = card.text("card_type")
        let isAnswered = !["text_notice", "news_notice"].contains(type) || card["action_menu"] != nil
        if let menu = card["action_menu"] {
            try require((1...3).contains(menu.list("action_list").count), 40058, "action_list size")
        }
        let isLegal = taskID.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "_-@".contains($0) }
        try require(isLegal && taskID.utf8.count <= 128, 40058, "invalid task_id")
        guard isAnswered else { return }
        try require(!taskID.isEmpty, 40058, "task_id is empty")
        try require(app.hasCallback, 43012, "no callback url")
        noteCallback()
    }
}

import MessageModel
import MessageSource

/// Which types of template card have a member that not all of them have, and what people write instead of a member.
enum CardMembers {
    /// Where the vendor's table has the member.
    static let types: [String: [String]] = [
        "action_menu": ["text_notice", "news_notice", "button_interaction"],
        "quote_area": ["text_notice", "news_notice", "button_interaction"],
        "emphasis_content": ["text_notice"],
        "sub_title_text": ["text_notice", "button_interaction"],
        "card_image": ["news_notice"],
        "image_text_area": ["news_notice"],
        "vertical_content_list": ["news_notice"],
        "horizontal_content_list": ["text_notice", "news_notice", "button_interaction"],
        "jump_list": ["text_notice", "news_notice"],
        "card_action": ["text_notice", "news_notice", "button_interaction"],
        "button_selection": ["button_interaction"],
        "button_list": ["button_interaction"],
        "checkbox": ["vote_interaction"],
        "select_list": ["multiple_interaction"],
        "submit_button": ["vote_interaction", "multiple_interaction"],
    ]

    /// What to do about a key that a card of this type does not have.
    static func instead(in type: String) -> [String: Instead] {
        types.filter { !$0.value.contains(type) }.mapValues { types in
            .words("only \(types.quotedList) cards have it")
        }.merging(anyType) { own, _ in own }
    }

    /// Names of other APIs, and of the vendor's other types of message.
    private static let anyType: [String: Instead] = [
        "title": "write it as 'main_title: {title: …}'",
        "desc": "write it as 'main_title: {desc: …}'",
        "description": "write it as 'main_title: {desc: …}'",
        "icon": "write it as 'source: {icon_url: …}'",
        "url": "write it as 'card_action: {type: 1, url: …}'",
        "btn": "a task card's buttons are the 'button_list' of a 'button_interaction' card",
        "disable": onlyWhenUpdated,
        "replace_text": onlyWhenUpdated,
    ]

    /// Of members that only a card which was sent already can be given.
    static let onlyWhenUpdated: Instead = "only update_template_card takes it"
}

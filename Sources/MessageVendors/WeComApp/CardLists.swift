import MessageModel

extension Shape where Value == Items<HorizontalContent> {
    /// `horizontal_content_list`, which may be empty.
    static let horizontalContents = list(of: HorizontalContent.shape, .atMost(6, .items, .rejected(code: 42035)))
}

extension Shape where Value == Items<Jump> {
    /// `jump_list`, which may be empty.
    static let jumps = list(of: Jump.shape, .atMost(3, .items, .rejected(code: 42042)))
}

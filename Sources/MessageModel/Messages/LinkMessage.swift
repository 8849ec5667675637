/// `link`: one page, with a title.
package struct LinkMessage: Sendable {
    package let title: Text
    package let description: Text?
    package let url: Text
    package let cover: Picture?
    package let button: Text?

    static let shape = Shape<LinkMessage>.record("a link", "One page, with a title.") { f in
        LinkMessage(
            title: f.required("title", \.title, .text(.plain, .houseTitle), "Shown in bold on the first line."),
            description: f.optional("description", \.description, .text(.plain), "Shown below the title."),
            url: f.required("url", \.url, .url(), "The page that opens."),
            cover: f.optional("cover", \.cover, Picture.shape, "A picture beside the title."),
            button: f.optional("button", \.button, .text(.plain), "The label of the way to the page."))
    }
}

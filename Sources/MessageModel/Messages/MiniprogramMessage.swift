/// `miniprogram`: a page of a mini program, with a title and some fields.
package struct MiniprogramMessage: Sendable {
    package let appid: Text
    package let page: Text?
    package let title: Text
    package let description: Text?
    package let cover: Picture?
    package let fields: Items<LabeledValue>?

    static let shape = Shape<MiniprogramMessage>.record(
        "a mini program message", "A page of a mini program, with a title and some fields."
    ) { f in
        MiniprogramMessage(
            appid: f.required("appid", \.appid, .id(), "The program."),
            page: f.optional("page", \.page, .path(), "The page that opens."),
            title: f.required("title", \.title, .text(.plain, .houseTitle), "Shown in bold on the first line."),
            description: f.optional("description", \.description, .text(.plain), "Shown below the title."),
            cover: f.optional("cover", \.cover, Picture.shape, "The picture, 5 to 4."),
            fields: f.optional("fields", \.fields, .list(of: LabeledValue.shape), "Labels with their values."))
    }
}

/// A label with its value.
package struct LabeledValue: Sendable {
    package let label: Text
    package let value: Text

    static let shape = Shape<LabeledValue>.record("a field", "A label with its value.") { f in
        LabeledValue(
            label: f.required("label", \.label, .text(.plain), "What it is."),
            value: f.required("value", \.value, .text(.plain), "Its value."))
    }
}

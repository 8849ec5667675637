/// `image`, `audio`, `video` and `file`: something uploaded, with a title and a description where a vendor shows them.
package struct MediaMessage: Sendable {
    package let media: Media?
    package let title: Text?
    package let description: Text?
    /// The name under which the caller brings the file, for vendors whose clients upload it themselves.
    package let source: Text?

    static func shape(_ name: String) -> Shape<MediaMessage> {
        .record(name, "Something uploaded, with a title and a description where a vendor shows them.") { f in
            MediaMessage(
                media: f.optional("media", \.media, Media.shape, "Its id: one for all vendors, or one for each."),
                title: f.optional("title", \.title, .text(.plain, .houseTitle), "Shown with it."),
                description: f.optional("description", \.description, .text(.plain), "Shown below the title."),
                source: f.optional(
                    "source", \.source, callersFile,
                    "The name of the file that the caller brings, where ids are not used."))
        }
    }

    /// It is said to nobody, so no vendor that does without it loses anything.
    private static let callersFile = Shape<Text>(
        read: { Shape.runtimeName.read($0, &$1) }, write: { _, _ in .null }, placeholder: { .placeholder },
        description: { Shape.runtimeName.description() })
}

/// A page that says why there is no other.
package struct ServedNotice: Sendable {
    private let title: String
    private let words: String

    package init(_ title: String, _ words: String) {
        self.title = title
        self.words = words
    }

    package var page: String {
        ServedPage(title: title, summary: "", main: [HTML(.p, .of(.role, "alert")) { words }]).text
    }
}

/// The findings that one run looks at, by their codes. It beats what a configuration says.
package struct CodeChoice: Sendable {
    /// `nil` for all.
    private let selected: Set<String>?
    private let ignored: Set<String>

    package static let all = CodeChoice()

    /// - Parameters:
    ///   - selected: these alone; all where there are none.
    ///   - ignored: all but these.
    package init(selected: [String] = [], ignored: [String] = []) {
        self.selected = selected.isEmpty ? nil : Set(selected)
        self.ignored = Set(ignored)
    }

    package var isAll: Bool { selected == nil && ignored.isEmpty }

    func leavesOut(_ code: String) -> Bool {
        ignored.contains(code) || selected.map { !$0.contains(code) } ?? false
    }

    /// The run asks for it by name.
    func names(_ code: String) -> Bool { selected?.contains(code) ?? false }
}

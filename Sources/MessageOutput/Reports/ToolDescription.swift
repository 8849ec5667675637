/// What a report says of msgc itself and of the problems that it knows.
package struct ToolDescription: Sendable {
    /// Nothing is known beyond the name.
    package static let unknown = ToolDescription { _ in nil }

    /// `nil` where a report should be the same for every version.
    let version: String?
    /// The page of a code. Making one runs its examples, so only those that a report needs are asked for.
    let page: @Sendable (_ code: String) -> ProblemPage?

    package init(version: String? = nil, page: @escaping @Sendable (_ code: String) -> ProblemPage?) {
        self.version = version
        self.page = page
    }
}

/// Everything that was found so far. Stages take it `inout`, report all they see and return `nil` when they cannot go
/// on; nothing is thrown across a stage.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []
    private var seen: Set<Identity> = []
    private var wrongForAll: Set<Place> = []

    /// The vendor that is being compiled for, which is noted on what is reported meanwhile.
    package var vendor: String?

    package init() {}

    package var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// What stands in for something that could not be read has no place, and nothing is wrong with it: that it could not
    /// be read is reported.
    package mutating func report(_ problem: some Problem) {
        if problem.span.file !== SourceFile.nowhere { add(Diagnostic(problem, vendor: vendor)) }
    }

    package mutating func append(contentsOf others: Diagnostics) {
        for diagnostic in others.all { add(diagnostic) }
    }

    /// Adds a note to each finding for which there is one.
    ///
    /// - Parameter count: how many findings at the beginning are left as they are.
    package mutating func annotate(since count: Int, with note: (Diagnostic) -> Diagnostic.Note?) {
        for index in all.indices.dropFirst(count) {
            if let note = note(all[index]) { all[index].notes.append(note) }
        }
    }

    /// The findings as somebody else has them: changed, or left out where that gives `nil`.
    package func revised(_ change: (Diagnostic) -> Diagnostic?) -> Diagnostics {
        var revised = Diagnostics()
        for diagnostic in all.compactMap(change) { revised.add(diagnostic) }
        return revised
    }

    /// The findings file by file in the order of their appearance, and within a file from top to bottom.
    package var sorted: [Diagnostic] {
        guard all.count > 1 else { return all }
        var order: [ObjectIdentifier: Int] = [:]
        for diagnostic in all where order[ObjectIdentifier(diagnostic.span.file)] == nil {
            order[ObjectIdentifier(diagnostic.span.file)] = order.count
        }
        return all.enumerated().sorted { left, right in
            key(left.element, left.offset, order).lexicographicallyPrecedes(key(right.element, right.offset, order))
        }.map(\.element)
    }

    /// The same words about the same place are said once: an anchor that is used twice is read twice. What is wrong
    /// for all is not said again for one vendor.
    private mutating func add(_ diagnostic: Diagnostic) {
        let place = Place(diagnostic)
        if diagnostic.vendor != nil, wrongForAll.contains(place) { return }
        if diagnostic.vendor == nil, diagnostic.severity == .error { wrongForAll.insert(place) }
        let identity = Identity(
            code: diagnostic.code, span: diagnostic.span, message: diagnostic.message, vendor: diagnostic.vendor)
        if seen.insert(identity).inserted { all.append(diagnostic) }
    }

    private struct Place: Hashable {
        let code: String
        let span: Span
        /// Of several limits of one text it is wrong by one and may keep another.
        let maximum: Int?
        let unit: String?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            span = diagnostic.span
            maximum = diagnostic.limit?.maximum
            unit = diagnostic.limit?.unit
        }
    }

    private struct Identity: Hashable {
        let code: String
        let span: Span
        let message: String
        let vendor: String?
    }

    private func key(_ diagnostic: Diagnostic, _ index: Int, _ order: [ObjectIdentifier: Int]) -> [Int] {
        [order[ObjectIdentifier(diagnostic.span.file)] ?? 0, diagnostic.span.range.lowerBound, index]
    }
}

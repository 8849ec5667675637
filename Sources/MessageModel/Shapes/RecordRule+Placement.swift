import MessageSource
import MessageSyntax

/// Where among each other a vendor's objects may stand, and what they need there.
package struct Placement: Sendable {
    enum Demand: Sendable {
        case onlyDirectlyIn(Set<String>)
        case notDirectlyIn(Set<String>)
        case onlyInside(String)
        /// Of a member with one of these words, or with any: it means something only there.
        case memberOnlyInside(String, member: String, words: [String]?)
        /// Of one of several members.
        case memberNeededInside(String, members: [String])
        /// Among all that it holds, one has one of these words under one of these keys.
        case holds(String, marks: [String: [String]])
    }

    /// The root, where it is named among places.
    package static let root = ""

    let words: [String]
    let demand: Demand
    let isError: Bool
    /// What the vendor answers.
    let errcode: Int?
    /// What is true, and what to do, in words.
    let advice: String

    private init(_ words: [String], _ demand: Demand, _ isError: Bool, _ errcode: Int?, _ advice: String) {
        self.words = words
        self.demand = demand
        self.isError = isError
        self.errcode = errcode
        self.advice = advice
    }

    /// These stand directly in one of those places and nowhere else.
    package static func only(
        _ words: [String], in places: Set<String>, isError: Bool = true, refusing errcode: Int? = nil,
        _ advice: String
    ) -> Placement {
        Placement(words, .onlyDirectlyIn(places), isError, errcode, advice)
    }

    /// These do not stand directly in those places.
    package static func never(
        _ words: [String], in places: Set<String>, isError: Bool = true, refusing errcode: Int? = nil,
        _ advice: String
    ) -> Placement {
        Placement(words, .notDirectlyIn(places), isError, errcode, advice)
    }

    /// These stand somewhere within such an object.
    package static func only(
        _ words: [String], inside place: String, isError: Bool = true, refusing errcode: Int? = nil, _ advice: String
    ) -> Placement {
        Placement(words, .onlyInside(place), isError, errcode, advice)
    }

    /// A member that these may have only within such an object.
    ///
    /// - Parameter values: with one of which it may not stand elsewhere; `nil` for any.
    package static func member(
        _ member: String, of words: [String], is values: [String]? = nil, onlyInside place: String,
        isError: Bool = true, refusing errcode: Int? = nil, _ advice: String
    ) -> Placement {
        Placement(words, .memberOnlyInside(place, member: member, words: values), isError, errcode, advice)
    }

    /// A member that these cannot do without within such an object.
    ///
    /// - Parameter others: which will do as well.
    package static func member(
        _ member: String, or others: [String] = [], of words: [String], neededInside place: String,
        isError: Bool = true, refusing errcode: Int? = nil, _ advice: String
    ) -> Placement {
        Placement(words, .memberNeededInside(place, members: [member] + others), isError, errcode, advice)
    }

    /// Such an object holds one, however deep, that has one of these words under one of these keys.
    ///
    /// - Parameter part: what that is, for people.
    package static func needs(
        _ word: String, _ part: String, holding marks: [String: [String]], isError: Bool = true,
        refusing errcode: Int? = nil,
        _ advice: String
    ) -> Placement {
        Placement([word], .holds(part, marks: marks), isError, errcode, advice)
    }

    /// What is wrong with an object, in words and with the place to point at; `nil` where it stands well.
    fileprivate func breach(by object: PlacedObject) -> (message: String, span: Span)? {
        guard words.contains(object.word) else { return nil }
        let direct = object.around.last ?? Self.root
        let name = "'\(object.word)'"
        switch demand {
        case .onlyDirectlyIn(let places):
            return places.contains(direct) ? nil : ("\(name) stands \(Self.described(direct))", object.span)
        case .notDirectlyIn(let places):
            return places.contains(direct) ? ("\(name) stands \(Self.described(direct))", object.span) : nil
        case .onlyInside(let place):
            return object.around.contains(place) ? nil : ("\(name) stands outside '\(place)'", object.span)
        case .memberOnlyInside(let place, let member, let words):
            let entry = object.node.entries.first { $0.key.string == member }
            guard let entry, !object.around.contains(place), words?.contains(entry.value.string) ?? true else {
                return nil
            }
            return ("'\(member)' of \(name) stands outside '\(place)'", entry.key.span)
        case .memberNeededInside(let place, let members):
            guard object.around.contains(place), !members.contains(where: object.node.says) else { return nil }
            return ("\(name) in '\(place)' has no '\(members[0])'", object.span)
        case .holds(let part, let marks):
            return object.node.holds(marks) ? nil : ("\(name) has no \(part)", object.span)
        }
    }

    private static func described(_ place: String) -> String {
        place == root ? "at the root" : "directly in '\(place)'"
    }
}

extension Node {
    /// Whether there is something under a key.
    fileprivate func says(_ key: String) -> Bool {
        self[key].map { $0.kind != .scalar || !$0.string.isEmpty } ?? false
    }

    /// Whether an object inside has one of these words under one of these keys. A hole may say any word.
    fileprivate func holds(_ marks: [String: [String]]) -> Bool {
        switch kind {
        case .scalar: false
        case .sequence: items.contains { $0.holds(marks) }
        case .mapping:
            entries.contains { entry in
                let words = marks[entry.key.string] ?? []
                guard entry.value.kind == .scalar else { return entry.value.holds(marks) }
                return words.contains(entry.value.string) || !words.isEmpty && entry.value.holdsBraces
            }
        }
    }
}

extension RecordRule {
    /// How the objects in a record may stand among each other. Asked of what is written, whether or not all of it could
    /// be read.
    ///
    /// - Parameters:
    ///   - key: under which the objects say what they are.
    ///   - opaque: keys whose values are data.
    package static func placements(
        by key: String, opaque: [String], _ placements: [Placement]
    ) -> RecordRule {
        RecordRule(
            check: { _, place, diagnostics in
                var isKept = true
                for object in place.node.placedObjects(by: key, opaque: opaque) {
                    for placement in placements {
                        guard let (message, span) = placement.breach(by: object) else { continue }
                        diagnostics.report(
                            MisplacedObject(
                                span: span, isError: placement.isError, errcode: placement.errcode, message: message,
                                advice: placement.advice))
                        isKept = false
                    }
                }
                return isKept
            },
            description: { _ in
                .words(placements.map { "\($0.words.quotedList): \($0.advice)" }.joined(separator: "; "))
            }, isAboutSource: true)
    }

    /// No two objects anywhere in a record have the same text under a key, and none that is repeated has one of its
    /// own. What parameters bring in is not asked, nor which of those that may be absent are there together.
    ///
    /// - Parameters:
    ///   - words: of the objects that are asked; `nil` for all that say what they are.
    ///   - errcode: what the vendor answers where two have the same.
    package static func uniqueAnywhere(
        _ field: String, by key: String, words: [String]? = nil, opaque: [String], refusing errcode: Int? = nil
    ) -> RecordRule {
        RecordRule(
            check: { _, place, diagnostics in
                var seen: [String: Span] = [:]
                var isKept = true
                for object in place.node.placedObjects(by: key, opaque: opaque) {
                    guard words?.contains(object.word) ?? true, let name = object.node[field], name.kind == .scalar,
                        !name.string.isEmpty, !name.holdsBraces
                    else { continue }
                    if object.isRepeated, place.form == .template {
                        diagnostics.report(
                            RepeatedKey(
                                span: name.span, field: field, value: name.string, first: nil, errcode: errcode))
                        isKept = false
                    } else if object.isConditional {
                        continue
                    } else if let first = seen[name.string] {
                        diagnostics.report(
                            RepeatedKey(
                                span: name.span, field: field, value: name.string, first: first, errcode: errcode))
                        isKept = false
                    } else {
                        seen[name.string] = name.span
                    }
                }
                return isKept
            },
            description: { _ in .words("every '\(field)' is used once in the whole card") }, isAboutSource: true)
    }
}

/// An object where the vendor does not take it, or without what it needs there.
struct MisplacedObject: Problem {
    static let code = "misplaced-element"
    static let summary = "An element stands where the vendor does not take it, or without what it needs there."
    static let examples: [Example] = []
    let span: Span
    let isError: Bool
    let errcode: Int?
    let message: String
    let advice: String

    var severity: Severity { isError ? .error : .warning }
    var help: String? { errcode.refusal + advice }
}

package import MessageSource

/// Where a value comes from: a parameter, or a field of the row that a loop is at.
package struct Reference: Sendable, Hashable {
    /// The loop whose row holds the value; `nil` for the template's own parameters.
    package let loop: Loop.ID?
    /// The number of the parameter, or of the field in its row.
    package let index: Int
}

/// A place in a text or a field that a parameter fills, bound to the parameter's declaration. A class, as `Text` is.
package final class Hole: Sendable {
    package let reference: Reference
    /// As the author wrote it: `order`, `parcel.title`.
    package let name: String
    package let parameter: Parameter
    /// From `{{` to `}}`.
    package let span: Span

    init(reference: Reference, name: String, parameter: Parameter, span: Span) {
        self.reference = reference
        self.name = name
        self.parameter = parameter
        self.span = span
    }

    /// The condition under which it has a value; `nil` where it always has one.
    var presence: Condition? {
        parameter.isOptional ? Condition(reference: reference, test: .given, isNegated: false, span: span) : nil
    }
}

/// `each: NAME in PARAMETER`: the item is repeated for every row of a list. A class, as `Text` is.
package final class Loop: Sendable {
    /// A number for each `each` of one template.
    package struct ID: Sendable, Hashable {
        let number: Int
    }

    package let id: ID
    package let variable: String
    package let list: Reference
    /// The declaration of the list that is walked.
    package let parameter: Parameter
    package let type: ListType
    package let span: Span

    init(id: ID, variable: String, list: Reference, parameter: Parameter, type: ListType, span: Span) {
        self.id = id
        self.variable = variable
        self.list = list
        self.parameter = parameter
        self.type = type
        self.span = span
    }

    /// The list has a row.
    package var isWalked: Condition { Condition(reference: list, test: .isNotEmpty, isNegated: false) }
}

/// `when: …`: the item is kept only where this holds.
package struct Condition: Sendable, Hashable {
    package enum Test: Sendable, Hashable {
        /// The optional parameter was given.
        case given
        /// The boolean is true.
        case isTrue
        /// The list has a row.
        case isNotEmpty
        /// The choice is the one of that number.
        case isChoice(Int)
    }

    package let reference: Reference
    package let test: Test
    package let isNegated: Bool
    /// The `when`, or the hole that is there only with its value; `nil` where lowering asks by itself.
    package var span: Span?

    package var negated: Condition {
        Condition(reference: reference, test: test, isNegated: !isNegated, span: span)
    }

    /// Conditions that ask the same are the same wherever they stand.
    package static func == (left: Condition, right: Condition) -> Bool {
        left.reference == right.reference && left.test == right.test && left.isNegated == right.isNegated
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(reference)
        hasher.combine(test)
        hasher.combine(isNegated)
    }
}

/// What decides how often an item of a list occurs.
package enum Modifier: Sendable {
    case each(Loop)
    case when(Condition)
}

/// An item of a list, which may be repeated and may be left out. Both are decided when the values are known.
package struct Item<Value: Sendable>: Sendable {
    package let value: Value
    /// Outermost first: what is asked behind an `each` is asked for every row.
    package let modifiers: [Modifier]

    package init(_ value: Value, modifiers: [Modifier] = []) {
        self.value = value
        self.modifiers = modifiers
    }

    /// An item that occurs where the condition holds, or always where there is none.
    package init(_ value: Value, when condition: Condition?) {
        self.init(value, modifiers: condition.map { [.when($0)] } ?? [])
    }

    /// The same item with another value, as often and as rarely.
    package func map<Other>(_ transform: (Value) -> Other) -> Item<Other> {
        Item<Other>(transform(value), modifiers: modifiers)
    }

    /// The same item with what a closure finds in its value; `nil` where it finds nothing.
    package func compactMap<Other>(_ find: (Value) -> Other?) -> Item<Other>? {
        find(value).map { found in map { _ in found } }
    }

    /// The item inside another one: as often as that one occurs, and within it as often as this one does.
    package func nested<Outer>(in outer: Item<Outer>) -> Item {
        Item(value, modifiers: outer.modifiers + modifiers)
    }

    /// The item always occurs exactly once.
    package var isPlain: Bool { modifiers.isEmpty }
}

/// A list as it was written, with the place of the whole for what concerns the number of its items. A
/// class, as `Text` is.
package final class Items<Value: Sendable>: Sendable {
    package let items: [Item<Value>]
    package let span: Span

    package init(_ items: [Item<Value>], span: Span) {
        self.items = items
        self.span = span
    }
}

/// A scalar of a type of its own: written out, or filled by a parameter of that type. Boxed, since every record has
/// room for many of these, most of which are left out.
package indirect enum Value<Literal: Sendable>: Sendable {
    case literal(Literal, Span)
    case hole(Hole)

    package var literal: Literal? {
        if case .literal(let value, _) = self { value } else { nil }
    }

    /// The condition under which a hole on an optional parameter has a value.
    package var presence: Condition? {
        if case .hole(let hole) = self { hole.presence } else { nil }
    }

    package var span: Span {
        switch self {
        case .literal(_, let span): span
        case .hole(let hole): hole.span
        }
    }
}

/// The instructions of a payload's table.
///
/// A program is valid UTF-8. Each instruction is one control character, followed by its operands: numbers, and
/// stretches of bytes with their length before them. Tab, line feed and carriage return are left out, so that a
/// program can stand in source code without being mistaken for lines.
package enum Operation: UInt8, Sendable, CaseIterable {
    /// Length, bytes: writes the bytes as they are.
    case copy = 0x01
    /// Slot, escape: writes a text, or an integer in decimal, as a part of a JSON string.
    case write = 0x02
    /// Slot: writes an integer as a JSON number.
    case integer = 0x03
    /// Slot: writes `true` or `false`.
    case boolean = 0x04
    /// Slot: writes a boolean as `0` or `1`.
    case bit = 0x05
    /// Slot, number of cases, a body for each: runs the body of the chosen case.
    case choose = 0x06
    /// Slot, body: runs the body once for each row of a list; an absent list has none.
    case each = 0x07
    /// Test, negated (0 or 1), reference, body: runs the body if the test holds.
    case when = 0x08
    /// Writes a comma unless the last byte written opens an object or a list.
    case comma = 0x0B
    /// Separator, number of guards, minimum, maximum and guard for each, body: runs the body and counts its items.
    case sequence = 0x0C
    /// Counts an item of the innermost sequence, and writes its separator before any but the first.
    case item = 0x0E
    /// Body, body: runs both, and takes back what they wrote and reported when the second wrote a pair of quotes or
    /// brackets at most.
    case drop = 0x0F
    /// Unit, minimum, maximum, guard, body: runs it and measures what it wrote.
    case measure = 0x10
    /// Guard, number of words, the words, body: runs it and compares what it wrote with the words.
    case forbid = 0x11
    /// Number of counters, minimum, maximum and guard for each, body: runs it and checks what the counters have come
    /// to, which begin at 0. No other `tally` lies in the body.
    case tally = 0x12
    /// Counter, amount: adds to it.
    case count = 0x13
    /// Counter, unit, body: runs it and adds the size of what it wrote.
    case weigh = 0x14
}

extension Operation {
    /// What a `when` asks of its value.
    package enum Test: Sendable, Hashable {
        /// Anything but absent.
        case given
        /// A boolean that is true; absent is not.
        case isTrue
        /// A list with rows; absent is not.
        case isNotEmpty
        /// A choice of that case; absent is not.
        case choiceIs(Int)
    }

    /// In what a written text is measured.
    package enum Unit: Int, Sendable, Hashable, CaseIterable {
        /// Unicode scalar values of the text, after the JSON escapes are undone.
        case characters
        /// UTF-8 bytes of the text, after the JSON escapes are undone.
        case bytes
        /// Bytes as they are written, escapes included; the only unit of what is more than the content of one string.
        case jsonBytes
    }
}

/// What is measured when a payload is rendered, because no proof covers all values that the parameters allow.
public enum PayloadGuard: Sendable, Hashable {
    /// The length of the text, or the JSON, at this place of the payload.
    case length(String, LengthUnit, min: Int = 0, max: Int = .max)
    /// What is counted in the list, or in the part, at this place of the payload.
    case count(String, CountUnit = .items, min: Int = 0, max: Int = .max)
    /// Parameters must not fill this place of the payload with what addresses everybody.
    case broadcast(String)
    /// The parameter (`order`, `parcel.title`) must not fill a step of an address with `.` or `..`.
    case dotSegment(parameter: String)
}

extension PayloadGuard {
    /// What is wrong when this has been measured; the size is in the guard's own unit.
    func error(size: Int, of names: PayloadNames) -> MessageError {
        switch self {
        case .length(let place, let unit, let minimum, let maximum):
            names.error(
                at: place,
                size < minimum
                    ? .tooShort(size: size, limit: minimum, unit: unit)
                    : .tooLong(size: size, limit: maximum, unit: unit))
        case .count(let place, let unit, let minimum, let maximum):
            names.error(
                at: place,
                size < minimum
                    ? .tooFew(count: size, limit: minimum, of: unit) : .tooMany(count: size, limit: maximum, of: unit))
        case .broadcast(let place): names.error(at: place, .broadcast)
        case .dotSegment(let parameter): names.error(of: parameter, .dotSegment)
        }
    }
}

/// Whether the same message gets through when it is sent once more, and what has to happen before.
public enum Retry: Sendable, Hashable {
    /// Never: the time is over, or somebody has decided so.
    case never
    /// After a pause of at least so many seconds. Where the vendor names no time, it is msgc's choice: double it with
    /// each attempt, and give up after three.
    case afterPause(seconds: Int)
    /// With an access token that was fetched anew; with the same one it is refused again.
    case withNewToken
    /// To other receivers, or to fewer.
    case withOtherReceivers
    /// With another payload.
    case withOtherPayload
    /// After somebody has changed the app, its rights or its addresses in the vendor's console.
    case afterSetup

    /// The same bytes may get through without anybody's doing, as opposed to what a person or a template must change.
    public var isUpToSender: Bool {
        switch self {
        case .afterPause, .withNewToken: true
        case .never, .withOtherReceivers, .withOtherPayload, .afterSetup: false
        }
    }
}

extension Retry: CustomStringConvertible {
    /// What follows `Trying again helps`: `after a pause of at least 60 seconds`.
    public var description: String {
        switch self {
        case .never: "never"
        case .afterPause(seconds: 1): "after a pause of at least 1 second"
        case .afterPause(let seconds): "after a pause of at least \(seconds) seconds"
        case .withNewToken: "with a new access token"
        case .withOtherReceivers: "with other receivers"
        case .withOtherPayload: "with another payload"
        case .afterSetup: "after a change in the vendor's console"
        }
    }
}

import Synchronization

/// A shape that is made when it is first asked for, and then kept. Shapes hold each other, also in circles.
final class LazyShape<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Shape<Value>
    private let made = Once<Shape<Value>>()

    init(_ make: @escaping @Sendable () -> Shape<Value>) { self.make = make }

    var shape: Shape<Value> { made.value(make) }
}

/// Something that is made when it is first asked for, by whichever thread asks, and then kept.
///
/// Unchecked: what is kept is written once, under the lock, before the flag says that it may be read. Behind a `Mutex`
/// or an `AtomicLazyReference` of its type, each reading would look that type up.
final class Once<Kept: AnyObject & Sendable>: @unchecked Sendable {
    private let lock = Mutex(())
    private let isKept = Atomic(false)
    private var kept: Kept?

    func value(_ make: () -> Kept) -> Kept {
        if isKept.load(ordering: .acquiring), let kept { return kept }
        // Made outside the lock, since making may ask for others: two threads may both do it, and get that of the first.
        let made = make()
        return lock.withLock { _ in
            if let kept { return kept }
            kept = made
            isKept.store(true, ordering: .releasing)
            return made
        }
    }
}

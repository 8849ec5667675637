import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Threads that share the work on many things of one sort.
struct Workers {
    /// Fewer things than this are done before the threads would have started.
    private static let fewest = 32
    /// So many things are taken at a time.
    private static let stride = 8

    /// How many things are worked on at once.
    let count: Int

    /// As many as the machine has processors.
    static var ofMachine: Workers { Workers(count: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// Works on the things from 0 up to a number, and takes what becomes of them in their order, by the calling thread.
    ///
    /// With one thread each is taken before the next is worked on, and otherwise all of them at the end.
    func map<Result: Sendable>(
        _ number: Int, _ work: @escaping @Sendable (Int) -> Result, take: (Result) throws -> Void
    ) rethrows {
        guard count > 1, number >= Self.fewest else {
            for index in 0..<number { try take(work(index)) }
            return
        }
        let pile = Pile<Result>(number, stride: Self.stride)
        let threads = (1..<count).compactMap { _ in Thread { pile.workOff(work) } }
        pile.workOff(work)
        for thread in threads { thread.join() }
        for result in pile.results { try take(result) }
    }
}

/// What is left to do, and what was done.
private final class Pile<Result: Sendable>: Sendable {
    private let number: Int
    private let stride: Int
    /// All before it are taken.
    private let next = Atomic<Int>(0)
    private let done = Mutex<[(start: Int, results: [Result])]>([])

    init(_ number: Int, stride: Int) {
        self.number = number
        self.stride = stride
    }

    /// Works until nothing is left.
    func workOff(_ work: (Int) -> Result) {
        while true {
            let start = next.add(stride, ordering: .relaxed).oldValue
            guard start < number else { return }
            let results = (start..<min(start + stride, number)).map(work)
            done.withLock { $0.append((start, results)) }
        }
    }

    /// In the order of the things.
    var results: [Result] {
        done.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
    }
}

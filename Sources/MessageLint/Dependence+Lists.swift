import MessageModel

extension [Dependence] {
    /// The number of the parameter that each loop walks.
    var lists: [Loop.ID: Int] {
        reduce(into: [:]) { lists, use in
            if case .loop(let loop) = use, loop.list.loop == nil { lists[loop.id] = loop.list.index }
        }
    }
}

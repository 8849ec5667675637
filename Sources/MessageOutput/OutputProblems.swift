package import MessageSource

/// What can be wrong with a payload once its values are known.
package enum OutputProblems {
    /// Alphabetical.
    package static let all: [any Problem.Type] = [
        BroadcastFromParameter.self,
        DotSegment.self,
        NameCollision.self,
        UnfillableTable.self,
    ]
}

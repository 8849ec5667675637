/// What has changed in a folder since the page of a browser was made, as the server tells it.
package struct ServedChange: Sendable {
    /// The states of a folder are numbered as they follow each other, anew in each run of the server.
    package struct Generation: Sendable {
        package let run: String
        package var number = 0

        package init(run: String) { self.run = run }

        package var text: String { "\(run)-\(number)" }
    }

    private let generation: Generation
    /// The paths of templates; `nil` where any may have changed.
    private let paths: [String]?

    package init(_ generation: Generation, paths: [String]?) {
        self.generation = generation
        self.paths = paths
    }

    /// As a line of an event stream that is all there is of its event.
    package var event: [UInt8] {
        let json = JSONValue.members([
            "run": .string(generation.run), "number": .integer(generation.number),
            "paths": paths.map { .array($0.map(JSONValue.string)) },
        ])
        return Array("data: ".utf8) + json.write() + Array("\n\n".utf8)
    }
}

import CLibYAML

/// libyaml's events of one text, one at a time. The text must outlive it.
struct YAMLEvents: ~Copyable {
    /// What libyaml says of the place where it gave up; marks count code points.
    struct Failure {
        let problem: String
        let problemMark: Int
        let context: String
        /// Where the thing began that could not be finished.
        let contextMark: Int
    }

    // libyaml keeps a pointer to the parser inside it, so it must stay where it is.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

    /// Valid until the next one is asked for.
    var current: UnsafePointer<yaml_event_t> { UnsafePointer(event) }

    init(of source: UnsafeBufferPointer<UInt8>) {
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
        if yaml_parser_initialize(parser) == 1 {
            // Left alone, libyaml would guess UTF-16 and take the byte order mark for itself.
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            let text = UnsafeBufferPointer(rebasing: source[source.startOfText...])
            yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        }
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Makes the next event current; `false` where there is none because the text is malformed.
    mutating func advance() -> Bool {
        yaml_event_delete(event)
        // A parser that could not be set up has no input to read from.
        return parser.pointee.read_handler != nil && yaml_parser_parse(parser, event) == 1
    }

    var failure: Failure {
        let state = parser.pointee
        return Failure(
            problem: state.problem.map { String(cString: $0) } ?? "out of memory",
            problemMark: state.problem_mark.index,
            context: state.context.map { String(cString: $0) } ?? "",
            contextMark: state.context == nil ? state.problem_mark.index : state.context_mark.index)
    }
}

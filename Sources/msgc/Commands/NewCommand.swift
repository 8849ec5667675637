import ArgumentParser
import MessageModel
import MessageOutput
import MessageSource
import MessageVendors

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes a starter template.",
        discussion: "It compiles as it is, with one parameter and one sample, for every vendor that carries the kind.")

    @Argument(
        help: ArgumentHelp("What to send: \(Self.kinds.joined(separator: ", ")).", valueName: "kind"),
        transform: Self.kind)
    var kind: Message.Kind

    @Argument(help: ArgumentHelp("The template's name, as in order-shipped.", valueName: "name"))
    var name: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The file to write; NAME.msg.yaml in this folder if left out.", valueName: "file"))
    var output: String?

    private static let kinds = Message.Kind.allCases.map(\.rawValue)

    private static func kind(_ word: String) throws -> Message.Kind {
        guard let kind = Message.Kind(rawValue: word) else {
            let advice = kinds.closest(to: word).map { "did you mean '\($0)'?" } ?? "the kinds are \(kinds.quotedList)"
            throw ValidationError("there is no such kind of message; \(advice)")
        }
        return kind
    }

    func validate() throws {
        guard name.isKebabCase else {
            throw ValidationError(
                "'\(name)' is no name for a template; use small letters and digits in words with '-' between them")
        }
    }

    func run() throws {
        let starter = Starter(kind, name: name, vendors: Vendors.all.filter { $0.support(for: kind).isPossible })
        let path = output ?? name + ".msg.yaml"
        try OutputFile.create(Array(starter.text.utf8), at: path)
        if !Terminal.output.write(path.visible + "\n") { throw ExitStatus.failure }
    }
}

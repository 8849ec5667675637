import MessageModel

/// The template that `new` writes: small, complete, and meant to be changed.
struct Starter {
    let text: String

    init(_ kind: Message.Kind, name: String, vendors: [any Vendor.Type]) {
        let body = StarterBody(kind)
        var lines = [
            "name: \(name)",
            "summary: Say in one sentence what this message is for.",
            "",
            "# What differs from send to send. A hole such as {{\(body.parameter)}} is filled with the value.",
            "parameters:",
            "  \(body.parameter): {\(body.type)}",
            "",
            "message:",
        ]
        lines += body.message.map { "  " + $0 }
        lines += ["", "# Whom it is sent to: the fields of each vendor, as the vendor calls them."]
        if body.isPartlyShown {
            lines.append("# No vendor shows all parts of this message; losses: accept says that this is known.")
        }
        lines.append("vendors:")
        for vendor in vendors {
            lines.append("  \(vendor.id):")
            lines += (vendor.exampleSection + (body.isPartlyShown ? ["losses: accept"] : [])).map { "    " + $0 }
        }
        lines += ["", "# Values to try it with; each gives one payload.", "samples:"]
        lines.append("  example: {\(body.parameter): \(body.value)}")
        text = lines.joined(separator: "\n") + "\n"
    }
}

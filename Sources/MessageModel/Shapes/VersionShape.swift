import MessageSource
import MessageSyntax

extension Shape {
    /// A record that comes in several versions, which one of its fields names; every version has it among its own. Where
    /// it is left out, the first holds.
    package static func versioned(_ key: String, _ versions: [Variant<Value>]) -> Shape {
        Shape(
            read: { node, reading in
                guard let version = node[key] else { return versions[0].read(node, &reading) }
                let words = versions.map(\.key)
                let owner = reading.field
                reading.field = key
                if reading.reportHole(in: version, words) { return nil }
                guard let chosen = versions.first(where: { version.isSpelled($0.key) }) else {
                    reading.report(
                        InvalidValue(
                            span: version.span, field: key, value: version.span.text,
                            expected: words.quotedAlternatives))
                    return nil
                }
                reading.field = owner
                return chosen.read(node, &reading)
            },
            write: { whole, writing in
                for version in versions {
                    if let written = version.write(whole, { writing }) { return written }
                }
                return .null
            },
            placeholder: { versions[0].placeholder() },
            description: {
                .tagged(
                    key,
                    versions.enumerated().map { index, version in
                        VariantDescription(key: version.key, isDefault: index == 0, shape: version.shape)
                    })
            })
    }
}

import MessageSource
import MessageSyntax

extension Shape {
    /// A record that comes in several versions, which one of its fields names; every version has it among its own. Where
    /// it is left out, the first holds.
    package static func versioned(_ key: String, _ versions: [Variant<Value>]) -> Shape {
        let versions = Variants(versions)
        return Shape(
            read: { node, reading in
                guard let version = node[key] else { return versions.first.read(node, &reading) }
                let owner = reading.field
                reading.field = key
                if reading.reportHole(in: version, versions.keys) { return nil }
                guard let chosen = versions.spelled(version) else {
                    reading.report(
                        InvalidValue(
                            span: version.span, field: key, value: version.span.text,
                            expected: versions.keys.quotedAlternatives))
                    return nil
                }
                reading.field = owner
                return chosen.read(node, &reading)
            },
            write: { whole, writing in versions.write(whole, { _ in writing })?.value ?? .null },
            placeholder: { versions.first.placeholder() },
            description: {
                .tagged(
                    key,
                    versions.descriptions.enumerated().map { index, version in
                        VariantDescription(key: version.key, isDefault: index == 0, shape: version.shape)
                    })
            })
    }
}

import MessageModel
import MessageRuntime
import MessageVendors
import Testing

@testable import MessageCompiler
@testable import MessageOutput

/// What the suite of hostile values must hold to say anything.
struct CoverageTests {
    /// Every dialect that there is stands in some place, and each is tried with values of every class.
    @Test func everyDialectIsTriedWithEveryThreat() throws {
        var tried: [Escape: Set<String>] = [:]
        var classes: [Escape: Set<String>] = [:]
        for place in Places.all {
            for kind in place.kinds where kind == .text || kind == .url {
                let compiled = try CompiledPlace(place, kind)
                let escapes = compiled.escapes
                for (name, values) in HostileValues.threats {
                    for value in values.map({ kind == .url ? "https://example.com/" + $0 : $0 }) {
                        guard case .filled = try compiled.fill(value) else { continue }
                        for escape in escapes {
                            tried[escape, default: []].insert(value)
                            classes[escape, default: []].insert(name)
                        }
                    }
                }
            }
        }
        // An address holds no blank and no line break.
        let names = Set(HostileValues.threats.map(\.name))
        let ofIDs = try escapesThatOnlyIDsMeet
        for escape in Set(Vendors.all.flatMap { VendorListing($0).escapes.map(\.escape) }).subtracting(ofIDs) {
            #expect((tried[escape]?.count ?? 0) >= 20, "\(escape.name)")
            let missing = names.subtracting(classes[escape] ?? [])
            #expect(
                missing.isSubset(of: escape.isForAddresses ? ["line", "newline", "line separator"] : []),
                "\(escape.name)")
        }
    }

    /// Escapes of places that take no text; by its type a value is an id there, whatever it threatens with.
    private var escapesThatOnlyIDsMeet: Set<Escape> {
        get throws {
            var escapes: Set<Escape> = []
            for place in Places.all where place.kinds.contains(.id) && !place.kinds.contains(.text) {
                let compiled = try CompiledPlace(place, .id)
                for value in HostileValues.threats.flatMap(\.values) where !value.isID {
                    guard case .filled = try compiled.fill(value) else { continue }
                    Issue.record("'\(value)' is no id, and fills \(place.name)")
                }
                escapes.formUnion(compiled.escapes)
            }
            return escapes.subtracting([.none])
        }
    }

    @Test func noClassIsThin() {
        let names = HostileValues.threats.map(\.name)
        #expect(Set(names).count == names.count)
        for (name, values) in HostileValues.threats { #expect(Set(values).count >= 3, "\(name)") }
    }
}

extension CompiledPlace {
    /// Those that the parameter's value goes through.
    fileprivate var escapes: Set<Escape> {
        Set(
            compiled.documents.map(\.document).filter { $0.vendor != nil }.flatMap { document in
                document.root.texts.flatMap { text in
                    text.text.filledPieces.map { document.escape(of: $0, in: text.syntax) }
                }
            })
    }
}

extension Text {
    fileprivate var filledPieces: [Piece] {
        pieces.flatMap { piece -> [Piece] in
            switch piece.content {
            case .markup, .data: []
            case .hole: [piece]
            case .joined(let items, _): items.flatMap(\.value.filledPieces)
            }
        }
    }
}

@testable import MessageModel

/// The parts of one sort, however deep they stand, from the first to the last.
extension Preview {
    struct ArticleLook {
        let isLarge: Bool
        let shape: PreviewBlock.Picture.Shape
    }

    var articles: [ArticleLook] {
        parts {
            if case .article(_, let picture, let isLarge) = $0 {
                [ArticleLook(isLarge: isLarge, shape: picture.shape)]
            } else {
                []
            }
        }
    }

    var pictures: [PreviewBlock.Picture] { parts { if case .picture(let it) = $0 { [it] } else { [] } } }

    var texts: [PreviewText] { parts { if case .text(let it) = $0 { [it] } else { [] } } }

    var buttons: [PreviewBlock.Button] { parts { if case .buttons(let all) = $0 { all } else { [] } } }

    var fields: [PreviewBlock.Field] { parts { if case .fields(let all, _) = $0 { all } else { [] } } }

    var inputs: [PreviewBlock.Input] { parts { if case .input(let it) = $0 { [it] } else { [] } } }

    /// What lines with an arrow open.
    var entries: [String?] { parts { if case .entry(_, let opens) = $0 { [opens] } else { [] } } }

    /// The facts, each in a line.
    var told: [String] { facts.map { "\($0.label): \($0.value.words)" } }

    private func parts<Part>(_ find: (PreviewBlock) -> [Part]) -> [Part] {
        blocks.flatMap(\.all).flatMap(find)
    }
}

extension PreviewBlock {
    /// The block and those within it.
    fileprivate var all: [PreviewBlock] {
        let inner: [PreviewBlock] =
            switch self {
            case .article(let blocks, _, _): blocks
            case .columns(let columns): columns.flatMap(\.blocks)
            case .group(let group): group.blocks
            default: []
            }
        return [self] + inner.flatMap(\.all)
    }
}

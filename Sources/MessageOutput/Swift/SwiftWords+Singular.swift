extension String {
    /// An English noun in the singular, as far as its ending tells; itself where it is no plural.
    var singular: String {
        let small = lowercased()
        if let known = irregularPlurals[small] { return known }
        guard small.hasSuffix("s"), !unchanging.contains(small) else { return self }
        for (ending, dropped, added) in pluralEndings where small.hasSuffix(ending) && small != ending {
            return dropLast(dropped) + added
        }
        return self
    }
}

/// The first ending that fits says how many letters go and what takes their place.
private let pluralEndings: [(ending: String, dropped: Int, added: String)] = [
    ("ss", 0, ""), ("us", 0, ""), ("is", 0, ""),
    ("ies", 3, "y"),
    ("sses", 2, ""), ("shes", 2, ""), ("ches", 2, ""), ("xes", 2, ""), ("zzes", 3, ""),
    ("ouses", 1, ""), ("auses", 1, ""), ("uses", 2, ""),
    ("oes", 2, ""),
    ("s", 1, ""),
]

private let irregularPlurals = [
    "axes": "axis", "caches": "cache", "children": "child", "cookies": "cookie", "feet": "foot", "halves": "half",
    "indices": "index", "knives": "knife", "leaves": "leave", "lives": "life", "men": "man", "movies": "movie",
    "people": "person", "quizzes": "quiz", "shelves": "shelf", "shoes": "shoe", "ties": "tie", "uses": "use",
    "vertices": "vertex", "women": "woman",
]

/// Plurals that are their own singular, and singulars that look like plurals.
private let unchanging: Set<String> = [
    "always", "canvas", "chaos", "gas", "goods", "lens", "means", "news", "series", "species", "thanks",
]

import MessageModel

extension Card1.Link {
    /// What it opens; on computers, where it says so for each sort of client.
    var address: String? { [url, pcURL, iosURL, androidURL].address }
}

extension Card2.LinkTargets {
    var address: String? { [url, pcURL, iosURL, androidURL].address }
}

extension Items<Card1.Behavior> {
    /// What the first of them opens that opens something.
    var address: String? {
        items.lazy.compactMap { behavior -> String? in
            guard case .open(let page) = behavior.value else { return nil }
            return [page.url, page.pcURL, page.iosURL, page.androidURL].address
        }.first
    }
}

extension Items<Card2.Behavior> {
    var address: String? {
        items.lazy.compactMap { behavior -> String? in
            guard case .open(let page) = behavior.value else { return nil }
            return [page.url, page.pcURL, page.iosURL, page.androidURL].address
        }.first
    }
}

extension [Text?] {
    /// The first that says something: cards of the vendor's editor have empty ones.
    fileprivate var address: String? { lazy.compactMap { $0?.literal }.first { !$0.isEmpty } }
}

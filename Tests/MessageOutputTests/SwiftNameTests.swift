import Testing

@testable import MessageOutput

struct SwiftNameTests {
    @Test(arguments: [
        ("order", "order", "Order"), ("order_id", "orderID", "OrderID"), ("orderId", "orderID", "OrderID"),
        ("order-shipped", "orderShipped", "OrderShipped"), ("url", "url", "URL"), ("page-url", "pageURL", "PageURL"),
        ("id_list", "idList", "IDList"), ("HTTPServer", "httpServer", "HTTPServer"),
        ("order_ids", "orderIDs", "OrderIDs"), ("urls", "urls", "URLs"), ("HTTP_ERROR", "httpError", "HTTPError"),
        ("orderSKU", "orderSKU", "OrderSKU"), ("line2", "line2", "Line2"), ("2nd_line", "_2ndLine", "_2ndLine"),
        ("a b", "aB", "AB"), ("是", "是", "是"), ("已 发货", "已发货", "已发货"), ("1", "_1", "_1"),
        ("__a__b__", "aB", "AB"), ("café-au-lait", "caféAuLait", "CaféAuLait"), ("P1", "p1", "P1"),
        ("e\u{200D}x", "eX", "EX"), ("\u{301}a", "_\u{301}a", "_\u{301}a"),
    ])
    func namesFollowTheGuidelines(name: String, member: String, type: String) {
        let words = SwiftWords(name)
        #expect(words.asMember == member)
        #expect(words.asType == type)
    }

    @Test(arguments: [
        ("parcels", "parcel"), ("entries", "entry"), ("boxes", "box"), ("addresses", "address"), ("cases", "case"),
        ("expenses", "expense"), ("houses", "house"), ("buses", "bus"), ("statuses", "status"), ("matches", "match"),
        ("dishes", "dish"), ("heroes", "hero"), ("shoes", "shoe"), ("caches", "cache"), ("movies", "movie"),
        ("people", "person"), ("children", "child"), ("prices", "price"), ("quizzes", "quiz"), ("news", "news"),
        ("status", "status"), ("analysis", "analysis"), ("series", "series"), ("class", "class"), ("agenda", "agenda"),
        ("s", "s"), ("es", "e"), ("商品", "商品"), ("parties", "party"), ("issues", "issue"),
    ])
    func pluralsBecomeSingular(plural: String, singular: String) {
        #expect(plural.singular == singular)
    }

    @Test func onlyTheLastWordIsPlural() {
        #expect(SwiftWords("news_lines").singular.asType == "NewsLine")
        #expect(SwiftWords("orderURLs").singular.asType == "OrderURL")
    }

    @Test(arguments: [
        ("default", "`default`"), ("class", "`class`"), ("in", "`in`"), ("order", "order"), ("self", "_self"),
        ("init", "_init"), ("hash_value", "_hashValue"), ("name", "name"), ("true", "`true`"),
    ])
    func keywordsOfMembersAreEscaped(name: String, spelled: String) {
        #expect(SwiftIdentifier.member(SwiftWords(name)).description == spelled)
    }

    @Test(arguments: [("allCases", "_allCases"), ("rawValue", "_rawValue"), ("none", "none"), ("case", "`case`")])
    func keywordsOfCasesAreEscaped(name: String, spelled: String) {
        #expect(SwiftIdentifier.enumCase(SwiftWords(name)).description == spelled)
    }

    @Test(arguments: [
        ("type", "TypeChoice"), ("string", "StringChoice"), ("self", "SelfChoice"), ("any", "AnyChoice"),
        ("generated-choice", "GeneratedChoiceChoice"), ("carrier", "Carrier"),
    ])
    func typesShadowNothing(name: String, type: String) {
        #expect(SwiftIdentifier.type(SwiftWords(name), or: "Choice").description == type)
    }

    @Test(arguments: [(">1", "greaterThanSign1"), ("+", "plusSign"), ("-", "hyphenMinus"), ("a/b", "aSolidusB")])
    func symbolsAreSpelledWhereTheyMatter(value: String, name: String) {
        #expect(SwiftWords(value, spellingSymbols: true).asMember == name)
    }
}

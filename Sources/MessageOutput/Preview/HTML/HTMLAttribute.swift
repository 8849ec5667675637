/// An attribute of an element. There are none that run script or carry style, so that no value can.
struct HTMLAttribute {
    /// The attributes that may hold any text.
    enum Name: String {
        case id, lang, charset, name, content, title, role, type, value, max, low, high, optimum, placeholder
        case rel, target, scope, open, hidden, checked, tabindex
        case httpEquiv = "http-equiv"
        case viewBox
        case htmlFor = "for"
        case ariaControls = "aria-controls"
        case ariaHidden = "aria-hidden"
        case ariaLabel = "aria-label"
        case ariaLabelledBy = "aria-labelledby"
        case ariaLive = "aria-live"
        case ariaPressed = "aria-pressed"
        case dataAction = "data-action"
        case dataParameter = "data-parameter"
        case dataVendor = "data-vendor"
    }

    let name: String
    /// `nil` where the name alone says it.
    let value: String?

    private init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
    }

    static func of(_ name: Name, _ value: String) -> HTMLAttribute { HTMLAttribute(name.rawValue, value) }

    static func flag(_ name: Name) -> HTMLAttribute { HTMLAttribute(name.rawValue, nil) }

    static func classes(_ names: String) -> HTMLAttribute { HTMLAttribute("class", names) }

    /// Where an element leads; nothing but `HTMLAddress` makes one.
    static func href(_ address: HTMLAddress) -> HTMLAttribute { HTMLAttribute("href", address.text) }

    /// To a place in the same page.
    static func href(toID id: String) -> HTMLAttribute { HTMLAttribute("href", "#" + id) }
}

/// An attribute of an element. There are none that run script or carry style, so that no value can.
struct HTMLAttribute {
    /// The attributes that may hold any text.
    enum Name: String {
        case id, lang, charset, name, content, title, role, type, value, max, low, high, optimum, placeholder
        case rel, target, scope, open, hidden, checked, tabindex, rows, autocomplete, spellcheck, novalidate, required
        case httpEquiv = "http-equiv"
        case viewBox
        case htmlFor = "for"
        case inputMode = "inputmode"
        case ariaAtomic = "aria-atomic"
        case ariaControls = "aria-controls"
        case ariaDescribedBy = "aria-describedby"
        case ariaHidden = "aria-hidden"
        case ariaLabel = "aria-label"
        case ariaLabelledBy = "aria-labelledby"
        case ariaLive = "aria-live"
        case ariaPressed = "aria-pressed"
        case dataAction = "data-action"
        case dataDefaults = "data-defaults"
        case dataGeneration = "data-generation"
        case dataKind = "data-kind"
        case dataMax = "data-max"
        case dataName = "data-name"
        case dataNamed = "data-named"
        case dataOptional = "data-optional"
        case dataParameter = "data-parameter"
        case dataPath = "data-path"
        case dataPreview = "data-preview"
        case dataSample = "data-sample"
        case dataSamples = "data-samples"
        case dataSummary = "data-summary"
        case dataTheme = "data-theme"
        case dataTitle = "data-title"
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

    /// To another page of the server that this one comes from.
    static func href(_ path: ServedPath) -> HTMLAttribute { HTMLAttribute("href", path.text) }

    /// To a place in the same page.
    static func href(toID id: String) -> HTMLAttribute { HTMLAttribute("href", "#" + id) }
}

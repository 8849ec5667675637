package import MessageModel
package import MessageSource

/// One template for one vendor with one set of values: what a preview shows.
package struct RenderedMessage: Sendable {
    package let template: String
    /// What the template is for, in the author's words.
    package let summary: String?
    package let vendor: String
    /// As people call it.
    package let vendorName: String
    /// The name of the sample; `nil` where there are no values, or where they come from elsewhere.
    package let sample: String?
    package let preview: Preview
    /// The payload that is sent, as compact JSON in UTF-8.
    package let payload: [UInt8]
    /// How much of each limit this template may need, tightest first.
    package let headroom: [Headroom]
    /// What there is to say of the template, for this vendor or for all: losses among it.
    package let findings: [Diagnostic]

    package init(
        template: String, summary: String?, vendor: String, vendorName: String, sample: String?, preview: Preview,
        payload: [UInt8], headroom: [Headroom], findings: [Diagnostic]
    ) {
        self.template = template
        self.summary = summary
        self.vendor = vendor
        self.vendorName = vendorName
        self.sample = sample
        self.preview = preview
        self.payload = payload
        self.headroom = headroom
        self.findings = findings
    }
}

package import MessageModel

/// The rules that hold for every vendor. Each list is sorted by code.
package enum Rules {
    package static let ofTemplates: [any TemplateRule.Type] = [
        ColonInLabel.self,
        EqualSamples.self,
        SwallowedText.self,
        UntriedBranch.self,
        UnusedParameter.self,
    ]

    package static let ofDocuments: [any DocumentRule.Type] = [
        AddressOfOwnMachine.self,
        AddressWithoutTLS.self,
        CopiedFromDocumentation.self,
        DamagedText.self,
        DecidedWhen.self,
        EscapedLineBreak.self,
        EscapedQuote.self,
        ForeignPlaceholder.self,
        FullWidthInAddress.self,
        HTMLEntity.self,
        InvisibleCharacter.self,
        MarkupShown.self,
        MentionInWords.self,
        OuterBlanks.self,
        PlaceholderText.self,
        RepeatedLabel.self,
        RepeatedLink.self,
        RepeatedReceiver.self,
        SecretInAddress.self,
        TitleInCapitals.self,
        TitleRepeated.self,
    ]

    package static let all: [any Rule.Type] = ofTemplates + ofDocuments
}

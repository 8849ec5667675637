// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "msgc",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "msgc", targets: ["msgc"]),
        .library(name: "MessageCompiler", targets: ["MessageCompiler"]),
        .library(name: "MessageRuntime", targets: ["MessageRuntime"]),
        .plugin(name: "MessageTemplates", targets: ["MessageTemplates"]),
        .plugin(name: "MessageTemplatesCommand", targets: ["MessageTemplatesCommand"]),
    ],
    traits: [
        .trait(name: "Serve", description: "msgc render --serve, a page that follows a template while it is written.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // Only the trait needs it: without that it is neither fetched nor built.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Layer 0: the parser underneath, and what generated code runs on.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "MessageRuntime"),

        // Layers 1 to 3: from bytes to a document.
        .target(name: "MessageSource", dependencies: ["MessageRuntime"]),
        .target(name: "MessageSyntax", dependencies: ["CLibYAML", "MessageSource"]),
        .target(name: "MessageModel", dependencies: ["MessageRuntime", "MessageSource", "MessageSyntax"]),

        // Layer 4: three targets that do not know each other.
        .target(name: "MessageVendors", dependencies: ["MessageRuntime", "MessageSource", "MessageModel"]),
        .target(name: "MessageLint", dependencies: ["MessageRuntime", "MessageSource", "MessageModel"]),
        .target(name: "MessageOutput", dependencies: ["MessageRuntime", "MessageSource", "MessageModel"]),

        // Layers 5 and 6: the stages in order, and the commands.
        .target(
            name: "MessageCompiler",
            dependencies: [
                "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageVendors", "MessageLint",
                "MessageOutput",
            ]
        ),
        .executableTarget(
            name: "msgc",
            dependencies: [
                "MessageCompiler", "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageVendors",
                "MessageOutput",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Serve"])),
                .product(name: "FlyingSocks", package: "FlyingFox", condition: .when(traits: ["Serve"])),
            ]
        ),

        .plugin(name: "MessageTemplates", capability: .buildTool(), dependencies: ["msgc"]),
        .plugin(
            name: "MessageTemplatesCommand",
            capability: .command(
                intent: .custom(
                    verb: "compile-templates",
                    description: "Writes the Swift of all message templates into the package."),
                permissions: [.writeToPackageDirectory(reason: "It writes generated Swift beside the templates.")]),
            dependencies: ["msgc"]
        ),

        // What is random in tests, and the same in every run.
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "MessageRuntimeTests", dependencies: ["SeededRandom", "MessageRuntime"]),
        .testTarget(name: "MessageSyntaxTests", dependencies: ["SeededRandom", "MessageSource", "MessageSyntax"]),
        .testTarget(
            name: "MessageModelTests",
            dependencies: ["SeededRandom", "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel"]
        ),
        .testTarget(
            name: "MessageOutputTests",
            dependencies: [
                "SeededRandom", "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageOutput",
            ]),
        .testTarget(
            name: "MessageCompilerTests",
            dependencies: [
                "SeededRandom", "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageVendors",
                "MessageLint", "MessageOutput", "MessageCompiler",
            ]
        ),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "MessageRuntime", "MessageSource", "MessageModel", "MessageVendors", "MessageOutput", "MessageCompiler",
            ],
            exclude: ["Cases", "JavaScript"]
        ),
        // It runs the executable, which every build of the tests makes. Depending on it would link it into the tests, and
        // with it once more what the plugin below depends on.
        .testTarget(name: "CommandTests", dependencies: ["SeededRandom"]),
    ],
    swiftLanguageModes: [.v6]
)

// The gallery, compiled as a user's target would compile it. For the plugin SwiftPM builds msgc a second time, as a tool,
// and it does so in every build of a package in which a target uses it. So the tests alone ask for this target.
if Context.environment["MSGC_TEST_PLUGIN"] != nil {
    package.targets.append(
        .testTarget(
            name: "GeneratedCodeTests",
            dependencies: ["MessageRuntime", "MessageCompiler"],
            plugins: ["MessageTemplates"]))
}

// What libFuzzer feeds: built by scripts/fuzz alone, since its library is no part of every toolchain.
if Context.environment["MSGC_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "MessageFuzzing",
            dependencies: [
                "MessageRuntime", "MessageSource", "MessageSyntax", "MessageModel", "MessageVendors", "MessageOutput",
                "MessageCompiler", "SeededRandom",
            ],
            path: "Tests/MessageFuzzing",
            exclude: ["marks.dict"]))
}

// The layer graph is enforced: every import says how far it reaches, and CI rejects one that is not declared above.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}

// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses msgc downloads what it is compared with.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "msgc", path: ".."),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        // What is measured on.
        .executableTarget(name: "Corpus"),

        // What is compared with. The programs in C are no targets: SwiftPM would link Swift's library into them.
        .executableTarget(name: "YamsPeer", dependencies: [.product(name: "Yams", package: "Yams")]),
        .executableTarget(
            name: "Rendering",
            dependencies: [
                .product(name: "MessageRuntime", package: "msgc"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            plugins: [.plugin(name: "MessageTemplates", package: "msgc")]),
    ],
    swiftLanguageModes: [.v6]
)

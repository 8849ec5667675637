// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who only compiles templates builds an HTTP client.
let package = Package(
    name: "SendLayer",
    platforms: [.macOS(.v15)],
    products: [.library(name: "SendLayer", targets: ["SendLayer"])],
    dependencies: [
        .package(name: "msgc", path: "../.."),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .target(
            name: "SendLayer",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MessageRuntime", package: "msgc"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        // Sends a message of its own template to a real server.
        .executableTarget(
            name: "send",
            dependencies: ["SendLayer", .product(name: "MessageRuntime", package: "msgc")],
            plugins: [.plugin(name: "MessageTemplates", package: "msgc")]),
        // Youdu's envelope by itself, so that another implementation can be held against it.
        .executableTarget(name: "envelope", dependencies: ["SendLayer"]),
        // Servers for tests: they check what the vendors check, and answer as they do.
        .target(
            name: "Loopback",
            dependencies: [
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .testTarget(
            name: "SendLayerTests",
            dependencies: [
                "SendLayer", "Loopback",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MessageRuntime", package: "msgc"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            plugins: [.plugin(name: "MessageTemplates", package: "msgc")]),
    ],
    swiftLanguageModes: [.v6]
)

import Foundation
import MessageRuntime

/// Renders one card in several ways, proves that all give the same JSON, and compares how long they take.
@main
struct Main {
    static func main() throws {
        let order = Order.example
        let message = try order.message()
        let card = CodableCard(order)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let template = try MustacheCard.template()
        let bytes = message.wecomApp().bytes

        try proveSame(bytes, as: Array(encoder.encode(card)), "JSONEncoder")
        try proveSame(bytes, as: Array(template.render(order).utf8), "swift-mustache")

        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        var buffer: [UInt8] = []
        let copied = "a plain copy of the bytes"
        let reused = "generated, into a reused buffer"
        let contenders = [
            Contender(name: copied, base: copied) { count in
                for _ in 0..<count { Self.copy(bytes, to: copy) }
                return copy.count
            },
            Contender(name: reused, base: copied, target: "≤ 14") { count in
                for _ in 0..<count {
                    buffer.removeAll(keepingCapacity: true)
                    message.wecomApp(into: &buffer)
                }
                return buffer.count
            },
            Contender(name: "generated, a new payload", base: copied) { count in
                (0..<count).reduce(0) { _, _ in message.wecomApp().bytes.count }
            },
            Contender(name: "generated, with making and checking the message", base: copied) { count in
                try (0..<count).reduce(0) { _, _ in try order.message().wecomApp().bytes.count }
            },
            Contender(name: "JSONEncoder, structs", base: reused, target: "≥ 200") { count in
                try (0..<count).reduce(0) { _, _ in try encoder.encode(card).count }
            },
            Contender(name: "swift-mustache", base: reused) { count in
                (0..<count).reduce(0) { _, _ in template.render(order).utf8.count }
            },
        ]
        try Rounds(contenders).print()
    }

    @inline(never)
    private static func copy(_ bytes: [UInt8], to target: UnsafeMutableRawBufferPointer) {
        target.copyBytes(from: bytes)
    }

    private static func proveSame(_ bytes: [UInt8], as other: [UInt8], _ name: String) throws {
        func value(_ bytes: [UInt8]) throws -> NSObject? {
            try JSONSerialization.jsonObject(with: Data(bytes)) as? NSObject
        }
        guard let expected = try value(bytes), try value(other) == expected else {
            print(String(decoding: bytes, as: UTF8.self), String(decoding: other, as: UTF8.self), separator: "\n")
            print("error: \(name) does not write the same JSON")
            exit(1)
        }
    }
}

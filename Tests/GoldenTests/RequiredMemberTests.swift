import Foundation
import MessageCompiler
import MessageSource
import Testing

/// Of a message in which every member is there, those that the vendor's page calls required cannot be taken away, and
/// all others can.
@Suite struct RequiredMemberTests {
    @Test(arguments: WholeMessage.all)
    func aWholeMessageIsTaken(_ message: WholeMessage) throws {
        #expect(errors(in: try message.object(), of: message.vendor).isEmpty)
    }

    @Test(arguments: WholeMessage.all)
    func whatIsRequiredCannotBeTakenAway(_ message: WholeMessage) throws {
        let whole = try message.object()
        for path in message.required {
            let rest = try #require(remove(path[...], from: whole), "\(message) has no '\(path)'")
            let errors = errors(in: rest, of: message.vendor)
            let name = try #require(path.last)
            #expect(errors.contains { $0.contains(name) }, "\(path.joined(separator: ".")): \(errors)")
        }
    }

    @Test(arguments: WholeMessage.all)
    func whatIsNotRequiredCanBeTakenAway(_ message: WholeMessage) throws {
        let whole = try message.object()
        for path in paths(in: whole) where !message.required.contains(path) {
            let rest = try #require(remove(path[...], from: whole))
            let errors = errors(in: rest, of: message.vendor)
            #expect(errors.isEmpty, "\(path.joined(separator: ".")): \(errors)")
        }
    }

    private func errors(in payload: Any, of vendor: String) -> [String] {
        var diagnostics = Diagnostics()
        guard let bytes = try? JSONSerialization.data(withJSONObject: payload) else { return ["no JSON"] }
        Compiler().check(
            payload: SourceFile(path: GoldenCase.payloadName, bytes: Array(bytes)), for: vendor, &diagnostics)
        return diagnostics.all.filter { $0.severity == .error }.map { "\($0.message): \($0.help ?? "")" }
    }

    /// Every member of every object, by the keys and indices on the way to it.
    private func paths(in value: Any) -> [[String]] {
        if let object = value as? [String: Any] {
            return object.flatMap { key, value in [[key]] + paths(in: value).map { [key] + $0 } }
        }
        guard let list = value as? [Any] else { return [] }
        return list.enumerated().flatMap { index, value in paths(in: value).map { [String(index)] + $0 } }
    }

    /// The value without one member; `nil` where there is no such member.
    private func remove(_ path: ArraySlice<String>, from value: Any) -> Any? {
        guard let step = path.first else { return nil }
        if var object = value as? [String: Any], let member = object[step] {
            object[step] = path.count == 1 ? nil : remove(path.dropFirst(), from: member)
            return path.count > 1 && object[step] == nil ? nil : object
        }
        guard var list = value as? [Any], let index = Int(step), list.indices.contains(index),
            let item = remove(path.dropFirst(), from: list[index])
        else { return nil }
        list[index] = item
        return list
    }
}

import Foundation
import MessageCompiler
import MessageModel
import MessageOutput
import MessageSource
import Testing

/// A payload with the words that a reader is to see.
struct FeishuPayload: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let json: String

    init(_ name: String, _ json: String) {
        testDescription = name
        self.json = json
    }

    /// Those that templates become, and those that lie there as they are and can be read.
    static let goldens: [FeishuPayload] = {
        let root = GoldenCase.root
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().compactMap { path in
            let name = path.split(separator: "/").last ?? ""
            let isCompiled = name.hasPrefix("feishu-card.") && name.hasSuffix(".json")
            guard isCompiled || path.hasPrefix("payloads/feishu-card/") && name == GoldenCase.payloadName,
                let json = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
            else { return nil }
            return FeishuPayload(path, json)
        }.filter { !unreadable.contains($0.testDescription) }
    }()

    /// What cards are made from, all with samples.
    static let templates: [String] = {
        let paths = FileManager.default.enumerator(atPath: GoldenCase.root.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().filter { $0.hasPrefix("feishu-card/") && $0.hasSuffix(GoldenCase.templateName) }
    }()

    /// What is no card at all.
    private static let unreadable: Set<String> = [
        "payloads/feishu-card/content-of-the-servers-api/payload.json",
        "payloads/feishu-card/schema-of-no-version/payload.json",
    ]

    func preview() -> Preview? {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: GoldenCase.payloadName, bytes: Array(json.utf8))
        return Compiler().rendered(payload: file, for: "feishu-card", named: testDescription, &diagnostics)?.preview
    }

    func visibleWords() throws -> [String] {
        Self.texts(in: try JSONSerialization.jsonObject(with: Data(json.utf8))).flatMap(Self.words)
    }

    /// What stands under these keys is not read by anybody, or is no text: addresses, keys, names for the program,
    /// looks, numbers. Every other text is to be seen.
    private static let invisible: Set<String> = [
        // For the program.
        "action_type", "audio_id", "behaviors", "element_id", "form_action_type", "msg_type", "name", "schema", "tag",
        "type", "value", "initial_option", "selected_values", "data_type", "date_format", "format",
        // Addresses and keys.
        "action", "android_url", "default_url", "href", "ios_url", "multi_url", "pc_url", "token", "url",
        // Looks.
        "aspect_ratio", "background_color", "background_style", "border", "border_color", "color", "color_theme",
        "combination_mode", "corner_radius", "custom_width", "direction", "fill_color", "flex_mode", "header_style",
        "height", "horizontal_align", "horizontal_spacing", "icon_position", "input_type", "label_position", "layout",
        "margin", "mode", "padding", "page_size", "pc_display_rule", "position", "print_strategy", "row_height",
        "row_max_height", "scale_type", "size", "streaming_config", "style", "template", "text_align", "text_color",
        "text_size", "time_display", "time_position", "vertical_align", "vertical_spacing", "width", "width_mode",
        // Who gets it, which a test of its own looks at.
        "openChatIDs", "openIDs", "triggerCode",
        "locales",
    ]

    /// Which text stands beside the ones in other languages.
    private static let ownKeys = [
        "i18n": "content", "i18n_content": "content", "i18n_elements": "elements", "i18n_header": "header",
        "i18n_text_tag_list": "text_tag_list", "i18n_default_value": "default_value", "i18n_img_key": "img_key",
        "i18n_file_key": "file_key",
    ]

    private static func texts(in value: Any) -> [Markup] {
        if let text = value as? String { return [Markup(text)] }
        if let list = value as? [Any] { return list.flatMap { texts(in: $0) } }
        guard var object = value as? [String: Any] else { return [] }
        for (key, own) in ownKeys {
            guard let languages = object.removeValue(forKey: key) as? [String: Any] else { continue }
            object[own] = languages["zh_cn"] ?? object[own] ?? languages.values.first
        }
        if let columns = object["columns"] as? [[String: Any]], let rows = object["rows"] as? [[String: Any]] {
            object["rows"] = rows.flatMap { row in columns.compactMap { cell(of: row, in: $0) } }
        }
        if let pictures = object["img_list"] as? [Any], let mode = object["combination_mode"] as? String {
            object["img_list"] = pictures.prefix(["double": 2, "triple": 3, "bisect": 6][mode] ?? 9).map(\.self)
        }
        if object["fallback"] as? String == "drop" { object["fallback"] = nil }
        if let spec = object["chart_spec"] as? [String: Any] { object["chart_spec"] = spec["title"] }
        let isMarkup = ["lark_md", "markdown"].contains(object["tag"] as? String)
        return object.sorted { $0.key < $1.key }.flatMap { key, value -> [Markup] in
            if invisible.contains(key) { return [] }
            if key == "content", let text = value as? String { return [Markup(text, isMarkup: isMarkup)] }
            return texts(in: value)
        }
    }

    /// A cell whose column is declared, as a text where the column says that it has markup.
    private static func cell(of row: [String: Any], in column: [String: Any]) -> Any? {
        guard let cell = (column["name"] as? String).flatMap({ row[$0] }) else { return nil }
        return cell is String ? ["tag": column["data_type"] ?? "", "content": cell] : cell
    }

    private struct Markup {
        let text: String
        let isMarkup: Bool

        init(_ text: String, isMarkup: Bool = false) { (self.text, self.isMarkup) = (text, isMarkup) }
    }

    /// The letters and digits, without those that are markup.
    private static func words(_ text: Markup) -> [String] {
        var words = text.text
        if text.isMarkup {
            let marks = [
                "(?m)^```\\w*$", "(?m)^\\s*\\d+\\. ", "<at [^>]*>.*?</at>", "<person [^>]*>.*?</person>",
                "<local_datetime[^>]*>.*?</local_datetime>", "</?[a-z_]+[^>]*>", "\\]\\([^)]*\\)", "&#?\\w+;",
            ]
            for mark in marks { words = words.replacingOccurrences(of: mark, with: " ", options: .regularExpression) }
        }
        return words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

/// All texts of a preview, wherever they stand in it.
struct ShownWords {
    private(set) var all = ""
    /// Whether it is said how they look.
    private let withLooks: Bool

    init(_ preview: Preview, withLooks: Bool = false) {
        self.withLooks = withLooks
        add(preview)
    }

    private mutating func add(_ value: Any) {
        if let text = value as? PreviewText {
            if withLooks { addLooks(text) } else { all += text.words + "\n" }
        } else {
            if let picture = value as? PreviewBlock.Picture { all += picture.source + "\n" }
            for child in Mirror(reflecting: value).children { add(child.value) }
        }
    }
    private mutating func addLooks(_ text: PreviewText) {
        for paragraph in text.paragraphs {
            all += "\n\(paragraph.kind)"
            var look: PreviewRun?
            for run in paragraph.runs {
                let next = PreviewRun("", run.style, color: run.color, link: run.link)
                if next != look { all += " \(next) " }
                all += run.text
                look = next
            }
        }
    }
}

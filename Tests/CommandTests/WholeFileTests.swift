import Foundation
import Testing

/// A file is written whole or not at all, and no draft of it stays behind.
struct WholeFileTests {
    @Test(.enabled(if: canDropRights, "msgc cannot be run as a user whom permissions stop"))
    func aFolderThatIsReadOnly() throws {
        let workspace = try Workspace()
        try workspace.write("order.msg.yaml", Workspace.order)
        try workspace.makeFolder("out/order")
        chmod(workspace.url("out/order").path, 0o500)
        let run = try workspace.shellWithoutRights("exec \"$msgc\" build order.msg.yaml -o out")
        #expect(run.status == 2)
        #expect(run.error == "msgc: cannot write 'out/order/wecom-app.short.json': permission denied\n")
        #expect(workspace.files("out").isEmpty)
    }

    /// As on a full disk: the size of files is limited, so that a write ends in the middle.
    @Test func aDiskThatIsFull() throws {
        let workspace = try Workspace()
        try workspace.write("long.msg.yaml", Workspace.greeting.replacingOccurrences(of: "你好", with: long))
        try workspace.write("out/long/wecom-app.json", "{\"old\":true}")
        let run = try workspace.shell("trap '' XFSZ; ulimit -f 1; \"$msgc\" build long.msg.yaml -o out 2>&1")
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("msgc: cannot write 'out/long/wecom-app.json': "))
        #expect(workspace.files("out") == ["long/wecom-app.json"])
        #expect(try workspace.text("out/long/wecom-app.json") == "{\"old\":true}")
    }

    #if os(Linux)
        /// A disk of its own, in which 64 KiB fit.
        @Test(.enabled(if: canMount, "no file system can be mounted here"))
        func aSmallDiskThatIsFull() throws {
            let workspace = try Workspace()
            try workspace.write("t/long.msg.yaml", Workspace.greeting.replacingOccurrences(of: "你好", with: long))
            let run = try workspace.shell(
                """
                exec unshare -rm sh -c '
                    mkdir disk && mount -t tmpfs -o size=64k tmpfs disk && "$msgc" build t -o disk/out || exit 9
                    printf %s "{\\"old\\":true}" > disk/out/long/wecom-app.json
                    head -c 80k /dev/zero > disk/filler
                    "$msgc" build t -o disk/out
                    echo "$?"; cat disk/out/long/wecom-app.json; echo; ls -A disk/out/long'
                """)
            #expect(run.output == "2\n{\"old\":true}\nwecom-app.json\n")
            #expect(run.error.contains("msgc: cannot write 'disk/out/long/wecom-app.json': no space is left\n"))
        }

        private static let canMount: Bool = {
            let run = try? Workspace().shell("unshare -rm sh -c 'mkdir disk && mount -t tmpfs tmpfs disk'")
            return run?.status == 0
        }()
    #endif

    @Test func aFolderInTheWay() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.makeFolder("out/greeting/wecom-app.json")
        let run = try workspace.run("build", "-o", "out", "greeting.msg.yaml")
        #expect((run.status, run.error) == (2, "msgc: cannot write 'out/greeting/wecom-app.json': it is a folder\n"))
        #expect(!workspace.exists("out/manifest.json"))
    }

    @Test func aFileInTheWay() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.write("out/greeting", "")
        let run = try workspace.run("build", "-o", "out", "greeting.msg.yaml")
        #expect(run.status == 2)
        #expect(run.error == "msgc: cannot create 'out/greeting': a file of that name is in the way\n")
    }

    @Test func behindALinkTheFileIsReplaced() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        try workspace.write("real/payload.json", "{}")
        chmod(workspace.url("real/payload.json").path, 0o640)
        try workspace.link("payload.json", to: "real/payload.json")
        #expect(try workspace.run("render", "greeting.msg.yaml", "-o", "payload.json").status == 0)
        #expect(try workspace.text("real/payload.json").hasPrefix("{\"touser\""))
        let attributes = try FileManager.default.attributesOfItem(atPath: workspace.url("real/payload.json").path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let link = try FileManager.default.attributesOfItem(atPath: workspace.url("payload.json").path)
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func aDeviceIsWrittenTo() throws {
        let workspace = try Workspace()
        try workspace.write("greeting.msg.yaml", Workspace.greeting)
        #expect(try workspace.run("render", "greeting.msg.yaml", "-o", "/dev/null").status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    /// More than one block, and no more than the vendor takes.
    private let long = String(repeating: "长", count: 600)
}

import Foundation
import Testing

/// Whatever the number of threads, the bytes are the same.
struct JobsTests {
    /// Templates of all sorts, more than one thread alone would be given.
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        for number in 1...48 {
            let folder = "part\(number % 5)"
            let text =
                switch number % 6 {
                case 0: Workspace.broken
                case 1: Workspace.dubious
                case 2: "name: twin\n" + Workspace.greeting
                case 3: Workspace.order.replacingOccurrences(of: "max: 16", with: "max: 2100")
                case 4: "name: type-\(number % 4)a\n" + Workspace.greeting
                default: Workspace.order
                }
            try workspace.write("\(folder)/template\(number).msg.yaml", text)
        }
        // The names differ and the types that they give do not.
        try workspace.write("part1/one.msg.yaml", "name: a-b\n" + Workspace.greeting)
        try workspace.write("part2/two.msg.yaml", "name: ab\n" + Workspace.greeting)
        try workspace.write("part0/notice.wecom-app.json", #"{"touser":"zhangsan","msgtype":"text","agentid":1}"#)
        try workspace.write("part3/latin1.msg.yaml", Data([0x6D, 0xE9, 0x0A]))
        try workspace.write("part4/msgc.yaml", "rules: {not-shown: error}\n")
        try workspace.link("part0/gone.msg.yaml", to: "nowhere")
        return workspace
    }

    @Test(arguments: [
        ["lint"], ["lint", "--format", "json", "--prove"], ["lint", "--statistics"], ["lint", "--diff"],
        ["lint", ".", "part0/notice.wecom-app.json"], ["lint", "--format", "sarif"],
    ])
    func lintSaysTheSame(arguments: [String]) throws {
        let workspace = try workspace()
        let runs = try ["1", "2", "7"].map { try workspace.run(arguments + ["--jobs", $0], environment: [:]) }
        #expect((runs[0].output + runs[0].error).contains("twin"))
        for run in runs.dropFirst() {
            #expect((run.status, run.output, run.error) == (runs[0].status, runs[0].output, runs[0].error))
        }
    }

    @Test func buildWritesTheSame() throws {
        let workspace = try workspace()
        let runs = try ["1", "2", "7"].map { jobs in
            try workspace.run(
                ["build", "-o", "out\(jobs)", "--emit", "json", "--emit", "swift", "--jobs", jobs], environment: [:])
        }
        let files = workspace.files("out1")
        #expect(files.count > 10 && files.contains("manifest.json"))
        for (run, jobs) in zip(runs, ["1", "2", "7"]).dropFirst() {
            #expect((run.status, run.output, run.error) == (runs[0].status, runs[0].output, runs[0].error))
            #expect(workspace.files("out\(jobs)") == files)
            for file in files {
                #expect(try workspace.text("out\(jobs)/\(file)") == workspace.text("out1/\(file)"), "\(file)")
            }
        }
        #expect(runs[0].error.contains("'ab'"))
    }

    @Test func nobodyDoesNoWork() throws {
        let run = try Workspace().run("lint", "--jobs", "0")
        #expect(run.status == 2)
        #expect(run.error.contains("'--jobs 0' leaves nobody to do the work"))
    }
}

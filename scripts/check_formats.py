"""Checks what `msgc lint --format` prints: python check_formats.py MSGC CASES TEMPLATES SARIF-SCHEMA JUNIT-XSD

The templates of the compiler's own test cases are copied to paths that need every escape, and linted in every format.
Each report must be valid, and say the same of the same places as `--format json`. The gallery is clean, and its reports
must be valid too. A report that is broken afterwards must be refused, so that a validator which takes anything is
noticed.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import xmlschema
from jsonschema import Draft4Validator, Draft7Validator, FormatChecker

# What GitLab's documentation of code quality reports lists, and no other member.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]+$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "additionalProperties": False,
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
FOLDERS = ["消息 模板", "100% of %41, a:b", "plain"]

failures = []


def expect(holds, *words):
    if not holds:
        failures.append(" ".join(str(word) for word in words))


class Folder:
    """A folder in which msgc is run, with the report of every format."""

    def __init__(self, msgc, folder, *paths):
        self.folder = folder
        self.command = [str(msgc), "lint", *(paths or ["."])]
        self.findings = json.loads(self.report("json"))

    def report(self, name):
        run = subprocess.run([*self.command, "--format", name], cwd=self.folder, capture_output=True, check=False)
        expect(run.returncode in (0, 1) and not run.stderr, name, "ends with", run.returncode, run.stderr)
        return run.stdout.decode("utf-8")

    def path(self, finding):
        return finding["file"].removeprefix("./")


class Source:
    """A file by lines, as SARIF counts them."""

    def __init__(self, path):
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        try:
            self.lines = re.split("(\r\n|\n|\r)", data.decode("utf-8"))
        except UnicodeDecodeError:
            self.lines = None

    def text(self, region):
        """The marked text: whole lines with their line breaks, cut at both ends."""
        first, last = region["startLine"], region["endLine"]
        lines = ["".join(self.lines[2 * number : 2 * number + 2]) for number in range(first - 1, last)]
        lines[-1] = lines[-1][: region["endColumn"] - 1]
        lines[0] = lines[0][region["startColumn"] - 1 :]
        return "".join(lines)


def check_valid(validator, report, name):
    for error in validator.iter_errors(report):
        failures.append(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def results(sarif):
    return sarif["runs"][0]["results"]


def fingerprints(sarif):
    """By path, with the codes beside them."""
    found = {}
    for result in results(sarif):
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        found.setdefault(uri, []).append((result["ruleId"], result["partialFingerprints"]["msgcFinding/v1"]))
    return found


def check_place(place, folder, sources):
    path = urllib.parse.unquote(place["artifactLocation"]["uri"])
    expect(place["artifactLocation"]["uriBaseId"] == "%SRCROOT%", "sarif: no base for", path)
    expect((folder.folder / path).is_file(), "sarif: no file is called", path)
    source = sources.setdefault(path, Source(folder.folder / path))
    region = place["region"]
    if "snippet" in region and source.lines is not None:
        marked = source.text(region)
        expect(region["snippet"]["text"] == marked, "sarif:", path, region, "marks", repr(marked))
    return path


def check_sarif(sarif, folder):
    rules = sarif["runs"][0]["tool"]["driver"]["rules"]
    for rule in rules:
        for member in ("shortDescription", "fullDescription", "help"):
            expect(member in rule, "sarif:", rule["id"], "has no", member)
    sources = {}
    expect(len(results(sarif)) == len(folder.findings), "sarif: not every finding is there")
    for result, finding in zip(results(sarif), folder.findings):
        place = result["locations"][0]["physicalLocation"]
        expect(check_place(place, folder, sources) == folder.path(finding), "sarif: the path of", finding)
        for related in result.get("relatedLocations", []):
            check_place(related["physicalLocation"], folder, sources)
        region = place["region"]
        said = (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])
        expect(
            said == (finding["line"], finding["column"], finding["endLine"], finding["endColumn"]),
            "sarif: the place of", finding,
        )
        expect(result["level"] == finding["severity"], "sarif: the level of", finding)
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["code"], "sarif: the rule of", finding)
        edits = [
            (change["deletedRegion"], change.get("insertedContent", {}).get("text", ""))
            for fix in result.get("fixes", [])
            for artifact in fix["artifactChanges"]
            for change in artifact["replacements"]
        ]
        wanted = finding.get("fix", {}).get("edits", [])
        expect(
            [(r["startLine"], r["startColumn"], r["endLine"], r["endColumn"], text) for r, text in edits]
            == [(e["line"], e["column"], e["endLine"], e["endColumn"], e["text"]) for e in wanted],
            "sarif: the fix of", finding,
        )
    names = [name for found in fingerprints(sarif).values() for _, name in found]
    expect(len(set(names)) == len(names), "sarif: two findings have one fingerprint")


def check_stability(before, folder):
    """Lines above change no fingerprint of what is found again."""
    for path in folder.folder.rglob("*.msg.yaml"):
        text = path.read_bytes()
        mark = b"\xef\xbb\xbf" if text.startswith(b"\xef\xbb\xbf") else b""
        path.write_bytes(mark + b"# one more line\n\n" + text[len(mark) :])
    after = fingerprints(json.loads(folder.report("sarif")))
    before = fingerprints(before)
    compared = 0
    for uri, found in before.items():
        if [code for code, _ in found] == [code for code, _ in after.get(uri, [])]:
            compared += 1
            # What marks the beginning of the file marks another text now.
            changed = sum(old != new for old, new in zip(found, after[uri]))
            expect(changed == 0, "sarif: fingerprints change with the lines above:", uri, found[0])
    expect(compared > 0.9 * len(before), "sarif: only", compared, "of", len(before), "files could be compared")


def check_junit(report, schema, folder, count):
    for error in schema.iter_errors(report):
        failures.append(f"junit: {error.path}: {error.reason}")
    suite = schema.to_dict(report, validation="skip")["testsuite"][0]
    cases = suite["testcase"]
    expect(len(cases) == count == int(suite["@tests"]), "junit: there are", len(cases), "tests of", count, "files")
    failed = {}
    for case in cases:
        failed[case["@name"]] = len(case.get("failure", []))
        expect((folder.folder / case["@name"]).is_file(), "junit: no file is called", case["@name"])
    errors = [folder.path(finding) for finding in folder.findings if finding["severity"] == "error"]
    expect(failed == {path: errors.count(path) for path in failed}, "junit: not every error is a failure")
    expect(int(suite["@failures"]) == len(set(errors)), "junit: the tests that failed are miscounted")


def check_gitlab(report, folder):
    check_valid(Draft7Validator(GITLAB), report, "gitlab")
    names = [finding["fingerprint"] for finding in report]
    expect(len(set(names)) == len(names), "gitlab: two findings have one fingerprint")
    said = [(one["location"]["path"], one["location"]["lines"]["begin"], one["check_name"]) for one in report]
    wanted = [(folder.path(finding), finding["line"], finding["code"]) for finding in folder.findings]
    expect(said == wanted, "gitlab: not every finding is there")


def check_github(report, folder):
    lines = report.split("\n")
    expect(lines.pop() == "" and len(lines) == len(folder.findings), "github: not every finding has a line")
    for line, finding in zip(lines, folder.findings):
        match = re.fullmatch("::(error|warning|notice) ([^:]*)::(.*)", line)
        expect(match, "github: no command:", line)
        if match:
            properties = dict(pair.split("=", 1) for pair in match[2].split(","))
            path = urllib.parse.unquote(properties["file"])
            expect((path, int(properties["line"])) == (folder.path(finding), finding["line"]), "github:", line)
            # What a terminal would not show stands as a symbol.
            if finding["message"].isprintable():
                expect(urllib.parse.unquote(match[3]).startswith(finding["message"]), "github:", line)


def first_place(sarif):
    return results(sarif)[0]["locations"][0]["physicalLocation"]


SARIF_BREAKS = [
    lambda log: log.pop("version"),
    lambda log: log["runs"][0].update(columnKind="bytes"),
    lambda log: log["runs"][0]["tool"]["driver"]["rules"][0].pop("id"),
    lambda log: results(log)[0].pop("message"),
    lambda log: results(log)[0].update(level="fatal"),
    lambda log: first_place(log)["region"].update(startLine=0),
    lambda log: first_place(log)["artifactLocation"].update(uri="a b.yaml"),
]
GITLAB_BREAKS = [
    lambda report: report[0].pop("fingerprint"),
    lambda report: report[0].update(severity="error"),
    lambda report: report[0]["location"].update(path="./a"),
]
JUNIT_BREAKS = [(' name="', ' title="'), ("<failure type=", "<failure kind="), ("system-out>", "output>")]


def check_refused(validator, report, breaks, name):
    for number, change in enumerate(breaks):
        broken = copy.deepcopy(report)
        change(broken)
        expect(not validator.is_valid(broken), f"{name}: broken report {number} is taken")


def copy_cases(cases, folder):
    """The templates of the cases, by turns in folders whose names need escapes."""
    paths = sorted(cases.rglob("template.msg.yaml"))
    for number, path in enumerate(paths):
        target = folder / FOLDERS[number % len(FOLDERS)] / f"case-{number}.msg.yaml"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    return len(paths)


def main(msgc, cases, templates, sarif_schema, junit_schema):
    validator = Draft4Validator(json.loads(sarif_schema.read_text(encoding="utf-8")), format_checker=FormatChecker())
    schema = xmlschema.XMLSchema(str(junit_schema))

    clean = Folder(msgc, templates.parent, str(templates.name))
    expect(clean.findings == [], "the gallery is not clean")
    check_valid(validator, json.loads(clean.report("sarif")), "sarif")
    expect(results(json.loads(clean.report("sarif"))) == [], "sarif: a clean run has results")
    check_junit(clean.report("junit"), schema, clean, len(list(templates.rglob("*.msg.yaml"))))
    check_gitlab(json.loads(clean.report("gitlab")), clean)
    check_github(clean.report("github"), clean)

    with tempfile.TemporaryDirectory() as name:
        count = copy_cases(cases, pathlib.Path(name))
        found = Folder(msgc, pathlib.Path(name))
        sarif, gitlab = json.loads(found.report("sarif")), json.loads(found.report("gitlab"))
        junit = found.report("junit")
        check_valid(validator, sarif, "sarif")
        check_sarif(sarif, found)
        check_junit(junit, schema, found, count)
        check_gitlab(gitlab, found)
        check_github(found.report("github"), found)
        check_refused(validator, sarif, SARIF_BREAKS, "sarif")
        check_refused(Draft7Validator(GITLAB), gitlab, GITLAB_BREAKS, "gitlab")
        for old, new in JUNIT_BREAKS:
            expect(old in junit and not schema.is_valid(junit.replace(old, new)), "junit: taken without", old)
        check_stability(sarif, found)

    for failure in failures[:40]:
        print(failure, file=sys.stderr)
    print(f"{len(found.findings)} findings in {count} files, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(*(pathlib.Path(argument).absolute() for argument in sys.argv[1:]))

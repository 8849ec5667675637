"""Measures msgc beside what it is compared with, and prints one table: python benchmark.py TOOLS MSGC CORPUS [--quick]

TOOLS is the folder with the programs of Benchmarks/, CORPUS one that its program Corpus has filled. The contenders of a
group are run in turn, in several rounds, as whole processes; what is shown are medians, and a ratio is the median of the
ratios of each round. Progress goes to standard error.
"""

import dataclasses
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable

PYTHON = pathlib.Path(sys.executable)
SCHEMA = "schemas/template.schema.json"
# What a peer makes of the same bytes: objects, with the fastest loader of its language.
LOADER = """
import os, sys, yaml
for entry in os.scandir(sys.argv[1]):
    with open(entry, "rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
"""


@dataclasses.dataclass
class Contender:
    name: str
    command: list
    target: str = ""
    # The place in its group of what it is compared with.
    base: int = 0
    prepare: Callable[[], None] = lambda: None
    # Peers find fault with lines that are long, or with quotes that are not needed.
    statuses: tuple = (0,)


@dataclasses.dataclass
class Taken:
    wall: float
    cpu: float
    memory: float


@dataclasses.dataclass
class Group:
    title: str
    rounds: int
    contenders: list
    # What is read in each run, for rates.
    files: list = dataclasses.field(default_factory=list)
    # What ratios and rates are made of: the time of processors, which other programs on the machine change little, or
    # that of the clock.
    by: str = "cpu"

    def measured(self, stopwatch):
        """For each contender what it took in each round."""
        print(self.title, file=sys.stderr)
        taken = [[] for _ in self.contenders]
        for _ in range(self.rounds):
            for contender, times in zip(self.contenders, taken, strict=True):
                contender.prepare()
                times.append(run(stopwatch, contender))
        return taken

    def rows(self, stopwatch):
        taken = self.measured(stopwatch)
        size = sum(os.path.getsize(file) for file in self.files)
        for contender, times in zip(self.contenders, taken, strict=True):
            base = taken[contender.base]
            ratio = statistics.median(getattr(one, self.by) / getattr(other, self.by) for one, other in zip(times, base))
            wall, cpu, memory = (median(times, key) for key in ("wall", "cpu", "memory"))
            seconds = median(times, self.by)
            yield Row(
                contender.name,
                duration(wall),
                duration(cpu),
                figure(len(self.files) / seconds) if self.files else "",
                figure(size / seconds / 1e6) if self.files else "",
                f"{memory / 1000:.1f} MB",
                "1" if times is base else f"{figure(ratio)} × {self.contenders[contender.base].name}",
                contender.target,
            )


class Row(tuple):
    """A line of the table; of a group's title there is one cell."""

    HEAD = ("", "time", "CPU", "files/s", "MB/s", "memory", "ratio", "target")

    def __new__(cls, *cells):
        return super().__new__(cls, cells + ("",) * (len(cls.HEAD) - len(cells)))

    def __str__(self):
        return f"| {' | '.join(self)} |"


def run(stopwatch, contender):
    done = subprocess.run([stopwatch, *contender.command], capture_output=True, text=True, check=True)
    wall, cpu, memory, status = map(int, done.stdout.split())
    if status not in contender.statuses:
        sys.exit(f"error: exit status {status} of {' '.join(map(str, contender.command))[:200]}")
    return Taken(wall / 1e6, cpu / 1e6, memory)


def median(times, key):
    return statistics.median(getattr(one, key) for one in times)


def figure(number):
    """Three digits that count."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def duration(seconds):
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
        if seconds * factor >= 1:
            return f"{figure(seconds * factor)} {unit}"
    return f"{figure(seconds * 1e9)} ns"


def instructions(command):
    """How many instructions a program takes, in millions; nothing where neither perf nor valgrind can count them."""
    for counter in (
        ["perf", "stat", "-x,", "-e", "instructions:u"],
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"],
    ):
        if shutil.which(counter[0]):
            report = subprocess.run([*counter, *command], capture_output=True, text=True).stderr
            if found := re.search(r"^(\d+),[^,]*,instructions:u|Collected : (\d+)", report, re.MULTILINE):
                return int(found[1] or found[2]) / 1e6
    return None


class Benchmark:
    def __init__(self, tools, msgc, corpus, work, quick):
        self.tools, self.msgc, self.work, self.quick = tools, msgc, work, quick
        self.folders = {name: corpus / name for name in ("one", "all", "large")}
        self.files = {name: sorted(folder.iterdir()) for name, folder in self.folders.items()}

    def rounds(self, count):
        return max(1, count // 4) if self.quick else count

    def floor(self, corpus):
        return Contender("the C loop", [self.tools / "floor", self.folders[corpus]])

    def lint(self, corpus, name, target, *options):
        return Contender(name, [self.msgc, "lint", *options, self.folders[corpus]], target)

    def starting(self):
        one = self.files["one"][0]
        nothing = [self.tools / "nothing"]
        lint = [self.msgc, "lint", one]
        contenders = [Contender("an empty C program", nothing), Contender("`msgc lint`", lint, "≤ 3.5")]
        yield from self.group("Starting: one template", 40, contenders)
        counts = [instructions(command) for command in (nothing, lint)]
        if None in counts:
            print("neither perf nor valgrind can count instructions here", file=sys.stderr)
        else:
            for name, count, target in zip(("an empty C program", "`msgc lint`"), counts, ("", "≤ 12 million")):
                yield Row(name, f"{figure(count)} million instructions", *[""] * 5, target)

    def linting(self):
        lint = self.lint("one", "`lint`", "≤ 2.5, ≤ 40 MB", "--jobs=1")
        title = f"{self.count()} templates, one vendor each, one thread"
        yield from self.group(title, 8, [self.floor("one"), lint], "one")
        lint = self.lint("all", "`lint`", "≤ 40 MB", "--jobs=1")
        prove = self.lint("all", "`lint --prove`", "≤ 5, ≤ 40 MB", "--jobs=1", "--prove")
        title = f"{self.count()} templates, all their vendors, one thread"
        yield from self.group(title, 8, [self.floor("all"), lint, prove], "all")

    def building(self):
        contenders = [self.floor("all")]
        for form in ("json", "swift"):
            output = self.work / form
            command = [self.msgc, "build", "--jobs=1", f"--emit={form}", "-o", output, self.folders["all"]]
            clear = lambda output=output: shutil.rmtree(output, ignore_errors=True)
            contenders.append(Contender(f"`build --emit {form}`, all files new", command, prepare=clear))
            contenders.append(Contender(f"`build --emit {form}`, no file changed", command))
        yield from self.group(f"The same {self.count()} templates, built", 4, contenders, "all")

    def threads(self):
        contenders = []
        for jobs in (1, 2, 4):
            if jobs <= (os.cpu_count() or 1):
                name = "one thread" if jobs == 1 else f"{jobs} threads"
                contenders.append(self.lint("all", name, "≤ 0.3" if jobs == 4 else "", f"--jobs={jobs}"))
        yield from self.group(f"`lint` of {self.count()} templates, by the clock", 8, contenders, "all", by="wall")

    def large(self):
        contenders = [self.floor("large"), self.lint("large", "`lint`", "")]
        yield from self.group("One template of 5 MB", 8, contenders, "large")

    def loading(self):
        contenders = [
            self.floor("all"),
            Contender("Yams", [self.tools / "YamsPeer", self.folders["all"]]),
            Contender("PyYAML, CSafeLoader", [PYTHON, "-c", LOADER, self.folders["all"]]),
        ]
        yield from self.group(f"Reading alone, {self.count()} templates", 2, contenders, "all")

    def checking(self):
        for count, rounds, targets in ((1, 8, ("", "≥ 50")), (100, 4, ("", "")), (5000, 1, ("≥ 100", "≥ 100"))):
            if self.quick and count > 100:
                continue
            files = self.files["one"][:count]
            lint, schema = [self.msgc, "lint", *files], ["--schemafile", SCHEMA, *files]
            checkers = [
                Contender("`msgc lint`", lint),
                Contender("yamllint", [PYTHON.with_name("yamllint"), *files], targets[0], statuses=(0, 1)),
                Contender("check-jsonschema", [PYTHON.with_name("check-jsonschema"), *schema], targets[1]),
            ]
            named = "one template" if count == 1 else f"{count:,} templates"
            yield from self.group(f"Checkers, {named}, all cores, by the clock", rounds, checkers, files=files, by="wall")

    def rendering(self):
        print("Rendering", file=sys.stderr)
        yield Row("**Rendering a card of 2.5 KB**")
        done = subprocess.run([self.tools / "Rendering"], stdout=subprocess.PIPE, text=True, check=True)
        for line in done.stdout.splitlines():
            name, nanoseconds, ratio, base, target = line.split("\t")
            ratio = "1" if name == base else f"{figure(float(ratio))} × {base}"
            yield Row(name, duration(float(nanoseconds) / 1e9), *[""] * 4, ratio, target)

    def count(self):
        return f"{len(self.files['one']):,}"

    def group(self, title, rounds, contenders, corpus=None, *, files=None, by="cpu"):
        yield Row(f"**{title}**")
        files = files or (self.files[corpus] if corpus else [])
        yield from Group(title, self.rounds(rounds), contenders, files, by).rows(self.tools / "stopwatch")

    def table(self):
        yield Row(*Row.HEAD)
        yield Row("---", *["---:"] * 6, "---")
        for part in (
            self.starting, self.linting, self.threads, self.building, self.large, self.loading, self.checking, self.rendering
        ):
            yield from part()


if __name__ == "__main__":
    tools, msgc, corpus = (pathlib.Path(path).absolute() for path in sys.argv[1:4])
    quick = sys.argv[4:] == ["--quick"]
    with tempfile.TemporaryDirectory() as work:
        for row in Benchmark(tools, msgc, corpus, pathlib.Path(work), quick).table():
            print(row, flush=True)

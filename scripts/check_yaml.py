"""Compares how msgc reads YAML with how libyaml does, in two steps with the reader's own test between them:

python check_yaml.py gather CASES SUITE DATA copies the cases of the YAML test suite and of PyYAML into one folder;
python check_yaml.py compare CASES reads each with libyaml, and holds it against what the reader has written beside it.

Every case is read alike or refused with a place: the same nodes in the same order, with the same values, styles and
places, and aliases of the same nodes. What libyaml refuses, msgc refuses too; what msgc refuses alone has a reason
that stands below. A reading that is broken afterwards must be noticed, or the comparison compares nothing.
"""

import collections
import copy
import json
import pathlib
import sys

import yaml

# What msgc refuses and libyaml reads, and why.
REFUSED = {
    "duplicate-key": "one of the two values would be lost",
    "empty-file": "nothing is no message",
    "invalid-merge": "'<<' has nothing to merge",
    "non-scalar-key": "no field is called by a list or a mapping",
    "not-utf8": "libyaml takes UTF-16 as well",
    "recursive-alias": "it would never end",
    "several-documents": "a file holds one message",
    "unknown-anchor": "libyaml looks for anchors later",
    "unknown-tag": "a field decides what type its value has",
    "unquoted-hole": "a text that begins with '{{' has lost its quotes",
    "unquoted-sign": "a text that begins with '!' has lost its quotes",
}
STYLES = {None: "plain", "": "plain", "'": "singleQuoted", '"': "doubleQuoted", "|": "literal", ">": "folded"}

failures = []


def gather(cases, suite, data):
    cases.mkdir(parents=True)
    for source in sorted(suite.rglob("in.yaml")):
        name = source.parent.relative_to(suite)
        # Names and tags lead to the same cases again.
        if name.parts[0] in ("name", "tags"):
            continue
        verdict = "error" if (source.parent / "error").exists() else "valid"
        (cases / f"suite-{'-'.join(name.parts)}.{verdict}.yaml").write_bytes(source.read_bytes())
    for source in sorted(data.iterdir()):
        if source.suffix in (".data", ".canonical", ".loader-error", ".stream-error", ".single-loader-error"):
            (cases / f"pyyaml-{source.name}.yaml").write_bytes(source.read_bytes())


class Libyaml:
    """What libyaml makes of a case: nodes as the reader counts them, and the words with which it gave up."""

    def __init__(self, source):
        self.nodes, self.error, self.documents = [], None, 0
        open_nodes, anchors = [], {}
        try:
            for event in yaml.parse(source, Loader=yaml.CLoader):
                if isinstance(event, yaml.DocumentStartEvent):
                    self.documents += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    node = self.nodes[open_nodes.pop()]
                    node["next"] = len(self.nodes)
                elif isinstance(event, yaml.NodeEvent):
                    if isinstance(event, yaml.CollectionStartEvent):
                        open_nodes.append(len(self.nodes))
                    self.nodes.append(self.node(event, anchors))
                    if event.anchor and not isinstance(event, yaml.AliasEvent):
                        anchors[event.anchor] = len(self.nodes) - 1
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            self.error = str(error)

    @staticmethod
    def node(event, anchors):
        node = {"mark": event.start_mark.index, "end_mark": event.end_mark.index}
        node["has_properties"] = bool(event.anchor) or bool(getattr(event, "tag", None))
        if isinstance(event, yaml.AliasEvent):
            return node | {"kind": "alias", "target": anchors.get(event.anchor)}
        if isinstance(event, yaml.ScalarEvent):
            return node | {"kind": "scalar", "style": STYLES[event.style], "value": event.value}
        kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "sequence"
        return node | {"kind": kind, "flow": bool(event.flow_style)}


def difference(source, node, seen, offsets):
    """What the reader says otherwise of one node; nothing where it says the same."""
    if node["kind"] != seen["kind"]:
        return f"{seen['kind']} instead of {node['kind']}"
    if node["kind"] == "alias":
        return None if node["target"] == seen["target"] else f"alias of {seen['target']}, not of {node['target']}"
    if node["kind"] != "scalar":
        # A pair without braces between brackets is a flow mapping for libyaml.
        if seen["isFlow"] != (node["flow"] and source[seen["start"] : seen["start"] + 1] in (b"[", b"{")):
            return "another style of collection"
        return None if node["next"] == seen["next"] else f"ends before {seen['next']}, not before {node['next']}"
    value = node["value"]
    if node["style"] in ("literal", "folded"):
        # The last line break of a block is how it ends, and no part of what is said.
        value = value.removesuffix("\n")
    if (node["style"], value) != (seen["style"], seen["value"]):
        return f"{seen['style']} {seen['value']!r} instead of {node['style']} {value!r}"
    if value and not node["has_properties"] and offsets[node["mark"]] != seen["start"]:
        return f"begins at {seen['start']}, not at {offsets[node['mark']]}"
    if value and node["style"] not in ("literal", "folded") and offsets[node["end_mark"]] != seen["end"]:
        return f"ends at {seen['end']}, not at {offsets[node['end_mark']]}"
    return None


def differences(source, libyaml, seen):
    text = source.decode("utf-8")
    offsets = [3 if text.startswith("\ufeff") else 0]
    for character in text.removeprefix("\ufeff"):
        offsets.append(offsets[-1] + len(character.encode("utf-8")))
    if len(libyaml.nodes) != len(seen["events"]):
        return [f"{len(seen['events'])} nodes instead of {len(libyaml.nodes)}"]
    found = (difference(source, *pair, offsets) for pair in zip(libyaml.nodes, seen["events"], strict=True))
    return [one for one in found if one]


def verdict(name, source, seen):
    """Under what a case is counted, and what is wrong with it."""
    libyaml = Libyaml(source)
    codes = sorted({finding["code"] for finding in seen["findings"] if finding["isError"]})
    if libyaml.error is not None:
        return "refused by both", [] if codes else [f"libyaml refuses it: {libyaml.error}"]
    unexplained = [code for code in codes if code not in REFUSED]
    wrong = [f"libyaml reads it, and msgc says {code}" for code in unexplained]
    # What was put into quotes to read on is something else than libyaml reads.
    if seen.get("events") is not None and not any(code.startswith("unquoted-") for code in codes):
        wrong += differences(source, libyaml, seen)
    if codes:
        return "refused by msgc alone", wrong
    return "read alike", wrong if libyaml.documents == 1 else wrong + [f"it holds {libyaml.documents} documents"]


def broken(seen):
    """Readings with one thing wrong each."""
    events = seen["events"]
    for index, event in enumerate(events):
        for key, value in (("kind", "?"), ("value", "?"), ("style", "?"), ("target", -1), ("next", -1)):
            if event.get(key) is not None:
                changed = copy.deepcopy(seen)
                changed["events"][index][key] = value
                yield changed
    yield seen | {"events": events[:-1]}


def compare(cases):
    counts, reasons, suite = collections.Counter(), collections.Counter(), collections.Counter()
    noticed = 0
    for path in sorted(cases.glob("*.yaml")):
        name, source = path.stem, path.read_bytes()
        written = cases / (path.name + ".json")
        if not written.exists():
            failures.append(f"{name}: there is no reading; it may have crashed")
            continue
        seen = json.loads(written.read_text("utf-8"))
        count, wrong = verdict(name, source, seen)
        failures.extend(f"{name}: {words}" for words in wrong)
        counts[name.partition("-")[0], count] += 1
        if count == "refused by msgc alone":
            reasons.update({finding["code"] for finding in seen["findings"] if finding["isError"]})
        if name.startswith("suite-"):
            suite[name.endswith(".error"), count == "refused by both"] += 1
        if count == "read alike":
            for changed in broken(seen):
                noticed += 1
                if not verdict(name, source, changed)[1]:
                    failures.append(f"{name}: a broken reading is not noticed: {changed}")
    for corpus in ("suite", "pyyaml"):
        of_corpus = {count: number for (where, count), number in counts.items() if where == corpus}
        print(f"{corpus}: {sum(of_corpus.values())} cases,", ", ".join(f"{of_corpus[c]} {c}" for c in sorted(of_corpus)))
    for code, number in reasons.most_common():
        print(f"  {number:3} {code}: {REFUSED.get(code, 'no reason is known')}")
    print(f"libyaml reads {suite[True, False]} cases that the suite calls errors, and refuses {suite[False, True]} others")
    print(f"{noticed} broken readings were noticed" if not failures else "")
    if not counts["suite", "read alike"] or not noticed:
        failures.append("there is nothing to compare")


if __name__ == "__main__":
    step, *folders = sys.argv[1:]
    {"gather": gather, "compare": compare}[step](*map(pathlib.Path, folders))
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(bool(failures))

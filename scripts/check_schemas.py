"""Checks that the schemas refuse what is broken: python check_schemas.py SCHEMAS TEMPLATES PAYLOADS CASES

Every template of the gallery and every payload made from it is broken in every place: a key that nobody knows, a
required member taken away, a value of another type, a second message or body. Each of them must be refused. Where a
schema takes anything by its own words, nothing can be broken, and the place is counted as open.

The compiler's own test cases are read too: a template that it takes must be taken, and one in which it finds a key or
a form that does not exist must be refused.
"""

import copy
import datetime
import json
import pathlib
import re
import sys

from jsonschema import Draft7Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

UNKNOWN_KEY = "no such key"
# No shape takes these: neither a record with that key nor a mapping of names holds lists of lists, and no list does.
NO_MAPPING = {UNKNOWN_KEY: [[]]}
NO_LIST = [[[]]]
# With a blank, and with letters that are not those of ids.
NO_WORD = "没有 such word"
# Findings that are about the form of a template alone, so that a schema has them too.
ABOUT_FORM = {"missing-field", "missing-kind", "unknown-field", "unknown-vendor", "wrong-type"}

yaml = YAML(typ="safe", pure=True)


class Schema:
    """A schema with the parts of it that apply to a value."""

    def __init__(self, path):
        self.root = json.loads(path.read_text(encoding="utf-8"))
        Draft7Validator.check_schema(self.root)
        self.validator = Draft7Validator(self.root)

    def takes(self, value):
        return self.validator.is_valid(value)

    def fits(self, schema, value):
        return self.validator.evolve(schema=schema).is_valid(value)

    def parts(self, schema, value):
        """The schemas that have a say about a value which is valid: references followed, conditions decided."""
        if isinstance(schema, bool):
            return
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/definitions/")
            yield from self.parts(self.root["definitions"][name], value)
            return
        yield schema
        for part in schema.get("allOf", []):
            yield from self.parts(part, value)
        if "if" in schema and self.fits(schema["if"], value):
            yield from self.parts(schema.get("then", True), value)
        for word in ("anyOf", "oneOf"):
            branches = schema.get(word, [])
            fitting = [branch for branch in branches if self.fits(branch, value)]
            # Where several fit, or nothing at all would do as well, no single one is needed.
            if len(fitting) == 1 and not any("not" in branch for branch in branches):
                yield from self.parts(fitting[0], value)

    def inside(self, parts, key):
        """The schemas of a member or an item."""
        for part in parts:
            if isinstance(key, int):
                if "items" in part:
                    yield part["items"]
            elif key in part.get("properties", {}):
                yield part["properties"][key]
            elif isinstance(part.get("additionalProperties"), dict):
                yield part["additionalProperties"]


class Breaking:
    """All ways to break one valid value, as (what was done, the broken value)."""

    def __init__(self, schema, root):
        self.schema = schema
        self.root = root
        self.open_places = 0

    def all(self):
        yield from self.visit(self.root, [self.schema.root], [])

    def changed(self, path, change):
        root = copy.deepcopy(self.root)
        place = root
        for key in path:
            place = place[key]
        change(place)
        return root

    def replaced(self, path, value):
        return self.changed(path[:-1], lambda place: place.__setitem__(path[-1], value))

    def visit(self, value, schemas, path):
        parts = [part for schema in schemas for part in self.schema.parts(schema, value)]
        says = [part for part in parts if part.keys() - {"title", "description", "default", "$comment"}]
        name = ".".join(map(str, path)) or "the root"
        if not says:
            self.open_places += 1
            return
        if path:
            for other in self.other_values(value, parts):
                yield f"{name} is {json.dumps(other)}", self.replaced(path, other)
        if isinstance(value, dict):
            if any(part.get("additionalProperties") is False for part in parts):
                yield f"{name} has an unknown key", self.changed(path, lambda it: it.update({UNKNOWN_KEY: 1}))
            else:
                self.open_places += 1
            required = {key for part in parts for key in part.get("required", [])}
            for key in sorted(required - self.told_apart_by(parts)):
                yield f"{name} lacks '{key}'", self.changed(path, lambda it: it.pop(key))
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
        for key, item in items:
            yield from self.visit(item, list(self.schema.inside(parts, key)), path + [key])

    @staticmethod
    def told_apart_by(parts):
        """Keys without which a value is of another kind, whose rules may be laxer: `schema` of Feishu's cards."""
        defaults = [part["if"] for part in parts if "required" not in part.get("if", {"required": []})]
        return {key for default in defaults for key in default.get("properties", {})}

    @staticmethod
    def other_values(value, parts):
        """Values of types that the parts do not name, and words that they do not."""
        yield NO_LIST if isinstance(value, dict) else NO_MAPPING
        # A list or a mapping often has a short form, which is no mistake.
        if isinstance(value, (dict, list)) and any("anyOf" in part for part in parts):
            return
        types = {name for part in parts for name in as_list(part.get("type", []))}
        if types and not types & {"number", "integer"}:
            yield 12.5
        if types and "string" not in types or any({"enum", "const", "pattern"} & part.keys() for part in parts):
            yield NO_WORD


def as_list(value):
    return value if isinstance(value, list) else [value]


def doubled_messages(templates):
    """Templates that send two kinds of message at once."""
    kinds = {kind: body for template in templates.values() for kind, body in template.get("message", {}).items()}
    for name, template in templates.items():
        for kind, body in kinds.items():
            if kind not in template.get("message", {kind: body}):
                yield name, f"message is a '{kind}' too", template | {"message": template["message"] | {kind: body}}


def doubled_bodies(schema, payloads):
    """Payloads with the body of another one beside their own."""
    tags = {
        (tag, rule["const"])
        for part in schema.root.get("allOf", [])
        for tag, rule in part.get("if", {}).get("properties", {}).items()
        if part.get("then") == {"required": [rule.get("const")]}
    }
    bodies = {word: payload[word] for tag, word in tags for payload in payloads.values() if payload.get(tag) == word}
    for name, payload in payloads.items():
        for word, body in bodies.items():
            if word not in payload:
                yield name, f"'{word}' is there too", payload | {word: body}


def plain(value):
    """What YAML makes of a template, with JSON's types alone."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, datetime.date) else value


def load(path):
    return plain(yaml.load(path.read_text(encoding="utf-8")))


def disagreements(cases, schemas):
    """The test cases of which a schema and the compiler say different things."""
    for template in sorted(cases.rglob("template.msg.yaml")):
        reports = [template.with_name(name) for name in ("diagnostics.txt", "report.text")]
        findings = "".join(report.read_text(encoding="utf-8") for report in reports if report.exists())
        errors = set(re.findall(r" error: .*\[([a-z-]+)\]$", findings, re.MULTILINE))
        if not errors or errors & ABOUT_FORM:
            try:
                is_taken = schemas["template"].takes(load(template))
            except YAMLError:
                is_taken = False
            if is_taken != (not errors):
                yield f"{template}: {'accepted' if is_taken else 'refused'}, unlike by msgc"
        for payload in sorted(template.parent.glob("*.json")):
            vendor = payload.name.split(".")[0]
            # What stands under `extra` is what no schema knows; beside payloads there may be a report of `lint`.
            if vendor != "report" and "[unchecked-extra]" not in findings:
                if not schemas[vendor].takes(json.loads(payload.read_text(encoding="utf-8"))):
                    yield f"{payload}: refused, though msgc made it"


def check(schema, values, more):
    """Prints what was accepted and should not have been; gives the number of such failures."""
    failures = count = open_places = 0
    broken = list(more)
    for name, value in values.items():
        if not schema.takes(value):
            print(f"{name}: refused as it is")
            failures += 1
            continue
        breaking = Breaking(schema, value)
        broken += [(name, change, other) for change, other in breaking.all()]
        open_places += breaking.open_places
    for name, change, value in broken:
        count += 1
        if schema.takes(value):
            print(f"{name}: accepted, though {change}")
            failures += 1
    return failures, count, open_places


def main(folder, templates, payloads, cases):
    failures = 0
    schemas = {path.name.removesuffix(".schema.json"): Schema(path) for path in sorted(folder.glob("*.schema.json"))}
    for name, schema in schemas.items():
        if name == "template":
            values = {str(file): load(file) for file in sorted(templates.glob("*.msg.yaml"))}
            more = doubled_messages(values)
        else:
            values = {
                str(file.relative_to(payloads)): json.loads(file.read_text(encoding="utf-8"))
                for file in sorted(payloads.glob("*/*.json"))
                if file.name.split(".")[0] == name
            }
            more = doubled_bodies(schema, values)
        failed, count, open_places = check(schema, values, more)
        print(f"{name}: {len(values)} valid files, {count} broken ones, {failed} failures, {open_places} open places")
        failures += failed
    found = list(disagreements(cases, schemas))
    print("\n".join(found + [f"{cases}: {len(found)} disagreements"]))
    return 1 if failures or found else 0


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*map(pathlib.Path, sys.argv[1:])))

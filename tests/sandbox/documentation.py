#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes documentation.txt anew from OVHcloud's description of its API, reduced to bare facts.

    tests/sandbox/documentation.py SCHEMA > tests/sandbox/documentation.txt

SCHEMA is a folder with two files of JSON: routes.json, {"routes": [{method, path, anonymous, response,
parameters: [{name, in, type, required}]}]}, and models.json, {"models": {name: {enum} or
{properties: {name: {type, canBeNull, required, readOnly}}}}}: the members that OVHcloud's own
order.json, me.json, domain.json and auth.json have for the routes that are wanted."""

import argparse
import json
import sys
from pathlib import Path

HEAD = """\
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the API documents, as facts to test against; documentation.py writes this file, and what recorded
# answers have beside it stands in exceptions.txt. The state is that of July 2024.
#   route METHOD path access type parameter…   the type of a good answer, and what the call takes:
#         {name}:type in the path, ?name:type in the query, =name:type in the body, =:type the body;
#         "!" after a name that may not be left out
#   model name member:type…   "?" may be null, "[]" is a list, "map" an object with any names;
#         "!" after a member that a request has to have, "~" after one that is only ever read
#   enum name value…          the values of a text
"""

PREFIXES = {"path": "{%s}", "query": "?%s", "body": "=%s"}


def plain(name):
    """A type without the spelling of its owner: "coreTypes.AccountId:string" is a string."""
    return name.rpartition(":")[2]


def parameter(given):
    where = given["in"]
    must = "!" if given["required"] and where != "path" else ""
    return f"{PREFIXES[where] % (given['name'] or '')}{must}:{plain(given['type'])}"


def route(given):
    access = "anonymous" if given["anonymous"] else "signed"
    words = ["route", given["method"], given["path"], access, plain(given["response"])]
    return " ".join(words + [parameter(each) for each in given["parameters"]])


def member(name, given):
    mark = "!" if given["required"] else "~" if given["readOnly"] else ""
    return f"{name}{mark}:{plain(given['type'])}{'?' if given['canBeNull'] else ''}"


def model(name, given):
    if "enum" in given:
        return " ".join(["enum", name, *sorted(given["enum"])])
    members = sorted(given["properties"].items())
    return " ".join(["model", name, *(member(*each) for each in members)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schema", type=Path)
    folder = parser.parse_args().schema
    routes = json.loads((folder / "routes.json").read_text(encoding="utf-8"))["routes"]
    models = json.loads((folder / "models.json").read_text(encoding="utf-8"))["models"]
    sys.stdout.write(HEAD)
    for each in sorted(routes, key=lambda given: (given["path"], given["method"])):
        print(route(each))
    for line in sorted(model(*each) for each in models.items()):
        print(line)


if __name__ == "__main__":
    main()

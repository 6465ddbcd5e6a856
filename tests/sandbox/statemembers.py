#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every member of what the sandbox remembers is in its state file.

A struct is kept when there is a describe() for it. Reads the structs of app/sandbox and says which member
of which is left out of its describe().

    statemembers.py app/sandbox
"""

import pathlib
import re
import sys

# Made anew when they are asked for.
NOT_KEPT = {"World.catalogs"}


def without_comments(text):
    return re.sub(r"//.*", "", text)


def bodies(text, pattern):
    """(name, text between the braces) for each match of a pattern that ends with an opening brace."""
    for match in re.finditer(pattern, text):
        depth, end = 1, match.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        yield match.group(1), text[match.end():end - 1]


def members(body):
    """The data members of a class: what stands on its own level, is no function and no type."""
    level, plain = 0, ""
    for character in body:
        level -= character == "}"
        plain += character if level == 0 and character != "}" else ""
        level += character == "{"
    for statement in plain.split(";"):
        # A function with a body has no semicolon: what follows it would hang on it.
        statement = re.split(r"\)[^={;]*\{", statement)[-1]
        statement = re.sub(r"\b(public|private):", "", statement)
        statement = re.sub(r"\{$|=.*|\{.*", "", statement.strip(), flags=re.S).strip()
        words = re.fullmatch(r"[\w:<>,*& \n]+[ *&>](\w+)", statement)
        if words and not re.match(r"(enum|struct|class|using|friend|static|constexpr|template)\b", statement):
            yield words.group(1)


def main():
    folder = pathlib.Path(sys.argv[1])
    texts = {path: without_comments(path.read_text()) for path in sorted(folder.glob("*.h"))}
    texts |= {path: without_comments(path.read_text()) for path in sorted(folder.glob("*state*.cpp"))}
    kept = {}
    for text in texts.values():
        pattern = r"void describe\(Archive &archive, ([\w:]+) &\w+\)\s*\{"
        for name, body in bodies(text, pattern):
            kept[name] = set(re.findall(r"\w+\.(\w+)\)", body))
    structs = {}
    for text in texts.values():
        for name, body in bodies(text, r"\n *(?:struct|class) (\w+)\s*\{"):
            structs[name] = list(members(body))
    if len(kept) < 30 or "World" not in kept:
        sys.exit(f"only {len(kept)} descriptions found: this script does not read them any more")
    flaws = []
    for name, described in sorted(kept.items()):
        found = structs.get(name.split("::")[-1], [])
        if not found:
            flaws.append(f"{name}: its members are not found")
        flaws += [f"{name}.{member} is not in the state file" for member in found
                  if member not in described and f"{name}.{member}" not in NOT_KEPT]
        flaws += [f"{name}.{member} is described and no member" for member in described if member not in found]
    print("\n".join(flaws) or f"{len(kept)} structs, {sum(map(len, kept.values()))} members")
    return bool(flaws)


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the program has no finished translation, or one that lost something.

lupdate is run into copies of the .ts files: whatever it would add, or find gone, is a finding. Then
every entry must keep its placeholders, mnemonic, tags and plural forms. Numbers of plural forms are
those of Qt for the languages that we have."""

import collections
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import house

# File: options of its own for lupdate, number of plural forms.
CATALOGUES = {
    "cartouche_fr.ts": ([], 2),
    "cartouche_en.ts": (["-pluralonly"], 2),
}

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%L?n")
MNEMONIC = re.compile(r"&(?=[^\s&])(?!\w+;)")
TAG = re.compile(r"</?\w+")
# French sets these off with a space on which no line may break.
BREAKABLE = re.compile(r"(?: [:;!?»])|(?:« )")


def kept(pattern, text):
    return collections.Counter(pattern.findall(text))


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def faults(source, translation, language, may_drop_n):
    """What a translation lost or gained against its source text."""
    wanted, found = kept(PLACEHOLDER, source), kept(PLACEHOLDER, translation)
    # A word may be said twice, but never left out; "1 name" may do without its %n in English.
    missing = set(wanted) - set(found) - ({"%n", "%Ln"} if may_drop_n else set())
    extra = set(found) - set(wanted)
    if missing:
        yield f"lost {' '.join(sorted(missing))}"
    if extra:
        yield f"has {' '.join(sorted(extra))}, which its source has not"
    if bool(mnemonics(source)) != bool(mnemonics(translation)) or mnemonics(translation) > 1:
        yield "the letter after & differs: one in each or none in both"
    if kept(TAG, source) != kept(TAG, translation):
        yield "its tags differ"
    if re.match(r"\s*", source)[0] != re.match(r"\s*", translation)[0] \
            or re.search(r"\s*$", source)[0] != re.search(r"\s*$", translation)[0]:
        yield "the space around it differs"
    if source.endswith("…") != translation.endswith("…"):
        yield "only one of the two ends in …"
    if language.startswith("fr") and BREAKABLE.search(translation):
        yield "a plain space before : ; ! ? » or after «, use U+00A0 (U+202F)"


def entry_findings(message, language, forms):
    source = message.findtext("source", "")
    translation = message.find("translation")
    kind = "missing" if translation is None else translation.get("type")
    if kind:
        return [kind]
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != forms:
            return [f"{len(texts)} plural form(s) instead of {forms}"]
    else:
        texts = ["".join(translation.itertext())]
    found = []
    for number, text in enumerate(texts):
        if not text.strip():
            found.append("empty")
            continue
        found += faults(source, text, language, language.startswith("en") and number == 0)
    return found


def check(root, lupdate, options):
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (own_options, forms) in CATALOGUES.items():
            original = root / "translations" / name
            if not original.is_file():
                findings.append(f"{name}: is not there")
                continue
            # As a name of its own, so that lupdate sees the language that the file declares.
            copy = Path(shutil.copy(original, folder))
            # By itself lupdate guesses translations from similar texts and marks them unfinished.
            subprocess.run([lupdate, *options, *own_options, root / "app", root / "ui", "-ts", copy],
                           check=True)
            before, after = ElementTree.parse(original).getroot(), ElementTree.parse(copy).getroot()
            known = {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
                     for context in before.iter("context") for message in context.iter("message")}
            language = after.get("language", "")
            for context in after.iter("context"):
                for message in context.iter("message"):
                    key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
                    told = f"{name}: {key[0]}: {key[1]!r}" + (f" ({key[2]})" if key[2] else "")
                    if key not in known:
                        findings.append(f"{told}: is new; build the target update_translations, then translate it")
                        continue
                    findings += [f"{told}: {what}" for what in entry_findings(message, language, forms)]
    return findings


def main():
    parser = house.arguments(__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("options", nargs="*", help="options for lupdate, after --")
    given = parser.parse_args()
    house.finish(check(given.root.resolve(), given.lupdate, given.options))


if __name__ == "__main__":
    main()

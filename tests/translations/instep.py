#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the translations in step with the sources, whole and usable?

Usage: instep.py LUPDATE FILE.ts… -- ARGUMENTS-OF-LUPDATE…
lupdate works on a copy; what it changes there was stale, what it marks was not finished. English has plurals only.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")


def messages(file):
    """(context, source, comment) -> the translation's element"""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message.find("translation")
    return found


def complaints_of(source, translation):
    """What is wrong with one translation."""
    if translation.get("type"):
        yield f"is {translation.get('type')}"
        return
    forms = [form.text or "" for form in translation.findall("numerusform") or [translation]]
    for form in forms:
        if not form.strip():
            yield "is empty"
        # a singular may spell its number out
        wanted, held = (Counter(PLACEHOLDER.findall(text)) for text in (source, form))
        if wanted - held - Counter({"%n": 1, "%Ln": 1} if len(forms) > 1 else {}) or held - wanted:
            yield f"has other placeholders: {form}"
        if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)):
            yield f"lost or gained a mnemonic: {form}"
        if source.endswith("…") != form.endswith("…"):
            yield f"lost or gained its ellipsis: {form}"


def complaints(lupdate, file, arguments):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, Path(file).name)
        shutil.copy(file, copy)
        plural = ["-pluralonly"] if copy.stem.endswith("_en") else []
        subprocess.run([lupdate, *arguments, *plural, "-ts", copy], check=True)
        committed, fresh = messages(file), messages(copy)
    for key in sorted(fresh.keys() - committed.keys()):
        yield key, "is not in the file"
    for key in sorted(committed.keys() - fresh.keys()):
        yield key, "is no longer in the sources"
    for key in sorted(committed.keys() & fresh.keys()):
        for complaint in complaints_of(key[1], fresh[key]):
            yield key, complaint


def main(lupdate, *rest):
    cut = rest.index("--")
    bad = 0
    for file in rest[:cut]:
        for (context, source, _), complaint in complaints(lupdate, file, rest[cut + 1:]):
            bad += 1
            print(f"{Path(file).name}: {context}: “{source}” {complaint}")
        print(f"{Path(file).name}: {len(messages(file))} sentences")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

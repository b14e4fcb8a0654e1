#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the whole tree that no compiler makes. Usage: lint.py [ROOT]

Prints one line for each finding, "file:line: rule: what to do", and fails if there is any.
The rules are in textrules.py (one file at a time) and treerules.py (the tree as a whole).
"""
import sys
from pathlib import Path

import textrules
import treerules
from source import Source

# Pairs (rule, path from the root). Stays empty: a rule that needs an exception is a wrong rule or a wrong file.
EXCEPTIONS = set()

SKIPPED_FOLDERS = {".git", ".cache", "build", "__pycache__"}
SUFFIXES = {".cpp", ".h", ".def", ".py", ".cmake", ".sh", ".qrc", ".md"}
NAMES = {"CMakeLists.txt", "CMakePresets.json", "dev", "run", "try-in-chroot"}


def sources(root):
    """Every text file that people write, in a fixed order; test data and translations are not ours to judge."""
    found = []
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if SKIPPED_FOLDERS.intersection(inside.parts) or inside.parts[:2] == ("tests", "data"):
            continue
        if path.is_file() and (path.suffix in SUFFIXES or path.name in NAMES):
            found.append(Source(inside.as_posix(), path.read_text(encoding="utf-8")))
    return found


def findings(root):
    files = sources(root)
    for source in files:
        for rule in textrules.RULES:
            for line, text in rule(source):
                yield rule.__name__, source.path, line, text
    for rule in treerules.RULES:
        for path, line, text in rule(root, files):
            yield rule.__name__, path, line, text


def main(root):
    bad = [found for found in findings(root) if found[:2] not in EXCEPTIONS]
    for rule, path, line, text in bad:
        print(f"{path}:{line}: {rule.replace('_', ' ')}: {text}")
    print(f"lint: {len(bad)} findings in {len(sources(root))} files")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()))

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo language: [Šävé]-like text, 30 % longer, in which placeholders and mnemonics still work.

Usage: pseudo.py SOURCE.ts TARGET.ts. What a test finds on screen without brackets was never given to tr().
"""
import re
import sys
import xml.etree.ElementTree as xml

ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "àčéğîñöŕšûÿžÀČÉĞÎÑÖŔŠÛŸŽ")
PADDING = "lörem îpsûm dölör šit àmèt čönsečtetûr "
# placeholders, mnemonics, tags and entities, patterns of file dialogs
KEPT = re.compile(r"(%L?\d+|%L?n|&&|&\w|<[^<>]+>|&\w+;|\(\*[^)]*\))")


def pseudo(text):
    parts = KEPT.split(text)
    accented = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    more = max(1, len(text) * 3 // 10 - 2)
    padding = (PADDING * (more // len(PADDING) + 1))[:more].strip()
    return f"[{accented} {padding}]" if len(text) > 3 else f"[{accented}]"


def translate(message):
    source = message.findtext("source")
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    forms = translation.findall("numerusform") or [translation]
    for form in forms:
        form.text = pseudo(source)


def main(source, target):
    tree = xml.parse(source)
    for message in tree.getroot().iter("message"):
        translate(message)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

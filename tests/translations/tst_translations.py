#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations can fail, and the pseudo language keeps what must be kept. Usage: … LUPDATE"""
import sys
import tempfile
import unittest
import unittest.mock
import xml.etree.ElementTree as xml
from pathlib import Path

import instep
import pseudo

LUPDATE = sys.argv.pop(1)
SOURCE = """#include <QObject>
class A : public QObject { Q_OBJECT
    void f() { tr("&Save"); tr("%1 of %2"); tr("%n team(s)", nullptr, 3); tr("Open…"); } };
"""
GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name>A</name>
<message><source>&amp;Save</source><translation>{save}</translation></message>
<message><source>%1 of %2</source><translation{kind}>{of}</translation></message>
<message numerus="yes"><source>%n team(s)</source><translation><numerusform>Ein Team</numerusform>
<numerusform>{teams}</numerusform></translation></message>
<message><source>Open…</source><translation>{open}</translation></message>{more}</context></TS>"""
RIGHT = {"save": "&amp;Sichern", "of": "%1 von %2", "teams": "%n Teams", "open": "Öffnen…", "kind": "", "more": ""}
MESSAGE = "<message><source>{}</source><translation>x</translation></message>"


def complaints(**changes):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.cpp").write_text(SOURCE, encoding="utf-8")
        file = Path(folder, "a_de.ts")
        file.write_text(GERMAN.format(**{**RIGHT, **changes}), encoding="utf-8")
        arguments = ["-silent", "-no-obsolete", "-locations", "none", f"{folder}/a.cpp"]
        return [(key[1], text) for key, text in instep.complaints(LUPDATE, file, arguments)]


class TranslationsTest(unittest.TestCase):
    def test_a_right_file_has_no_complaints(self):
        self.assertEqual(complaints(), [])

    def test_what_is_wrong_is_found(self):
        for source, change in (("%1 of %2", {"kind": ' type="unfinished"'}), ("%1 of %2", {"of": "%1 von"}),
                               ("%1 of %2", {"of": ""}), ("%n team(s)", {"teams": "%1 Teams"}),
                               ("&Save", {"save": "Sichern"}), ("Open…", {"open": "Öffnen"}),
                               ("gone", {"more": MESSAGE.format("gone")})):
            with self.subTest(change=change):
                self.assertIn(source, [found for found, _ in complaints(**change)])

    def test_a_missing_sentence_is_found(self):
        german = GERMAN.replace("<message><source>Open…</source><translation>{open}</translation></message>", "")
        with unittest.mock.patch.dict(globals(), GERMAN=german):
            self.assertEqual(complaints(), [("Open…", "is not in the file")])

    def test_the_pseudo_language_keeps_placeholders_and_grows(self):
        for text in ("%1 of %2 teams", "&Save && Close", "<b>%n</b> team(s)", "Certificates (*.pem *.crt)"):
            with self.subTest(text=text):
                result = pseudo.pseudo(text)
                self.assertEqual(pseudo.KEPT.findall(result), pseudo.KEPT.findall(text))
                self.assertGreaterEqual(len(result), len(text) * 1.3)
                self.assertTrue(result.startswith("[") and result.endswith("]"))

    def test_plural_forms_are_translated(self):
        message = xml.fromstring('<message><source>%n team(s)</source><translation type="unfinished">'
                                 "<numerusform/><numerusform/></translation></message>")
        pseudo.translate(message)
        forms = [form.text for form in message.iter("numerusform")]
        self.assertEqual(len(forms), 2)
        self.assertTrue(all("%n" in form for form in forms))
        self.assertIsNone(message.find("translation").get("type"))


if __name__ == "__main__":
    unittest.main()

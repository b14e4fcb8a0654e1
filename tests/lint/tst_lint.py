#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule of the lint can fail, and says nothing about what is right."""
import tempfile
import unittest
from pathlib import Path

import lint
import textrules
import treerules

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "#pragma once\n"
CMAKE = "# SPDX-License-Identifier: GPL-3.0-or-later\n"


def function(lines, signature="void Plan::add(int n)"):
    return f"{SPDX}namespace T {{\n{signature}\n{{\n" + "    f({1});\n" * lines + "}\n}\n"


# rule, path, a text it must find, a text at the same place that is right
CASES = [
    ("file_length", "ui/a.cpp", SPDX + "\n" * 300, SPDX + "\n" * 299),
    ("file_length", "ui/shell/mainwindow.cpp", SPDX + "\n" * 200, SPDX + "\n" * 199),
    ("licence_line", "dev", "#!/bin/sh\n", "#!/bin/sh\n" + CMAKE),
    ("include_by_name", "ui/a.cpp", SPDX + '#include "../core/team.h"\n', SPDX + '#include "team.h"\n'),
    ("include_by_name", "ui/a.cpp", SPDX + '#include "core/team.h"\n', SPDX + "#include <sys/types.h>\n"),
    ("pragma_once", "ui/a.h", SPDX, HEADER),
    ("macro_alone", "ui/a.h", HEADER + "class A : QObject { Q_OBJECT\n};", HEADER + "class A : QObject {\n    Q_OBJECT\n};"),
    ("no_using_in_headers", "ui/a.h", HEADER + "using namespace Qt;\n", HEADER + "// no using namespace here\nusing A = int;\n"),
    ("function_length", "ui/a.cpp", function(41), function(40)),
    ("function_length", "ui/a.cpp", function(41, "A::A(int n) : m_n{n}, m_k(n)"), function(41, "void Tst::rows_data()")),
    ("no_nested_loop", "app/client/a.cpp", SPDX + "QEventLoop loop;\n", SPDX + "// QEventLoop\n"),
    ("no_nested_loop", "ui/a.cpp", SPDX + "dialog.exec();\n", SPDX + "dialog.open();\n"),
    ("no_nested_loop", "app/application.cpp", SPDX + "QApplication::exec();\n", SPDX + "QApplication::quit();\n"),
    ("no_nested_loop", "app/cli/a.cpp", SPDX + "QEventLoop loop;\n", SPDX + "return QCoreApplication::exec();\n"),
    ("questions_in_ui", "app/control/a.cpp", SPDX + "QMessageBox::about(w);\n", SPDX + 'f("QMessageBox");\n'),
    ("words_in_ui_and_text", "models/items/a.cpp", SPDX + 'return tr("Teams");\n', SPDX + 'return str("Teams");\n'),
    ("connect_with_context", "ui/a.cpp", SPDX + "connect(a, &A::done,\n    [this] { f(); });\n",
     SPDX + "connect(a, &A::done, this, [this] { f(); });\n"),
    ("no_waiting_in_tests", "tests/ui/tst_a.cpp", SPDX + "QTest::qWait(50);\n", SPDX + "QTRY_VERIFY(done);\n"),
    ("no_waiting_in_tests", "tests/ui/tst_a.cpp", SPDX + "server.listen(QHostAddress::LocalHost, 8080);\n",
     SPDX + "server.listen(QHostAddress::LocalHost, 0);\n"),
    ("no_debug_output", "ui/a.cpp", SPDX + "qDebug() << key;\n", SPDX + "qCDebug(network) << status;\n"),
    ("function_length", "ui/a.cpp", function(41), SPDX + "int f(char c) { return c == U'{' ? 1'000 : 2'000; }\n" * 9),
    ("forbidden_words", "ui/a.cpp", SPDX + "// TODO later\n", SPDX + "// todo lists are fine\n"),
    ("forbidden_words", "README.md", "see ../shared/tools\n", "see a shared folder\n"),
    ("forbidden_words", "dev", CMAKE + "cd /home/ada/teamwright\n", CMAKE + 'cd "$HOME/teamwright"\n'),
    ("forbidden_words", "README.md", "sk-" + "0123456789abcdefABCDEF\n", "sk-1234\n"),
    ("no_blocked_signals", "ui/a.cpp", SPDX + "box->blockSignals(true);\n", SPDX + "const QSignalBlocker quiet(box);\n"),
    ("no_blocked_signals", "models/items/a.cpp", SPDX + "const QSignalBlocker quiet(model);\n", SPDX + "f(model);\n"),
    ("root_folder", "src/a.cpp", SPDX, None),
    ("unique_names", "ui/MainWindow.cpp", SPDX, None),
    ("links_of_rooms", "models/core/CMakeLists.txt", CMAKE + "tw_library(tw_core SOURCES a.cpp PUBLIC Qt6::Gui)\n",
     CMAKE + "tw_library(tw_core SOURCES a.cpp PUBLIC Qt6::Core)\n"),
    ("links_of_rooms", "ui/pages/CMakeLists.txt",
     CMAKE + "tw_library(tw_pages PUBLIC tw_control)\ntarget_link_libraries(tw_pages PRIVATE tw_client)\n",
     CMAKE + "tw_library(tw_pages PUBLIC tw_control PRIVATE tw_widgets)\n"),
    ("links_of_rooms", "app/extra/CMakeLists.txt", CMAKE + "tw_library(tw_extra PUBLIC tw_core)\n", CMAKE),
]


def rules_broken(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return [rule for rule, *_ in lint.findings(Path(folder))]


class LintTest(unittest.TestCase):
    def test_every_rule_finds_its_case_and_only_that(self):
        for rule, path, wrong, right in CASES:
            with self.subTest(rule=rule, path=path):
                self.assertEqual(set(rules_broken({path: wrong})), {rule})
                self.assertEqual(rules_broken({path: right}) if right else [], [])

    def test_two_files_of_one_name(self):
        self.assertEqual(rules_broken({"ui/a.h": HEADER, "models/core/a.h": HEADER}), ["unique_names"])

    def test_a_version_left_behind(self):
        files = {"CMakeLists.txt": CMAKE + "project(T VERSION 0.2.0)\n", "packaging/changelog": "teamwright (0.1.0) unstable\n"}
        self.assertEqual(rules_broken(files), ["one_version"])
        self.assertEqual(rules_broken({**files, "packaging/changelog": "teamwright (0.2.0) unstable\n"}), [])

    def test_a_build_folder_is_not_judged(self):
        self.assertEqual(rules_broken({"build/dev/a.cpp": "qDebug();"}), [])

    def test_every_rule_has_a_case(self):
        self.assertEqual({rule.__name__ for rule in (*textrules.RULES, *treerules.RULES)}, 
                         {case[0] for case in CASES} | {"one_version"})

    def test_no_exceptions(self):
        self.assertEqual(lint.EXCEPTIONS, set())


if __name__ == "__main__":
    unittest.main()

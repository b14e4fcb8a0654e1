# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for one file at a time: each yields pairs (line, what to do)."""
import re

LINES = {"ui/shell/mainwindow.cpp": 200, "ui/shell/mainwindow.h": 200, "app/main.cpp": 60}
FUNCTION_LINES = 40

# A verb runs the program's one loop, as main.cpp does for the window; the sandbox executes SQL by the same word.
LOOP_OWNERS = ("app/cli/", "app/sandbox/")


def file_length(source):
    limit, length = LINES.get(source.path, 300), source.text.count("\n")
    if length > limit:
        yield limit + 1, f"{length} lines, {limit} are allowed: it is probably two things"


def licence_line(source):
    if source.name.endswith((".md", ".json", ".qrc")):
        return
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(source.text.splitlines()[:3]):
        yield 1, "begin with SPDX-License-Identifier: GPL-3.0-or-later"


def include_by_name(source):
    for line, match in source.matches(r'^\s*#\s*include\s*"([^"]*/[^"]*)"', source.text) if source.is_cpp else ():
        yield line, f"include the bare name, not {match.group(1)}: a room's folder is its only include root"


def pragma_once(source):
    if source.is_header and "#pragma once" not in source.code:
        yield 1, "begin the header with #pragma once"


def macro_alone(source):
    for line, _ in source.matches(r"^.*\S[ \t]*\bQ_OBJECT\b|\bQ_OBJECT\b[ \t]*\S") if source.is_cpp else ():
        yield line, "put Q_OBJECT on a line of its own: AUTOMOC misses it otherwise"


def no_using_in_headers(source):
    for line, _ in source.matches(r"\busing\s+namespace\b") if source.is_header else ():
        yield line, "no using namespace in a header"


def function_length(source):
    for line, name, length in source.functions() if source.is_cpp else ():
        if length > FUNCTION_LINES and not name.endswith("_data"):
            yield line, f"{name} has {length} lines, {FUNCTION_LINES} are allowed"


def no_nested_loop(source):
    if not source.is_cpp or source.is_test:
        return
    for line, match in source.matches(r"\b(QEventLoop|processEvents)\b"):
        yield line, f"no {match.group(1)}: return, and go on in a handler"
    if source.path == "app/main.cpp" or source.path.startswith(LOOP_OWNERS):
        return
    for line, _ in source.matches(r"(\.|->|::|\b)exec\s*\(\s*\)"):
        yield line, "no exec(): use open() and a handler"


def questions_in_ui(source):
    if not source.is_cpp or source.is_test or source.path.startswith("ui/"):
        return
    for line, match in source.matches(r"\b(QMessageBox|QInputDialog|QFileDialog)\b"):
        yield line, f"{match.group(1)} belongs in ui: ask through the Prompter"


def words_in_ui_and_text(source):
    if not source.is_cpp or source.path.startswith(("ui/", "models/text/", "tests/")):
        return
    for line, _ in source.matches(r"\btr\s*\(|\bQT_TR(ANSLATE)?_(N_)?NOOP\b|\bQCoreApplication::translate\s*\("):
        yield line, "sentences for people live in ui and models/text"


def connect_with_context(source):
    for line, _ in source.matches(r"\bconnect\(\s*[^,;]+,\s*&[\w:]+\s*,\s*\[") if source.is_cpp else ():
        yield line, "give connect() a context object: a lambda without one outlives what it captures"


def no_waiting_in_tests(source):
    if not (source.is_test and source.is_cpp):
        return
    for line, match in source.matches(r"\b(qSleep|qWait|msleep|usleep|sleep_for|sleep)\s*\("):
        yield line, f"no {match.group(1)}: wait for what should happen, with QTRY_… or QSignalSpy::wait"
    for line, _ in source.matches(r"\b(listen|bind)\s*\([^;)]*,\s*[1-9]\d*\s*\)"):
        yield line, "no fixed port: listen on port 0 and ask which it became"


def no_blocked_signals(source):
    if source.is_cpp:
        for line, match in source.matches(r"\b(blockSignals|QSignalBlocker)\b"):
            # an editor made of several may fill its own parts quietly
            if match.group() == "blockSignals" or not source.path.startswith(("ui/", "tests/")):
                yield line, "compare before you push instead of blocking signals"


def no_debug_output(source):
    if source.is_cpp and not source.is_test:
        for line, match in source.matches(r"\b(qDebug|qInfo)\s*\("):
            yield line, f"no {match.group(1)}: use a logging category, off by default"


def forbidden_words(source):
    if source.path.startswith("tests/lint/"):
        return
    for word, reason in FORBIDDEN.items():
        for line, _ in source.matches(word, source.text):
            if not (word.startswith(r"\.\./shared") and source.path == ".ci/run"):
                yield line, reason


FORBIDDEN = {
    r"\b(TODO|FIXME|XXX|HACK)\b": "finish it, or write an issue",
    r"\.\./shared\b": "nothing outside the repository is named but in .ci/run",
    r"(?<![\w.~$}])/(work|root|tmp/tw|home/\w+)/": "no path of one machine",
    r"\bsk-[A-Za-z0-9_-]{20,}": "this looks like a real key",
    r"\bstatic\s+\w+\s*[&*]\s*instance\s*\(": "no singletons: pass it to the constructor",
    r"^\s*(Q_SIGNAL|Q_SLOT)\b|\bSIGNAL\s*\(|\bSLOT\s*\(": "connect by pointer to member function",
}


RULES = (file_length, licence_line, include_by_name, pragma_once, macro_alone, no_using_in_headers, function_length,
         no_nested_loop, questions_in_ui, words_in_ui_and_text, connect_with_context, no_waiting_in_tests,
         no_blocked_signals, no_debug_output, forbidden_words)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file as the rules see it: with its path, and with comments and strings blanked out."""
import re

# A comment, a raw string, a string or a character; what is blanked keeps its line breaks.
_LITERALS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<!\w)(?:u8|[uUL])?\'(?:\\.|[^\'\\\n])+\'', re.S)
_SCOPE = re.compile(r"\b(namespace|class|struct|enum|union)\b[^()]*$")


class Source:
    def __init__(self, path, text):
        self.path = path
        self.name = path.rsplit("/", 1)[-1]
        self.text = text
        self.is_header = path.endswith(".h")
        self.is_cpp = path.endswith((".h", ".cpp", ".def"))
        self.is_test = path.startswith("tests/")
        self.code = _LITERALS.sub(_blanked, text) if self.is_cpp else text

    def lines(self):
        return enumerate(self.text.splitlines(), 1)

    def matches(self, pattern, where=None):
        """Pairs (line, match) of a pattern, looked for in the code without comments and strings."""
        where = self.code if where is None else where
        return ((where.count("\n", 0, m.start()) + 1, m) for m in re.finditer(pattern, where, re.M))

    def functions(self):
        """Triples (line, name, lines between the braces) of every function body. A heuristic that reads braces:
        a block whose opening follows a parenthesis, in a namespace or class, is a function."""
        stack, begin = [], 0
        line = 1
        for at, char in enumerate(self.code):
            if char == "\n":
                line += 1
            elif char == "{":
                head = self.code[begin:at]
                is_scope = bool(_SCOPE.search(head)) or not head.strip()
                is_function = not is_scope and ")" in head and all(kind == "scope" for kind, _, _ in stack)
                stack.append(("scope" if is_scope else "function" if is_function else "block", line, head))
            elif char == "}" and stack:
                kind, first, head = stack.pop()
                if kind == "function":
                    name = re.search(r"([\w~:]+)\s*\(", head)
                    yield first, name.group(1) if name else "?", line - first - 1
            if char in "{};":
                begin = at + 1


def _blanked(match):
    text = match.group()
    # an include keeps its file name: the include rule reads it
    return re.sub(r"[^\n]", " ", text) if text.startswith("/") else '"' + re.sub(r"[^\n]", " ", text[1:-1]) + '"'

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for the tree as a whole: each yields triples (path, line, what to do)."""
import re

ROOT = {"CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "app", "build", "dev", "models",
        "packaging", "resources", "tests", "translations", "ui"}

# Which room may link which: the floor plan of CONTRIBUTING.md. A room that is not here has no place in the house.
ROOMS = {
    "tw_core": ("models/core", {"Qt6::Core", "simdjson::simdjson"}),
    "tw_wire": ("models/wire", {"tw_core", "simdjson::simdjson"}),
    "tw_text": ("models/text", {"tw_core"}),
    "tw_workspace": ("models/workspace", {"tw_core", "Qt6::Gui"}),
    "tw_items": ("models/items", {"tw_workspace", "tw_text"}),
    "tw_client": ("app/client", {"tw_core", "tw_wire", "Qt6::Network"}),
    "tw_sandbox": ("app/sandbox", {"Qt6::Core", "Qt6::Sql", "nlohmann_json::nlohmann_json"}),
    "tw_sandboxserver": ("app/sandboxserver", {"tw_sandbox", "Qt6::Core", "Qt6::Network", "Qt6::HttpServer"}),
    "tw_cli": ("app/cli", {"tw_core", "tw_client", "tw_control", "tw_formats", "tw_sandboxserver", "tw_store", "tw_text", "tw_wire"}),
    "tw_formats": ("app/formats", {"tw_core", "tw_text", "tw_wire", "yaml-cpp"}),
    "tw_store": ("app/store", {"tw_core", "tw_wire", "Qt6::Network", "Qt6Keychain::Qt6Keychain"}),
    "tw_control": ("app/control", {"tw_workspace", "tw_items", "tw_store", "tw_formats"}),
    "tw_style": ("ui/style", {"tw_core", "Qt6::Widgets", "Qt6::Svg", "Qt6::DBus"}),
    "tw_widgets": ("ui/widgets", {"tw_style", "tw_text"}),
    "tw_delegates": ("ui/delegates", {"tw_items", "tw_text", "tw_widgets"}),
    "tw_form": ("ui/form", {"tw_control", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_widgets"}),
    "tw_dialogs": ("ui/dialogs", {"tw_control", "tw_text", "tw_widgets"}),
    "tw_members": ("ui/members", {"tw_control", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_form", "tw_widgets"}),
    "tw_pages": ("ui/pages", {"tw_control", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_form", "tw_members",
                              "tw_widgets"}),
    "tw_review": ("ui/review", {"tw_control", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_form", "tw_widgets"}),
    "tw_transfer": ("ui/transfer", {"tw_control", "tw_formats", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_widgets"}),
    "tw_bulk": ("ui/bulk", {"tw_control", "tw_items", "tw_text", "tw_workspace", "tw_delegates", "tw_form", "tw_members",
                            "tw_widgets"}),
    "tw_shell": ("ui/shell", {"tw_bulk", "tw_transfer", "tw_control", "tw_text", "tw_workspace", "tw_dialogs", "tw_form", "tw_pages", "tw_review",
                              "tw_style", "tw_widgets"}),
}


def root_folder(root, _files):
    for path in sorted(root.iterdir()):
        if path.name not in ROOT and not path.name.startswith("."):
            yield path.name, 1, "does not belong in the root folder"


def unique_names(_root, files):
    """Headers are included by bare name, so two of one name could be taken for each other; sources follow suit."""
    seen = {}
    for source in files:
        if source.is_cpp:
            if source.name in seen:
                yield source.path, 1, f"same name as {seen[source.name]}"
            elif not re.fullmatch(r"(tst_|tw_)?[a-z0-9]+\.\w+", source.name):
                yield source.path, 1, "file names are lower case without underscore (tests: tst_name.cpp)"
            seen.setdefault(source.name, source.path)


def links_of_rooms(_root, files):
    for source in files:
        if source.name != "CMakeLists.txt" or source.is_test:
            continue
        text = re.sub(r"#[^\n]*", "", source.text)
        for line, match in source.matches(r"\b(tw_library|target_link_libraries)\(\s*(tw_\w+)([^)]*)\)", text):
            call, room, arguments = match.groups()
            if "${" in room or room == "tw_flags":
                continue
            folder, allowed = ROOMS.get(room, (None, set()))
            here = source.path.removesuffix("/CMakeLists.txt")
            if here != folder:
                yield source.path, line, f"{room} has no place at {here}"
            for library in sorted(_libraries(call, arguments) - allowed - {"tw_flags"}):
                yield source.path, line, f"{room} must not link {library}"


def _libraries(call, arguments):
    """The words after PUBLIC or PRIVATE (SOURCES ends them), in either call."""
    kind, found = None if call == "tw_library" else "PUBLIC", set()
    for word in arguments.split():
        if word in ("SOURCES", "PUBLIC", "PRIVATE", "INTERFACE"):
            kind = word
        elif kind not in (None, "SOURCES"):
            found.add(word)
    return found


def one_version(root, _files):
    """Files that packagers and desktops read repeat the version of CMakeLists.txt."""
    cmake = root / "CMakeLists.txt"
    version = re.search(r"project\(\w+ VERSION ([\d.]+)", cmake.read_text()) if cmake.exists() else None
    for path, pattern in VERSIONED.items() if version else ():
        found = re.search(pattern, (root / path).read_text()) if (root / path).exists() else None
        if found and found.group(1) != version.group(1):
            yield path, 1, f"names version {found.group(1)}, CMakeLists.txt {version.group(1)}"


VERSIONED = {
    "packaging/changelog": r"teamwright \(([\d.]+)\)",
    "packaging/io.github.teamwright.Teamwright.metainfo.xml": r'<release version="([\d.]+)"',
    "packaging/teamwright.1": r'"Teamwright ([\d.]+)"',
}

RULES = (root_folder, unique_names, links_of_rooms, one_version)

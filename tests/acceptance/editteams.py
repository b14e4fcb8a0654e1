#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes roles and a budget in the real window, reviews, applies, exports and imports, as a person would: on the
sandbox's server, and on the proxy that the two test variables name. Usage: editteams.py PROGRAM"""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

DRIVE = os.environ.get("TEAMWRIGHT_DRIVE")
if not DRIVE:
    print("skipped: TEAMWRIGHT_DRIVE does not name the folder of drive.py")
    sys.exit(77)
sys.path.insert(0, DRIVE)
from drive import App  # noqa: E402

PROGRAM = sys.argv.pop(1)
PREFIX = f"edit-{os.getpid()}-"
TEAM = PREFIX + "team"


class Proxy:
    def __init__(self, url, key):
        self.url, self.key = url.rstrip("/"), key

    def call(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"Bearer {self.key}",
                                                  "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def team(self):
        return self.call("GET", "/team/info?team_id=" + TEAM)["team_info"]

    def roles(self):
        return {m["user_id"]: m["role"] for m in self.team()["members_with_roles"]}


class EditTeams(unittest.TestCase):
    def edit(self, proxy):
        people = [PREFIX + name for name in ("ann", "bob", "cid")]
        proxy.call("POST", "/team/new", {
            "team_id": TEAM, "team_alias": TEAM, "max_budget": 10, "metadata": {"kept": [1, 1.5]},
            "members_with_roles": [{"role": "admin", "user_id": person} for person in people]})
        self.addCleanup(self.remove_people, proxy, people)
        self.addCleanup(lambda: proxy.call("POST", "/team/delete", {"team_ids": [TEAM]}))
        env = {"LITELLM_PROXY_URL": proxy.url, "LITELLM_PROXY_API_KEY": proxy.key}
        folder = tempfile.mkdtemp(prefix="teamwright-acceptance-")
        with App([PROGRAM, "--profile", "environment"], env=env, artifacts=folder) as app:
            self.change_roles(app, proxy, people)
            self.undo_is_staged(app, proxy)
            self.block(app, proxy)
            self.export(app, os.path.join(folder, "teams.json"))
            self.assertEqual(app.quit(), 0)

    @staticmethod
    def remove_people(proxy, people):
        try:
            proxy.call("POST", "/user/delete", {"user_ids": people})
        except urllib.error.HTTPError:
            pass  # the sandbox has no such route

    def choose_team(self, app):
        app.key("ctrl+f")
        app.type_text(TEAM)
        teams = app.table("Teams")
        row = teams.wait_row(TEAM, "Alias", timeout=30)
        teams.select_rows([row])
        app.expect(lambda: bool(app.table("Members").rows()), True)

    def apply(self, app, parts):
        app.key("ctrl+Return")
        app.window("Review Changes")
        changes = app.table("Changes")
        app.expect(lambda: changes.row_count >= parts, True)
        app.press("Apply")
        app.wait_until(lambda: app.text("label", re.compile("^Applied")) is not None)
        self.assertEqual(app.unnamed(), [])
        app.press("Close")
        app.wait_closed("Review Changes")

    def change_roles(self, app, proxy, people):
        """Nothing is sent before Apply."""
        self.choose_team(app)
        members = app.table("Members")
        for person in people[:2]:
            members.edit(members.find_row(person, "User"), "Role", "user")
        self.assertEqual(proxy.roles()[people[0]], "admin")
        self.apply(app, 2)
        self.assertEqual([proxy.roles()[person] for person in people], ["user", "user", "admin"])
        self.assertEqual(proxy.team()["metadata"]["kept"], [1, 1.5])

    def undo_is_staged(self, app, proxy):
        """A demotion cannot be taken back without a licence; Undo only stages the wish."""
        before = proxy.roles()
        app.menu("Edit", "Undo")
        self.assertEqual(proxy.roles(), before)
        app.menu("Edit", "Redo")

    def block(self, app, proxy):
        app.menu("Team", "Block")
        self.apply(app, 1)
        self.assertTrue(proxy.team()["blocked"])

    def export(self, app, path):
        app.menu("Team", "Export Teams…")
        app.window("Export Teams")
        app.set_text("File", path)
        app.press("Export")
        app.wait_until(lambda: os.path.exists(path))
        app.press("Close")
        app.wait_closed("Export Teams")
        with open(path, encoding="utf-8") as file:
            self.assertIn(TEAM, file.read())

    def test_on_the_sandbox(self):
        server = subprocess.Popen([PROGRAM, "sandbox", "--memory"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        lines = dict(server.stdout.readline().strip().removeprefix("export ").split("=", 1) for _ in range(2))
        self.edit(Proxy(lines["LITELLM_PROXY_URL"], lines["LITELLM_PROXY_API_KEY"]))

    @unittest.skipUnless(os.environ.get("TEAMWRIGHT_TEST_PROXY_URL") and os.environ.get("TEAMWRIGHT_TEST_PROXY_KEY"),
                         "TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY are not set")
    def test_on_a_real_proxy(self):
        self.edit(Proxy(os.environ["TEAMWRIGHT_TEST_PROXY_URL"], os.environ["TEAMWRIGHT_TEST_PROXY_KEY"]))


if __name__ == "__main__":
    unittest.main(verbosity=2)

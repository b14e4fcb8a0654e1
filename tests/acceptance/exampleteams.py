#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the two teams of LiteLLM's documentation in the real window, as a person would: on the sandbox, and on the
proxy that the two test variables name. Usage: exampleteams.py PROGRAM"""
import json
import os
import sys
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request

DRIVE = os.environ.get("TEAMWRIGHT_DRIVE")
if not DRIVE:
    print("skipped: TEAMWRIGHT_DRIVE does not name the folder of drive.py")
    sys.exit(77)
sys.path.insert(0, DRIVE)
from drive import App  # noqa: E402

PROGRAM = sys.argv.pop(1)
PROXY = os.environ.get("TEAMWRIGHT_TEST_PROXY_URL")
KEY = os.environ.get("TEAMWRIGHT_TEST_PROXY_KEY")
PREFIX = f"acceptance-{os.getpid()}-"


class Actions:
    """Counts what a person does: clicks, and keys that are not text."""

    def __init__(self, app):
        self.app, self.count = app, 0

    def key(self, *names):
        self.count += len(names)
        self.app.key(*names)

    def type(self, text):
        self.app.type_text(text)


def proxy(method, path, body=None):
    request = urllib.request.Request(PROXY.rstrip("/") + path, method=method,
                                     data=None if body is None else json.dumps(body).encode(),
                                     headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


class ExampleTeams(unittest.TestCase):
    def window(self, arguments, env=None):
        return App([PROGRAM, *arguments], env=env or {}, artifacts=tempfile.mkdtemp(prefix="teamwright-acceptance-"))

    def make_members_team(self, app, prefix):
        """By keyboard alone; returns the number of actions."""
        actions = Actions(app)
        actions.key("ctrl+n")
        app.expect(app.focus_name, "Alias")
        actions.type(prefix + "my-new-team_2")
        actions.key("alt+m")
        actions.type(prefix + "user-1234, admin")
        actions.key("Return")
        actions.key("alt+m")
        actions.type(prefix + "user-2434")
        actions.key("Return")
        members = app.table("Members")
        app.expect(lambda: [row[:2] for row in members.rows()],
                   [[prefix + "user-1234", "admin"], [prefix + "user-2434", "user"]])
        self.assertEqual(app.unnamed(), [])
        actions.key("ctrl+Return")
        app.table("Teams").wait_row(prefix + "my-new-team_2", "Alias", timeout=30)
        return actions.count

    def make_budget_team(self, app, prefix):
        """By mouse and by name, as the driver's words go."""
        app.menu("Team", "New Team")
        app.set_text("Alias", prefix + "QA Prod Bot")
        app.set_text("Maximum budget", "0.000000001")
        app.set_text("Budget duration", "1d")
        app.press("Create Team")
        app.table("Teams").wait_row(prefix + "QA Prod Bot", "Alias", timeout=30)
        self.assertEqual(app.unnamed(), [])

    def test_on_the_sandbox(self):
        with self.window(["--sandbox"]) as app:
            self.assertTrue(app.windows()[0].title.startswith("Teamwright"))
            self.assertLessEqual(self.make_members_team(app, ""), 12)
            self.make_budget_team(app, "")
            self.assertEqual(app.quit(), 0)

    @unittest.skipUnless(PROXY and KEY, "TEAMWRIGHT_TEST_PROXY_URL and TEAMWRIGHT_TEST_PROXY_KEY are not set")
    def test_on_a_real_proxy(self):
        self.addCleanup(self.remove_made)
        with self.window(["--profile", "environment"],
                         {"LITELLM_PROXY_URL": PROXY, "LITELLM_PROXY_API_KEY": KEY}) as app:
            self.assertLessEqual(self.make_members_team(app, PREFIX), 12)
            self.make_budget_team(app, PREFIX)
            self.assertEqual(app.quit(), 0)
        made = {team["team_alias"]: team for team in self.made()}
        roles = {(m["user_id"], m["role"]) for m in made[PREFIX + "my-new-team_2"]["members_with_roles"]}
        self.assertLessEqual({(PREFIX + "user-1234", "admin"), (PREFIX + "user-2434", "user")}, roles)
        self.assertEqual(made[PREFIX + "QA Prod Bot"]["max_budget"], 1e-09)
        self.assertEqual(made[PREFIX + "QA Prod Bot"]["budget_duration"], "1d")

    def made(self):
        return proxy("GET", "/v2/team/list?" + urllib.parse.urlencode({"team_alias": PREFIX, "page_size": 100}))["teams"]

    def remove_made(self):
        ids = [team["team_id"] for team in self.made()]
        if ids:
            proxy("POST", "/team/delete", {"team_ids": ids})
        users = [PREFIX + "user-1234", PREFIX + "user-2434"]
        try:
            proxy("POST", "/user/delete", {"user_ids": users})
        except urllib.error.HTTPError:
            pass  # never made, when the test failed before


if __name__ == "__main__":
    unittest.main(verbosity=2)

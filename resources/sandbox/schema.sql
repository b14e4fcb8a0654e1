-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of each entity the whole document as JSON, beside the columns that are searched or sorted.
CREATE TABLE IF NOT EXISTS teams (
    team_id TEXT PRIMARY KEY, alias TEXT, alias_folded TEXT, organization_id TEXT, created_at TEXT,
    poisoned INTEGER NOT NULL DEFAULT 0, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS teams_by_alias ON teams (alias);
CREATE INDEX IF NOT EXISTS teams_by_search ON teams (team_id, alias_folded);
CREATE INDEX IF NOT EXISTS teams_by_time ON teams (created_at);
CREATE TABLE IF NOT EXISTS deleted_teams (
    id TEXT PRIMARY KEY, team_id TEXT, alias TEXT, alias_folded TEXT, organization_id TEXT, created_at TEXT,
    poisoned INTEGER NOT NULL DEFAULT 0, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS users (
    user_id TEXT PRIMARY KEY, user_id_folded TEXT, user_email TEXT, email_folded TEXT, user_alias TEXT,
    user_role TEXT, spend REAL, created_at TEXT, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS users_by_email ON users (email_folded);
CREATE INDEX IF NOT EXISTS users_by_time ON users (created_at);
CREATE TABLE IF NOT EXISTS user_teams (
    position INTEGER PRIMARY KEY, user_id TEXT NOT NULL, team_id TEXT NOT NULL, UNIQUE (user_id, team_id));
CREATE INDEX IF NOT EXISTS user_teams_by_team ON user_teams (team_id);
CREATE TABLE IF NOT EXISTS memberships (
    position INTEGER PRIMARY KEY, user_id TEXT NOT NULL, team_id TEXT NOT NULL, budget_id TEXT,
    spend REAL NOT NULL DEFAULT 0, UNIQUE (user_id, team_id));
CREATE INDEX IF NOT EXISTS memberships_by_team ON memberships (team_id);
CREATE TABLE IF NOT EXISTS budgets (budget_id TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS keys (
    token TEXT PRIMARY KEY, key_alias TEXT, user_id TEXT, team_id TEXT, created_at TEXT, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS keys_by_team ON keys (team_id);
CREATE INDEX IF NOT EXISTS keys_by_user ON keys (user_id);
CREATE INDEX IF NOT EXISTS keys_by_alias ON keys (key_alias);
CREATE TABLE IF NOT EXISTS aliases (id INTEGER PRIMARY KEY AUTOINCREMENT, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS organizations (organization_id TEXT PRIMARY KEY, created_at TEXT, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS object_permissions (object_permission_id TEXT PRIMARY KEY, doc TEXT NOT NULL);

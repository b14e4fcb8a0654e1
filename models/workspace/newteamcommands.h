// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newteams.h"
#include "workspacecommand.h"

namespace Teamwright {

/// One reversible step on one typed team. Members of a typed team need not have a name yet, so rows are what
/// tells them apart; that holds because nothing but these commands, in their order, moves them.
class NewTeamCommand : public WorkspaceCommand
{
public:
    NewTeamCommand(NewTeams &teams, TeamId key)
        : m_teams(teams)
        , m_key(std::move(key))
    {}

    const TeamId &key() const { return m_key; }
    bool endsWith(const TeamId &team) override { return team == m_key; }

protected:
    NewTeams &teams() { return m_teams; }

private:
    NewTeams &m_teams;
    TeamId m_key;
};

class StartTeam final : public NewTeamCommand
{
public:
    StartTeam(NewTeams &teams, const TeamId &key, Team content);

    void redo() override;
    void undo() override;
    StepDescription description() const override;

private:
    Team m_content;
};

/// Typing on in the same field is one step; coming back to where it began is none.
class SetField final : public NewTeamCommand
{
public:
    SetField(NewTeams &teams, const TeamId &key, TeamField field, FieldValue before, FieldValue after);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    StepDescription description() const override;

private:
    TeamField m_field;
    FieldValue m_before;
    FieldValue m_after;
};

class SetContent final : public NewTeamCommand
{
public:
    SetContent(NewTeams &teams, const TeamId &key, Team before, Team after);

    void redo() override;
    void undo() override;
    StepDescription description() const override;

private:
    Team m_before;
    Team m_after;
};

class InsertMembers final : public NewTeamCommand
{
public:
    InsertMembers(NewTeams &teams, const TeamId &key, int row, QList<Member> members);

    void redo() override;
    void undo() override;
    StepDescription description() const override;

private:
    int m_row;
    QList<Member> m_members;
};

/// New content for some rows; merges like SetField when it is the same rows again.
class ChangeMembers final : public NewTeamCommand
{
public:
    struct Change
    {
        int row;
        Member before;
        Member after;
    };
    ChangeMembers(NewTeams &teams, const TeamId &key, QList<Change> changes);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    StepDescription description() const override;

private:
    QList<Change> m_changes;
};

class RemoveTypedMembers final : public NewTeamCommand
{
public:
    struct Removed
    {
        int row;
        Member member;
    };
    /// In ascending order of rows.
    RemoveTypedMembers(NewTeams &teams, const TeamId &key, QList<Removed> removed);

    void redo() override;
    void undo() override;
    StepDescription description() const override;

private:
    QList<Removed> m_removed;
};

} // namespace Teamwright

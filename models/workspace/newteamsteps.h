// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newteam.h"
#include "stepdescription.h"

#include <QUndoCommand>

namespace Teamwright {

class Workspace;

/// One reversible change of a typed team. Addressed by the team's key and the members' keys, never by rows; becomes
/// obsolete when its team is gone.
class NewTeamStep : public QUndoCommand
{
public:
    NewTeamStep(Workspace &workspace, TeamId team) : m_workspace(workspace), m_team(std::move(team)) {}

    virtual StepDescription description() const = 0;
    const TeamId &team() const { return m_team; }
    bool isDead() const;

    void redo() final;
    void undo() final;

protected:
    virtual void apply(bool isForward) = 0;
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
    TeamId m_team;
};

class SetFieldStep final : public NewTeamStep
{
public:
    SetFieldStep(Workspace &workspace, const TeamId &team, TeamField field, FieldValue before, FieldValue after)
        : NewTeamStep(workspace, team), m_field(field), m_before(std::move(before)), m_after(std::move(after)) {}

    StepDescription description() const override { return {StepDescription::Kind::SetField, team(), m_field, 0, {}}; }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    void apply(bool isForward) override;

    TeamField m_field;
    FieldValue m_before;
    FieldValue m_after;
};

class ReplaceContentStep final : public NewTeamStep
{
public:
    ReplaceContentStep(Workspace &workspace, const TeamId &team, NewTeam before, NewTeam after)
        : NewTeamStep(workspace, team), m_before(std::move(before)), m_after(std::move(after)) {}

    StepDescription description() const override { return {StepDescription::Kind::ReplaceContent, team(), {}, 0, {}}; }

private:
    void apply(bool isForward) override;

    NewTeam m_before;
    NewTeam m_after;
};

/// Adds members, or takes them away.
class PlaceMembersStep final : public NewTeamStep
{
public:
    enum class Direction { Add, Remove };
    PlaceMembersStep(Workspace &workspace, const TeamId &team, Direction direction, QList<PlacedMember> members)
        : NewTeamStep(workspace, team), m_direction(direction), m_members(std::move(members)) {}

    StepDescription description() const override;

private:
    void apply(bool isForward) override;

    Direction m_direction;
    QList<PlacedMember> m_members; ///< by ascending row
};

class ChangeMembersStep final : public NewTeamStep
{
public:
    struct Change
    {
        MemberKey key;
        Member before;
        Member after;
    };
    ChangeMembersStep(Workspace &workspace, const TeamId &team, QList<Change> changes)
        : NewTeamStep(workspace, team), m_changes(std::move(changes)) {}

    StepDescription description() const override;

private:
    void apply(bool isForward) override;

    QList<Change> m_changes;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newteams.h"
#include "rebase.h"
#include "stagecommand.h"
#include "stagededits.h"
#include "stepdescription.h"
#include "team.h"
#include "teamrow.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <vector>

namespace Teamwright {

/// What is loaded from one proxy, and what is typed for it but not sent. One per profile; knows no network
/// and no models. Only undo commands change a typed team; everybody else hears of it through the notices.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    QUndoStack &undoStack() { return m_undoStack; }
    /// What the next undo takes back, or the next redo does again; follow undoStack()'s indexChanged.
    std::optional<StepDescription> nextUndo() const;
    std::optional<StepDescription> nextRedo() const;

    // --- rows: what pages of the list told -------------------------------------------------------------
    int rowCount() const { return int(m_rows.size()); }
    const TeamRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    std::optional<int> rowOf(const TeamId &id) const;
    /// Some team with that alias, other than `except`.
    std::optional<TeamId> teamWithAlias(const QString &alias, const TeamId &except = {}) const;

    /// Appends rows not yet known and replaces the others where they stand.
    void takeRows(const QList<TeamRow> &rows);
    /// The end of a complete listing: what it did not hold is gone.
    void removeRowsExcept(const QSet<TeamId> &kept);
    void clearRows();

    // --- opened teams: as /team/info told them ---------------------------------------------------------
    const TeamDetail *openedTeam(const TeamId &id) const;
    void takeDetail(const TeamDetail &detail); ///< also brings the row up to date
    void forgetTeam(const TeamId &id);         ///< deleted on the proxy

    // --- new teams: typed, not sent ----------------------------------------------------------------------
    QList<TeamId> newTeams() const;
    /// The typed team, or nullptr; its id is a UUID made here unless TeamField::Id says otherwise.
    const Team *newTeam(const TeamId &key) const;
    /// Starts a new team, as one undoable step unless it comes back from a kept draft.
    TeamId startNewTeam(const Team &content = {});
    /// Puts back a draft under the key it had.
    void restoreNewTeam(const TeamId &key, const Team &content);
    /// Created or thrown away: its steps leave the undo stack with it.
    void finishNewTeam(const TeamId &key);
    /// True when nothing was typed into it.
    bool isPristine(const TeamId &key) const;

    // --- existing teams: what is staged for them, and not sent -------------------------------------------
    const TeamEdit *edit(const TeamId &id) const; ///< nullptr: nothing staged
    QList<TeamEdit> edits() const;                ///< by alias, then id
    int editCount() const;                        ///< teams with something staged
    /// The opened team with its edit laid over; nullptr when it is not opened.
    const Team *workingTeam(const TeamId &id) const;
    /// The typed team, or the opened one as it would be.
    const Team *team(const TeamId &key) const;
    /// What somebody else changed beneath the edit, when the team was last fetched.
    QList<EditConflict> conflicts(const TeamId &id) const;

    /// One undoable step over any number of teams: lays the changes over what is staged. A `wanted` that the
    /// proxy has already takes the staged change away.
    void stage(const QList<TeamEdit> &changes, const StepDescription &description);
    /// A step too: puts the named entries back to what the proxy has, all of a team's where none is named.
    void revert(const QList<TeamEdit> &what);
    void revertAll();
    /// Not undoable: edits that come back from disk, or from a settled conflict.
    void restoreEdits(const QList<TeamEdit> &edits);
    void settleEdit(const TeamEdit &settled);

    // Each of these is one undoable step; a value that is already there makes none.
    /// Of a typed team, or staged for an opened one.
    void setField(const TeamId &key, TeamField field, const FieldValue &value);
    /// Replaces everything at once: what a pasted command brings.
    void setContent(const TeamId &key, const Team &content);
    void insertMembers(const TeamId &key, int row, const QList<Member> &members);
    void setMember(const TeamId &key, int row, const Member &member);
    void setMemberRole(const TeamId &key, const QList<int> &rows, MemberRole role);
    void removeMembers(const TeamId &key, const QList<int> &rows);

Q_SIGNALS:
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    void rowsChanged(const QList<int> &rows);
    void rowsAboutToBeReset();
    void rowsReset();

    void detailTaken(const Teamwright::TeamId &id);
    void teamForgotten(const Teamwright::TeamId &id);

    void newTeamStarted(const Teamwright::TeamId &key);
    void newTeamFinished(const Teamwright::TeamId &key);
    void fieldChanged(const Teamwright::TeamId &key, Teamwright::TeamField field);
    void membersAboutToBeInserted(const Teamwright::TeamId &key, int first, int last);
    void membersInserted(const Teamwright::TeamId &key);
    void membersAboutToBeRemoved(const Teamwright::TeamId &key, int first, int last);
    void membersRemoved(const Teamwright::TeamId &key);
    void memberChanged(const Teamwright::TeamId &key, int row);

    void editChanged(const Teamwright::TeamId &id); ///< what is staged for it, or what conflicts

private:
    void forwardNotices();
    const Team *baseOf(const TeamId &id) const;
    void push(QList<StageEdits::Part> parts, StepDescription description);
    void rebaseEdit(const Team &fresh);
    void takeEditChange(const TeamId &id);
    void endSteps(const TeamId &team);
    void appendRows(QList<TeamRow> rows);
    std::optional<StepDescription> describe(int index) const;
    void dropFinishedSteps();

    std::vector<TeamRow> m_rows;
    QHash<TeamId, int> m_rowOf;
    QHash<TeamId, TeamDetail> m_opened;
    QList<TeamId> m_openedOrder; ///< the longest open first
    NewTeams m_newTeams;
    StagedEdits m_edits;
    QHash<TeamId, QList<EditConflict>> m_conflicts;
    mutable QHash<TeamId, Team> m_working; ///< workingTeam() of teams with an edit, made when asked for
    QUndoStack m_undoStack;                ///< after the two above: its commands refer to them
    bool m_isDropping = false;
};

} // namespace Teamwright

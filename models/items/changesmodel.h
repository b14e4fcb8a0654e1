// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changerole.h"
#include "issue.h"
#include "outcome.h"
#include "rebase.h"
#include "reviewtext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>
#include <vector>

namespace Teamwright {

/// Something worth saying about one staged change, or about its team as a whole.
struct ChangeNote
{
    std::optional<TeamField> field;
    std::optional<MemberKey> member;
    Issue::Severity severity = Issue::Severity::Hint; ///< an Error cannot be sent
    QString text;
};

/// What a review shows: one row for each changed field and person, each deletion and each new team, the rows
/// of one team together. It keeps what was staged when the review began, so that the rows stay while the
/// workspace forgets what is done.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesModel)

public:
    explicit ChangesModel(QObject *parent = nullptr);

    /// The id of a new team is the key that it has in the workspace.
    void setContent(const QList<TeamEdit> &edits, const QList<Team> &newTeams);
    void setNotes(const TeamId &team, const QList<ChangeNote> &notes);
    /// While something is sent nothing can be left out.
    void setLocked(bool isLocked);

    // --- what is to be sent ------------------------------------------------------------------------------
    QList<TeamEdit> chosenEdits() const;
    QList<TeamId> chosenNewTeams() const;
    int chosenCount() const { return m_chosenCount; }
    void setChosen(const QList<int> &rows, bool isChosen);
    /// Only what failed, or whose end nobody knows.
    void chooseFailed();

    // --- what became of it -------------------------------------------------------------------------------
    /// Of the chosen changes of that team; `raw` is for people who want the proxy's own words.
    void setState(const TeamId &team, ChangeState state, const QString &reason = {}, const QString &raw = {});
    /// A team whose changes are not all done says so row by row.
    void takeOutcome(const TeamId &team, const Outcome &outcome);
    void takeConflicts(const TeamId &team, const QList<EditConflict> &conflicts);

    // --- one row -----------------------------------------------------------------------------------------
    /// The first row of that team and how many it has.
    std::pair<int, int> rowsOf(const TeamId &team) const;
    TeamId teamAt(int row) const;
    QString aliasAt(int row) const; ///< what people call the team: the alias, else the id
    std::optional<TeamField> fieldAt(int row) const;
    std::optional<MemberKey> memberAt(int row) const;
    ChangeState stateAt(int row) const;
    bool isChosenAt(int row) const;
    bool isDeletionAt(int row) const;
    bool isOverAt(int row) const;     ///< done, so or otherwise: there is nothing left to send
    QString rawAt(int row) const;     ///< empty: nothing more to tell
    bool isSendableAt(int row) const; ///< chosen, and no error stands at it
    /// How many rows are in that state.
    int countOf(ChangeState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged(); ///< other changes are to be sent, or the same again

private:
    enum class Kind { Field, Person, Deletion, NewTeam };
    struct Row
    {
        int group;
        Kind kind;
        TeamField field = TeamField::Alias; ///< of a Field
        MemberKey member = {};              ///< of a Person
        bool isChosen = true;
        ChangeState state = ChangeState::Staged;
        QString reason = {};
        QString raw = {};
        QList<ChangeNote> notes = {}; ///< the worst first

        /// There is nothing left to send.
        bool isOver() const { return state == ChangeState::Done || state == ChangeState::DoneBut; }
    };
    struct Group
    {
        TeamEdit edit; ///< of a new team only id and alias
        std::optional<Team> creation;
        int first = 0; ///< its rows
        int count = 0;
    };

    void appendGroup(Group group);
    void appendRow(Row row);
    Row *rowFor(const Group &group, const ChangeNote &note);
    bool isIn(const Row &row, const Difference &difference) const;
    void judge(Row &row, const Outcome &outcome);
    void settle(Row &row, ChangeState state, const QString &reason = {}, const QString &raw = {});
    void announce(const Group &group);
    QString whatText(const Row &row) const;
    QString oldText(const Row &row) const;
    QString newText(const Row &row) const;
    QString stateText(const Row &row) const;
    ChangeKind kindOf(const Row &row) const;
    QVariant textData(const Row &row, ChangesColumn column) const;
    QVariant issueData(const Row &row, int role) const;

    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    QHash<TeamId, int> m_groupOf;
    int m_chosenCount = 0;
    bool m_isLocked = false;
};

} // namespace Teamwright

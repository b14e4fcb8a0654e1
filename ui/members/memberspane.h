// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "editcheck.h"
#include "member.h"
#include "stepdescription.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QToolButton;

namespace Teamwright {

class AddMemberLine;
class Banner;
class Catalogs;
class InlineNote;
class MemberGridModel;
class MemberGridView;
class PasteMembersDialog;
class SearchField;
class TextLabel;
class Workspace;

/// The members of one existing team: the grid, finding, adding, pasting, changing and removing them. Stages
/// only; asks in its own place what has to be asked. Owned by the detail.
class MembersPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersPane)

public:
    explicit MembersPane(Catalogs &catalogs, QWidget *parent = nullptr);
    ~MembersPane() override;

    void setTeam(Workspace *workspace, const TeamId &id); ///< nullptr: none
    void setCapabilities(const Capabilities &capabilities);
    void focusTable();
    MemberGridView &table() const { return *m_table; }
    int changeCount() const; ///< people with something staged

    // What the menu Members does.
    bool canEdit() const;   ///< the key may change members of this team
    bool hasChosen() const; ///< somebody is chosen in the grid
    QList<Member> chosenMembers() const;
    void setRoleOfChosen(MemberRole role);
    void addMember();    ///< the line in which somebody is typed
    void pasteMembers(); ///< what the clipboard holds, shown before it is staged
    void removeChosen();
    void revertChosen();

Q_SIGNALS:
    void stateChanged(); ///< canEdit(), hasChosen() or changeCount()
    /// To other teams: copied, or moved.
    void copyRequested(const QList<Teamwright::Member> &members);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addButtons(QBoxLayout &row);
    void connectParts();
    void connectTable();
    void connectQuestion();
    void connectAddLine();
    void showMenu(const QPoint &place);
    void updateState();
    void showCounts();
    void warnOfDemotion();

    ValidationContext context() const;
    /// Says or asks what has to be said or asked, and stages what is left of the change.
    void propose(TeamEdit change, StepDescription::Kind kind);
    QList<EditIssue> issuesOf(const TeamEdit &change) const;
    void ask(const QStringList &sentences, const QString &action, std::function<void()> act);
    void takeRole(const QList<int> &rows, MemberRole role);
    void takeLimit(int row, int column, const QString &text);
    void takeTyped(const Member &member);
    void useTeamDefaults();
    void fillDown();
    void showLines(const QString &text);
    QList<int> rowsFor(int row) const; ///< all that are chosen when that one is among them

    Catalogs &m_catalogs;
    QPointer<Workspace> m_workspace;
    TeamId m_id;
    Capabilities m_capabilities;
    std::function<void()> m_confirmed; ///< what the question is about
    QPointer<PasteMembersDialog> m_pasting;

    MemberGridModel *m_model;
    MemberGridView *m_table;
    TextLabel *m_title;
    TextLabel *m_count;
    QToolButton *m_add;
    QToolButton *m_paste;
    QToolButton *m_remove;
    QToolButton *m_setRole;
    SearchField *m_search;
    QComboBox *m_show;
    Banner *m_question;
    InlineNote *m_note;
    InlineNote *m_demotion;
    AddMemberLine *m_addLine;
};

} // namespace Teamwright

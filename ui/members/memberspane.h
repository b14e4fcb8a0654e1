// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "member.h"

#include <QPointer>
#include <QWidget>

namespace Teamwright {

class Catalogs;
class Workspace;

/// The members of one existing team: the grid, finding, adding, pasting, changing and removing them. Stages
/// only; asks in its own place what has to be asked. Owned by the detail.
class MembersPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersPane)

public:
    explicit MembersPane(Catalogs &catalogs, QWidget *parent = nullptr);

    void setTeam(Workspace *workspace, const TeamId &id); ///< nullptr: none
    void setCapabilities(const Capabilities &capabilities);
    void focusTable();

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
    void stateChanged(); ///< canEdit() or hasChosen()
    /// To other teams: copied, or moved.
    void copyRequested(const QList<Teamwright::Member> &members);

private:
    Catalogs &m_catalogs;
    QPointer<Workspace> m_workspace;
    TeamId m_id;
    Capabilities m_capabilities;
};

} // namespace Teamwright

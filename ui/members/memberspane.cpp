// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberspane.h"

#include "catalogs.h"
#include "workspace.h"

namespace Teamwright {

MembersPane::MembersPane(Catalogs &catalogs, QWidget *parent)
    : QWidget(parent)
    , m_catalogs(catalogs)
{}

void MembersPane::setTeam(Workspace *workspace, const TeamId &id)
{
    m_workspace = workspace;
    m_id = id;
    Q_EMIT stateChanged();
}

void MembersPane::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    Q_EMIT stateChanged();
}

void MembersPane::focusTable() {}
bool MembersPane::canEdit() const { return false; }
bool MembersPane::hasChosen() const { return false; }
QList<Member> MembersPane::chosenMembers() const { return {}; }
void MembersPane::setRoleOfChosen(MemberRole) {}
void MembersPane::addMember() {}
void MembersPane::pasteMembers() {}
void MembersPane::removeChosen() {}
void MembersPane::revertChosen() {}

} // namespace Teamwright

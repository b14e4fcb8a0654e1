// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "banner.h"
#include "catalogs.h"
#include "fakeapi.h"
#include "membergridview.h"
#include "memberspane.h"
#include "teambuilder.h"
#include "teamcolumns.h"
#include "tostring.h"
#include "workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace Teamwright {

inline const TeamId qa{QStringLiteral("t-qa")};

/// The members of one team on the screen, and a proxy in memory that knows one user more.
class MembersWorld
{
protected:
    void start()
    {
        m_capabilities = m_api.report.capabilities;
        m_capabilities.isLicensed = true;
        m_api.users = {{UserId(QStringLiteral("user-2434")), {}, {}, {}}};
        m_workspace = std::make_unique<Workspace>();
        m_catalogs = std::make_unique<Catalogs>(m_api);
        m_catalogs->refresh(m_capabilities);
        m_pane = std::make_unique<MembersPane>(*m_catalogs);
        const Team team = TeamBuilder(qa.text(), QStringLiteral("QA"))
                              .admin(QStringLiteral("ann"))
                              .user(QStringLiteral("bob"))
                              .user(QStringLiteral("cat"));
        m_workspace->takeDetail({team,
                                 {},
                                 {{QStringLiteral("bob's laptop"), QStringLiteral("sk-...1234"),
                                   UserId(QStringLiteral("bob"))}}});
        m_pane->setCapabilities(m_capabilities);
        m_pane->setTeam(m_workspace.get(), qa);
        m_pane->resize(900, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusTable();
    }
    void finish() { m_pane.reset(); }

    MemberGridView &table() const { return m_pane->table(); }
    void choose(const QStringList &users) const
    {
        QList<MemberKey> keys;
        for (const QString &user : users)
            keys.append(MemberKey::fromText(user));
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 0).data().toString() == users.first())
                table().setCurrentIndex(table().model()->index(row, 0));
        }
        table().chooseMembers(keys);
    }
    void goTo(MemberColumn column) const
    {
        table().selectionModel()->setCurrentIndex(table().currentIndex().siblingAtColumn(int(column)),
                                                  QItemSelectionModel::NoUpdate);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    std::optional<MemberRole> role(const QString &user) const
    {
        const Member *member = findMember(m_workspace->workingTeam(qa)->members, MemberKey::fromText(user));
        return member ? std::optional(member->role) : std::nullopt;
    }
    Banner &question() const { return *m_pane->findChild<Banner *>(QStringLiteral("memberQuestion")); }
    QString note() const { return m_pane->findChild<InlineNote *>(QStringLiteral("memberNote"))->text(); }
    void answer() const { question().findChild<QPushButton *>()->click(); }

    FakeApi m_api;
    Capabilities m_capabilities;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Catalogs> m_catalogs;
    std::unique_ptr<MembersPane> m_pane;
};

} // namespace Teamwright

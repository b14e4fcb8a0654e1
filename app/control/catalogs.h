// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callhandle.h"
#include "catalog.h"
#include "member.h"
#include "result.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Teamwright {

class TeamsApi;
struct Capabilities;

/// What the proxy offers to choose from: models, guardrails, tags, organizations, users. Fetched once per
/// connection and when asked; a list that could not be had is empty and "not known".
class Catalogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Catalogs)

public:
    explicit Catalogs(TeamsApi &api, QObject *parent = nullptr);

    void refresh(const Capabilities &capabilities);
    /// Asks the proxy for users whose id or e-mail holds the text; the answer joins users().
    void searchUsers(const QString &text);
    void addUser(const User &user); ///< just created

    const QStringList &models() const { return m_models; }
    const QStringList &guardrails() const { return m_guardrails; }
    const QStringList &tags() const { return m_tags; }
    const QList<Organization> &organizations() const { return m_organizations; }
    const QList<User> &users() const { return m_users; }

    std::optional<bool> isModelKnown(const QString &model) const;
    std::optional<bool> isUserKnown(const Member &member) const;

Q_SIGNALS:
    void modelsChanged();
    void guardrailsChanged();
    void tagsChanged();
    void organizationsChanged();
    void usersChanged();

private:
    void takeUsers(const QString &search, const QList<User> &users);

    TeamsApi &m_api;
    QStringList m_models;
    QStringList m_guardrails;
    QStringList m_tags;
    QList<Organization> m_organizations;
    QList<User> m_users;
    QSet<QString> m_searchedUsers; ///< texts that were asked for: absent from users() then means not known
    bool m_canListUsers = false;
    bool m_areModelsKnown = false;
};

} // namespace Teamwright

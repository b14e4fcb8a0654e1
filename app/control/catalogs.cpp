// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogs.h"

#include "teamsapi.h"

#include <algorithm>

namespace Teamwright {

Catalogs::Catalogs(TeamsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void Catalogs::refresh(const Capabilities &capabilities)
{
    m_api.fetchModels(this, [this](const Result<QStringList> &models) {
        m_areModelsKnown = models.isOk();
        m_models = models ? *models : QStringList();
        Q_EMIT modelsChanged();
    });
    m_api.fetchGuardrails(this, [this](const Result<QStringList> &guardrails) {
        m_guardrails = guardrails ? *guardrails : QStringList();
        Q_EMIT guardrailsChanged();
    });
    m_api.fetchTags(this, [this](const Result<QStringList> &tags) {
        m_tags = tags ? *tags : QStringList();
        Q_EMIT tagsChanged();
    });
    if (capabilities.obstacleTo(Verb::UseOrganizations) == Obstacle::None) {
        m_api.fetchOrganizations(this, [this](const Result<QList<Organization>> &organizations) {
            m_organizations = organizations ? *organizations : QList<Organization>();
            Q_EMIT organizationsChanged();
        });
    }
    m_canListUsers = capabilities.obstacleTo(Verb::ListUsers) == Obstacle::None;
    m_searchedUsers.clear();
    searchUsers({});
}

void Catalogs::searchUsers(const QString &text)
{
    if (!m_canListUsers || m_searchedUsers.contains(text))
        return;
    m_api.fetchUsers(text, this, [this, text](const Result<QList<User>> &users) {
        if (users)
            takeUsers(text, *users);
    });
}

void Catalogs::addUser(const User &user)
{
    if (!user.id.isEmpty() || !user.email.isEmpty())
        takeUsers(user.id.text(), {user});
}

void Catalogs::takeUsers(const QString &search, const QList<User> &users)
{
    m_searchedUsers.insert(search);
    for (const User &user : users) {
        const auto known = std::ranges::find(m_users, user.id, &User::id);
        if (known == m_users.end())
            m_users.append(user);
        else
            *known = user;
    }
    Q_EMIT usersChanged();
}

std::optional<bool> Catalogs::isModelKnown(const QString &model) const
{
    if (!m_areModelsKnown)
        return {};
    return m_models.contains(model);
}

std::optional<bool> Catalogs::isUserKnown(const Member &member) const
{
    const bool isListed = std::ranges::any_of(m_users, [&](const User &user) {
        return member.isSamePersonAs({user.id, user.email, {}, {}, {}});
    });
    if (isListed)
        return true;
    return m_searchedUsers.contains(member.name()) ? std::optional(false) : std::nullopt;
}

} // namespace Teamwright

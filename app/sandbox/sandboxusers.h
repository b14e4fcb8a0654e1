// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace Teamwright {

class SandboxStore;

struct SandboxUserQuery
{
    QString where = QStringLiteral("1");
    QVariantList values;
    QString orderBy = QStringLiteral("created_at DESC, rowid DESC");
    qint64 skip = 0;
    qint64 take = 25;
};

/// Users in the shape "user", and which teams each is in (a list kept apart: default_user_id is in all).
class SandboxUsers final
{
public:
    explicit SandboxUsers(SandboxStore &store)
        : m_store(store)
    {}

    std::optional<Json> find(const QString &userId);
    /// Without the teams, which are read and shown only where somebody asks: default_user_id has thousands.
    std::optional<Json> row(const QString &userId);
    std::vector<Json> rowsWithEmail(const QString &email); ///< case does not matter
    void save(const Json &user);

    qint64 count(const SandboxUserQuery &query);
    std::vector<Json> page(const SandboxUserQuery &query);

    QStringList teams(const QString &userId);
    bool isIn(const QString &userId, const QString &teamId);
    void join(const QString &userId, const QString &teamId);
    void leave(const QString &userId, const QString &teamId);
    void dissolve(const QString &teamId);

private:
    Json withTeams(const QVariant &document);
    SandboxStore &m_store;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace Teamwright {

class SandboxStore;

/// Virtual keys in the shape "key"; the plain key is never stored, its SHA-256 is the token.
class SandboxKeys final
{
public:
    explicit SandboxKeys(SandboxStore &store)
        : m_store(store)
    {}

    static QString hashOf(const QByteArray &plainKey);

    std::optional<Json> find(const QString &token);
    void save(const Json &key);
    bool hasAlias(const QString &alias);

    std::vector<Json> where(const QString &condition, const QVariantList &values,
                            const QString &orderBy = QStringLiteral("rowid"), qint64 take = -1,
                            qint64 skip = 0);
    qint64 count(const QString &condition, const QVariantList &values);
    void remove(const QString &condition, const QVariantList &values);

private:
    SandboxStore &m_store;
};

} // namespace Teamwright

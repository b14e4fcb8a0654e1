// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace Teamwright {

/// The sandbox's database (SQLite): one JSON document an entity beside its searchable columns.
/// Belongs to the thread that made it. Errors of the database throw std::runtime_error.
class SandboxStore final
{
public:
    /// An empty file name keeps everything in memory.
    explicit SandboxStore(const QString &fileName = {});
    ~SandboxStore();
    SandboxStore(const SandboxStore &) = delete;
    SandboxStore &operator=(const SandboxStore &) = delete;

    bool isOpen() const;

    /// The rows of a statement, which is prepared once and kept.
    QList<QVariantList> rows(const QString &sql, const QVariantList &values = {});
    /// Runs a statement; the row id of what it inserted.
    qint64 run(const QString &sql, const QVariantList &values = {});

    void begin();
    void commit();
    void rollback();

private:
    QSqlQuery &executed(const QString &sql, const QVariantList &values);
    void createSchema();

    QString m_connectionName;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    int m_depth = 0; ///< begin() within begin() joins the outer transaction
};

/// Rolls back unless committed.
class SandboxTransaction final
{
public:
    explicit SandboxTransaction(SandboxStore &store)
        : m_store(store)
    {
        m_store.begin();
    }
    ~SandboxTransaction()
    {
        if (!m_isDone)
            m_store.rollback();
    }
    SandboxTransaction(const SandboxTransaction &) = delete;
    SandboxTransaction &operator=(const SandboxTransaction &) = delete;

    void commit()
    {
        m_isDone = true;
        m_store.commit();
    }

private:
    SandboxStore &m_store;
    bool m_isDone = false;
};

} // namespace Teamwright

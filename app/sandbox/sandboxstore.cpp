// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxstore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <stdexcept>

/// A static library's resources are not found by themselves; the macro wants no namespace around it.
static void initializeSandboxResource() { Q_INIT_RESOURCE(sandbox); }

namespace Teamwright {

SandboxStore::SandboxStore(const QString &fileName)
    : m_connectionName(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    initializeSandboxResource();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    database.setDatabaseName(fileName.isEmpty() ? QStringLiteral(":memory:") : fileName);
    if (database.open())
        createSchema();
}

SandboxStore::~SandboxStore()
{
    m_statements.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool SandboxStore::isOpen() const { return QSqlDatabase::database(m_connectionName, false).isOpen(); }

void SandboxStore::createSchema()
{
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    run(QStringLiteral("PRAGMA case_sensitive_like = ON")); // folded columns serve where case does not matter
    QFile schema(QStringLiteral(":/sandbox/schema.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sandbox's schema is not compiled in");
    const QStringList statements = QString::fromUtf8(schema.readAll()).split(u';', Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            run(statement);
    }
    m_statements.clear();
}

QSqlQuery &SandboxStore::executed(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connectionName, false));
        statement->setForwardOnly(true);
        if (!statement->prepare(sql))
            throw std::runtime_error(statement->lastError().text().toStdString());
    }
    for (int index = 0; index < values.size(); ++index)
        statement->bindValue(index, values.at(index));
    if (!statement->exec())
        throw std::runtime_error(statement->lastError().text().toStdString());
    return *statement;
}

QList<QVariantList> SandboxStore::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = executed(sql, values);
    const int columns = query.record().count();
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    query.finish();
    return rows;
}

qint64 SandboxStore::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = executed(sql, values);
    const qint64 id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

void SandboxStore::begin()
{
    if (m_depth++ == 0)
        run(QStringLiteral("BEGIN"));
}

void SandboxStore::commit()
{
    if (--m_depth == 0)
        run(QStringLiteral("COMMIT"));
}

void SandboxStore::rollback()
{
    if (--m_depth == 0)
        run(QStringLiteral("ROLLBACK"));
}

} // namespace Teamwright

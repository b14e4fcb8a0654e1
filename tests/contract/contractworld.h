// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "door.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Teamwright {

using Variables = QHash<QString, QString>;

/// Text with every {name} that is known replaced; others stay, since JSON is full of braces.
QString filledIn(QString text, const Variables &variables);
QJsonValue filledIn(const QJsonValue &value, const Variables &variables);

/// What the cases find behind a door: a home team with a member and a team admin, and a key of every kind of
/// caller (contract 4.1). Everything is named with a prefix of this run and removed by the destructor.
class ContractWorld final
{
public:
    explicit ContractWorld(Door &door);
    ~ContractWorld();
    ContractWorld(const ContractWorld &) = delete;
    ContractWorld &operator=(const ContractWorld &) = delete;

    /// Empty when everything stands; else the set-up request that failed.
    QString trouble() const { return m_trouble; }
    Door &door() { return m_door; }
    bool isLicensed();

    /// {run}, {home} and the user ids {member}, {lead}, {viewer}, {boss}, and the hashes of keys as
    /// {hash:caller}.
    const Variables &variables() const { return m_variables; }
    QStringList callers() const { return m_keys.keys(); }

    /// Sends as a caller; headers of the request win over the caller's key.
    DoorAnswer send(DoorRequest request, const QString &caller);

private:
    QJsonObject mustWork(const QByteArray &method, const QByteArray &target, const QJsonObject &body);
    void makePeople();
    void makeKey(const QString &caller, QJsonObject body);
    void removeTeams();
    void removeUsers();
    void removeKeys();
    QJsonObject ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body);

    Door &m_door;
    QString m_run;
    QString m_trouble;
    Variables m_variables;
    QHash<QString, QByteArray> m_keys;
    QStringList m_madeKeys;
};

} // namespace Teamwright

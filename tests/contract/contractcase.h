// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Teamwright {

/// One thing the contract promises: requests in a row, and what must be true of each answer.
/// Written as JSON under cases/; what a step may say is told in cases/README.md.
struct ContractCase
{
    QString rule; ///< section of the contract
    QString name;
    QString onlyWhere; ///< "sandbox": not on a door that others use; "community": not with a licence
    QList<QJsonObject> steps;
};

/// All cases of a folder, file by file. A file that cannot be read gives one case that fails and says why.
QList<ContractCase> readContractCases(const QString &folder);

} // namespace Teamwright

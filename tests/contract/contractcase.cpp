// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Teamwright {

namespace {

ContractCase unreadable(const QString &file, const QString &why)
{
    return {u"unreadable"_qs, file + u": "_qs + why, {}, {}};
}

QList<ContractCase> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {unreadable(path, file.errorString())};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return {unreadable(path, u"%1 at %2"_qs.arg(error.errorString()).arg(error.offset))};
    QList<ContractCase> cases;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        ContractCase one{object.value(u"rule"_qs).toString(),
                         object.value(u"case"_qs).toString(),
                         object.value(u"only"_qs).toString(),
                         {}};
        for (const QJsonValue &step : object.value(u"steps"_qs).toArray())
            one.steps.append(step.toObject());
        cases.append(one);
    }
    return cases;
}

} // namespace

QList<ContractCase> readContractCases(const QString &folder)
{
    const QDir dir(folder);
    QList<ContractCase> cases;
    for (const QString &name : dir.entryList({u"*.json"_qs}, QDir::Files, QDir::Name))
        cases += readFile(dir.filePath(name));
    if (cases.isEmpty())
        cases.append(unreadable(folder, u"no cases"_qs));
    return cases;
}

} // namespace Teamwright

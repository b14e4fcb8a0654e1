// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrows.h"

#include <QRandomGenerator>
#include <QUuid>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList areas{u"Search"_qs, u"Billing"_qs,  u"Support"_qs, u"Research"_qs,
                        u"QA"_qs,     u"Platform"_qs, u"Risk"_qs};
const QStringList kinds{u"prod"_qs, u"staging"_qs, u"bot"_qs, u"nightly"_qs, u"eval"_qs};
const QList<QStringList> modelSets{{},
                                   {u"gpt-4o"_qs},
                                   {u"gpt-4o"_qs, u"gpt-4o-mini"_qs},
                                   {u"claude-sonnet-4"_qs, u"claude-haiku-4"_qs},
                                   {u"gemini-2.5-pro"_qs}};
const QList<QStringList> tagSets{{}, {}, {u"europe"_qs}, {u"europe"_qs, u"pilot"_qs}, {u"internal"_qs}};

TeamRow benchRow(int number, QRandomGenerator &random)
{
    const auto any = [&random](const auto &list) { return list[random.bounded(list.size())]; };
    TeamRow row;
    row.id = TeamId(
        QUuid(random.generate(), 0, 0, 0, 0, 0, 0, 0, 0, 0, uchar(number)).toString(QUuid::WithoutBraces));
    row.alias = u"%1 %2 %3"_qs.arg(any(areas), any(kinds)).arg(number);
    row.organization =
        OrganizationId(random.bounded(3) ? u"organization-%1"_qs.arg(random.bounded(12)) : QString());
    row.memberCount = 4 + random.bounded(3);
    for (int i = 0; i < row.memberCount; ++i)
        row.memberNames += "user-" + QByteArray::number(random.bounded(5000)) + "@example.org\n";
    row.models = any(modelSets);
    row.tags = any(tagSets);
    row.spend = Usd::parse(QString::number(random.bounded(100.0), 'f', 6)).value();
    if (random.bounded(3))
        row.maxBudget = Usd::parse(QString::number(10 * (1 + random.bounded(10)))).value();
    if (random.bounded(2))
        row.tpmLimit = 1000 * random.bounded(1000);
    row.isBlocked = random.bounded(20) == 0;
    row.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(random.bounded(20'000'000));
    return row;
}

} // namespace

QList<TeamRow> benchRows(int first, int count)
{
    QRandomGenerator random(quint32(1 + first));
    QList<TeamRow> rows;
    rows.reserve(count);
    for (int number = first; number < first + count; ++number)
        rows.append(benchRow(number, random));
    return rows;
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcells.h"
#include "csvtable.h"
#include "textoutput.h"
#include "writers.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QString timeCell(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString figureCell(const Team &team, const QString &key)
{
    if (key == u"members")
        return QString::number(team.members.size());
    if (key == u"spend")
        return team.figures.spend.toText();
    if (key == u"budget_reset_at")
        return timeCell(team.figures.budgetResetAt);
    if (key == u"created_at")
        return timeCell(team.figures.createdAt);
    return key == u"updated_at" ? timeCell(team.figures.updatedAt) : QString();
}

/// Numbers may begin with a minus: they are no formula, and a guard would make a text of them.
QString teamCell(const Team &team, const QString &key)
{
    const auto field = fieldOfKey(key);
    if (!field)
        return figureCell(team, key);
    const QString cell = cellOf(team.value(*field));
    return fieldSpec(*field).isLimit() ? cell : guarded(cell);
}

QStringList columnsOf(const ExportSource &source)
{
    const CsvOptions &csv = source.options().csv;
    if (!csv.columns.isEmpty())
        return csv.columns;
    if (csv.isPerMember) {
        QStringList keys{u"team_id"_qs, u"team_alias"_qs};
        for (const QString &key : csvColumns(true)) {
            if (isMemberColumn(key) && (key != u"member_spend" || source.options().withFigures))
                keys.append(key);
        }
        return keys;
    }
    QStringList keys;
    for (const QString &key : csvColumns(false)) {
        if (fieldOfKey(key) || (source.options().withFigures))
            keys.append(key);
    }
    return keys;
}

class Table final
{
public:
    Table(const ExportSource &source, TextOutput &out)
        : m_csv(source.options().csv)
        , m_columns(columnsOf(source))
        , m_out(out)
    {}

    void writeHeader()
    {
        if (m_csv.hasByteOrderMark)
            m_out << "\xef\xbb\xbf";
        writeRow([](const QString &key) { return key; });
    }

    void write(const Team &team)
    {
        if (!m_csv.isPerMember)
            return writeRow([&](const QString &key) { return teamCell(team, key); });
        // A team without members is still a row, so that it is not lost.
        const QList<Member> members = team.members.isEmpty() ? QList<Member>(1) : team.members;
        for (const Member &member : members) {
            writeRow([&](const QString &key) {
                if (!isMemberColumn(key))
                    return teamCell(team, key);
                return team.members.isEmpty() ? QString() : memberCellOf(member, key);
            });
        }
    }

private:
    static QString memberCellOf(const Member &member, const QString &key)
    {
        const QString cell = memberCell(member, key);
        const bool isText = key == u"user_id" || key == u"user_email" || key == u"member_budget_duration" ||
                            key == u"member_models";
        return isText ? guarded(cell) : cell;
    }

    template <typename CellOf>
    void writeRow(CellOf cellOf)
    {
        QByteArray line;
        for (const QString &key : m_columns)
            line += csvCell(cellOf(key), m_csv.separator) + QString(m_csv.separator).toUtf8();
        line.chop(QString(m_csv.separator).toUtf8().size());
        m_out << line + "\r\n";
    }

    const CsvOptions &m_csv;
    const QStringList m_columns;
    TextOutput &m_out;
};

} // namespace

bool writeCsv(const ExportSource &source, TextOutput &out)
{
    Table table(source, out);
    table.writeHeader();
    for (qsizetype i = 0; i < source.size(); ++i) {
        table.write(source.team(i));
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright

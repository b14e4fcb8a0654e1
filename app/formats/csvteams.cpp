// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcells.h"
#include "csvtable.h"
#include "fieldtext.h"
#include "readers.h"
#include "teamtree.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// "Max. Budget (USD)" and "max_budget" become the same.
QString plainName(const QString &header)
{
    QString name = header.section(u'(', 0, 0).toLower();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

/// What people call the columns, beside the keys and the labels of this program.
QHash<QString, QString> synonyms()
{
    return {
        {u"team"_qs, u"team_alias"_qs},
        {u"name"_qs, u"team_alias"_qs},
        {u"alias"_qs, u"team_alias"_qs},
        {u"teamname"_qs, u"team_alias"_qs},
        {u"id"_qs, u"team_id"_qs},
        {u"budget"_qs, u"max_budget"_qs},
        {u"maxbudgetusd"_qs, u"max_budget"_qs},
        {u"budgetusd"_qs, u"max_budget"_qs},
        {u"limit"_qs, u"max_budget"_qs},
        {u"period"_qs, u"budget_duration"_qs},
        {u"duration"_qs, u"budget_duration"_qs},
        {u"tpm"_qs, u"tpm_limit"_qs},
        {u"rpm"_qs, u"rpm_limit"_qs},
        {u"model"_qs, u"models"_qs},
        {u"modelle"_qs, u"models"_qs},
        {u"org"_qs, u"organization_id"_qs},
        {u"organization"_qs, u"organization_id"_qs},
        {u"organisation"_qs, u"organization_id"_qs},
        {u"user"_qs, u"user_id"_qs},
        {u"member"_qs, u"user_id"_qs},
        {u"userid"_qs, u"user_id"_qs},
        {u"mitglied"_qs, u"user_id"_qs},
        {u"email"_qs, u"user_email"_qs},
        {u"mail"_qs, u"user_email"_qs},
        {u"emailaddress"_qs, u"user_email"_qs},
        {u"rolle"_qs, u"role"_qs},
        {u"memberbudget"_qs, u"max_budget_in_team"_qs},
    };
}

/// Builds teams out of rows, several rows to a team when a column is of a member's.
class Rows final
{
public:
    Rows(const CsvTable &table, const ColumnMapping &mapping)
        : m_table(table)
        , m_mapping(mapping)
        , m_isPerMember(std::ranges::any_of(mapping.keys, isMemberColumn))
    {}

    QList<ImportedTeam> run()
    {
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            takeRow(m_table.rows[row], m_table.lines[row]);
        return std::move(m_teams);
    }

private:
    QString cell(const QStringList &cells, const QString &key) const
    {
        const qsizetype column = m_mapping.keys.indexOf(key);
        return column < 0 ? QString() : cells.value(column);
    }

    void takeRow(const QStringList &cells, int line)
    {
        const QString name = cell(cells, u"team_id"_qs) + u'\n' + cell(cells, u"team_alias"_qs);
        const auto known = m_places.constFind(name);
        if (!m_isPerMember || known == m_places.constEnd()) {
            m_places.insert(name, m_teams.size());
            m_teams.append(teamOfRow(cells, line));
            if (name.trimmed().isEmpty())
                m_teams.last().issues.append({Code::NotATeam});
        }
        if (m_isPerMember)
            takeMember(m_teams[m_places.value(name)], cells, line);
    }

    ImportedTeam teamOfRow(const QStringList &cells, int line) const
    {
        ImportedTeam result{{}, line, 1, {}};
        for (qsizetype column = 0; column < m_mapping.keys.size(); ++column) {
            const auto field = fieldOfKey(m_mapping.keys[column]);
            if (!field)
                continue;
            const FieldValue value = fieldOfCell(fieldSpec(*field), cells.value(column));
            if (const auto *invalid = value.as<FieldValue::Invalid>())
                result.issues.append({Code::BadValue,
                                      {m_table.header.value(column), invalid->typed.left(100)},
                                      line,
                                      int(column) + 1});
            result.team.setValue(*field, value);
        }
        result.team.id = TeamId(cell(cells, u"team_id"_qs));
        result.team.rest = JsonValue(JsonValue::Object());
        return result;
    }

    void takeMember(ImportedTeam &team, const QStringList &cells, int line) const
    {
        Member member;
        bool saysAnything = false;
        for (qsizetype column = 0; column < m_mapping.keys.size(); ++column) {
            const QString &key = m_mapping.keys[column];
            if (!isMemberColumn(key) || cells.value(column).isEmpty())
                continue;
            saysAnything = true;
            if (setMemberCell(member, key, cells[column]))
                continue;
            const bool isRole = key == u"role";
            const QString header = m_table.header.value(column);
            team.issues.append(
                {isRole ? Code::UnknownRole : Code::BadValue,
                 isRole ? QStringList{cells[column]} : QStringList{header, cells[column].left(100)}, line,
                 int(column) + 1});
        }
        if (saysAnything && member.isNameless())
            team.issues.append({Code::NamelessMember, {}, line, 1});
        else if (saysAnything)
            team.team.members.append(member);
    }

    const CsvTable &m_table;
    const ColumnMapping &m_mapping;
    const bool m_isPerMember;
    QList<ImportedTeam> m_teams;
    QHash<QString, qsizetype> m_places; ///< of a team by id and name
};

} // namespace

ColumnMapping guessMapping(const QStringList &header)
{
    QHash<QString, QString> keys = synonyms();
    for (const FieldSpec &spec : teamFields())
        keys.insert(plainName(fieldLabel(spec.field)), spec.key);
    for (const QString &key : csvColumns(true))
        keys.insert(plainName(key), key);
    ColumnMapping mapping;
    for (const QString &name : header) {
        const QString key = keys.value(plainName(name));
        mapping.keys.append(mapping.keys.contains(key) ? QString() : key);
    }
    return mapping;
}

QList<ImportedTeam> teamsOfTable(const CsvTable &table, const ColumnMapping &mapping)
{
    QList<ImportedTeam> teams = Rows(table, mapping).run();
    for (ImportedTeam &team : teams)
        finishTeam(team);
    return teams;
}

Import readCsvTeams(const QByteArray &text, const ImportProgress &)
{
    Import result;
    result.source = ImportSource::Csv;
    ImportFault fault;
    result.table = readCsvTable(text, fault);
    if (!result.table) {
        result.fault = fault;
        return result;
    }
    result.remarks = result.table->remarks;
    result.mapping = guessMapping(result.table->header);
    if (result.mapping.keys.contains(u"team_id"_qs) || result.mapping.keys.contains(u"team_alias"_qs))
        result.teams = Rows(*result.table, result.mapping).run();
    else
        result.fault = ImportFault{Code::NoTeamColumn};
    return result;
}

} // namespace Teamwright

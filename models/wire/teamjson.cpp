// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamjson.h"

#include "fieldjson.h"
#include "jsonread.h"
#include "memberjson.h"
#include "redaction.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Takes one team apart: each known thing is taken out, what is left over is the rest.
class TeamReader final
{
public:
    explicit TeamReader(const JsonValue &object)
        : m_left(object)
        , m_metadata(m_left.take(u"metadata"))
        , m_modelTable(m_left.take(u"litellm_model_table"))
        , m_memberBudget(m_left.take(u"team_member_budget_table"))
        , m_hasModelTable(object.contains(u"litellm_model_table"))
        , m_hasMemberBudget(object.contains(u"team_member_budget_table"))
    {
        if (object.contains(u"metadata") && !m_metadata.isObject())
            m_left.insert(u"metadata"_qs, m_metadata);
    }

    Team read()
    {
        for (const FieldSpec &spec : teamFields())
            m_team.setValue(spec.field, readField(spec));
        m_team.id = TeamId(valueOf<QString>(TeamField::Id));
        m_team.members = readMembers(m_left.take(u"members_with_roles"));
        readFigures();
        readEditAccess();
        keep(u"litellm_model_table"_qs, m_modelTable);
        keep(u"team_member_budget_table"_qs, m_memberBudget);
        m_team.rest = std::move(m_left);
        return std::move(m_team);
    }

private:
    FieldValue readField(const FieldSpec &spec)
    {
        const QString key = spec.key;
        switch (spec.home) {
        case FieldHome::Row:
            return spec.field == TeamField::Metadata ? readMetadata() : taken(spec.kind, m_left, key);
        case FieldHome::Metadata: return taken(spec.kind, m_metadata, key);
        case FieldHome::ModelTable: return readElsewhere(spec, m_hasModelTable, m_modelTable, key);
        case FieldHome::MemberBudget:
            return readElsewhere(spec, m_hasMemberBudget, m_memberBudget, keyOfMemberBudget(key));
        }
        Q_UNREACHABLE();
    }

    /// The value under that key, which is gone from there afterwards unless it is of another type.
    static FieldValue taken(FieldKind kind, JsonValue &source, const QString &key)
    {
        if (!source.contains(key))
            return {};
        const auto value = Teamwright::readField(kind, source[key]);
        if (!value)
            return {};
        source.take(key);
        return *value;
    }

    static FieldValue readElsewhere(const FieldSpec &spec, bool isTold, JsonValue &table, const QString &key)
    {
        if (!isTold)
            return {};
        return table.isNull() ? FieldValue(FieldValue::Null()) : taken(spec.kind, table, key);
    }

    /// team_member_budget is max_budget in its own row, team_member_tpm_limit is tpm_limit there.
    static QString keyOfMemberBudget(const QString &key)
    {
        const QString prefix = u"team_member_"_qs;
        return key == u"team_member_budget" ? u"max_budget"_qs : key.mid(prefix.size());
    }

    /// Comes last in the table, when tags and guardrails are taken out already.
    FieldValue readMetadata()
    {
        if (!m_metadata.isObject())
            return m_left.contains(u"metadata") ? taken(FieldKind::Json, m_left, u"metadata"_qs)
                                                : FieldValue();
        // The proxy's own, which it does not take from anybody (contract 2.1).
        const QString serverOwned = u"team_member_budget_id"_qs;
        if (m_metadata.contains(serverOwned)) {
            JsonValue kept;
            kept.insert(serverOwned, m_metadata.take(serverOwned));
            m_left.insert(u"metadata"_qs, kept);
        }
        return FieldValue(m_metadata);
    }

    void readFigures()
    {
        TeamFigures &figures = m_team.figures;
        figures.spend = takeFigure<Usd>(FieldKind::Amount, u"spend"_qs).value_or(Usd());
        figures.budgetResetAt = readTime(m_left.take(u"budget_reset_at"));
        figures.createdAt = readTime(m_left.take(u"created_at"));
        figures.updatedAt = readTime(m_left.take(u"updated_at"));
        figures.maxParallelRequests = takeFigure<qint64>(FieldKind::Integer, u"max_parallel_requests"_qs);
        figures.modelId = takeFigure<qint64>(FieldKind::Integer, u"model_id"_qs);
        figures.keyCount = int(takeFigure<qint64>(FieldKind::Integer, u"keys_count"_qs).value_or(-1));
    }

    template <typename T>
    std::optional<T> takeFigure(FieldKind kind, const QString &key)
    {
        const FieldValue value = taken(kind, m_left, key);
        const T *figure = value.as<T>();
        return figure ? std::optional<T>(*figure) : std::nullopt;
    }

    void readEditAccess()
    {
        const QString kind = m_left[u"caller_edit_access"][u"kind"].toString();
        if (kind == u"unrestricted")
            m_team.editAccess = EditAccess::Unrestricted;
        else if (kind == u"team_admin_disabled")
            m_team.editAccess = EditAccess::TeamAdminDisabled;
        else if (kind == u"none")
            m_team.editAccess = EditAccess::None;
        else
            return;
        m_left.take(u"caller_edit_access");
    }

    void keep(const QString &key, const JsonValue &value)
    {
        if (!value.toObject().isEmpty())
            m_left.insert(key, value);
    }

    template <typename T>
    T valueOf(TeamField field) const
    {
        const T *value = m_team.value(field).as<T>();
        return value ? *value : T();
    }

    Team m_team;
    JsonValue m_left;
    JsonValue m_metadata;
    JsonValue m_modelTable;
    JsonValue m_memberBudget;
    bool m_hasModelTable;
    bool m_hasMemberBudget;
};

/// Without their hashes, which must not leave this function (contract 3.8).
QList<TeamKeyInfo> readKeys(const JsonValue &keys)
{
    QList<TeamKeyInfo> infos;
    for (const JsonValue &key : keys.toArray())
        infos.append(
            {key[u"key_alias"].toString(), key[u"key_name"].toString(), UserId(key[u"user_id"].toString())});
    return infos;
}

} // namespace

Team readTeam(const JsonValue &object) { return TeamReader(object).read(); }

Result<Team> readNewTeam(const QByteArray &answer)
{
    const auto json = parseAnswer(answer);
    if (!json)
        return json.error();
    const JsonRead root(*json);
    root[u"team_id"_qs].text();
    return root.isFaulty() ? Result<Team>(root.error()) : Result<Team>(readTeam(*json));
}

Result<TeamDetail> readTeamInfo(const QByteArray &answer)
{
    auto json = parseAnswer(answer);
    if (!json)
        return json.error();
    const JsonRead root(*json);
    const JsonRead info = root[u"team_info"_qs];
    info[u"team_id"_qs].text();
    if (root.isFaulty())
        return root.error();
    TeamDetail detail;
    detail.team = readTeam(info.value());
    takeMemberships(detail.team.members, (*json)[u"team_memberships"],
                    info.value()[u"team_member_budget_table"]);
    detail.keys = readKeys((*json)[u"keys"]);
    if ((*json)[u"keys"].isArray())
        detail.team.figures.keyCount = int(detail.keys.size());
    detail.rawJson = withoutKeys(*json).toIndented();
    return detail;
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "slug.h"
#include "textoutput.h"
#include "writers.h"
#include "yamltext.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

enum class Shape {
    AsIs,
    Text,     ///< numbers as texts: Kubernetes has no decimals
    TextMap,  ///< every value a text
    Duration, ///< nothing but a number and s, m, h or d
};

/// Where a value of a team goes in the spec of an operator.
struct Place
{
    const char *key;  ///< of LiteLLM
    const char *path; ///< in the spec, with one dot at most
    Shape shape = Shape::AsIs;
};

struct Operator
{
    const char *name;
    const char *apiVersion;
    const char *kind;
    const char *proxyPath;  ///< where the proxy is named
    const char *membersKey; ///< nothing: it does not manage members
    const char *userKey;
    const char *emailKey;
    std::initializer_list<Place> places;
};

/// As the operators' own definitions had it in autumn 2026.
const Operator operators[] = {
    {"home-operations",
     "litellm.home-operations.com/v1alpha1",
     "LiteLLMTeam",
     "proxyRef",
     "members",
     "userID",
     "userEmail",
     {{"team_id", "teamID"},
      {"team_alias", "alias"},
      {"models", "models"},
      {"max_budget", "maxBudget", Shape::Text},
      {"budget_duration", "budgetDuration"},
      {"tpm_limit", "tpmLimit"},
      {"rpm_limit", "rpmLimit"},
      {"metadata", "metadata", Shape::TextMap},
      {"blocked", "blocked"}}},
    {"bbdsoftware",
     "auth.litellm.ai/v1alpha1",
     "Team",
     "connectionRef.instanceRef",
     "membersWithRole",
     "userID",
     "userEmail",
     {{"team_id", "teamID"},
      {"team_alias", "teamAlias"},
      {"organization_id", "organizationID"},
      {"models", "models"},
      {"model_aliases", "modelAliases"},
      {"max_budget", "maxBudget", Shape::Text},
      {"budget_duration", "budgetDuration"},
      {"tpm_limit", "tpmLimit"},
      {"rpm_limit", "rpmLimit"},
      {"tags", "tags"},
      {"guardrails", "guardrails"},
      {"team_member_permissions", "teamMemberPermissions"},
      {"metadata", "metadata", Shape::TextMap},
      {"blocked", "blocked"}}},
    {"palena",
     "litellm.palena.ai/v1alpha1",
     "LiteLLMTeam",
     "instanceRef",
     "members",
     nullptr,
     "email",
     {{"team_alias", "teamAlias"},
      {"models", "models"},
      {"max_budget", "maxBudgetMonthly"},
      {"budget_duration", "budgetDuration"},
      {"tpm_limit", "tpmLimit"},
      {"rpm_limit", "rpmLimit"},
      {"team_member_tpm_limit", "teamMemberTpmLimit"},
      {"team_member_rpm_limit", "teamMemberRpmLimit"},
      {"tags", "tags"},
      {"metadata", "metadata", Shape::TextMap}}},
    {"ackstorm",
     "litellm.ackstorm.ai/v1alpha1",
     "LiteLLMTeam",
     nullptr,
     nullptr,
     nullptr,
     nullptr,
     {{"max_budget", "budget.limit"},
      {"budget_duration", "budget.period", Shape::Duration},
      {"tpm_limit", "rateLimits.tpm"},
      {"rpm_limit", "rateLimits.rpm"}}},
};

JsonValue text(const JsonValue &value)
{
    return value.isString() ? value : JsonValue(QString::fromUtf8(value.toCompact()));
}

std::optional<JsonValue> shaped(const JsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::AsIs: return value;
    case Shape::Text: return text(value);
    case Shape::TextMap: {
        JsonValue::Object object;
        for (const JsonValue::Member &entry : value.toObject())
            object.append({entry.key, text(entry.value)});
        return JsonValue(std::move(object));
    }
    case Shape::Duration: {
        const QString period = value.toString();
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool isKnown = period.size() > 1 && u"smhd"_qs.contains(period.back()) &&
                             std::all_of(period.begin(), period.end() - 1, isDigit);
        return isKnown ? std::optional(value) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

void insertAt(JsonValue &object, const QString &path, JsonValue value)
{
    const QString head = path.section(u'.', 0, 0);
    if (!path.contains(u'.')) {
        object.insert(head, std::move(value));
        return;
    }
    JsonValue inner = object[head];
    insertAt(inner, path.section(u'.', 1), std::move(value));
    object.insert(head, std::move(inner));
}

class Manifests final
{
public:
    Manifests(const Operator &kind, const ExportSource &source)
        : m_operator(kind)
        , m_source(source)
        , m_names(u'-', 63)
    {}

    QByteArray manifest(qsizetype index)
    {
        const Team team = m_source.team(index);
        JsonValue left = m_source.tree(index);
        JsonValue spec = specOf(team, left);
        JsonValue root;
        root.insert(u"apiVersion"_qs, JsonValue(QString::fromLatin1(m_operator.apiVersion)));
        root.insert(u"kind"_qs, JsonValue(QString::fromLatin1(m_operator.kind)));
        insertAt(root, u"metadata.name"_qs, JsonValue(m_names.unique(team.alias(), u"team"_qs)));
        root.insert(u"spec"_qs, spec);
        return yamlOf(root, 0) + '\n' + commentsOf(left);
    }

private:
    /// Takes out of the tree what the operator knows.
    JsonValue specOf(const Team &team, JsonValue &left)
    {
        JsonValue spec{JsonValue::Object()};
        const QString proxy =
            m_source.options().proxyName.isEmpty() ? u"litellm"_qs : m_source.options().proxyName;
        const QString proxyPath = QString::fromLatin1(m_operator.proxyPath);
        if (proxyPath == u"proxyRef")
            spec.insert(proxyPath, JsonValue(proxy));
        else if (!proxyPath.isEmpty())
            insertAt(spec, proxyPath + u".name"_qs, JsonValue(proxy));
        for (const Place &place : m_operator.places) {
            const QString key = QString::fromLatin1(place.key);
            const JsonValue value = left[key];
            const auto result = value.isNull() ? std::nullopt : shaped(value, place.shape);
            if (!result)
                continue;
            insertAt(spec, QString::fromLatin1(place.path), *result);
            left.take(key);
        }
        if (m_operator.membersKey && m_source.options().withMembers)
            insertMembers(spec, team, left);
        return spec;
    }

    void insertMembers(JsonValue &spec, const Team &team, JsonValue &left)
    {
        JsonValue::Array members;
        JsonValue::Array homeless;
        for (const Member &member : team.members) {
            JsonValue json;
            if (m_operator.userKey && !member.userId.isEmpty())
                json.insert(QString::fromLatin1(m_operator.userKey), JsonValue(member.userId.text()));
            else if (!member.email.isEmpty())
                json.insert(QString::fromLatin1(m_operator.emailKey), JsonValue(member.email));
            else {
                homeless.append(JsonValue(member.name()));
                continue;
            }
            json.insert(u"role"_qs, JsonValue(member.role == MemberRole::Admin ? u"admin"_qs : u"user"_qs));
            members.append(json);
        }
        if (!members.isEmpty())
            spec.insert(QString::fromLatin1(m_operator.membersKey), JsonValue(members));
        left.take(u"members_with_roles");
        if (!homeless.isEmpty())
            left.insert(u"members_with_roles"_qs, JsonValue(homeless));
    }

    /// What the operator does not know.
    static QByteArray commentsOf(const JsonValue &left)
    {
        QByteArray out;
        for (const JsonValue::Member &entry : left.toObject()) {
            if (saysSomething(entry.value))
                out += "#   " + JsonValue(entry.key).toCompact() + ": " + entry.value.toCompact() + '\n';
        }
        return out.isEmpty() ? out : "# This operator has no field for:\n" + out;
    }

    const Operator &m_operator;
    const ExportSource &m_source;
    UniqueSlugs m_names;
};

} // namespace

QStringList kubernetesOperators()
{
    QStringList names;
    for (const Operator &each : operators)
        names.append(QString::fromLatin1(each.name));
    return names;
}

bool writeKubernetes(const ExportSource &source, TextOutput &out)
{
    const qsizetype index = kubernetesOperators().indexOf(source.options().operatorName);
    Manifests manifests(operators[std::max(index, qsizetype(0))], source);
    for (qsizetype i = 0; i < source.size(); ++i) {
        out << (i == 0 ? "" : "---\n") << manifests.manifest(i);
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotdata.h"

#include "teambuilder.h"

#include <array>

namespace Teamwright {

namespace {

struct Sample
{
    const char *alias;
    const char *budget; ///< USD; empty: none
    const char *spend;
    const char *period;
    int models; ///< how many of sampleModels; 0: all
    int members;
    const char *tags; ///< separated by blanks
};

constexpr std::array samples{
    Sample{"Analytics Platform", "2500", "1834.27", "30d", 3, 12, "production data"},
    Sample{"QA Prod Bot", "0.000000001", "0", "1d", 1, 2, "bot"},
    Sample{"Customer Support – Tier 1", "800", "812.40", "30d", 2, 34, "production support"},
    Sample{"Customer Support – Tier 2", "800", "690.05", "30d", 2, 11, "production support"},
    Sample{"Data Science", "5000", "4310.66", "1mo", 6, 18, "research gpu batch"},
    Sample{"Design Systems", "", "42.10", "", 0, 7, ""},
    Sample{"Developer Experience", "1200", "118.00", "30d", 4, 23, "internal"},
    Sample{"Email Drafting Pilot", "50", "0.42", "7d", 1, 3, "pilot"},
    Sample{"Finance Reporting", "300", "301.12", "30d", 1, 5, "production finance"},
    Sample{"Fraud Detection", "3000", "2890.31", "30d", 3, 9, "production risk"},
    Sample{"Growth Experiments", "150", "12.75", "7d", 2, 4, "pilot"},
    Sample{"Hackathon 2026", "0", "0", "", 0, 41, "event"},
    Sample{"Human Resources Assistant", "200", "61.90", "30d", 1, 6, "internal"},
    Sample{"Infrastructure Automation", "", "903.55", "", 5, 8, "internal batch"},
    Sample{"Knowledge Base Search", "600", "233.18", "30d", 2, 14, "production search"},
    Sample{"Legal Review", "400", "355.20", "30d", 1, 4, "confidential"},
    Sample{"Localization – Übersetzung", "250", "97.31", "30d", 2, 9, "content"},
    Sample{"Marketing Content Studio", "900", "455.00", "30d", 3, 16, "content"},
    Sample{"Mobile Apps", "700", "120.45", "30d", 2, 13, "production"},
    Sample{"my-new-team_2", "150", "0", "30d", 1, 2, ""},
    Sample{"Observability", "", "15.02", "", 2, 6, "internal"},
    Sample{"Payments", "1500", "998.70", "30d", 2, 10, "production finance risk"},
    Sample{"Procurement Contracts Analysis and Vendor Comparison Working Group", "120", "20.00", "30d", 1, 5,
           ""},
    Sample{"Recommendation Engine", "2000", "1722.91", "30d", 4, 12, "production search"},
    Sample{"Red Team", "100", "3.15", "7d", 0, 3, "security confidential"},
    Sample{"Research – Agents", "4000", "610.25", "1mo", 6, 15, "research gpu"},
    Sample{"Research – Evaluation", "1000", "1450.93", "1mo", 6, 7, "research batch"},
    Sample{"Sales Enablement", "500", "88.60", "30d", 1, 27, "internal"},
    Sample{"Security Operations", "", "240.77", "", 2, 9, "production security"},
    Sample{"Summer Interns", "75", "74.12", "7d", 1, 22, "pilot"},
    Sample{"Translations QA", "60", "9.99", "30d", 1, 3, "content"},
    Sample{"فريق الدعم", "90", "31.00", "30d", 1, 4, "support"},
    Sample{"日本チーム", "300", "44.44", "30d", 2, 8, "apac"},
    Sample{"Vendor Onboarding", "80", "0", "30d", 1, 2, ""},
    Sample{"Voice Assistant", "1800", "1490.00", "30d", 3, 11, "production"},
    Sample{"Weekly Digest", "25", "5.21", "7d", 1, 1, "bot"},
    Sample{"Workplace Search", "350", "199.80", "30d", 2, 10, "search internal"},
};

const QStringList &sampleModels()
{
    static const QStringList models{
        QStringLiteral("gpt-4o"),         QStringLiteral("claude-sonnet-4"),
        QStringLiteral("gpt-4o-mini"),    QStringLiteral("text-embedding-3-large"),
        QStringLiteral("gemini-2.5-pro"), QStringLiteral("llama-3.3-70b-instruct")};
    return models;
}

QStringList rotated(const QStringList &list, int start, int count)
{
    QStringList piece;
    for (int at = 0; at < count; ++at)
        piece.append(list[(start + at) % list.size()]);
    return piece;
}

QStringList peopleOf(int team, int count)
{
    const QStringList names{QStringLiteral("ada.king"),    QStringLiteral("grace.h"),
                            QStringLiteral("linus"),       QStringLiteral("margaret@example.org"),
                            QStringLiteral("user-1234"),   QStringLiteral("user-2434"),
                            QStringLiteral("katherine.j"), QStringLiteral("svc-batch")};
    QStringList people = rotated(names, team, qMin(count, int(names.size())));
    for (int at = int(people.size()); at < count; ++at)
        people.append(QStringLiteral("user-%1").arg(3000 + team * 50 + at));
    return people;
}

Team makeTeam(int number)
{
    const Sample &sample = samples.at(size_t(number));
    const QDateTime start(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    TeamBuilder builder(
        QStringLiteral("5d1c7e%1-8a41-4f0e-9c55-3b2f60d7a1%1").arg(number + 10, 2, 16, QChar(u'0')),
        QString::fromUtf8(sample.alias));
    if (*sample.budget)
        builder.budget(QString::fromLatin1(sample.budget), QString::fromLatin1(sample.period));
    builder.spent(QString::fromLatin1(sample.spend))
        .createdAt(start.addDays(number * 6).addSecs(number * 977));
    builder.models(rotated(sampleModels(), number, sample.models));
    const QStringList tags = QString::fromLatin1(sample.tags).split(u' ', Qt::SkipEmptyParts);
    builder.with(TeamField::Tags, FieldValue(tags));
    if (number % 3)
        builder.with(TeamField::Organization,
                     FieldValue(shotOrganizations()[number % shotOrganizations().size()].id.text()));
    if (number % 4 == 0)
        builder.with(TeamField::TpmLimit, FieldValue(qint64(120000)))
            .with(TeamField::RpmLimit, FieldValue(qint64(600)));
    builder.with(TeamField::Blocked, FieldValue(number == 6 || number == 24 || number == 29));
    const QStringList people = peopleOf(number, sample.members);
    for (qsizetype at = 0; at < people.size(); ++at) {
        const bool isAdmin = at == 0;
        if (people[at].contains(u'@'))
            builder.invited(people[at], isAdmin ? MemberRole::Admin : MemberRole::User);
        else
            isAdmin ? builder.admin(people[at]) : builder.user(people[at]);
    }
    Team team = builder.team();
    if (*sample.period)
        team.figures.budgetResetAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    return team;
}

} // namespace

QList<Team> shotTeams()
{
    QList<Team> teams;
    for (int number = 0; number < int(samples.size()); ++number)
        teams.append(makeTeam(number));
    return teams;
}

QList<Organization> shotOrganizations()
{
    return {{OrganizationId(QStringLiteral("org-research")), QStringLiteral("Research")},
            {OrganizationId(QStringLiteral("org-product")), QStringLiteral("Product & Engineering")},
            {OrganizationId(QStringLiteral("org-operations")), QStringLiteral("Operations")}};
}

TeamDetail shotDetail(const Team &team)
{
    Team whole = team;
    whole.setValue(TeamField::SoftBudget, FieldValue(FieldValue::Null{}));
    whole.setValue(TeamField::ModelAliases,
                   FieldValue(AliasMap{{QStringLiteral("fast"), QStringLiteral("gpt-4o-mini")}}));
    whole.setValue(TeamField::Guardrails, FieldValue(QStringList{QStringLiteral("pii-mask")}));
    whole.setValue(
        TeamField::Metadata,
        FieldValue(*JsonValue::parse(
            R"({"cost_center": "4711", "owner": {"name": "Ada King", "mail": "ada@example.org"}, "quarter": 4})")));
    whole.figures.updatedAt = whole.figures.createdAt.addDays(40);
    whole.figures.modelId = 7;
    whole.figures.keyCount = 5;
    whole.rest = *JsonValue::parse(R"({"router_settings": null, "access_group_ids": [],
        "litellm_model_table": {"model_aliases": {"fast": "gpt-4o-mini"}, "created_by": "default_user_id"},
        "object_permission_id": "3b2f60d7-a1a1-4f0e-9c55-5d1c7e0a8a41"})");
    JsonValue json;
    json.insert(QStringLiteral("team_id"), JsonValue(whole.id.text()));
    json.insert(
        QStringLiteral("team_info"),
        *JsonValue::parse(
            R"({"team_alias": "Data Science", "max_budget": 5000.0, "spend": 4310.66, "blocked": false,
            "models": ["gpt-4o", "claude-sonnet-4"], "metadata": {"cost_center": "4711"}})"));
    return {whole, json.toIndented(), {}};
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "tostring.h"
#include "wildteams.h"
#include "yamltree.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Manifests that the operators' definitions take, and a table that no name breaks.
class ManifestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitTheOperators_data();
    void fitTheOperators();
    void holdTheTeam();
    void tablesKeepTheirColumns();
};

namespace {

QList<Team> wildTeams(int count)
{
    WildTeams random(11);
    QList<Team> teams;
    for (int i = 0; i < count; ++i)
        teams.append(random.team());
    return teams;
}

QByteArray exported(Format format, const QList<Team> &teams, const QString &operatorName = {})
{
    ExportOptions options;
    options.operatorName = operatorName;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(format, teams, options, buffer);
    return buffer.data();
}

/// The documents of a stream; a text never begins a line with ---, for it would stand in quotes.
QList<JsonValue> documents(const QByteArray &stream)
{
    QList<JsonValue> result;
    for (const QString &text : QString::fromUtf8(stream).split(u"\n---\n"_qs)) {
        ImportFault fault;
        const auto document = readYaml(
            text.toUtf8(), [](JsonValue, YamlPlace) { return true; }, fault);
        result.append(document.value_or(JsonValue()));
    }
    return result;
}

} // namespace

void ManifestsTest::fitTheOperators_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSet<QString>>("fields");
    QTest::newRow("home-operations") << u"LiteLLMTeam"_qs
                                     << QSet<QString>{u"proxyRef"_qs, u"teamID"_qs,    u"alias"_qs,
                                                      u"models"_qs,   u"maxBudget"_qs, u"budgetDuration"_qs,
                                                      u"tpmLimit"_qs, u"rpmLimit"_qs,  u"metadata"_qs,
                                                      u"blocked"_qs,  u"members"_qs};
    QTest::newRow("bbdsoftware") << u"Team"_qs
                                 << QSet<QString>{
                                        u"connectionRef"_qs,  u"teamAlias"_qs, u"teamID"_qs,
                                        u"organizationID"_qs, u"maxBudget"_qs, u"budgetDuration"_qs,
                                        u"tpmLimit"_qs,       u"rpmLimit"_qs,  u"models"_qs,
                                        u"modelAliases"_qs,   u"tags"_qs,      u"guardrails"_qs,
                                        u"metadata"_qs,       u"blocked"_qs,   u"teamMemberPermissions"_qs,
                                        u"membersWithRole"_qs};
    QTest::newRow("palena")
        << u"LiteLLMTeam"_qs
        << QSet<QString>{u"instanceRef"_qs,        u"teamAlias"_qs, u"models"_qs,   u"maxBudgetMonthly"_qs,
                         u"budgetDuration"_qs,     u"tpmLimit"_qs,  u"rpmLimit"_qs, u"teamMemberRpmLimit"_qs,
                         u"teamMemberTpmLimit"_qs, u"metadata"_qs,  u"tags"_qs,     u"members"_qs};
    QTest::newRow("ackstorm") << u"LiteLLMTeam"_qs << QSet<QString>{u"budget"_qs, u"rateLimits"_qs};
}

void ManifestsTest::fitTheOperators()
{
    QFETCH(QString, kind);
    QFETCH(QSet<QString>, fields);
    static const QRegularExpression name(u"\\A[a-z]([a-z0-9-]*[a-z0-9])?\\z"_qs);
    const QString operatorName = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(kubernetesOperators().contains(operatorName));
    const QList<Team> teams = wildTeams(200);
    const QList<JsonValue> manifests = documents(exported(Format::Kubernetes, teams, operatorName));
    QCOMPARE(manifests.size(), teams.size());
    QSet<QString> names;
    for (const JsonValue &manifest : manifests) {
        QCOMPARE(manifest[u"kind"].toString(), kind);
        const QString own = manifest[u"metadata"][u"name"].toString();
        QVERIFY2(name.match(own).hasMatch() && own.size() <= 63, qPrintable(own));
        QVERIFY2(!names.contains(own), qPrintable(own));
        names.insert(own);
        for (const JsonValue::Member &field : manifest[u"spec"].toObject())
            QVERIFY2(fields.contains(field.key), qPrintable(field.key));
        const JsonValue &budget = manifest[u"spec"][u"maxBudget"];
        QVERIFY(budget.isNull() || budget.isString());
    }
}

void ManifestsTest::holdTheTeam()
{
    Team team;
    team.id = TeamId(u"t-1"_qs);
    team.setValue(TeamField::Alias, FieldValue(u"QA Größe"_qs));
    team.setValue(TeamField::MaxBudget, FieldValue(Usd::parse(u"250").value()));
    team.setValue(TeamField::SoftBudget, FieldValue(Usd::parse(u"200").value()));
    team.members = {{UserId(u"ana"_qs), {}, MemberRole::Admin, {}, {}},
                    {{}, u"bo@x.example"_qs, MemberRole::User, {}, {}}};
    QCOMPARE(exported(Format::Kubernetes, {team}),
             QByteArray(R"(apiVersion: litellm.home-operations.com/v1alpha1
kind: LiteLLMTeam
metadata:
  name: qa-grosse
spec:
  proxyRef: litellm
  teamID: t-1
  alias: QA Größe
  maxBudget: "250"
  members:
    - userID: ana
      role: admin
    - userEmail: bo@x.example
      role: user
# This operator has no field for:
#   "soft_budget": 200
)"));
}

void ManifestsTest::tablesKeepTheirColumns()
{
    static const QRegularExpression bars(u"(?<!\\\\)\\|"_qs);
    const QStringList lines =
        QString::fromUtf8(exported(Format::Markdown, wildTeams(300))).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 302);
    for (const QString &line : lines)
        QVERIFY2(QString(line).replace(u"\\\\"_qs, u""_qs).count(bars) == 9, qPrintable(line));
}

QTEST_APPLESS_MAIN(ManifestsTest)
#include "tst_manifests.moc"

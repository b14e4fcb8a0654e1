// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "wildteams.h"
#include "teambuilder.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// HCL that the provider takes and terraform would not lay out otherwise.
class HclTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTeamAsExpected();
    void everyAttributeIsInTheSchema();
    void membersWithOwnBudgets();
    void isFormatted();
};

namespace {

QByteArray exported(const QList<Team> &teams)
{
    ExportOptions options;
    options.masksSecrets = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(Format::Hcl, teams, options, buffer);
    return buffer.data();
}

QList<Team> randomTeams(int count)
{
    WildTeams random(7);
    QList<Team> teams;
    for (int i = 0; i < count; ++i)
        teams.append(random.team());
    return teams;
}

/// What litellm_team, _member and _member_add take in version 2.0.1 of the provider and in 2.1 alike.
QHash<QString, QRegularExpression> schema_data()
{
    const auto form = [](const char *pattern) {
        return QRegularExpression(u"\\A(?:"_qs + QString::fromLatin1(pattern) + u")\\z"_qs);
    };
    const QRegularExpression text = form("\".*\"");
    const QRegularExpression number = form("-?[0-9.eE+-]+");
    const QRegularExpression whole = form("-?[0-9]+");
    const QRegularExpression texts = form("\\[(\".*\"(, \".*\")*)?\\]|\\[");
    const QRegularExpression map = form("\\{");
    const QRegularExpression reference = form("litellm_team\\.[a-z_][a-z0-9_]*\\.id");
    return {
        {u"litellm_team.team_alias"_qs, text},
        {u"litellm_team.organization_id"_qs, text},
        {u"litellm_team.metadata"_qs, map},
        {u"litellm_team.tpm_limit"_qs, whole},
        {u"litellm_team.rpm_limit"_qs, whole},
        {u"litellm_team.max_budget"_qs, number},
        {u"litellm_team.budget_duration"_qs,
         form("\"([1-9][0-9]*[smhdw]|1mo|hourly|daily|weekly|monthly)\"")},
        {u"litellm_team.models"_qs, texts},
        {u"litellm_team.model_aliases"_qs, map},
        {u"litellm_team.model_rpm_limit"_qs, map},
        {u"litellm_team.model_tpm_limit"_qs, map},
        {u"litellm_team.tags"_qs, texts},
        {u"litellm_team.guardrails"_qs, texts},
        {u"litellm_team.prompts"_qs, texts},
        {u"litellm_team.team_member_permissions"_qs, texts},
        {u"litellm_team.blocked"_qs, form("true|false")},
        {u"litellm_team.team_member_budget"_qs, number},
        {u"litellm_team.team_member_rpm_limit"_qs, whole},
        {u"litellm_team.team_member_tpm_limit"_qs, whole},
        {u"litellm_team.router_settings"_qs, form("\\{.*\\}")},
        {u"litellm_team_member.team_id"_qs, reference},
        {u"litellm_team_member.user_id"_qs, text},
        {u"litellm_team_member.user_email"_qs, text},
        {u"litellm_team_member.role"_qs, form("\"(admin|user)\"")},
        {u"litellm_team_member.max_budget_in_team"_qs, number},
        {u"litellm_team_member_add.team_id"_qs, reference},
        {u"litellm_team_member_add.user_id"_qs, text},
        {u"litellm_team_member_add.user_email"_qs, text},
        {u"litellm_team_member_add.role"_qs, form("\"(admin|user)\"")},
    };
}

} // namespace

static Team teamOfEverything()
{
    Team team = TeamBuilder(u"t-1"_qs, u"QA \"Prod\" ${x}"_qs)
                    .budget(u"250"_qs, u"30d"_qs)
                    .models({u"gpt-4o"_qs})
                    .admin(u"ana"_qs);
    team.setValue(TeamField::SoftBudget, FieldValue(Usd::parse(u"200").value()));
    team.setValue(TeamField::Metadata,
                  FieldValue(JsonValue::parse(R"({"cost center": "4711", "level": 3, "owner": {"name": "Ana"},
                                                 "model_rpm_limit": {"gpt-4o": 100}})")
                                 .value()));
    return team;
}

static const char *const expected = R"(
import {
  to = litellm_team.qa_prod_x
  id = "t-1"
}

resource "litellm_team" "qa_prod_x" {
  team_alias      = "QA \"Prod\" $${x}"
  max_budget      = 250
  budget_duration = "30d"
  models          = ["gpt-4o"]

  model_rpm_limit = {
    "gpt-4o" = 100
  }

  metadata = {
    "cost center" = "4711"
    "level"       = "3"
    "owner"       = jsonencode({ "name" = "Ana" })
  }

  # Not held by the provider:
  #   metadata."level": no text on the proxy; the provider would send one
  #   "soft_budget" = 200
}

import {
  to = litellm_team_member_add.qa_prod_x
  id = "t-1"
}

resource "litellm_team_member_add" "qa_prod_x" {
  team_id = litellm_team.qa_prod_x.id

  member {
    user_id = "ana"
    role    = "admin"
  }
}
)";

void HclTest::aTeamAsExpected()
{
    const QByteArray text = exported({teamOfEverything()});
    QVERIFY2(text.endsWith(expected), text.constData());
}

void HclTest::everyAttributeIsInTheSchema()
{
    static const QRegularExpression resourceLine(u"\\Aresource \"(\\w+)\" \"[a-z_][a-z0-9_]*\" \\{\\z"_qs);
    static const QRegularExpression attributeLine(u"\\A {2,4}([a-z_]+) += (.*)\\z"_qs);
    const auto known = schema_data();
    QString resource;
    int nesting = 0;
    int checked = 0;
    for (const QByteArray &line : exported(randomTeams(500)).split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const auto match = resourceLine.match(text); match.hasMatch())
            resource = match.captured(1);
        if (text == u"}")
            resource.clear();
        const auto match = attributeLine.match(text);
        if (!resource.isEmpty() && match.hasMatch() && nesting == 0) {
            const QString name = resource + u'.' + match.captured(1);
            QVERIFY2(known.contains(name), line.constData());
            QVERIFY2(known[name].match(match.captured(2)).hasMatch(), line.constData());
            ++checked;
        }
        const bool opens = text.endsWith(u"= {") || text.endsWith(u"= [");
        nesting += opens ? 1 : (nesting > 0 && (text.trimmed() == u"}" || text.trimmed() == u"]")) ? -1 : 0;
    }
    QVERIFY(checked > 2000);
}

void HclTest::membersWithOwnBudgets()
{
    Team team = TeamBuilder(u"t-1"_qs, u"QA"_qs).admin(u"ana"_qs).user(u"bo"_qs);
    team.members[1].limits.source = MemberLimits::Source::Custom;
    team.members[1].limits.maxBudget = Usd::parse(u"5");
    team.members[1].limits.tpmLimit = 100;
    const QByteArray text = exported({team});
    QVERIFY(!text.contains("litellm_team_member_add"));
    QVERIFY2(text.contains("  id = \"t-1:bo\"\n"), text.constData());
    QVERIFY2(text.contains("  max_budget_in_team = 5\n"), text.constData());
    QVERIFY2(text.contains("# Not held by the provider: bo: tpm_limit 100\n"), text.constData());
}

void HclTest::isFormatted()
{
    const QString terraform = QStandardPaths::findExecutable(u"terraform"_qs);
    if (terraform.isEmpty())
        QSKIP("there is no terraform here");
    QProcess process;
    process.start(terraform, {u"fmt"_qs, u"-"_qs});
    const QByteArray text = exported(randomTeams(300));
    process.write(text);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray formatted = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().left(2000).constData());
    QVERIFY2(formatted == text, formatted.left(3000).constData());
}

QTEST_GUILESS_MAIN(HclTest)
#include "tst_hcl.moc"

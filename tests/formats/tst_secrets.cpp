// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "import.h"
#include "secrets.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QBuffer>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Secrets are named, masked, and never replaced by their masks.
class SecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound();
    void areMaskedInEveryFormat();
    void masksAreNoValues();
};

namespace {

Team teamWithSecrets()
{
    Team team = TeamBuilder(u"t-1"_qs, u"QA"_qs);
    const QByteArray metadata =
        R"({"owner": "Ana", "max_tokens": "100", "slack": {"webhook_token": "T0PSECRET-1"},
        "note": ["call me", "it is sk-T0PSECRET-2"], "langfuse_secret_key": "os.environ/LANGFUSE",
        "db": "postgres://ana:T0PSECRET-3@db/x"})";
    team.setValue(TeamField::Metadata, FieldValue(JsonValue::parse(metadata).value()));
    team.rest = JsonValue::parse(R"({"router_settings": {"api_key": "T0PSECRET-4"}})").value();
    return team;
}

QByteArray exported(Format format, bool masksSecrets)
{
    ExportOptions options;
    options.masksSecrets = masksSecrets;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(format, {teamWithSecrets()}, options, buffer);
    return buffer.data();
}

} // namespace

void SecretsTest::areFound()
{
    QStringList paths;
    for (const Secret &secret : findSecrets({teamWithSecrets()})) {
        QCOMPARE(secret.alias, u"QA"_qs);
        paths.append(secret.path);
    }
    const QStringList expected{u"metadata.slack.webhook_token"_qs, u"metadata.note[1]"_qs, u"metadata.db"_qs,
                               u"router_settings.api_key"_qs};
    QCOMPARE(paths, expected);
}

void SecretsTest::areMaskedInEveryFormat()
{
    for (const FormatSpec &spec : formats()) {
        const QByteArray masked = exported(spec.format, true);
        QVERIFY2(!masked.contains("T0PSECRET"), masked.constData());
        if (spec.format == Format::Json)
            QVERIFY(exported(spec.format, false).contains("T0PSECRET-1"));
    }
}

void SecretsTest::masksAreNoValues()
{
    const Import import = readTeams(exported(Format::Json, true));
    QCOMPARE(import.teams.size(), 1);
    Team team = import.teams.first().team;
    QCOMPARE(import.teams.first().issues.size(), 4);
    QCOMPARE(maskedPaths(team).size(), 4);

    Team restored = team;
    restoreSecrets(restored, teamWithSecrets());
    QCOMPARE(restored, teamWithSecrets());

    restoreSecrets(team, Team());
    QVERIFY(maskedPaths(team).isEmpty());
    const JsonValue &metadata = *team.value(TeamField::Metadata).as<JsonValue>();
    QVERIFY(!metadata.contains(u"db"));
    QCOMPARE(metadata[u"owner"].toString(), u"Ana"_qs);
}

QTEST_APPLESS_MAIN(SecretsTest)
#include "tst_secrets.moc"

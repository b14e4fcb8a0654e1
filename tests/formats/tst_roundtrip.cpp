// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"
#include "wildteams.h"
#include "tostring.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// What leaves as JSON, YAML or CSV comes back without a difference, whatever a proxy may hold.
class RoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTeams_data();
    void wholeTeams();
    void figures_data();
    void figures();
    void csvTeams();
    void csvMembers();
    void sameTeamsSameBytes();
    void numbersKeepTheirText();
    void nullsAndAbsencesDiffer();
    void keysNeverLeave();
    void datesOfTheProxyStayAtHome();
};

namespace {

constexpr quint32 seed = 20261123;
constexpr int manyTeams = 10'000;

QList<Team> randomTeams(quint32 from, int count)
{
    WildTeams random(from);
    QList<Team> teams;
    teams.reserve(count);
    for (int i = 0; i < count; ++i)
        teams.append(random.team());
    return teams;
}

QByteArray exported(Format format, const QList<Team> &teams, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(format, teams, options, buffer))
        qFatal("the export failed");
    return buffer.data();
}

ExportOptions unmasked(bool withFigures = false)
{
    ExportOptions options;
    options.masksSecrets = false;
    options.withFigures = withFigures;
    return options;
}

QHash<TeamId, Team> byId(const QList<Team> &teams)
{
    QHash<TeamId, Team> result;
    for (const Team &team : teams)
        result.insert(team.id, team);
    return result;
}

/// What differs, short enough to read.
QString differences(const Team &is, const Team &shouldBe)
{
    QStringList parts;
    for (const FieldSpec &spec : teamFields()) {
        if (is.value(spec.field) != shouldBe.value(spec.field))
            parts.append(spec.key + u": "_qs + describe(is.value(spec.field)) + u" != "_qs +
                         describe(shouldBe.value(spec.field)));
    }
    if (is.members != shouldBe.members)
        parts.append(u"members"_qs);
    if (is.figures != shouldBe.figures)
        parts.append(u"figures"_qs);
    if (!(is.rest == shouldBe.rest))
        parts.append(u"rest: "_qs +
                     QString::fromUtf8(is.rest.toCompact() + " != " + shouldBe.rest.toCompact()));
    return parts.join(u"; "_qs);
}

void compareAll(const Import &import, const QList<Team> &expected)
{
    if (import.fault)
        qWarning("code %d, line %d, column %d: %s", int(import.fault->code), import.fault->line,
                 import.fault->column, qPrintable(import.fault->arguments.join(u' ')));
    QVERIFY(!import.fault);
    QCOMPARE(import.teams.size(), expected.size());
    const QHash<TeamId, Team> known = byId(expected);
    for (const ImportedTeam &imported : import.teams) {
        const Team &team = known[imported.team.id];
        QVERIFY(imported.isUsable());
        if (!(imported.team == team))
            QFAIL(qPrintable(u"seed %1, team %2: "_qs.arg(seed).arg(team.id.text()) +
                             differences(imported.team, team)));
    }
}

void formatColumn()
{
    QTest::addColumn<int>("format");
    QTest::newRow("json") << int(Format::Json);
    QTest::newRow("yaml") << int(Format::Yaml);
}

} // namespace

void RoundTripTest::wholeTeams_data() { formatColumn(); }

void RoundTripTest::wholeTeams()
{
    QFETCH(int, format);
    const QList<Team> teams = randomTeams(seed, manyTeams);
    QList<Team> expected = teams;
    std::ranges::transform(teams, expected.begin(), withoutFigures);
    compareAll(readTeams(exported(Format(format), teams, unmasked())), expected);
}

void RoundTripTest::figures_data() { formatColumn(); }

void RoundTripTest::figures()
{
    QFETCH(int, format);
    const QList<Team> teams = randomTeams(seed + 1, 300);
    compareAll(readTeams(exported(Format(format), teams, unmasked(true))), teams);
}

/// A cell cannot tell null from nothing; everything else comes back.
void RoundTripTest::csvTeams()
{
    const QList<Team> teams = randomTeams(seed + 2, 2000);
    QList<Team> expected;
    for (const Team &team : teams) {
        Team plain;
        plain.id = team.id;
        plain.rest = JsonValue(JsonValue::Object());
        for (const FieldSpec &spec : teamFields()) {
            const FieldValue &value = team.value(spec.field);
            const QString *text = value.as<QString>();
            const bool saysNull = spec.kind == FieldKind::Duration && text &&
                                  text->trimmed().compare(u"null"_qs, Qt::CaseInsensitive) == 0;
            if (saysNull)
                plain.setValue(spec.field, FieldValue::Null());
            else if (!value.isNull() && !(text && text->isEmpty()))
                plain.setValue(spec.field, value);
        }
        expected.append(plain);
    }
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        ExportOptions options = unmasked();
        options.csv.separator = separator;
        options.csv.hasByteOrderMark = separator == u';';
        compareAll(readTeams(exported(Format::Csv, teams, options), Format::Csv), expected);
    }
}

void RoundTripTest::csvMembers()
{
    QList<Team> teams = randomTeams(seed + 3, 1000);
    QList<Team> expected;
    for (Team &team : teams) {
        team.members.removeIf(std::mem_fn(&Member::isNameless));
        Team plain;
        plain.id = team.id;
        plain.rest = JsonValue(JsonValue::Object());
        plain.setValue(TeamField::Id, FieldValue(team.id.text()));
        if (!team.alias().isEmpty())
            plain.setValue(TeamField::Alias, FieldValue(team.alias()));
        for (Member member : team.members) {
            member.spend = Usd();
            MemberLimits &limits = member.limits;
            // Where a limit comes from is no column: what is there is the member's own.
            limits.source = MemberLimits::Source::None;
            if (limits != MemberLimits())
                limits.source = MemberLimits::Source::Custom;
            plain.members.append(member);
        }
        expected.append(plain);
    }
    ExportOptions options = unmasked();
    options.csv.isPerMember = true;
    compareAll(readTeams(exported(Format::Csv, teams, options), Format::Csv), expected);
}

void RoundTripTest::sameTeamsSameBytes()
{
    QList<Team> teams = randomTeams(seed + 4, 200);
    QList<Team> reversed = teams;
    std::ranges::reverse(reversed);
    for (const FormatSpec &spec : formats()) {
        const QByteArray bytes = exported(spec.format, teams, {});
        QVERIFY2(!bytes.isEmpty(), spec.key.data());
        QVERIFY2(bytes == exported(spec.format, reversed, {}), spec.key.data());
    }
}

void RoundTripTest::numbersKeepTheirText()
{
    Team team;
    team.id = TeamId(u"t-1"_qs);
    const QByteArray metadata = R"({"a": 1.0, "b": 1, "c": 9007199254740993, "d": 1E+400, "e": "1.0"})";
    team.setValue(TeamField::Metadata, FieldValue(JsonValue::parse(metadata).value()));
    for (const Format format : {Format::Json, Format::Yaml, Format::Csv}) {
        const QByteArray text = exported(format, {team}, unmasked());
        const Import import = readTeams(text);
        QVERIFY2(import.teams.size() == 1, text.constData());
        const JsonValue *read = import.teams.first().team.value(TeamField::Metadata).as<JsonValue>();
        QVERIFY(read);
        QCOMPARE(read->toCompact(), metadata);
    }
}

void RoundTripTest::nullsAndAbsencesDiffer()
{
    Team team;
    team.id = TeamId(u"t-1"_qs);
    team.setValue(TeamField::Alias, FieldValue(u"QA"_qs));
    team.setValue(TeamField::MaxBudget, FieldValue::Null());
    for (const Format format : {Format::Json, Format::Yaml}) {
        const Import import = readTeams(exported(format, {team}, {}));
        QCOMPARE(import.teams.size(), 1);
        QVERIFY(import.teams.first().team.value(TeamField::MaxBudget).isNull());
        QVERIFY(import.teams.first().team.value(TeamField::SoftBudget).isUnset());
    }
}

void RoundTripTest::keysNeverLeave()
{
    Team team;
    team.id = TeamId(u"t-1"_qs);
    team.rest.insert(u"keys"_qs, JsonValue(JsonValue::Array{JsonValue(u"hash-of-a-key"_qs)}));
    for (const FormatSpec &spec : formats()) {
        const QByteArray bytes = exported(spec.format, {team}, unmasked(true));
        QVERIFY2(!bytes.contains("hash-of-a-key"), spec.key.data());
    }
}

/// Two exports of a team that nobody changed are the same file.
void RoundTripTest::datesOfTheProxyStayAtHome()
{
    Team team;
    team.id = TeamId(u"t-1"_qs);
    const QByteArray windows =
        R"([{"budget_duration": "1d", "max_budget": 20.0, "reset_at": "2026-11-24T00:00:00Z"}])";
    team.setValue(TeamField::BudgetLimits, FieldValue(JsonValue::parse(windows).value()));
    team.figures.updatedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    for (const FormatSpec &spec : formats()) {
        const QByteArray bytes = exported(spec.format, {team}, {});
        QVERIFY2(!bytes.contains("2026"), bytes.constData());
    }
}

QTEST_APPLESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "applycontroller.h"
#include "applyrecord.h"
#include "applyrecovery.h"
#include "catalogs.h"
#include "clock.h"
#include "countingrelay.h"
#include "createcontroller.h"
#include "journal.h"
#include "ownedapi.h"
#include "planrunner.h"
#include "sandboxserver.h"
#include "scriptedprompter.h"
#include "snapshotstore.h"
#include "stagedstore.h"
#include "teambuilder.h"
#include "workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int teamCount = 5;
constexpr int roundCount = 50;
const QString scope = u"here"_qs;

std::unique_ptr<TeamsApi> apiAt(const QUrl &url, const QByteArray &key, const Clock &clock)
{
    ConnectionProfile profile;
    profile.name = u"work"_qs;
    profile.baseUrl = url;
    return makeLiteLlmApi(
        profile, [key] { return key; }, clock);
}

Capabilities capabilities()
{
    Capabilities all;
    all.caller = Caller::MasterKey;
    all.hasPatch = true;
    all.hasMemberBulk = true;
    return all;
}

/// The program that is going to be killed: brings back what is staged, and applies it.
int applyAndEnd(const QCoreApplication &program)
{
    const QStringList arguments = program.arguments();
    const Clock clock;
    const auto api = apiAt(QUrl(arguments[2]), arguments[3].toUtf8(), clock);
    ScriptedPrompter prompter;
    Workspace workspace;
    Catalogs catalogs(*api);
    Journal journal(arguments[4], scope);
    SnapshotStore snapshots(arguments[4], scope);
    ApplyRecord record(*api, journal, snapshots, clock);
    PlanRunner runner(*api, 4, &record);
    CreateController creator(*api, workspace, catalogs, runner);
    ApplyController applier({*api, workspace, runner, creator, prompter}, ConnectionProfile());
    applier.setCapabilities(capabilities());
    workspace.restoreEdits(StagedStore(arguments[4]).edits(scope));
    QObject::connect(&applier, &ApplyController::finished, &program, &QCoreApplication::quit);
    return applier.applyAll() ? QCoreApplication::exec() : 1;
}

} // namespace

/// SIGKILL at 50 points of an apply: the next start tells truly what was done and what is left.
class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextStartKnows();

private:
    Team fetch(const TeamId &id);
    QList<TeamEdit> stage(int round);
    void applyUntilKilled(const QString &folder, QRandomGenerator &random);
    void check(const QString &folder, const QList<TeamEdit> &staged);

    const Clock m_clock;
    SandboxServer m_sandbox{{.isEmpty = true}};
    std::unique_ptr<TeamsApi> m_api;
    QList<TeamId> m_teams;
    QString m_where; ///< of the last kill
    int m_found = 0; ///< teams that were found half done or not known
};

void TestKill::initTestCase()
{
    QVERIFY(!m_sandbox.start());
    m_api = apiAt(m_sandbox.url(), m_sandbox.key(), m_clock);
    for (int i = 0; i < teamCount; ++i) {
        const Team team =
            TeamBuilder(u"t-%1"_qs.arg(i), u"Team %1"_qs.arg(i)).budget(u"10"_qs).admin(u"boss"_qs);
        bool isMade = false;
        m_api->perform(CreateTeam{team}, this,
                       [&](const Result<Performed> &result) { isMade = result.isOk(); });
        QTRY_VERIFY(isMade);
        m_teams.append(team.id);
    }
}

Team TestKill::fetch(const TeamId &id)
{
    std::optional<Team> team;
    m_api->fetchTeam(id, this, [&](const Result<TeamDetail> &found) { team = found ? found->team : Team(); });
    if (!QTest::qWaitFor([&] { return team.has_value(); }))
        qFatal("the sandbox does not answer");
    return *team;
}

/// Another budget and somebody who comes or goes, in each team.
QList<TeamEdit> TestKill::stage(int round)
{
    QList<TeamEdit> edits;
    for (const TeamId &id : m_teams) {
        const Team team = fetch(id);
        TeamEdit edit;
        edit.id = id;
        edit.alias = team.alias();
        edit.fields.insert(TeamField::MaxBudget, {team.value(TeamField::MaxBudget),
                                                  FieldValue(*Usd::parse(QString::number(100 + round)))});
        const Member guest{UserId(u"guest"_qs), {}, MemberRole::User, {}, {}};
        const Member *held = findMember(team.members, MemberKey(guest));
        const auto was = held ? std::optional(*held) : std::nullopt;
        edit.members.insert(MemberKey(guest), {was, held ? std::nullopt : std::optional(guest)});
        edits.append(edit);
    }
    return edits;
}

void TestKill::applyUntilKilled(const QString &folder, QRandomGenerator &random)
{
    CountingRelay relay(m_sandbox.url());
    QProcess program;
    const int request = 1 + random.bounded(teamCount * 4);
    const auto moment = CountingRelay::Moment(random.bounded(3));
    m_where = u"request %1, moment %2"_qs.arg(request).arg(int(moment));
    relay.stopAt(request, moment, [&program] { program.kill(); });
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"--apply"_qs, relay.url().toString(), QString::fromUtf8(m_sandbox.key()), folder});
    QVERIFY2(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000),
             qPrintable(m_where));
    QVERIFY2(program.exitStatus() == QProcess::CrashExit, qPrintable(m_where));
    // What had left by then is carried out whether anybody waits for it or not.
    QTRY_COMPARE(relay.unanswered(), 0);
}

void TestKill::check(const QString &folder, const QList<TeamEdit> &staged)
{
    Workspace workspace;
    workspace.restoreEdits(StagedStore(folder).edits(scope));
    Journal journal(folder, scope);
    const QList<UnfinishedTeam> unfinished = journal.unfinished();
    ApplyRecovery recovery(*m_api, workspace, journal);
    QSignalSpy finished(&recovery, &ApplyRecovery::finished);
    recovery.check();
    QVERIFY2(finished.wait(), qPrintable(m_where));
    const auto recovered = finished.first().first().value<QList<RecoveredTeam>>();
    QCOMPARE(recovered.size(), unfinished.size());
    m_found += int(recovered.size());
    for (const TeamEdit &edit : staged) {
        const Team held = fetch(edit.id);
        const qsizetype missing = readBack(edit, held).size();
        const TeamEdit *left = workspace.edit(edit.id);
        QVERIFY2((left ? left->count() : 0) == missing, qPrintable(m_where));
        QVERIFY2(missing == edit.count() || journal.touched().contains(edit.id),
                 qPrintable(m_where + u": something was sent that the journal does not know"_qs));
        for (const RecoveredTeam &team : recovered) {
            if (team.begun.team != edit.id)
                continue;
            QCOMPARE(team.outcome.differences.size(), missing);
            const auto kind = missing == 0              ? Outcome::Kind::Done
                              : missing == edit.count() ? Outcome::Kind::Failed
                                                        : Outcome::Kind::DoneBut;
            QVERIFY2(team.outcome.kind == kind, qPrintable(m_where));
        }
    }
    QVERIFY(Journal(folder, scope).unfinished().isEmpty());
}

void TestKill::theNextStartKnows()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < roundCount; ++round) {
        QTemporaryDir folder;
        const QList<TeamEdit> staged = stage(round);
        QVERIFY(StagedStore(folder.path()).save(scope, staged, m_clock.now()));
        applyUntilKilled(folder.path(), random);
        if (QTest::currentTestFailed())
            return;
        check(folder.path(), staged);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_found > roundCount, "hardly a kill hit a team in the middle");
}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--apply") == 0)
        return applyAndEnd(program);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"

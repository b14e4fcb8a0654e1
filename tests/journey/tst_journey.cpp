// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "connection.h"
#include "connectioncontroller.h"
#include "stores.h"
#include "keyring.h"
#include "memorystore.h"
#include "ownedapi.h"
#include "profilestore.h"
#include "sandboxserver.h"
#include "scriptedprompter.h"
#include "session.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// The program without its windows, on a sandbox of its own.
struct World
{
    QTemporaryDir folder;
    SandboxServer sandbox{SandboxServerOptions{}};
    QSettings file{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    ProfileStore profiles{file, QProcessEnvironment()};
    MemoryStore store;
    KeyRing keys{store};
    ScriptedPrompter prompter;
    Stores stores{folder.path()};
    Clock clock;
    ConnectionController connections;
    std::unique_ptr<Session> session;

    World()
        : connections(profiles, keys, prompter, [this](const ConnectionProfile &profile, KeyProvider key) {
            return makeLiteLlmApi(profile, std::move(key), clock);
        })
    {
        if (const auto fault = sandbox.start())
            qFatal("%s", qPrintable(*fault));
        connections.offerSandbox(sandbox.url(), sandbox.key());
        QObject::connect(&connections, &ConnectionController::connectionOpened, &connections,
                         [this](Connection *connection) {
                             session = std::make_unique<Session>(*connection, stores, prompter, clock);
                             session->start();
                         });
        QObject::connect(&connections, &ConnectionController::connectionClosing, &connections,
                         [this] { session.reset(); });
    }
    ~World() { session.reset(); }

    TeamId type(const QString &alias)
    {
        const TeamId key = session->workspace().startNewTeam();
        session->workspace().setField(key, TeamField::Alias, FieldValue(alias));
        return key;
    }
    int teamsNamed(const QString &alias)
    {
        int count = 0;
        for (int row = 0; row < session->workspace().rowCount(); ++row)
            count += session->workspace().rowAt(row).alias == alias ? 1 : 0;
        return count;
    }
    void list()
    {
        QSignalSpy finished(&session->loader(), &TeamsLoader::finished);
        session->refresh();
        QVERIFY(finished.wait());
    }
};

} // namespace

class TestJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheExampleTeamsAtTheFirstStart();
    void createsBothDocumentedTeams();
    void findsATeamWhoseAnswerWasLost();
    void createsNothingTwiceWhenTheProxyHangsUpBefore();
    void keepsWhatWasTypedOverARestart();
    void recognisesADraftThatWasCreatedAfterAll();
    void asksForAKeyAndGoesOnWithWhatWasTyped();
    void keepsDraftsWithTheirOwnProxy();
};

void TestJourney::listsTheExampleTeamsAtTheFirstStart()
{
    World world;
    QVERIFY(world.connections.open(sandboxProfileName));
    QTRY_VERIFY(world.session->teams().rowCount() >= 12);
    QTRY_COMPARE(world.session->connection().capabilities().caller, Caller::MasterKey);
    QCOMPARE(world.session->connection().capabilities().proxyVersion, u"1.106.2"_qs);
}

void TestJourney::createsBothDocumentedTeams()
{
    World world;
    world.connections.open(sandboxProfileName);
    QTRY_COMPARE(world.session->connection().state(), Connection::State::Connected);

    const TeamId first = world.type(u"my-new-team_2"_qs);
    world.session->workspace().insertMembers(first, 0,
                                             {{UserId(u"user-1234"_qs), {}, MemberRole::Admin, {}, {}},
                                              {UserId(u"user-2434"_qs), {}, MemberRole::User, {}, {}}});
    QSignalSpy created(&world.session->creator(), &CreateController::created);
    world.session->creator().create(first);
    QVERIFY(created.wait());
    const auto outcome = created.first()[2].value<Outcome>();
    QCOMPARE(outcome.kind, Outcome::Kind::DoneBut); // the proxy adds whoever created it
    QCOMPARE(outcome.differences.size(), 1);
    QCOMPARE(outcome.differences.first().member.userId, UserId(u"default_user_id"_qs));

    const TeamId second = world.type(u"Tiny Budget"_qs);
    world.session->workspace().setField(second, TeamField::MaxBudget,
                                        FieldValue(*Usd::parse(u"0.000000001")));
    world.session->workspace().setField(second, TeamField::BudgetDuration, FieldValue(u"1d"_qs));
    world.session->creator().create(second);
    QVERIFY(created.wait());
    const auto held = created.last()[2].value<Outcome>().held;
    QVERIFY(held);
    QCOMPARE(*held->team.value(TeamField::MaxBudget).as<Usd>(), *Usd::parse(u"1e-09"));
    QVERIFY(held->team.figures.budgetResetAt.isValid());
}

void TestJourney::findsATeamWhoseAnswerWasLost()
{
    World world;
    world.connections.open(sandboxProfileName);
    QTRY_COMPARE(world.session->connection().state(), Connection::State::Connected);
    world.sandbox.faults().add({.kind = SandboxFault::Kind::CloseAfter, .pathPrefix = "/team/new"});
    const TeamId key = world.type(u"lost and found"_qs);
    QSignalSpy created(&world.session->creator(), &CreateController::created);
    world.session->creator().create(key);
    QVERIFY(created.wait());
    QVERIFY2(created.first()[2].value<Outcome>().error, "people are told that the answer was lost");
    world.list();
    QCOMPARE(world.teamsNamed(u"lost and found"_qs), 1);
}

void TestJourney::createsNothingTwiceWhenTheProxyHangsUpBefore()
{
    World world;
    world.connections.open(sandboxProfileName);
    QTRY_COMPARE(world.session->connection().state(), Connection::State::Connected);
    world.sandbox.faults().add({.kind = SandboxFault::Kind::CloseBefore, .pathPrefix = "/team/new"});
    const TeamId key = world.type(u"second try"_qs);
    QSignalSpy failed(&world.session->creator(), &CreateController::failed);
    world.session->creator().create(key);
    QVERIFY(failed.wait());
    QVERIFY(world.session->workspace().newTeam(key));

    QSignalSpy created(&world.session->creator(), &CreateController::created);
    world.session->creator().create(key);
    QVERIFY(created.wait());
    world.list();
    QCOMPARE(world.teamsNamed(u"second try"_qs), 1);
}

void TestJourney::keepsWhatWasTypedOverARestart()
{
    World world;
    world.connections.open(sandboxProfileName);
    const TeamId key = world.type(u"typed"_qs);
    world.session->workspace().setField(key, TeamField::MaxBudget, FieldValue::Invalid{u"ten"_qs});
    world.session->drafts().saveNow();
    const QList<Draft> kept = world.stores.drafts.drafts(draftScope(world.session->connection().profile()));
    QCOMPARE(kept.size(), 1);

    world.connections.open(sandboxProfileName); // another session in the place of the first
    QCOMPARE(world.session->workspace().newTeams(), QList{key});
    QCOMPARE(world.session->workspace().newTeam(key)->alias(), u"typed"_qs);
    QCOMPARE(world.session->workspace().newTeam(key)->value(TeamField::MaxBudget),
             FieldValue(FieldValue::Invalid{u"ten"_qs}));
}

void TestJourney::recognisesADraftThatWasCreatedAfterAll()
{
    World world;
    world.connections.open(sandboxProfileName);
    QTRY_COMPARE(world.session->connection().state(), Connection::State::Connected);
    const TeamId key = world.type(u"cut short"_qs);
    world.session->drafts().saveNow();
    // Another client stands for the request that this program sent before it was killed.
    auto api = makeLiteLlmApi(
        world.session->connection().profile(), [&] { return world.sandbox.key(); }, world.clock);
    Team team = *world.session->workspace().newTeam(key);
    team.id = key;
    bool isMade = false;
    api->perform(CreateTeam{team}, this, [&](const Result<Performed> &result) { isMade = result.isOk(); });
    QTRY_VERIFY(isMade);

    world.connections.open(sandboxProfileName);
    QSignalSpy recognised(world.session.get(), &Session::draftRecognised);
    QTRY_COMPARE(recognised.size(), 1);
    QVERIFY(world.session->workspace().newTeams().isEmpty());
    QVERIFY(world.stores.drafts.drafts(draftScope(world.session->connection().profile())).isEmpty());
}

void TestJourney::asksForAKeyAndGoesOnWithWhatWasTyped()
{
    World world;
    ConnectionProfile profile;
    profile.name = u"work"_qs;
    profile.baseUrl = world.sandbox.url();
    QVERIFY(world.connections.save(profile, "sk-wrong").isEmpty());
    world.prompter.keys = {world.sandbox.key()};
    world.connections.open(profile.name);
    const TeamId key = world.type(u"after the key"_qs);
    QTRY_COMPARE(world.session->connection().state(), Connection::State::Connected);
    QSignalSpy created(&world.session->creator(), &CreateController::created);
    world.session->creator().create(key);
    QVERIFY(created.wait());
    QCOMPARE(created.first()[2].value<Outcome>().held->team.alias(), u"after the key"_qs);
}

void TestJourney::keepsDraftsWithTheirOwnProxy()
{
    World world;
    SandboxServer other{SandboxServerOptions{}};
    QVERIFY(!other.start());
    ConnectionProfile profile;
    profile.name = u"other"_qs;
    profile.baseUrl = other.url();
    QVERIFY(world.connections.save(profile, other.key()).isEmpty());

    world.connections.open(sandboxProfileName);
    world.type(u"for the sandbox"_qs);
    world.connections.open(profile.name);
    QVERIFY(world.session->workspace().newTeams().isEmpty());
    world.connections.open(sandboxProfileName);
    QCOMPARE(world.session->workspace().newTeams().size(), 1);
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
#include "stores.h"

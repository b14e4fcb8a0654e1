// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "fakeapi.h"
#include "keyring.h"
#include "scriptedprompter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using State = Connection::State;
using Call = FakeApi::Call;

class ConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptKeyIsUsedWithoutAQuestion();
    void missingKeyIsAskedForAndKept();
    void withoutAKeyNothingIsSent();
    void refusedKeyIsAskedForAndTheCallGoesOn_data();
    void refusedKeyIsAskedForAndTheCallGoesOn();
    void manyRefusedCallsAskOnce();
    void lateRefusalOfAnOldKeyDoesNotAsk();
    void declinedQuestionGivesTheRefusal();
    void otherErrorsDoNotAsk();
    void failedCheckIsTold();
    void waitingCallCanBeCancelled();
    void deadGuardHearsNothing();
    void readOnlyProfileIsPartOfTheCapabilities();

private:
    ConnectionProfile profile() const;
    std::unique_ptr<Connection> makeConnection();
    std::unique_ptr<Connection> openConnection();
    ApiFactory factory();

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    FakeApi *m_api = nullptr; ///< belongs to the connection
    KeyProvider m_key;
    bool m_isReadOnly = false;
};

static ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.status = 401;
    return error;
}

void ConnectionTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_keys = std::make_unique<KeyRing>(*m_store);
    m_prompter = std::make_unique<ScriptedPrompter>();
    m_isReadOnly = false;
}

void ConnectionTest::cleanup()
{
    QVERIFY(m_prompter->keys.isEmpty()); // every expected question was asked
}

ConnectionProfile ConnectionTest::profile() const
{
    ConnectionProfile profile;
    profile.name = u"Work"_qs;
    profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    profile.isReadOnly = m_isReadOnly;
    return profile;
}

ApiFactory ConnectionTest::factory()
{
    return [this](const ConnectionProfile &, KeyProvider key) {
        auto api = std::make_unique<FakeApi>();
        m_api = api.get();
        m_key = std::move(key);
        return api;
    };
}

std::unique_ptr<Connection> ConnectionTest::makeConnection()
{
    return std::make_unique<Connection>(profile(), *m_keys, *m_prompter, factory());
}

std::unique_ptr<Connection> ConnectionTest::openConnection()
{
    m_keys->keep(profile(), "sk-kept", this, [](SecretPlace) {});
    auto connection = makeConnection();
    connection->open();
    [&] { QTRY_COMPARE(connection->state(), State::Connected); }();
    m_api->clearArrivals();
    return connection;
}

void ConnectionTest::keptKeyIsUsedWithoutAQuestion()
{
    m_keys->keep(profile(), "sk-kept", this, [](SecretPlace) {});
    const auto connection = makeConnection();
    QSignalSpy states(connection.get(), &Connection::stateChanged);
    QSignalSpy capabilities(connection.get(), &Connection::capabilitiesChanged);
    QCOMPARE(connection->state(), State::Disconnected);
    connection->open();
    QCOMPARE(connection->state(), State::Checking);
    QTRY_COMPARE(connection->state(), State::Connected);
    QCOMPARE(m_key(), QByteArray("sk-kept"));
    QCOMPARE(connection->capabilities().caller, Caller::MasterKey);
    QCOMPARE(states.count(), 2);
    QCOMPARE(capabilities.count(), 1);

    connection->open();
    QTRY_COMPARE(connection->state(), State::Connected);
    QCOMPARE(capabilities.count(), 1); // nothing new
}

void ConnectionTest::missingKeyIsAskedForAndKept()
{
    m_prompter->keys = {QByteArray("sk-typed")};
    const auto connection = makeConnection();
    connection->open();
    QTRY_COMPARE(connection->state(), State::Connected);
    QCOMPARE(m_prompter->keyRequests.first().reason, KeyReason::Missing);
    QCOMPARE(m_prompter->keyRequests.first().profile, profile());
    std::optional<QByteArray> kept;
    m_keys->find(profile(), this, [&kept](const QByteArray &key) { kept = key; });
    QTRY_COMPARE(kept, QByteArray("sk-typed"));
}

void ConnectionTest::withoutAKeyNothingIsSent()
{
    m_prompter->keys = {std::nullopt};
    const auto connection = makeConnection();
    connection->open();
    QTRY_COMPARE(connection->state(), State::Disconnected);
    QVERIFY(m_api->arrivals().isEmpty());
    QVERIFY(!connection->error());
}

void ConnectionTest::refusedKeyIsAskedForAndTheCallGoesOn_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<KeyReason>("reason");
    QTest::newRow("unknown") << ApiError::Kind::BadKey << KeyReason::Unknown;
    QTest::newRow("expired") << ApiError::Kind::ExpiredKey << KeyReason::Expired;
}

void ConnectionTest::refusedKeyIsAskedForAndTheCallGoesOn()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(KeyReason, reason);
    const auto connection = openConnection();
    m_prompter->keys = {QByteArray("sk-wrong-again"), QByteArray("sk-new")};
    m_api->failNext(Call::Perform, errorOf(kind));
    m_api->failNext(Call::Perform, errorOf(kind));
    CreateTeam create;
    create.team.setValue(TeamField::Id, FieldValue(u"t-1"_qs));
    create.team.setValue(TeamField::Alias, FieldValue(u"typed before"_qs));
    std::optional<Result<Performed>> result;
    connection->api().perform(create, this, [&result](const Result<Performed> &answer) { result = answer; });
    QTRY_VERIFY(result);
    QVERIFY(result->isOk());
    QCOMPARE(m_api->teams.size(), 1);
    QCOMPARE(m_api->teams.first().alias(), u"typed before"_qs);
    QCOMPARE(m_prompter->keyRequests.size(), 2);
    QCOMPARE(m_prompter->keyRequests.first().reason, reason);
    QCOMPARE(m_key(), QByteArray("sk-new"));
    // Whom the new key speaks for is found out.
    QTRY_VERIFY(m_api->countOf(Call::Report) >= 1);
}

void ConnectionTest::manyRefusedCallsAskOnce()
{
    const auto connection = openConnection();
    m_prompter->keys = {QByteArray("sk-new")};
    int good = 0;
    for (int i = 0; i < 3; ++i) {
        m_api->failNext(Call::Models, errorOf(ApiError::Kind::BadKey));
        connection->api().fetchModels(this,
                                      [&good](const Result<QStringList> &models) { good += models.isOk(); });
    }
    QTRY_COMPARE(good, 3);
    QCOMPARE(m_prompter->keyRequests.size(), 1);
}

void ConnectionTest::lateRefusalOfAnOldKeyDoesNotAsk()
{
    const auto connection = openConnection();
    m_prompter->keys = {QByteArray("sk-new")};
    bool isModelsOk = false, isTagsOk = false;
    m_api->hangNext(Call::Tags);
    connection->api().fetchTags(this,
                                [&isTagsOk](const Result<QStringList> &tags) { isTagsOk = tags.isOk(); });
    m_api->failNext(Call::Models, errorOf(ApiError::Kind::BadKey));
    connection->api().fetchModels(
        this, [&isModelsOk](const Result<QStringList> &models) { isModelsOk = models.isOk(); });
    QTRY_VERIFY(isModelsOk);
    m_api->release();
    QTRY_VERIFY(isTagsOk);
    QCOMPARE(m_prompter->keyRequests.size(), 1);
}

void ConnectionTest::declinedQuestionGivesTheRefusal()
{
    const auto connection = openConnection();
    m_prompter->keys = {std::nullopt};
    m_api->failNext(Call::Models, errorOf(ApiError::Kind::BadKey));
    std::optional<Result<QStringList>> result;
    connection->api().fetchModels(this, [&result](const Result<QStringList> &answer) { result = answer; });
    QTRY_VERIFY(result);
    QVERIFY(!result->isOk());
    QCOMPARE(result->error().kind, ApiError::Kind::BadKey);
    // So that the window offers to type one, instead of asking again and again.
    QTRY_COMPARE(connection->state(), State::Failed);
    QCOMPARE(connection->error()->kind, ApiError::Kind::BadKey);
}

void ConnectionTest::otherErrorsDoNotAsk()
{
    const auto connection = openConnection();
    m_api->failNext(Call::Models, errorOf(ApiError::Kind::NotPermitted));
    std::optional<Result<QStringList>> result;
    connection->api().fetchModels(this, [&result](const Result<QStringList> &answer) { result = answer; });
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ApiError::Kind::NotPermitted);
    QVERIFY(m_prompter->keyRequests.isEmpty());
    QCOMPARE(connection->state(), State::Connected);
}

void ConnectionTest::failedCheckIsTold()
{
    m_keys->keep(profile(), "sk-kept", this, [](SecretPlace) {});
    const auto connection = makeConnection();
    m_api->failNext(Call::Report, errorOf(ApiError::Kind::Refused));
    connection->open();
    QTRY_COMPARE(connection->state(), State::Failed);
    QCOMPARE(connection->error()->kind, ApiError::Kind::Refused);
    connection->open();
    QTRY_COMPARE(connection->state(), State::Connected);
    QVERIFY(!connection->error());
}

void ConnectionTest::waitingCallCanBeCancelled()
{
    const auto connection = openConnection();
    m_prompter->isSilent = true;
    m_api->failNext(Call::Models, errorOf(ApiError::Kind::BadKey));
    int heard = 0;
    ApiError::Kind kind{};
    CallHandle handle = connection->api().fetchModels(this, [&](const Result<QStringList> &answer) {
        ++heard;
        kind = answer.error().kind;
    });
    QTRY_COMPARE(m_prompter->keyRequests.size(), 1);
    handle.cancel();
    QCOMPARE(heard, 1);
    QCOMPARE(kind, ApiError::Kind::Cancelled);
    m_prompter->answerKey(QByteArray("sk-new"));
    QTRY_COMPARE(connection->state(), State::Connected);
    QCOMPARE(heard, 1);
    QCOMPARE(m_api->countOf(Call::Models), 1);
}

void ConnectionTest::deadGuardHearsNothing()
{
    const auto connection = openConnection();
    m_prompter->isSilent = true;
    m_api->failNext(Call::Models, errorOf(ApiError::Kind::BadKey));
    bool wasHeard = false;
    auto guard = std::make_unique<QObject>();
    connection->api().fetchModels(guard.get(), [&wasHeard](const Result<QStringList> &) { wasHeard = true; });
    QTRY_COMPARE(m_prompter->keyRequests.size(), 1);
    guard.reset();
    m_prompter->answerKey(QByteArray("sk-new"));
    QTRY_VERIFY(m_api->countOf(Call::Report) == 1);
    QVERIFY(!wasHeard);
    QCOMPARE(m_api->countOf(Call::Models), 1);
}

void ConnectionTest::readOnlyProfileIsPartOfTheCapabilities()
{
    m_isReadOnly = true;
    const auto connection = openConnection();
    QCOMPARE(connection->capabilities().obstacleTo(Verb::CreateTeam), Obstacle::ReadOnlyProfile);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"

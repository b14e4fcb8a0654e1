// SPDX-License-Identifier: GPL-3.0-or-later
#include "callertext.h"
#include "enumwalk.h"
#include "errortext.h"
#include "issuetext.h"
#include "obstacletext.h"
#include "outcometext.h"
#include "profiletext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Teamwright;

/// Every code that people may meet has a sentence of its own, and the sentences say what they shall.
class SentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIssue();
    void issuesNameTheirArguments();
    void everyError();
    void errorsQuoteTheProxy();
    void everyObstacle();
    void everyCaller();
    void everyProfileIssue();
    void connectionErrorsNameTheHost();
    void everyOutcome();
    void differencesAreSentences();
    void reportTellsVersionAndCaller();
};

template <typename Enum, typename Text>
static void checkDistinct(const QList<Enum> &all, const Text &text, bool isSentence = true)
{
    QSet<QString> seen;
    for (const Enum value : all) {
        const QString words = text(value);
        const auto message = QStringLiteral("number %1: %2").arg(int(value)).arg(words).toUtf8();
        QVERIFY2(!words.trimmed().isEmpty(), message.constData());
        QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%[0-9n]"))), message.constData());
        QVERIFY2(!isSentence || words.endsWith(u'.') || words.endsWith(QChar(u'”')), message.constData());
        QVERIFY2(!seen.contains(words), message.constData());
        seen.insert(words);
    }
}

void SentencesTest::everyIssue()
{
    const QStringList arguments{QStringLiteral("3"), QStringLiteral("%1"), QStringLiteral("%2")};
    const auto codes = EnumWalk::all<Issue::Code>();
    QVERIFY(codes.contains(Issue::Code::DeprecatedMembers));
    QSet<QString> seen;
    for (const Issue::Code code : codes) {
        const QString text = issueText({code, Issue::Severity::Error, {}, -1, arguments});
        QVERIFY2(text.endsWith(u'.'), qPrintable(QStringLiteral("number %1: %2").arg(int(code)).arg(text)));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void SentencesTest::issuesNameTheirArguments()
{
    const auto text = [](Issue::Code code, const QStringList &arguments) {
        return issueText({code, Issue::Severity::Error, {}, -1, arguments});
    };
    QCOMPARE(text(Issue::Code::AliasTaken, {QStringLiteral("100%2"), QStringLiteral("t-1")}),
             QString::fromUtf8("Another team is called “100%2” already (t-1)."));
    QVERIFY(text(Issue::Code::JsonInvalid,
                 {QStringLiteral("2"), QStringLiteral("7"), QStringLiteral("stray comma")})
                .contains(u"line 2, column 7"));
    QVERIFY(
        !text(Issue::Code::JsonInvalid, {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("empty")})
             .contains(u"line"));
    QVERIFY(text(Issue::Code::MemberTwice, {QStringLiteral("user-1")}).contains(u"user-1"));
}

void SentencesTest::everyError()
{
    checkDistinct(EnumWalk::all<ApiError::Kind>(), [](ApiError::Kind kind) {
        ApiError error;
        error.kind = kind;
        return errorText(error);
    });
}

void SentencesTest::errorsQuoteTheProxy()
{
    ApiError error;
    error.kind = ApiError::Kind::Validation;
    error.status = 400;
    error.serverText = QStringLiteral("max_budget must be  a\nnumber, 100%1 sure");
    error.rawBody = R"({"error":{}})";
    QVERIFY(errorText(error).contains(u"max_budget must be a number, 100%1 sure"));
    QVERIFY(errorDetail(error).contains(u"400"));
    QVERIFY(errorDetail(error).contains(u"{\"error\":{}}"));

    error.serverText = QString(5000, u'x');
    QVERIFY(errorText(error).size() < 400);

    error.kind = ApiError::Kind::RateLimited;
    error.retryAfter = std::chrono::seconds(30);
    QVERIFY(errorText(error).contains(u"30"));
}

void SentencesTest::everyObstacle()
{
    auto obstacles = EnumWalk::all<Obstacle>();
    QVERIFY(obstacleText(Obstacle::None, Verb::CreateTeam).isEmpty());
    QVERIFY(obstacleText(Obstacle::None, TeamField::Tags).isEmpty());
    obstacles.removeOne(Obstacle::None);
    for (const Verb verb : EnumWalk::all<Verb>())
        checkDistinct(obstacles, [verb](Obstacle obstacle) { return obstacleText(obstacle, verb); });
    checkDistinct(obstacles, [](Obstacle obstacle) { return obstacleText(obstacle, TeamField::Tags); });
    checkDistinct(EnumWalk::all<Verb>(),
                  [](Verb verb) { return obstacleText(Obstacle::NotAdministrator, verb); });
    checkDistinct(EnumWalk::all<Verb>(),
                  [](Verb verb) { return obstacleText(Obstacle::RestrictedKey, verb); });
}

void SentencesTest::everyCaller()
{
    const auto callers = EnumWalk::all<Caller>();
    checkDistinct(callers, callerName, false);
    checkDistinct(callers, [](Caller caller) {
        Capabilities capabilities;
        capabilities.caller = caller;
        capabilities.userId = UserId(QStringLiteral("ann"));
        capabilities.keyTeam = TeamId(QStringLiteral("team-7"));
        return callerText(capabilities);
    });
}

void SentencesTest::everyProfileIssue()
{
    checkDistinct(EnumWalk::all<ProfileIssue::Code>(), [](ProfileIssue::Code code) {
        return profileIssueText({code, ProfileIssue::Place::Url});
    });
    checkDistinct(EnumWalk::all<Environment>(), environmentName, false);
}

void SentencesTest::connectionErrorsNameTheHost()
{
    ConnectionProfile profile;
    profile.baseUrl = QUrl(QStringLiteral("https://litellm.example.com:4000/base"));
    ApiError error;
    error.kind = ApiError::Kind::HostNotFound;
    QVERIFY(connectionErrorText(error, profile).contains(u"litellm.example.com"));
    error.kind = ApiError::Kind::Refused;
    QVERIFY(connectionErrorText(error, profile).contains(u"litellm.example.com:4000"));
    error.kind = ApiError::Kind::Timeout;
    QVERIFY(connectionErrorText(error, profile).contains(u"60"));
    error.kind = ApiError::Kind::BadReply;
    QVERIFY(connectionErrorText(error, profile).contains(u"not a LiteLLM proxy"));
}

void SentencesTest::everyOutcome()
{
    Team team;
    team.setValue(TeamField::Alias, FieldValue(QStringLiteral("my-new-team_2")));
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    checkDistinct(EnumWalk::all<Outcome::Kind>(), [&](Outcome::Kind kind) {
        Outcome outcome{kind, {}, {}, TeamDetail{team, {}, {}}};
        if (kind == Outcome::Kind::Failed || kind == Outcome::Kind::Unknown)
            outcome.error = error;
        return outcomeText(outcome);
    });
    QVERIFY(outcomeText({Outcome::Kind::Done, {}, {}, TeamDetail{team, {}, {}}}).contains(u"my-new-team_2"));
    // The answer was lost and the team found.
    QVERIFY(
        outcomeText({Outcome::Kind::Done, {}, error, TeamDetail{team, {}, {}}}).contains(u"created once"));
}

void SentencesTest::differencesAreSentences()
{
    Difference added{Difference::Kind::MemberAdded, {}, {}, {}, {}};
    added.member.userId = UserId(QStringLiteral("default_user_id"));
    added.member.role = MemberRole::Admin;
    QCOMPARE(differenceText(added), QStringLiteral("The proxy added default_user_id as admin."));

    const Difference filled{
        Difference::Kind::Field, TeamField::MaxBudget, {}, FieldValue(*Usd::parse(u"10")), {}};
    QCOMPARE(differenceText(filled), QStringLiteral("The proxy filled in Maximum budget: $10.00."));
    const Difference changed{
        Difference::Kind::Field, TeamField::TpmLimit, FieldValue(qint64(5)), FieldValue(qint64(1000)), {}};
    QCOMPARE(differenceText(changed), QStringLiteral("Tokens per minute is 1,000 instead of 5."));

    const Outcome outcome{Outcome::Kind::DoneBut, {added}, {}, TeamDetail{}};
    QVERIFY(outcomeText(outcome).contains(differenceText(added)));
    checkDistinct(EnumWalk::all<Difference::Kind>(), [&](Difference::Kind kind) {
        Difference difference = filled;
        difference.kind = kind;
        difference.member = added.member;
        return differenceText(difference);
    });
}

void SentencesTest::reportTellsVersionAndCaller()
{
    ConnectionReport report;
    report.capabilities.caller = Caller::MasterKey;
    report.capabilities.proxyVersion = QStringLiteral("1.106.2");
    QVERIFY(connectionText(report).contains(u"LiteLLM 1.106.2"));
    QVERIFY(connectionText(report).contains(u"master key"));
    QVERIFY(!connectionText(report).contains(u"database"));

    report.isDatabaseConnected = false;
    report.capabilities.caller = Caller::Restricted;
    report.capabilities.allowedRoutes = {QStringLiteral("llm_api_routes")};
    QVERIFY(connectionText(report).contains(u"database"));
    QVERIFY(connectionText(report).contains(u"llm_api_routes"));
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"

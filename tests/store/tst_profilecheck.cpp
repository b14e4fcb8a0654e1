// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecheck.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class ProfileCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTidied_data();
    void addressesAreTidied();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void namesAreChecked_data();
    void namesAreChecked();
    void transportIsChecked();
    void originsTellProxiesApart();
};

static ConnectionProfile goodProfile()
{
    ConnectionProfile profile;
    profile.name = u"Work"_qs;
    profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    return profile;
}

static bool has(const QList<ProfileIssue> &issues, ProfileIssue::Code code)
{
    return std::any_of(issues.begin(), issues.end(),
                       [code](const ProfileIssue &issue) { return issue.code == code; });
}

void ProfileCheckTest::addressesAreTidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("as is") << "https://proxy.example.com"
                           << "https://proxy.example.com";
    QTest::newRow("trailing slash") << "https://proxy.example.com/"
                                    << "https://proxy.example.com";
    QTest::newRow("path kept") << "https://example.com/llm/proxy/"
                               << "https://example.com/llm/proxy";
    QTest::newRow("several slashes") << "http://127.0.0.1:4000///"
                                     << "http://127.0.0.1:4000";
    QTest::newRow("white space") << "  https://proxy.example.com \n"
                                 << "https://proxy.example.com";
    QTest::newRow("no scheme") << "proxy.example.com:8443"
                               << "https://proxy.example.com:8443";
    QTest::newRow("no scheme, here") << "localhost:4000"
                                     << "http://localhost:4000";
    QTest::newRow("upper case") << "HTTPS://Proxy.Example.com"
                                << "https://proxy.example.com";
    QTest::newRow("empty") << "  "
                           << "";
}

void ProfileCheckTest::addressesAreTidied()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(baseUrlFromText(typed).toString(), url);
}

void ProfileCheckTest::addressesAreChecked_data()
{
    using Code = ProfileIssue::Code;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<ProfileIssue::Code>>("code");
    const auto row = [](const char *typed, std::optional<Code> code) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << code;
    };
    row("https://proxy.example.com/base", {});
    row("http://127.0.0.1:4000", {});
    row("http://[::1]:4000", {});
    row("http://localhost", {});
    row("", Code::UrlMissing);
    row("https://", Code::UrlInvalid);
    row("https://a b", Code::UrlInvalid);
    row("ftp://proxy.example.com", Code::UrlScheme);
    row("file:///etc/passwd", Code::UrlScheme);
    row("https://user:pass@proxy.example.com", Code::UrlWithKey);
    row("https://sk-1234@proxy.example.com", Code::UrlWithKey);
    row("https://proxy.example.com/?key=1", Code::UrlWithQuery);
    row("https://proxy.example.com/ui#teams", Code::UrlWithQuery);
    row("http://proxy.example.com", Code::PlainHttp);
    row("http://127.0.0.1.example.com", Code::PlainHttp);
    row("http://192.168.1.5:4000", Code::PlainHttp);
}

void ProfileCheckTest::addressesAreChecked()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<ProfileIssue::Code>, code);
    ConnectionProfile profile = goodProfile();
    profile.baseUrl = baseUrlFromText(typed);
    const QList<ProfileIssue> issues = checkProfile(profile, {});
    QCOMPARE(issues.size(), code ? 1 : 0);
    if (code)
        QCOMPARE(issues.first(), (ProfileIssue{*code, ProfileIssue::Place::Url}));
    QCOMPARE(hasErrors(issues), code.has_value() && *code != ProfileIssue::Code::PlainHttp);
}

void ProfileCheckTest::namesAreChecked_data()
{
    using Code = ProfileIssue::Code;
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ProfileIssue::Code>>("code");
    QTest::newRow("good") << u"Büro 2"_qs << std::optional<Code>();
    QTest::newRow("empty") << u"  "_qs << std::optional(Code::NameMissing);
    QTest::newRow("sandbox") << u"Sandbox"_qs << std::optional(Code::NameReserved);
    QTest::newRow("environment") << u"environment"_qs << std::optional(Code::NameReserved);
    QTest::newRow("taken") << u"HOME"_qs << std::optional(Code::NameTaken);
    QTest::newRow("slash") << u"a/b"_qs << std::optional(Code::NameUnfit);
    QTest::newRow("line") << u"a\nb"_qs << std::optional(Code::NameUnfit);
}

void ProfileCheckTest::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(std::optional<ProfileIssue::Code>, code);
    ConnectionProfile profile = goodProfile();
    profile.name = name;
    const QList<ProfileIssue> issues = checkProfile(profile, {u"Home"_qs});
    QCOMPARE(issues.isEmpty(), !code);
    if (code)
        QCOMPARE(issues.first().code, *code);
}

void ProfileCheckTest::transportIsChecked()
{
    using Code = ProfileIssue::Code;
    ConnectionProfile profile = goodProfile();
    profile.keyHeader = u"x-litellm-api-key"_qs;
    profile.networkProxy = u"socks5://host:1080"_qs;
    profile.changedBy = u"ann@example.com"_qs;
    QVERIFY(checkProfile(profile, {}).isEmpty());

    profile.keyHeader = u"x-key: sk-1\r\nHost"_qs;
    profile.networkProxy = u"http://user:secret@host:3128"_qs;
    profile.changedBy = u"ann\r\nx-other: 1"_qs;
    profile.caFile = u"/nowhere/ca.pem"_qs;
    profile.timeout = std::chrono::seconds(0);
    const QList<ProfileIssue> issues = checkProfile(profile, {});
    for (const Code code : {Code::KeyHeaderUnfit, Code::NetworkProxyUnfit, Code::ChangedByUnfit,
                            Code::CaFileMissing, Code::TimeoutUnfit})
        QVERIFY2(has(issues, code), qPrintable(QString::number(int(code))));
}

void ProfileCheckTest::originsTellProxiesApart()
{
    const auto origin = [](const char *url) { return originOf(QUrl(QString::fromLatin1(url))); };
    QCOMPARE(origin("https://a.example/x"), origin("https://a.example:443/y"));
    QVERIFY(origin("https://a.example") != origin("http://a.example"));
    QVERIFY(origin("https://a.example") != origin("https://a.example:8443"));
    QVERIFY(origin("https://a.example") != origin("https://b.example"));
}

QTEST_APPLESS_MAIN(ProfileCheckTest)
#include "tst_profilecheck.moc"

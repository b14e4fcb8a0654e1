// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "heard.h"
#include "litellmapi.h"
#include "teambuilder.h"
#include "teamedit.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace Teamwright {

inline Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text)).value(); }
inline JsonValue json(const char *text) { return JsonValue::parse(text).value(); }

/// A team of its own on a proxy that runs, named with a prefix of this run and gone afterwards with the users
/// that came of it: lead (an admin), ana and bo.
class RealTeam final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RealTeam)

public:
    static constexpr int patience = 20'000; ///< milliseconds: the proxy builds its OpenAPI document at first

    static bool isThereAProxy(); ///< told by the environment

    RealTeam();
    ~RealTeam() override { remove(); }

    TeamsApi &api() { return *m_api; }
    const TeamId &id() const { return m_team; }
    void replaceBy(const TeamBuilder &asked);
    QString name(const char *last) const { return m_prefix + QString::fromLatin1(last); }
    Member person(const char *last, MemberRole role = MemberRole::User) const
    {
        return {UserId(name(last)), {}, role, {}, {}};
    }

    // Each of these fails the test when the proxy does not do so.
    template <typename T>
    T valueOf(const Heard<T> &heard);
    Performed performed(const Operation &operation);
    ApiError refused(const Operation &operation);
    TeamDetail fresh();
    Member freshMember(const char *last);
    void update(const QMap<TeamField, FieldValue> &fields, bool isPatch = true);

private:
    void remove();
    void post(const QString &path, const QByteArray &body);

    QNetworkAccessManager m_manager;
    Clock m_clock;
    QString m_prefix;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LiteLlmApi> m_api;
    TeamId m_team;
};

template <typename T>
T RealTeam::valueOf(const Heard<T> &heard)
{
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), patience);
        QVERIFY2(heard.result().isOk(),
                 heard.result().isOk() ? "" : heard.error().serverText.toUtf8().constData());
    }();
    return heard.isSome() && heard.result().isOk() ? heard.value() : T();
}

} // namespace Teamwright

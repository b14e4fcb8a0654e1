// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeapi.h"
#include "fakeclock.h"
#include "teambuilder.h"
#include "teamsloader.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTest>

namespace Teamwright {

inline QString teamIdText(int number) { return QStringLiteral("team-%1").arg(number, 5, 10, QChar(u'0')); }

/// A proxy some of whose teams cannot be read, and that writes down which pages it was asked for.
class PagedApi final : public TeamsApi
{
public:
    FakeApi fake;
    QSet<int> unreadable; ///< positions, from 1
    QList<RowsRequest> requests;
    std::function<void(const RowsRequest &)> onRequest;
    int mostInFlight = 0;

    CallHandle fetchRows(const RowsRequest &request, QObject *guard, Handler<Page<TeamRow>> handler) override
    {
        requests.append(request);
        if (onRequest)
            onRequest(request);
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        const int first = (request.page - 1) * request.pageSize + 1;
        const int last = first + request.pageSize - 1;
        for (const int position : unreadable) {
            if (position >= first && position <= last)
                fake.failNext(FakeApi::Call::Rows, ApiError::of(ApiError::Kind::Server, 500));
            if (position >= first && position <= last)
                break;
        }
        return fake.fetchRows(request, guard, [this, handler](const Result<Page<TeamRow>> &result) {
            --m_inFlight;
            handler(result);
        });
    }
    CallHandle fetchAllRows(const UserId &ownTeamsOf, QObject *guard,
                            Handler<QList<TeamRow>> handler) override
    {
        return fake.fetchAllRows(ownTeamsOf, guard, std::move(handler));
    }
    CallHandle fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler) override
    {
        return fake.fetchTeam(id, guard, std::move(handler));
    }
    CallHandle fetchReport(QObject *, Handler<ConnectionReport>) override { return {}; }
    CallHandle fetchUsers(const QString &, QObject *, Handler<QList<User>>) override { return {}; }
    CallHandle fetchModels(QObject *, Handler<QStringList>) override { return {}; }
    CallHandle fetchOrganizations(QObject *, Handler<QList<Organization>>) override { return {}; }
    CallHandle fetchGuardrails(QObject *, Handler<QStringList>) override { return {}; }
    CallHandle fetchPermissions(const TeamId &, QObject *, Handler<PermissionList>) override { return {}; }
    CallHandle fetchTags(QObject *, Handler<QStringList>) override { return {}; }
    CallHandle perform(const Operation &, QObject *, Handler<Performed>) override { return {}; }
    RequestPreview preview(const Operation &) const override { return {}; }

private:
    int m_inFlight = 0;
};

/// A loader over such a proxy, with every notice counted.
struct LoaderBench
{
    explicit LoaderBench(int teams)
    {
        for (int number = 1; number <= teams; ++number)
            api.fake.teams.append(TeamBuilder(teamIdText(number), QStringLiteral("Team %1").arg(number))
                                      .user(QStringLiteral("ann"))
                                      .team());
    }

    void refresh() { loader.refresh(api.fake.report.capabilities); }
    [[nodiscard]] bool load()
    {
        refresh();
        return QTest::qWaitFor([this] { return !loader.isRunning(); });
    }

    PagedApi api;
    Workspace workspace;
    FakeClock clock;
    TeamsLoader loader{api, workspace, clock};
    QSignalSpy started{&loader, &TeamsLoader::started};
    QSignalSpy progressed{&loader, &TeamsLoader::progressed};
    QSignalSpy finished{&loader, &TeamsLoader::finished};
    QSignalSpy failed{&loader, &TeamsLoader::failed};
    QSignalSpy cancelled{&loader, &TeamsLoader::cancelled};
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "litellmapi.h"

#include "catalogjson.h"
#include "performedjson.h"
#include "reportjob.h"
#include "requestjson.h"
#include "rowreader.h"
#include "teamjson.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// For what would harm the proxy if it were sent.
CallHandle refuse(QObject *guard, Handler<Performed> handler)
{
    QMetaObject::invokeMethod(
        guard, [handler = std::move(handler)] { handler(ApiError::of(ApiError::Kind::Validation)); },
        Qt::QueuedConnection);
    return {};
}

} // namespace

LiteLlmApi::LiteLlmApi(HttpTransport &transport, Wait wait)
    : m_rows(std::make_unique<RowReader>())
    , m_runner(transport, std::move(wait))
{}

LiteLlmApi::~LiteLlmApi() = default;

CallHandle LiteLlmApi::fetchReport(QObject *guard, Handler<ConnectionReport> handler)
{
    const auto job = std::make_shared<ReportJob>(m_runner, guard, std::move(handler));
    job->start();
    return CallHandle([job] { job->cancel(); });
}

CallHandle LiteLlmApi::fetchRows(const RowsRequest &request, QObject *guard, Handler<Page<TeamRow>> handler)
{
    QueryItems query{{u"page"_qs, QString::number(request.page)},
                     {u"page_size"_qs, QString::number(request.pageSize)},
                     {u"sort_by"_qs, u"team_id"_qs},
                     {u"sort_order"_qs, u"asc"_qs}};
    if (!request.ownTeamsOf.isEmpty())
        query.append({u"user_id"_qs, request.ownTeamsOf.text()});
    return m_runner.run<Page<TeamRow>>(
        m_runner.get(u"/v2/team/list"_qs, query),
        [this](const QByteArray &answer) { return m_rows->readPage(answer); }, guard, std::move(handler));
}

CallHandle LiteLlmApi::fetchAllRows(const UserId &ownTeamsOf, QObject *guard, Handler<QList<TeamRow>> handler)
{
    QueryItems query;
    if (!ownTeamsOf.isEmpty())
        query.append({u"user_id"_qs, ownTeamsOf.text()});
    return m_runner.run<QList<TeamRow>>(
        m_runner.get(u"/team/list"_qs, query),
        [this](const QByteArray &answer) { return m_rows->readArray(answer); }, guard, std::move(handler));
}

CallHandle LiteLlmApi::fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler)
{
    return m_runner.run<TeamDetail>(m_runner.get(u"/team/info"_qs, {{u"team_id"_qs, id.text()}}),
                                    readTeamInfo, guard, std::move(handler));
}

CallHandle LiteLlmApi::fetchUsers(const QString &search, QObject *guard, Handler<QList<User>> handler)
{
    QueryItems query{{u"page_size"_qs, u"100"_qs}};
    if (!search.isEmpty())
        query.append({u"search"_qs, search});
    const auto reader = [](const QByteArray &answer) -> Result<QList<User>> {
        const auto page = readUsers(answer);
        return page ? Result<QList<User>>(page->items) : Result<QList<User>>(page.error());
    };
    return m_runner.run<QList<User>>(m_runner.get(u"/user/list"_qs, query), reader, guard,
                                     std::move(handler));
}

CallHandle LiteLlmApi::fetchModels(QObject *guard, Handler<QStringList> handler)
{
    return m_runner.run<QStringList>(m_runner.get(u"/models"_qs), readModels, guard, std::move(handler));
}

CallHandle LiteLlmApi::fetchOrganizations(QObject *guard, Handler<QList<Organization>> handler)
{
    return m_runner.run<QList<Organization>>(m_runner.get(u"/organization/list"_qs), readOrganizations, guard,
                                             std::move(handler));
}

CallHandle LiteLlmApi::fetchGuardrails(QObject *guard, Handler<QStringList> handler)
{
    return m_runner.run<QStringList>(m_runner.get(u"/guardrails/list"_qs), readGuardrails, guard,
                                     std::move(handler));
}

CallHandle LiteLlmApi::fetchTags(QObject *guard, Handler<QStringList> handler)
{
    return m_runner.run<QStringList>(m_runner.get(u"/tag/list"_qs), readTags, guard, std::move(handler));
}

CallHandle LiteLlmApi::fetchPermissions(const TeamId &id, QObject *guard, Handler<PermissionList> handler)
{
    return m_runner.run<PermissionList>(
        m_runner.get(u"/team/permissions_list"_qs, {{u"team_id"_qs, id.text()}}), readPermissions, guard,
        std::move(handler));
}

CallHandle LiteLlmApi::perform(const Operation &operation, QObject *guard, Handler<Performed> handler)
{
    const WireRequest wire = requestFor(operation);
    if (!wire.isSendable())
        return refuse(guard, std::move(handler));
    const HttpRequest request{wire.method, endpoint(m_runner.profile().baseUrl, wire.path),
                              wire.body.toCompact()};
    return m_runner.run<Performed>(
        request, [operation](const QByteArray &answer) { return readPerformed(operation, answer); }, guard,
        std::move(handler));
}

RequestPreview LiteLlmApi::preview(const Operation &operation) const
{
    const WireRequest wire = requestFor(operation);
    return {wire.method, endpoint(m_runner.profile().baseUrl, wire.path), wire.body.toIndented()};
}

} // namespace Teamwright

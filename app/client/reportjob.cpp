// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportjob.h"

namespace Teamwright {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

ReportJob::ReportJob(CallRunner &runner, QObject *guard, Handler<ConnectionReport> handler)
    : m_runner(runner)
    , m_guard(guard)
    , m_handler(std::move(handler))
{
    m_report.capabilities.isReadOnlyProfile = runner.profile().isReadOnly;
}

void ReportJob::start()
{
    ask(u"/key/info"_qs, {}, &ReportJob::takeKey);
    ask(u"/health/license"_qs, {}, &ReportJob::takeLicence);
    ask(u"/health/readiness"_qs, {}, &ReportJob::takeReadiness);
    askOpenApi();
}

void ReportJob::cancel()
{
    for (CallHandle &call : m_calls)
        call.cancel();
}

void ReportJob::ask(const QString &path, const QueryItems &query,
                    void (ReportJob::*take)(const Result<HttpAnswer> &))
{
    ++m_open;
    m_calls.append(m_runner.ask(m_runner.get(path, query), m_guard,
                                [self = shared_from_this(), take](const Result<HttpAnswer> &answer) {
                                    ((*self).*take)(answer);
                                    self->close();
                                }));
}

void ReportJob::askOpenApi()
{
    ++m_open;
    const auto reader = [](const QByteArray &document) -> Result<ProxyReport> {
        const auto report = readOpenApi(document);
        return report ? Result<ProxyReport>(*report) : Result<ProxyReport>(ApiError::of(Kind::BadReply));
    };
    m_calls.append(m_runner.run<ProxyReport>(m_runner.get(u"/openapi.json"_qs), reader, m_guard,
                                             [self = shared_from_this()](const Result<ProxyReport> &report) {
                                                 // A proxy may keep its document to itself: then the routes
                                                 // are tried.
                                                 if (report && report->isLiteLlm) {
                                                     Capabilities &capabilities = self->m_report.capabilities;
                                                     self->m_isLiteLlm = true;
                                                     capabilities.proxyVersion = report->version;
                                                     capabilities.hasPagedList = report->hasPagedList;
                                                     capabilities.hasPatch = report->hasPatch;
                                                     capabilities.hasMemberBulk = report->hasMemberBulk;
                                                     capabilities.hasBudgetReset = report->hasBudgetReset;
                                                     capabilities.knownFields = report->knownFields;
                                                 }
                                                 self->close();
                                             }));
}

void ReportJob::takeKey(const Result<HttpAnswer> &answer)
{
    const Result<KeyReport> key =
        answer ? readKeyReport(answer->status, answer->body) : Result<KeyReport>(answer.error());
    if (!key) {
        m_error = key.error();
        return;
    }
    Capabilities &capabilities = m_report.capabilities;
    capabilities.caller = key->caller;
    capabilities.userId = key->userId;
    capabilities.keyTeam = key->keyTeam;
    capabilities.allowedRoutes = key->allowedRoutes;
    capabilities.keyExpires = key->keyExpires;
    if (key->caller == Caller::Unknown)
        ask(u"/v2/user/info"_qs, {}, &ReportJob::takeUser);
}

void ReportJob::takeUser(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return;
    const bool isMissing = answer->status == 404 && answer->body.contains("\"Not Found\"");
    // Without user_id an administrator would be told of every key there is (contract 4.1).
    if (answer->status == 403 || isMissing)
        return ask(u"/user/info"_qs, {{u"user_id"_qs, m_report.capabilities.userId.text()}},
                   &ReportJob::takeUserInfo);
    m_report.capabilities.caller = readCaller(answer->status, answer->body);
    if (m_report.capabilities.caller == Caller::Unknown)
        ask(u"/v2/team/list"_qs, {{u"page_size"_qs, u"1"_qs}}, &ReportJob::takeList);
}

void ReportJob::takeUserInfo(const Result<HttpAnswer> &answer)
{
    if (answer)
        m_report.capabilities.caller = readCaller(answer->status, answer->body);
    if (m_report.capabilities.caller == Caller::Unknown)
        ask(u"/v2/team/list"_qs, {{u"page_size"_qs, u"1"_qs}}, &ReportJob::takeList);
}

void ReportJob::takeList(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return;
    // Tells who may list all teams, not who may change them: nothing is offered that might be refused.
    if (answer->isSuccess())
        m_report.capabilities.caller = Caller::Viewer;
    else if (answer->status == 401)
        m_report.capabilities.caller = Caller::InternalUser;
    else if (answer->status == 403)
        m_report.capabilities.caller = Caller::Restricted;
}

void ReportJob::takeLicence(const Result<HttpAnswer> &answer)
{
    m_report.capabilities.isLicensed = answer && answer->isSuccess() && readLicence(answer->body);
}

void ReportJob::takeReadiness(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return;
    const Readiness readiness = readReadiness(answer->body);
    m_isLiteLlm |= readiness.isLiteLlm;
    m_report.isDatabaseConnected = readiness.isDatabaseConnected;
    if (m_report.capabilities.proxyVersion.isEmpty())
        m_report.capabilities.proxyVersion = readiness.version;
}

void ReportJob::takeDetails(const Result<HttpAnswer> &answer)
{
    if (answer && answer->isSuccess())
        m_report.capabilities.proxyVersion = readReadiness(answer->body).version;
}

void ReportJob::close()
{
    if (--m_open > 0 || !m_handler)
        return;
    finish();
}

void ReportJob::finish()
{
    const auto handler = std::exchange(m_handler, {});
    if (!m_error)
        return handler(m_report);
    // Something answers, but none of its answers is LiteLLM's.
    const bool isForeign =
        !m_isLiteLlm && (m_error->kind == Kind::NoSuchRoute || m_error->kind == Kind::Validation);
    if (isForeign)
        m_error->kind = Kind::BadReply;
    handler(*m_error);
}

} // namespace Teamwright

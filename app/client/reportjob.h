// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrunner.h"
#include "capabilities.h"
#include "reportjson.h"

namespace Teamwright {

/// Finds out who the key speaks for and what the proxy is (contract 4.1, 3.1): the questions go out together,
/// the second about the caller when the first is answered. Lives as long as its questions do.
class ReportJob final : public std::enable_shared_from_this<ReportJob>
{
public:
    ReportJob(CallRunner &runner, QObject *guard, Handler<ConnectionReport> handler);
    void start();
    void cancel();

private:
    void ask(const QString &path, const QueryItems &query,
             void (ReportJob::*take)(const Result<HttpAnswer> &));
    void askOpenApi();
    void askAboutUser(const QString &path, const QueryItems &query,
                      void (ReportJob::*take)(const Result<HttpAnswer> &));

    void takeKey(const Result<HttpAnswer> &answer);
    void takeUser(const Result<HttpAnswer> &answer);
    void takeUserInfo(const Result<HttpAnswer> &answer);
    void takeList(const Result<HttpAnswer> &answer);
    void takeLicence(const Result<HttpAnswer> &answer);
    void takeReadiness(const Result<HttpAnswer> &answer);
    void takeDetails(const Result<HttpAnswer> &answer);

    void close();
    void finish();

    CallRunner &m_runner;
    QObject *m_guard;
    Handler<ConnectionReport> m_handler;
    QList<CallHandle> m_calls;
    ConnectionReport m_report;
    std::optional<ApiError> m_error; ///< of the first question about the key: without it there is no report
    bool m_isLiteLlm = false;
    int m_open = 0; ///< questions without an answer
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadrun.h"

#include "workspace.h"

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostInFlight = 4; // the proxy is one process: more only adds waiting
constexpr auto flushInterval = 50ms;  // a window redraws for several pages at once
constexpr int mostFailuresInRow =
    16; // one unreadable team costs five; beyond that nothing can be read at all
constexpr int mostPasses = 2;

/// The answer of the list for a page that holds a team which the proxy cannot read (contract 5.1).
bool isUnreadable(const ApiError &error)
{
    return error.kind == ApiError::Kind::Server && error.status == 500;
}

} // namespace

LoadRun::LoadRun(TeamsApi &api, Workspace &workspace, const Capabilities &capabilities)
    : m_api(api)
    , m_workspace(workspace)
    , m_isPaged(capabilities.hasPagedList)
{
    if (capabilities.obstacleTo(Verb::ListAllTeams) != Obstacle::None) {
        m_ownTeamsOf = capabilities.userId;
        if (m_ownTeamsOf.isEmpty())
            m_keyTeam = capabilities.keyTeam;
    }
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &LoadRun::flush);
    connect(&workspace, &Workspace::detailTaken, this, [this](const TeamId &id) { m_opened.insert(id); });
}

void LoadRun::start()
{
    m_isRunning = true;
    if (!m_keyTeam.isEmpty())
        fetchOwnTeam();
    else if (!m_isPaged)
        fetchAllAtOnce();
    else
        sendMore();
}

void LoadRun::cancel() { stop(); }

void LoadRun::stop()
{
    m_isRunning = false;
    m_flushTimer.stop();
    m_arrived.clear();
    // What is cancelled answers, and finds the run over.
    for (CallHandle &call : std::exchange(m_calls, {}))
        call.cancel();
}

/// A team's key lists nothing, but reads its own team (contract 4.1).
void LoadRun::fetchOwnTeam()
{
    m_calls.insert(++m_lastCall, m_api.fetchTeam(m_keyTeam, this, [this](const Result<TeamDetail> &result) {
        if (!m_isRunning)
            return;
        m_calls.clear();
        if (!result)
            return fail(result.error());
        m_plan.setTotal(1);
        m_seenInPass.insert(result->team.id);
        m_seen.insert(result->team.id);
        m_workspace.takeDetail(*result);
        finish();
    }));
}

void LoadRun::fetchAllAtOnce()
{
    const auto handler = [this](const Result<QList<TeamRow>> &result) {
        if (!m_isRunning)
            return;
        m_calls.clear();
        if (!result)
            return fail(result.error());
        m_plan.setTotal(int(result->size()));
        takeRows(*result);
        finish();
    };
    m_calls.insert(++m_lastCall, m_api.fetchAllRows(m_ownTeamsOf, this, handler));
}

void LoadRun::sendMore()
{
    while (m_isRunning && !m_plan.isEmpty() && m_calls.size() < mostInFlight) {
        const PageWindow window = m_plan.takeNext();
        const quint64 number = ++m_lastCall;
        const RowsRequest request{window.page, window.size, m_ownTeamsOf};
        const auto handler = [this, window, number](const Result<Page<TeamRow>> &result) {
            if (m_isRunning && m_calls.remove(number))
                take(window, result);
        };
        m_calls.insert(number, {}); // before the call: nobody promises that no answer comes within it
        const CallHandle call = m_api.fetchRows(request, this, handler);
        if (const auto running = m_calls.find(number); running != m_calls.end())
            *running = call;
    }
}

void LoadRun::take(const PageWindow &window, const Result<Page<TeamRow>> &result)
{
    if (!result) {
        takeError(window, result.error());
    } else {
        m_failuresInRow = 0;
        m_plan.setTotal(result->total);
        takeRows(result->items);
    }
    if (!m_isRunning)
        return;
    sendMore();
    if (m_calls.isEmpty() && m_plan.isEmpty())
        endPass();
}

void LoadRun::takeRows(const QList<TeamRow> &rows)
{
    const bool isFirst = m_seen.isEmpty();
    for (const TeamRow &row : rows) {
        m_seen.insert(row.id);
        m_seenInPass.insert(row.id);
    }
    m_arrived.append(rows);
    if (isFirst)
        flush(); // page 1 is on the screen at once
    else if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void LoadRun::takeError(const PageWindow &window, const ApiError &error)
{
    const bool isFirstPage = m_seen.isEmpty() && !m_plan.total();
    if (isFirstPage && error.kind == ApiError::Kind::NoSuchRoute)
        return fetchAllAtOnce();
    if (!isUnreadable(error) || ++m_failuresInRow > mostFailuresInRow)
        return fail(error);
    m_plan.narrow(window);
}

void LoadRun::flush()
{
    m_flushTimer.stop();
    m_workspace.takeRows(std::exchange(m_arrived, {}));
    Q_EMIT progressed();
}

bool LoadRun::isPassSteady() const
{
    return !m_plan.hasMoved() && m_seenInPass.size() + m_plan.gaps().size() == expectedCount();
}

/// Teams that are made or deleted while the pages come push others over page bounds. Then the list is gone
/// through once more; not for ever, for on a busy proxy it never stands still.
void LoadRun::endPass()
{
    if (isPassSteady() || m_passes >= mostPasses)
        return finish();
    ++m_passes;
    m_seenInPass.clear();
    m_plan.startOver();
    sendMore();
}

void LoadRun::finish()
{
    m_isRunning = false;
    flush();
    m_workspace.removeRowsExcept((isPassSteady() ? m_seenInPass : m_seen) + m_opened);
    Q_EMIT finished();
}

void LoadRun::fail(const ApiError &error)
{
    flush();
    stop();
    Q_EMIT failed(error);
}

} // namespace Teamwright

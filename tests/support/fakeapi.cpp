// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeapi.h"

#include "fakeedits.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

struct FakeApi::Step
{
    enum class Kind { Pass, Fail, LoseAnswer, Hang };

    Kind kind = Kind::Pass;
    ApiError error;
};

/// A call between its arrival and its answer; empty functions once it is over.
struct FakeApi::Pending
{
    QPointer<QObject> guard;
    std::function<void()> finish;
    std::function<void()> cancel;
    std::function<void()> over; ///< whatever becomes of the call

    void end(std::function<void()> Pending::*how)
    {
        const auto function = std::exchange(this->*how, {});
        finish = {};
        cancel = {};
        if (const auto note = std::exchange(over, {}))
            note();
        if (function && guard)
            function();
    }
};

FakeApi::FakeApi()
{
    report.capabilities.caller = Caller::MasterKey;
    report.capabilities.userId = UserId(u"default_user_id"_qs);
    report.capabilities.proxyVersion = u"1.106.2"_qs;
    for (const FieldSpec &spec : teamFields())
        report.capabilities.knownFields.insert(spec.field);
    report.capabilities.hasPatch = true;
    report.capabilities.hasMemberBulk = true;
    report.capabilities.hasBudgetReset = true;
}

FakeApi::~FakeApi() = default;

void FakeApi::failNext(Call call, const ApiError &error) { m_script[call].append({Step::Kind::Fail, error}); }
void FakeApi::loseAnswerOfNext(Call call, const ApiError &error)
{
    m_script[call].append({Step::Kind::LoseAnswer, error});
}
void FakeApi::hangNext(Call call) { m_script[call].append({Step::Kind::Hang, {}}); }
void FakeApi::passNext(Call call) { m_script[call].append(Step()); }

void FakeApi::release()
{
    for (const auto &pending : std::exchange(m_hanging, {}))
        pending->end(&Pending::finish);
}

int FakeApi::hangingCount() const
{
    return int(std::ranges::count_if(m_hanging, [](const auto &pending) { return bool(pending->finish); }));
}

int FakeApi::countOf(Call call) const
{
    return int(std::ranges::count_if(m_arrivals, [call](const Arrival &a) { return a.call == call; }));
}

void FakeApi::beforeNext(Call call, std::function<void(FakeApi &)> what)
{
    m_before[call].append(std::move(what));
}

int FakeApi::writesOn(const TeamId &team) const
{
    return int(std::ranges::count_if(
        m_arrivals, [&](const Arrival &a) { return a.operation && teamOf(*a.operation) == team; }));
}

const Team *FakeApi::team(const TeamId &id) const
{
    const auto found = std::ranges::find(teams, id, &Team::id);
    return found == teams.end() ? nullptr : &*found;
}

void FakeApi::beginWrite(const TeamId &team)
{
    m_writing[team].begin();
    m_allWriting.begin();
}

void FakeApi::endWrite(const TeamId &team)
{
    --m_writing[team].now;
    --m_allWriting.now;
}

FakeApi::Step FakeApi::takeStep(Call call)
{
    auto &steps = m_script[call];
    return steps.isEmpty() ? Step{} : steps.takeFirst();
}

template <typename T>
CallHandle FakeApi::answer(const Arrival &arrival, QObject *guard, Handler<T> handler,
                           std::function<Result<T>()> produce)
{
    m_arrivals.append(arrival);
    const Step step = takeStep(arrival.call);
    if (!m_before[arrival.call].isEmpty())
        produce = [this, before = m_before[arrival.call].takeFirst(), produce] {
            before(*this);
            return produce();
        };
    const auto pending = std::make_shared<Pending>();
    pending->guard = guard;
    if (arrival.operation) {
        const TeamId team = teamOf(*arrival.operation);
        beginWrite(team);
        pending->over = [this, team] { endWrite(team); };
    }
    pending->cancel = [handler] { handler(ApiError::of(ApiError::Kind::Cancelled)); };
    pending->finish = [handler, produce] { handler(produce()); };
    if (step.kind == Step::Kind::Fail || step.kind == Step::Kind::LoseAnswer) {
        if (step.kind == Step::Kind::LoseAnswer)
            produce();
        pending->finish = [handler, error = step.error] { handler(error); };
    }
    if (step.kind == Step::Kind::Hang)
        m_hanging.append(pending);
    else
        QMetaObject::invokeMethod(
            guard, [pending] { pending->end(&Pending::finish); }, Qt::QueuedConnection);
    return CallHandle([pending] {
        if (pending->guard && pending->finish)
            QMetaObject::invokeMethod(
                pending->guard, [pending] { pending->end(&Pending::cancel); }, Qt::QueuedConnection);
        pending->finish = {};
    });
}

CallHandle FakeApi::fetchReport(QObject *guard, Handler<ConnectionReport> handler)
{
    return answer<ConnectionReport>({Call::Report, {}, {}}, guard, std::move(handler),
                                    [this] { return report; });
}

CallHandle FakeApi::fetchRows(const RowsRequest &request, QObject *guard, Handler<Page<TeamRow>> handler)
{
    return answer<Page<TeamRow>>({Call::Rows, QString::number(request.page), {}}, guard, std::move(handler),
                                 [this, request]() -> Result<Page<TeamRow>> {
                                     const QList<TeamRow> all = rows(request.ownTeamsOf);
                                     Page<TeamRow> page;
                                     page.items =
                                         all.mid((request.page - 1) * request.pageSize, request.pageSize);
                                     page.number = request.page;
                                     page.total = int(all.size());
                                     page.pageCount = (page.total + request.pageSize - 1) / request.pageSize;
                                     return page;
                                 });
}

CallHandle FakeApi::fetchAllRows(const UserId &ownTeamsOf, QObject *guard, Handler<QList<TeamRow>> handler)
{
    return answer<QList<TeamRow>>({Call::AllRows, {}, {}}, guard, std::move(handler),
                                  [this, ownTeamsOf] { return rows(ownTeamsOf); });
}

CallHandle FakeApi::fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler)
{
    return answer<TeamDetail>(
        {Call::Team, id.text(), {}}, guard, std::move(handler), [this, id]() -> Result<TeamDetail> {
            const Team *found = team(id);
            if (!found)
                return ApiError::of(ApiError::Kind::NotFound, 404,
                                    u"Team not found, passed team id: %1."_qs.arg(id.text()));
            JsonValue raw;
            raw.insert(u"team_id"_qs, JsonValue(id.text()));
            return TeamDetail{*found, raw.toIndented(), keys.value(id)};
        });
}

CallHandle FakeApi::fetchUsers(const QString &search, QObject *guard, Handler<QList<User>> handler)
{
    return answer<QList<User>>(
        {Call::Users, search, {}}, guard, std::move(handler), [this, search]() -> Result<QList<User>> {
            QList<User> found;
            std::ranges::copy_if(users, std::back_inserter(found), [&](const User &user) {
                return user.id.text().contains(search) || user.email.contains(search, Qt::CaseInsensitive);
            });
            return found;
        });
}

CallHandle FakeApi::fetchModels(QObject *guard, Handler<QStringList> handler)
{
    return answer<QStringList>({Call::Models, {}, {}}, guard, std::move(handler), [this] { return models; });
}

CallHandle FakeApi::fetchOrganizations(QObject *guard, Handler<QList<Organization>> handler)
{
    return answer<QList<Organization>>({Call::Organizations, {}, {}}, guard, std::move(handler),
                                       [this] { return organizations; });
}

CallHandle FakeApi::fetchGuardrails(QObject *guard, Handler<QStringList> handler)
{
    return answer<QStringList>({Call::Guardrails, {}, {}}, guard, std::move(handler),
                               [this] { return guardrails; });
}

CallHandle FakeApi::fetchTags(QObject *guard, Handler<QStringList> handler)
{
    return answer<QStringList>({Call::Tags, {}, {}}, guard, std::move(handler), [this] { return tags; });
}

CallHandle FakeApi::fetchPermissions(const TeamId &id, QObject *guard, Handler<PermissionList> handler)
{
    return answer<PermissionList>(
        {Call::Permissions, id.text(), {}}, guard, std::move(handler),
        [this, id]() -> Result<PermissionList> {
            const Team *found = team(id);
            if (!found)
                return ApiError::of(ApiError::Kind::NotFound, 404, u"Team not found"_qs);
            const auto *current = found->value(TeamField::MemberPermissions).as<QStringList>();
            return PermissionList{current ? *current : QStringList(), permissions};
        });
}

CallHandle FakeApi::perform(const Operation &operation, QObject *guard, Handler<Performed> handler)
{
    return answer<Performed>({Call::Perform, {}, operation}, guard, std::move(handler),
                             [this, operation] { return carryOut(operation); });
}

} // namespace Teamwright

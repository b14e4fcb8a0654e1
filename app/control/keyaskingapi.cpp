// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyaskingapi.h"

#include <QPointer>

namespace Teamwright {

/// One call of the outer world, which may become several of the inner one.
template <typename T>
struct KeyAskingApi::Job
{
    QPointer<QObject> guard;
    Handler<T> handler;
    Send<T> send;
    CallHandle current;
    bool isWaitingForKey = false;
    bool isOver = false;

    void end(const Result<T> &result)
    {
        if (std::exchange(isOver, true))
            return;
        current = {}; // it may hold this job
        if (guard)
            handler(result);
    }

    void cancel()
    {
        if (!isWaitingForKey)
            return current.cancel(); // and the inner call tells
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        end(error);
    }
};

KeyAskingApi::KeyAskingApi(std::unique_ptr<TeamsApi> inner, Generation generation, Renew renew)
    : m_inner(std::move(inner))
    , m_generation(std::move(generation))
    , m_renew(std::move(renew))
{}

KeyAskingApi::~KeyAskingApi() = default;

template <typename T>
CallHandle KeyAskingApi::start(QObject *guard, Handler<T> handler, Send<T> call)
{
    const auto job = std::make_shared<Job<T>>();
    job->guard = guard;
    job->handler = std::move(handler);
    job->send = std::move(call);
    send(job);
    return CallHandle([job] { job->cancel(); });
}

template <typename T>
void KeyAskingApi::send(const std::shared_ptr<Job<T>> &job)
{
    if (job->isOver || !job->guard)
        return;
    job->isWaitingForKey = false;
    const int generation = m_generation();
    job->current = job->send(job->guard, [self = QPointer(this), job, generation](const Result<T> &result) {
        if (!self || result.isOk() || !result.error().asksForKey())
            return job->end(result);
        job->isWaitingForKey = true;
        self->m_renew(result.error(), generation, [self, job, result](bool isRenewed) {
            if (self && isRenewed)
                self->send(job);
            else
                job->end(result);
        });
    });
}

CallHandle KeyAskingApi::fetchReport(QObject *guard, Handler<ConnectionReport> handler)
{
    return start<ConnectionReport>(guard, std::move(handler),
                                   [this](QObject *context, Handler<ConnectionReport> heard) {
                                       return m_inner->fetchReport(context, std::move(heard));
                                   });
}

CallHandle KeyAskingApi::fetchRows(const RowsRequest &request, QObject *guard, Handler<Page<TeamRow>> handler)
{
    return start<Page<TeamRow>>(guard, std::move(handler),
                                [this, request](QObject *context, Handler<Page<TeamRow>> heard) {
                                    return m_inner->fetchRows(request, context, std::move(heard));
                                });
}

CallHandle KeyAskingApi::fetchAllRows(const UserId &ownTeamsOf, QObject *guard,
                                      Handler<QList<TeamRow>> handler)
{
    return start<QList<TeamRow>>(guard, std::move(handler),
                                 [this, ownTeamsOf](QObject *context, Handler<QList<TeamRow>> heard) {
                                     return m_inner->fetchAllRows(ownTeamsOf, context, std::move(heard));
                                 });
}

CallHandle KeyAskingApi::fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler)
{
    return start<TeamDetail>(guard, std::move(handler),
                             [this, id](QObject *context, Handler<TeamDetail> heard) {
                                 return m_inner->fetchTeam(id, context, std::move(heard));
                             });
}

CallHandle KeyAskingApi::fetchUsers(const QString &search, QObject *guard, Handler<QList<User>> handler)
{
    return start<QList<User>>(guard, std::move(handler),
                              [this, search](QObject *context, Handler<QList<User>> heard) {
                                  return m_inner->fetchUsers(search, context, std::move(heard));
                              });
}

CallHandle KeyAskingApi::fetchModels(QObject *guard, Handler<QStringList> handler)
{
    return start<QStringList>(guard, std::move(handler),
                              [this](QObject *context, Handler<QStringList> heard) {
                                  return m_inner->fetchModels(context, std::move(heard));
                              });
}

CallHandle KeyAskingApi::fetchOrganizations(QObject *guard, Handler<QList<Organization>> handler)
{
    return start<QList<Organization>>(guard, std::move(handler),
                                      [this](QObject *context, Handler<QList<Organization>> heard) {
                                          return m_inner->fetchOrganizations(context, std::move(heard));
                                      });
}

CallHandle KeyAskingApi::fetchGuardrails(QObject *guard, Handler<QStringList> handler)
{
    return start<QStringList>(guard, std::move(handler),
                              [this](QObject *context, Handler<QStringList> heard) {
                                  return m_inner->fetchGuardrails(context, std::move(heard));
                              });
}

CallHandle KeyAskingApi::fetchPermissions(const TeamId &id, QObject *guard, Handler<PermissionList> handler)
{
    return start<PermissionList>(guard, std::move(handler),
                                 [this, id](QObject *context, Handler<PermissionList> heard) {
                                     return m_inner->fetchPermissions(id, context, std::move(heard));
                                 });
}

CallHandle KeyAskingApi::fetchTags(QObject *guard, Handler<QStringList> handler)
{
    return start<QStringList>(guard, std::move(handler),
                              [this](QObject *context, Handler<QStringList> heard) {
                                  return m_inner->fetchTags(context, std::move(heard));
                              });
}

CallHandle KeyAskingApi::perform(const Operation &operation, QObject *guard, Handler<Performed> handler)
{
    return start<Performed>(guard, std::move(handler),
                            [this, operation](QObject *context, Handler<Performed> heard) {
                                return m_inner->perform(operation, context, std::move(heard));
                            });
}

RequestPreview KeyAskingApi::preview(const Operation &operation) const { return m_inner->preview(operation); }

} // namespace Teamwright

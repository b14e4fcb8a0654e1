// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxtalk.h"

#include <QJsonDocument>

namespace Teamwright {

const QByteArray SandboxTalk::masterKey = "sk-master-0123456789";

SandboxTalk::SandboxTalk()
    : now(QDate(2026, 11, 23), QTime(17, 47, 44), Qt::UTC)
    , router(store, {masterKey, false, [this] { return now; }})
{}

SandboxAnswer SandboxTalk::answer(const char *method, const char *path, const QByteArray &body,
                                  const SandboxHeaders &headers)
{
    const QByteArray whole(path);
    const qsizetype mark = whole.indexOf('?');
    return router.handle({method, mark < 0 ? whole : whole.left(mark),
                          mark < 0 ? QByteArray() : whole.mid(mark + 1), headers, body});
}

static SandboxTalk::Reply parsed(const SandboxAnswer &answer)
{
    // Wrapped, because QJsonDocument takes no bare texts.
    const QJsonDocument document = QJsonDocument::fromJson("[" + answer.body + "]");
    return {answer.status, document.array().first()};
}

SandboxTalk::Reply SandboxTalk::post(const char *path, const QByteArray &body, const QByteArray &key)
{
    return parsed(answer("POST", path, body,
                         {{"Authorization", "Bearer " + key}, {"Content-Type", "application/json"}}));
}

SandboxTalk::Reply SandboxTalk::get(const char *path, const QByteArray &query, const QByteArray &key)
{
    const QByteArray whole = query.isEmpty() ? QByteArray(path) : path + QByteArray("?") + query;
    return parsed(answer("GET", whole.constData(), {}, {{"Authorization", "Bearer " + key}}));
}

QByteArray SandboxTalk::key(const QByteArray &body)
{
    return post("/key/generate", body).object().value(QStringLiteral("key")).toString().toUtf8();
}

QJsonObject SandboxTalk::team(const QByteArray &id)
{
    return get("/team/info", "team_id=" + id).object().value(QStringLiteral("team_info")).toObject();
}

} // namespace Teamwright

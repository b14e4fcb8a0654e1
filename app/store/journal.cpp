// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "draftjson.h"
#include "editline.h"
#include "operation.h"
#include "ownerfile.h"
#include "redaction.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

JsonValue eventOf(const QString &name, const TeamId &team)
{
    return JsonValue(JsonValue::Object{{u"event"_qs, JsonValue(name)}, {u"team"_qs, JsonValue(team.text())}});
}

JsonValue parsed(const QByteArray &json) { return JsonValue::parse(json).value_or(JsonValue()); }

int number(const JsonValue &json) { return int(json.toInteger().value_or(0)); }

/// Lays one line of the journal over what is known of its team.
void apply(const JsonValue &event, UnfinishedTeam &team)
{
    const QString name = event[u"event"].toString();
    if (name == u"begin") {
        team = {TeamId(event[u"team"].toString()),
                QDateTime::fromString(event[u"at"].toString(), Qt::ISODateWithMs),
                number(event[u"steps"]),
                event.contains(u"edit") ? editFromJson(event[u"edit"].toCompact()) : std::nullopt,
                event.contains(u"creation") ? draftFromJson(event[u"creation"].toCompact()) : std::nullopt,
                {}};
    } else if (name == u"send") {
        team.steps.append({number(event[u"step"]), event[u"method"].toString().toUtf8(),
                           event[u"path"].toString(), JournalStep::State::Sent});
    } else if (name == u"answer") {
        for (JournalStep &step : team.steps) {
            if (step.number == number(event[u"step"]))
                step.state =
                    event[u"isRefused"].toBool() ? JournalStep::State::Refused : JournalStep::State::Answered;
        }
    }
}

} // namespace

Journal::Journal(const QString &folder, const QString &scope, qint64 sizeLimit)
    : m_path(folder + u'/' + fileNameFor(scope.toUtf8()) + suffix)
    , m_file(m_path)
    , m_sizeLimit(sizeLimit)
{
    for (const QByteArray &line : m_file.lines()) {
        const JsonValue event = parsed(line);
        const TeamId team(event[u"team"].toString());
        const QString name = event[u"event"].toString();
        if (name == u"begin" || name == u"end")
            m_open.remove(team);
        if (team.isEmpty())
            continue;
        m_touched.insert(team);
        if (name != u"end")
            m_open[team].append(line);
    }
    compact();
}

bool Journal::append(const JsonValue &event)
{
    const QByteArray line = event.toCompact();
    m_open[TeamId(event[u"team"].toString())].append(line);
    return m_file.append(line);
}

bool Journal::begin(const TeamId &team, const QDateTime &now, int stepCount, const QString &key,
                    JsonValue content)
{
    m_open.remove(team);
    m_touched.insert(team);
    JsonValue event = eventOf(u"begin"_qs, team);
    event.insert(u"at"_qs, JsonValue(now.toUTC().toString(Qt::ISODateWithMs)));
    event.insert(u"steps"_qs, JsonValue(qint64(stepCount)));
    event.insert(key, std::move(content));
    return append(event);
}

bool Journal::beginTeam(const TeamEdit &edit, int stepCount, const QDateTime &now)
{
    return begin(edit.id, now, stepCount, u"edit"_qs, parsed(editToJson(edit)));
}

bool Journal::beginCreation(const Team &team, const QDateTime &now)
{
    return begin(team.id, now, 1, u"creation"_qs, parsed(draftToJson(team)));
}

bool Journal::aboutToSend(const TeamId &team, int step, const RequestPreview &request)
{
    JsonValue event = eventOf(u"send"_qs, team);
    event.insert(u"step"_qs, JsonValue(qint64(step)));
    event.insert(u"method"_qs, JsonValue(QString::fromLatin1(request.method)));
    event.insert(u"path"_qs, JsonValue(redacted(request.url.path())));
    event.insert(u"body"_qs, parsed(redacted(request.body)));
    return append(event) && m_file.sync();
}

bool Journal::answered(const TeamId &team, int step, const std::optional<ApiError> &error)
{
    JsonValue event = eventOf(u"answer"_qs, team);
    event.insert(u"step"_qs, JsonValue(qint64(step)));
    event.insert(u"isRefused"_qs, JsonValue(error.has_value()));
    if (error)
        event.insert(u"error"_qs, JsonValue(redacted(error->serverText.left(2000))));
    return append(event);
}

bool Journal::endTeam(const TeamId &team, Outcome::Kind kind)
{
    if (kind == Outcome::Kind::Unknown)
        return true;
    const bool isWritten = m_file.append(eventOf(u"end"_qs, team).toCompact());
    m_open.remove(team);
    compact();
    return isWritten;
}

QList<UnfinishedTeam> Journal::unfinished() const
{
    QList<UnfinishedTeam> found;
    for (const QList<QByteArray> &lines : m_open) {
        UnfinishedTeam team;
        for (const QByteArray &line : lines)
            apply(parsed(line), team);
        if (!team.steps.isEmpty() && (team.edit || team.creation))
            found.append(team);
    }
    return found;
}

void Journal::compact()
{
    if (m_file.size() <= m_sizeLimit)
        return;
    QList<QByteArray> kept;
    for (const QList<QByteArray> &lines : m_open)
        kept += lines;
    m_file.replace(kept);
    // What is open alone may fill it: the next attempt waits until it has doubled.
    m_sizeLimit = std::max(m_sizeLimit, 2 * m_file.size());
}

} // namespace Teamwright

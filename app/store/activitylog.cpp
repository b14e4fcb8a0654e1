// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include "jsonvalue.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Pages and teams come by the hundred and can be had again; what was written cannot.
constexpr qsizetype mostKeptOfRead = 2048;
/// A tenth is dropped at a time, so that views are not told of each one.
constexpr qsizetype droppedAtOnce = ActivityLog::mostKept / 10;

JsonValue textOf(const QByteArray &bytes) { return JsonValue(QString::fromUtf8(bytes)); }

QByteArray lineOf(const ActivityEntry &entry)
{
    const Exchange &exchange = entry.exchange;
    return JsonValue(JsonValue::Object{
                         {u"number"_qs, JsonValue(qint64(exchange.number))},
                         {u"profile"_qs, JsonValue(entry.profile)},
                         {u"at"_qs, JsonValue(exchange.startedAt.toUTC().toString(Qt::ISODateWithMs))},
                         {u"ms"_qs, JsonValue(qint64(exchange.duration.count()))},
                         {u"method"_qs, textOf(exchange.method)},
                         {u"path"_qs, JsonValue(exchange.path)},
                         {u"status"_qs, JsonValue(qint64(exchange.status))},
                         {u"request"_qs, textOf(exchange.requestBody)},
                         {u"answer"_qs, textOf(exchange.answerBody)},
                         {u"fault"_qs, JsonValue(exchange.fault)}})
        .toCompact();
}

std::optional<ActivityEntry> entryOf(const QByteArray &line)
{
    const auto json = JsonValue::parse(line);
    if (!json || !(*json)[u"number"].toInteger())
        return {};
    ActivityEntry entry;
    entry.profile = (*json)[u"profile"].toString();
    Exchange &exchange = entry.exchange;
    exchange.number = quint64(*(*json)[u"number"].toInteger());
    exchange.startedAt = QDateTime::fromString((*json)[u"at"].toString(), Qt::ISODateWithMs);
    exchange.duration = std::chrono::milliseconds((*json)[u"ms"].toInteger().value_or(0));
    exchange.method = (*json)[u"method"].toString().toUtf8();
    exchange.path = (*json)[u"path"].toString();
    exchange.status = int((*json)[u"status"].toInteger().value_or(0));
    exchange.requestBody = (*json)[u"request"].toString().toUtf8();
    exchange.answerBody = (*json)[u"answer"].toString().toUtf8();
    exchange.fault = (*json)[u"fault"].toString();
    return entry;
}

} // namespace

ActivityLog::ActivityLog(const QString &path, qint64 sizeLimit, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_sizeLimit(sizeLimit)
{
    const QList<QByteArray> lines = m_file.tail(256 * 1024);
    if (const auto last = lines.isEmpty() ? std::nullopt : entryOf(lines.last()))
        m_lastNumber = last->exchange.number;
}

const QList<ActivityEntry> &ActivityLog::entries()
{
    if (!std::exchange(m_isRead, true))
        readEarlierRuns();
    return m_entries;
}

void ActivityLog::readEarlierRuns()
{
    const quint64 end = m_entries.isEmpty() ? m_lastNumber + 1 : m_entries.first().exchange.number;
    const QList<QByteArray> lines = m_file.lines();
    QList<ActivityEntry> earlier;
    for (const QByteArray &line : lines.mid(std::max<qsizetype>(0, lines.size() - mostKept))) {
        if (const auto entry = entryOf(line); entry && entry->exchange.number < end)
            earlier.append(*entry);
    }
    m_entries = earlier + m_entries;
}

void ActivityLog::add(const QString &profile, const Exchange &exchange)
{
    if (m_entries.size() >= mostKept) {
        Q_EMIT entriesAboutToBeDropped(int(droppedAtOnce));
        m_entries.remove(0, droppedAtOnce);
        Q_EMIT entriesDropped();
    }
    ActivityEntry entry{profile, exchange};
    entry.exchange.number = ++m_lastNumber;
    if (!entry.isWrite())
        entry.exchange.answerBody.truncate(mostKeptOfRead);
    Q_EMIT entryAboutToBeAppended();
    m_entries.append(entry);
    Q_EMIT entryAppended();
    m_file.append(lineOf(entry)); // a full disk costs the log, not the work
    if (m_file.size() > m_sizeLimit)
        m_file.keepNewest(m_sizeLimit / 2);
}

} // namespace Teamwright

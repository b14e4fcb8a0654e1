// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linefile.h"
#include "outcome.h"

#include <QDateTime>
#include <QLatin1String>
#include <QMap>
#include <QSet>

namespace Teamwright {

struct RequestPreview;

/// One request of a team's plan, as the journal knows it.
struct JournalStep
{
    enum class State {
        Sent,     ///< on its way when the program ended: nobody knows
        Answered, ///< the proxy said yes
        Refused,  ///< the proxy said no, or nobody could tell
    };

    int number = 0; ///< within the plan, from 0
    QByteArray method;
    QString path;
    State state = State::Sent;
};

/// A team whose apply was begun and not ended.
struct UnfinishedTeam
{
    TeamId team;
    QDateTime begunAt;
    int stepCount = 0;
    std::optional<TeamEdit> edit; ///< what was being applied, for an existing team
    std::optional<Team> creation; ///< the new team, else
    QList<JournalStep> steps;     ///< those that were sent

    QString alias() const { return creation ? creation->alias() : edit ? edit->alias : QString(); }
};

/// What an apply is about to send, on the disk before it leaves: so that after a crash it is known what was
/// sent. One file per profile; holds redacted requests and staged values, no key.
class Journal final
{
public:
    static constexpr QLatin1String suffix{".journal"};

    /// @p scope is draftScope() of the profile.
    Journal(const QString &folder, const QString &scope, qint64 sizeLimit = 4 * 1024 * 1024);

    // Each is false when the disk refuses.
    bool beginTeam(const TeamEdit &edit, int stepCount, const QDateTime &now);
    bool beginCreation(const Team &team, const QDateTime &now);
    /// On the disk itself when it returns true: only then may the request go out.
    bool aboutToSend(const TeamId &team, int step, const RequestPreview &request);
    bool answered(const TeamId &team, int step, const std::optional<ApiError> &error);
    /// The team was read back, and this is how it ended; Unknown leaves it unfinished.
    bool endTeam(const TeamId &team, Outcome::Kind kind);

    /// Teams of which a request was sent, and whose end is not known. Those of which nothing was sent are
    /// as they were.
    QList<UnfinishedTeam> unfinished() const;

    /// Teams that were written to since the file was last compacted, ended or not.
    const QSet<TeamId> &touched() const { return m_touched; }

    const QString &path() const { return m_path; }

private:
    bool append(const JsonValue &event);
    bool begin(const TeamId &team, const QDateTime &now, int stepCount, const QString &key,
               JsonValue content);
    void compact();

    QString m_path;
    LineFile m_file;
    qint64 m_sizeLimit;
    QSet<TeamId> m_touched;
    QMap<TeamId, QList<QByteArray>> m_open; ///< the lines of teams that are not ended
};

} // namespace Teamwright

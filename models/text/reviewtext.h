// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Teamwright {

/// How far one staged change is on its way to the proxy.
enum class ChangeState { Staged, Waiting, Running, Done, DoneBut, Failed, Unknown, Conflict };

QString changeStateText(ChangeState state); ///< "waiting", "done, but"; empty while only staged

enum class ChangesColumn { Team, What, Old, New, State };
inline constexpr int changesColumnCount = int(ChangesColumn::State) + 1;
QString columnTitle(ChangesColumn column);

enum class ConflictsColumn { Team, What, Was, Theirs, Mine, Answer };
inline constexpr int conflictsColumnCount = int(ConflictsColumn::Answer) + 1;
QString columnTitle(ConflictsColumn column);
QString undecidedText(); ///< a conflict without an answer

enum class ActivityColumn { Time, Method, Path, Status, Duration };
inline constexpr int activityColumnCount = int(ActivityColumn::Duration) + 1;
QString columnTitle(ActivityColumn column);

/// A person as one side of a change: "admin, $25.00 every 30 days"; "not a member" for nobody.
QString membershipText(const std::optional<Member> &member);

/// What a new team will be, in short: "3 members, $25.00".
QString newTeamSummary(const Team &team);
QString deletionText(); ///< what is changed about a team that goes
QString newTeamText();  ///< what is changed about a team that comes
QString historyStart(); ///< the place in the history before every step
/// Local date and time, to the second: "2026-11-23 14:03:22".
QString clockText(const QDateTime &moment);
QString statusText(int status);                           ///< "200"; "no answer" for 0
QString durationText(std::chrono::milliseconds duration); ///< "340 ms", "1.2 s"
QString remainingText(std::chrono::seconds rest);         ///< "about 2 minutes left"

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewtext.h"

#include "amounttext.h"
#include "budgetduration.h"
#include "outcometext.h"
#include "resettext.h"
#include "textlocale.h"

#include <QCoreApplication>
#include <QStringList>

namespace Teamwright {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QString budgetText(const MemberLimits &limits)
{
    const QString amount = amountText(*limits.maxBudget);
    const auto period = BudgetDuration::parse(limits.budgetDuration);
    if (limits.budgetDuration.isEmpty())
        return ReviewText::tr("%1 for life").arg(amount);
    //: A limit of spend with its period, for example: $5.00 every day
    return ReviewText::tr("%1 %2").arg(amount, period ? periodText(*period) : limits.budgetDuration);
}

QStringList limitTexts(const MemberLimits &limits)
{
    QStringList parts;
    if (limits.maxBudget)
        parts.append(budgetText(limits));
    if (limits.tpmLimit)
        parts.append(ReviewText::tr("%1 tokens per minute").arg(countText(*limits.tpmLimit)));
    if (limits.rpmLimit)
        parts.append(ReviewText::tr("%1 requests per minute").arg(countText(*limits.rpmLimit)));
    if (!limits.allowedModels.isEmpty())
        parts.append(limits.allowedModels.join(QStringLiteral(", ")));
    if (parts.isEmpty())
        parts.append(ReviewText::tr("no limits"));
    return parts;
}

} // namespace

QString changeStateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Staged: return {};
    case ChangeState::Waiting: return ReviewText::tr("waiting");
    case ChangeState::Running: return ReviewText::tr("running");
    case ChangeState::Done: return ReviewText::tr("done");
    case ChangeState::DoneBut: return ReviewText::tr("done, but");
    case ChangeState::Failed: return ReviewText::tr("failed");
    case ChangeState::Unknown: return ReviewText::tr("unknown");
    case ChangeState::Conflict: return ReviewText::tr("conflict");
    }
    Q_UNREACHABLE();
}

QString columnTitle(ChangesColumn column)
{
    switch (column) {
    case ChangesColumn::Team: return ReviewText::tr("Team");
    case ChangesColumn::What: return ReviewText::tr("What");
    case ChangesColumn::Old: return ReviewText::tr("Old");
    case ChangesColumn::New: return ReviewText::tr("New");
    case ChangesColumn::State: return ReviewText::tr("State");
    }
    Q_UNREACHABLE();
}

QString columnTitle(ConflictsColumn column)
{
    switch (column) {
    case ConflictsColumn::Team: return ReviewText::tr("Team");
    case ConflictsColumn::What: return ReviewText::tr("What");
    case ConflictsColumn::Was: return ReviewText::tr("Was");
    case ConflictsColumn::Theirs: return ReviewText::tr("Theirs");
    case ConflictsColumn::Mine: return ReviewText::tr("Mine");
    case ConflictsColumn::Answer: return ReviewText::tr("Use");
    }
    Q_UNREACHABLE();
}

QString undecidedText() { return ReviewText::tr("undecided"); }

QString columnTitle(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Time: return ReviewText::tr("Time");
    case ActivityColumn::Method: return ReviewText::tr("Method");
    case ActivityColumn::Path: return ReviewText::tr("Path");
    case ActivityColumn::Status: return ReviewText::tr("Status");
    case ActivityColumn::Duration: return ReviewText::tr("Duration");
    }
    Q_UNREACHABLE();
}

QString membershipText(const std::optional<Member> &member)
{
    if (!member)
        return ReviewText::tr("not a member");
    QStringList parts{roleText(member->role)};
    if (member->limits.source == MemberLimits::Source::Custom)
        parts += limitTexts(member->limits);
    return parts.join(QStringLiteral(", "));
}

QString newTeamSummary(const Team &team)
{
    QStringList parts{ReviewText::tr("%n members", nullptr, int(team.members.size()))};
    if (const Usd *budget = team.value(TeamField::MaxBudget).as<Usd>())
        parts.append(amountText(*budget));
    return parts.join(QStringLiteral(", "));
}

QString deletionText() { return ReviewText::tr("Delete team"); }
QString newTeamText() { return ReviewText::tr("New team"); }
QString historyStart() { return ReviewText::tr("Nothing changed"); }

QString clockText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString statusText(int status) { return status > 0 ? QString::number(status) : ReviewText::tr("no answer"); }

QString durationText(std::chrono::milliseconds duration)
{
    if (duration < std::chrono::seconds(1))
        return ReviewText::tr("%1 ms").arg(duration.count());
    return ReviewText::tr("%1 s").arg(textLocale().toString(double(duration.count()) / 1000.0, 'f', 1));
}

QString remainingText(std::chrono::seconds rest)
{
    constexpr std::chrono::seconds exactBelow{90};
    if (rest < std::chrono::seconds(2))
        return ReviewText::tr("almost done");
    if (rest < exactBelow)
        return ReviewText::tr("about %n seconds left", nullptr, int(rest.count()));
    return ReviewText::tr("about %n minutes left", nullptr, int((rest.count() + 30) / 60));
}

} // namespace Teamwright

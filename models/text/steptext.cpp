// SPDX-License-Identifier: GPL-3.0-or-later
#include "steptext.h"

#include "fieldtext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

/// One person is named while there is a name; several are counted.
QString membersText(const QList<Member> &members, const QString &named, const QString &one,
                    const QString &many)
{
    if (members.size() > 1)
        return many;
    const QString name = members.isEmpty() ? QString() : members.first().name();
    return name.isEmpty() ? one : named.arg(name);
}

} // namespace

QString stepText(const StepDescription &step)
{
    using Kind = StepDescription::Kind;
    const int count = int(step.members.size());
    switch (step.kind) {
    case Kind::StartTeam: return StepText::tr("New Team");
    case Kind::SetField:
        return StepText::tr("Change %1").arg(step.field ? fieldLabel(*step.field) : QString());
    case Kind::SetContent: return StepText::tr("Replace All Fields");
    case Kind::InsertMembers:
        return membersText(step.members, StepText::tr("Add %1"), StepText::tr("Add Member"),
                           StepText::tr("Add %n Members", nullptr, count));
    case Kind::ChangeMembers:
        return membersText(step.members, StepText::tr("Change %1"), StepText::tr("Change Member"),
                           StepText::tr("Change %n Members", nullptr, count));
    case Kind::RemoveMembers:
        return membersText(step.members, StepText::tr("Remove %1"), StepText::tr("Remove Member"),
                           StepText::tr("Remove %n Members", nullptr, count));
    case Kind::DeleteTeam: return StepText::tr("Delete %n Team(s)", nullptr, step.teamCount);
    case Kind::Revert: return StepText::tr("Revert");
    case Kind::Several: return StepText::tr("Change %n Team(s)", nullptr, step.teamCount);
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamlines.h"

#include "fieldtext.h"
#include "valuetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct TeamLines
{
    Q_DECLARE_TR_FUNCTIONS(TeamLines)
};

} // namespace

QStringList teamLines(const Team &team)
{
    QStringList lines;
    for (const FieldSpec &spec : teamFields()) {
        const FieldValue &value = team.value(spec.field);
        if (value.hasValue() && spec.field != TeamField::Id)
            //: a field and its value
            lines.append(TeamLines::tr("%1: %2").arg(fieldLabel(spec.field), valueText(value, spec)));
    }
    lines.append(TeamLines::tr("%n member(s)", nullptr, int(team.members.size())));
    return lines;
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulktext.h"

#include "celltext.h"
#include "valuetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

} // namespace

QString heldText(TeamField field, const FieldValue &value)
{
    const FieldSpec &spec = fieldSpec(field);
    if (!value.isUnset() && !value.isNull())
        return valueText(value, spec);
    if (spec.kind == FieldKind::Models)
        return valueText(FieldValue(QStringList()), spec);
    return spec.kind == FieldKind::Flag ? valueText(FieldValue(false), spec) : nullText(spec);
}

QString bulkColumnTitle(int column)
{
    const QStringList titles{BulkText::tr("Team"), BulkText::tr("Now"), BulkText::tr("Then")};
    return titles.value(column);
}

QString personColumnTitle(MemberColumn column)
{
    return column == MemberColumn::User ? BulkText::tr("Team") : columnTitle(column);
}

//: Heading of the column that names fields and people when two teams are compared
QString comparedWhatText() { return BulkText::tr("What"); }

QString notAMemberText() { return BulkText::tr("no member"); }

} // namespace Teamwright

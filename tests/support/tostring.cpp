// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

char *printed(const QString &text) { return qstrdup(text.toUtf8().constData()); }

QString nameOf(TeamField field) { return QString(fieldSpec(field).key); }

QString describe(const AliasMap &map)
{
    QStringList parts;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        parts.append(entry.key() + u"->"_qs + entry.value());
    return u'{' + parts.join(u", "_qs) + u'}';
}

} // namespace

QString describe(const FieldValue &value)
{
    if (value.isUnset())
        return u"unset"_qs;
    if (value.isNull())
        return u"null"_qs;
    if (const auto *invalid = value.as<FieldValue::Invalid>())
        return u"invalid '%1'"_qs.arg(invalid->typed);
    if (const auto *text = value.as<QString>())
        return u"\"%1\""_qs.arg(*text);
    if (const auto *number = value.as<qint64>())
        return QString::number(*number);
    if (const auto *amount = value.as<Usd>())
        return u"$"_qs + amount->toText();
    if (const auto *flag = value.as<bool>())
        return *flag ? u"true"_qs : u"false"_qs;
    if (const auto *list = value.as<QStringList>())
        return u'[' + list->join(u", "_qs) + u']';
    if (const auto *map = value.as<AliasMap>())
        return describe(*map);
    return QString::fromUtf8(value.as<JsonValue>()->toCompact());
}

QString describe(const Member &member)
{
    const MemberLimits &limits = member.limits;
    QString text = u"%1 <%2> %3 spent %4"_qs.arg(member.userId.text(), member.email,
                                                 member.role == MemberRole::Admin ? u"admin"_qs : u"user"_qs,
                                                 member.spend.toText());
    if (limits == MemberLimits())
        return text;
    return text + u" limits %1: budget %2 %3 tpm %4 rpm %5 models %6"_qs.arg(
                      QString::number(int(limits.source)),
                      limits.maxBudget ? limits.maxBudget->toText() : u"-"_qs, limits.budgetDuration,
                      QString::number(limits.tpmLimit.value_or(-1)),
                      QString::number(limits.rpmLimit.value_or(-1)), limits.allowedModels.join(u','));
}

QString describe(const Team &team)
{
    QStringList lines{u"team "_qs + team.id.text()};
    for (const FieldSpec &spec : teamFields()) {
        if (!team.value(spec.field).isUnset())
            lines.append(u"  %1 = %2"_qs.arg(QString(spec.key), describe(team.value(spec.field))));
    }
    for (const Member &member : team.members)
        lines.append(u"  member "_qs + describe(member));
    const TeamFigures &figures = team.figures;
    lines.append(u"  spend %1, reset %2, created %3, updated %4, keys %5"_qs.arg(
        figures.spend.toText(), figures.budgetResetAt.toString(Qt::ISODateWithMs),
        figures.createdAt.toString(Qt::ISODateWithMs), figures.updatedAt.toString(Qt::ISODateWithMs),
        QString::number(figures.keyCount)));
    lines.append(u"  rest "_qs + QString::fromUtf8(team.rest.toCompact()));
    return lines.join(u'\n');
}

QString describe(const Issue &issue)
{
    return u"code %1 severity %2 field %3 row %4 (%5)"_qs.arg(
        QString::number(int(issue.code)), QString::number(int(issue.severity)),
        issue.field ? nameOf(*issue.field) : u"-"_qs, QString::number(issue.memberRow),
        issue.arguments.join(u", "_qs));
}

QString describe(const Difference &difference)
{
    if (difference.kind != Difference::Kind::Field)
        return u"member kind %1: %2"_qs.arg(QString::number(int(difference.kind)),
                                            describe(difference.member));
    return u"%1: asked %2, held %3"_qs.arg(difference.field ? nameOf(*difference.field) : u"-"_qs,
                                           describe(difference.asked), describe(difference.held));
}

char *toString(const Usd &value) { return printed(value.toText()); }
char *toString(const BudgetDuration &value) { return printed(value.toText()); }
char *toString(const JsonValue &value) { return printed(QString::fromUtf8(value.toCompact())); }
char *toString(const FieldValue &value) { return printed(describe(value)); }
char *toString(const Member &value) { return printed(describe(value)); }
char *toString(const Team &value) { return printed(describe(value)); }
char *toString(const Issue &value) { return printed(describe(value)); }
char *toString(const Difference &value) { return printed(describe(value)); }
char *toString(TeamField value) { return printed(nameOf(value)); }
char *toString(Issue::Code value) { return printed(u"issue code %1"_qs.arg(int(value))); }

char *toString(const TeamRow &value)
{
    return printed(u"row %1 '%2' members %3 [%4] spend %5 budget %6"_qs.arg(
        value.id.text(), value.alias, QString::number(value.memberCount),
        QString::fromUtf8(value.memberNames), value.spend.toText(),
        value.maxBudget ? value.maxBudget->toText() : u"-"_qs));
}

char *toString(ApiError::Kind value)
{
    static const char *names[] = {"HostNotFound",  "Refused",    "Tls",         "Timeout",      "Network",
                                  "Cancelled",     "BadKey",     "ExpiredKey",  "NotPermitted", "TeamBlocked",
                                  "LicenceNeeded", "NotFound",   "NoSuchRoute", "Validation",   "Conflict",
                                  "RateLimited",   "NoDatabase", "Server",      "BadReply",     "ReadOnly",
                                  "ForeignOrigin"};
    return qstrdup(names[int(value)]);
}

} // namespace Teamwright

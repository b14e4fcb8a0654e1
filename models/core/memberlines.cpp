// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlines.h"

#include <QRegularExpression>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

std::optional<MemberRole> roleFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == u"user" || word == u"member")
        return MemberRole::User;
    if (word == u"admin")
        return MemberRole::Admin;
    return {};
}

bool isHeading(const QStringList &cells)
{
    static const QStringList names{u"user"_qs,  u"user_id"_qs, u"user id"_qs, u"user_email"_qs,
                                   u"email"_qs, u"e-mail"_qs,  u"member"_qs};
    return cells.size() > 1 && names.contains(cells[0].trimmed().toLower()) &&
           cells[1].trimmed().toLower() == u"role";
}

QString unquoted(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.mid(1, cell.size() - 2);
    return cell;
}

/// False when it is no amount that the proxy may get: it takes negative ones (contract 3.9).
bool readBudget(MemberLimits &limits, const QString &cell)
{
    QString digits = cell;
    digits.remove(u'$');
    if (digits.trimmed().isEmpty())
        return true;
    limits.maxBudget = Usd::parse(digits.trimmed());
    limits.source = MemberLimits::Source::Custom;
    return limits.maxBudget && !limits.maxBudget->isNegative();
}

/// The recipients of a message on one line, "a@x; Ann <b@y>": nobody unless each cell is an e-mail.
QList<Member> invited(const QStringList &cells)
{
    QList<Member> people;
    for (const QString &cell : cells) {
        const Member person = personFromText(unquoted(cell));
        if (person.email.isEmpty() && !cell.trimmed().isEmpty())
            return {};
        if (!person.email.isEmpty())
            people.append(person);
    }
    return people;
}

} // namespace

Member personFromText(const QString &text)
{
    static const QRegularExpression named(u"<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*\\z"_qs);
    static const QRegularExpression email(u"\\A[^@\\s]+@[^@\\s]+\\z"_qs);
    const QString name = text.trimmed();
    Member member;
    if (const auto match = named.match(name); match.hasMatch())
        member.email = match.captured(1);
    else if (email.match(name).hasMatch())
        member.email = name;
    else
        member.userId = UserId(name);
    return member;
}

MemberLines membersFromText(const QString &text, BudgetColumn budgets)
{
    static const QRegularExpression lineBreak(u"\\r\\n|\\r|\\n"_qs);
    static const QRegularExpression separator(u"[,;\\t]"_qs);
    MemberLines result;
    const QStringList lines = text.split(lineBreak);
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(separator);
        if (lines[i].trimmed().isEmpty() || (i == 0 && isHeading(cells)))
            continue;
        if (const QList<Member> people = invited(cells); people.size() > 1) {
            result.members.append(people);
            continue;
        }
        Member member = personFromText(unquoted(cells[0]));
        const auto role = roleFromText(unquoted(cells.value(1)));
        const bool isBudgetFine =
            budgets == BudgetColumn::Ignored || readBudget(member.limits, unquoted(cells.value(2)));
        if (member.isNameless() || !role || !isBudgetFine) {
            result.unreadableLines.append(i + 1);
            continue;
        }
        member.role = *role;
        result.members.append(member);
    }
    return result;
}

} // namespace Teamwright

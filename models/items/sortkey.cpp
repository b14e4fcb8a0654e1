// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortkey.h"

#include <bit>
#include <cstring>

namespace Teamwright {

namespace {

/// Folded, without accents, each run of digits led by its length: bytes in this order are names in reading
/// order.
QByteArray readingOrder(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(folded.size() + 4);
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded[i].isDigit()) {
            if (!folded[i].isMark())
                key += folded[i];
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < folded.size() && folded[end].isDigit())
            ++end;
        while (i < end - 1 && folded[i] == u'0')
            ++i;
        key += u'0'; // digits stay where digits stand among letters
        key += QChar(char16_t(u'0' + std::min<qsizetype>(end - i, 1000)));
        key += QStringView(folded).mid(i, end - i);
        i = end;
    }
    return key.toUtf8();
}

SortKey numberKey(double number)
{
    // Doubles as integers are in order but for the negative ones, which run backwards.
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    const quint64 sign = quint64(1) << 63;
    return {true, bits & sign ? ~bits : bits | sign, {}};
}

SortKey integerKey(qint64 number) { return {true, quint64(number) ^ (quint64(1) << 63), {}}; }

SortKey textKey(const QString &text)
{
    if (text.isEmpty())
        return {};
    SortKey key{true, 0, readingOrder(text)};
    for (qsizetype i = 0; i < 8; ++i)
        key.order = key.order << 8 | (i < key.text.size() ? uchar(key.text[i]) : 0);
    return key;
}

SortKey dateKey(const QDateTime &date)
{
    return date.isValid() ? integerKey(date.toMSecsSinceEpoch()) : SortKey();
}

SortKey limitKey(const std::optional<qint64> &limit) { return limit ? integerKey(*limit) : SortKey(); }

/// Few before many, then by the names.
SortKey listKey(const QStringList &list)
{
    return list.isEmpty() ? SortKey() : SortKey{true, quint64(list.size()), readingOrder(list.join(u'\n'))};
}

} // namespace

SortKey sortKey(const TeamRow &row, TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return textKey(row.alias);
    case TeamColumn::Id: return textKey(row.id.text());
    case TeamColumn::Organization: return textKey(row.organization.text());
    case TeamColumn::Members: return integerKey(row.memberCount);
    case TeamColumn::Models: return listKey(row.models);
    case TeamColumn::Spend: return numberKey(row.spend.toDouble());
    case TeamColumn::Budget: return row.maxBudget ? numberKey(row.maxBudget->toDouble()) : SortKey();
    case TeamColumn::ResetDate: return dateKey(row.budgetResetAt);
    case TeamColumn::TokensPerMinute: return limitKey(row.tpmLimit);
    case TeamColumn::RequestsPerMinute: return limitKey(row.rpmLimit);
    case TeamColumn::Blocked: return integerKey(row.isBlocked);
    case TeamColumn::Tags: return listKey(row.tags);
    case TeamColumn::Created: return dateKey(row.createdAt);
    }
    Q_UNREACHABLE();
}

SortKey sortKey(const Member &member, MemberColumn column)
{
    const MemberLimits &limits = member.limits;
    switch (column) {
    case MemberColumn::User: return textKey(member.name());
    case MemberColumn::Role: return integerKey(member.role == MemberRole::Admin ? 0 : 1);
    case MemberColumn::Budget: return limits.maxBudget ? numberKey(limits.maxBudget->toDouble()) : SortKey();
    case MemberColumn::Period: return textKey(limits.budgetDuration);
    case MemberColumn::TokensPerMinute: return limitKey(limits.tpmLimit);
    case MemberColumn::RequestsPerMinute: return limitKey(limits.rpmLimit);
    case MemberColumn::Models: return listKey(limits.allowedModels);
    case MemberColumn::Spend: return numberKey(member.spend.toDouble());
    }
    Q_UNREACHABLE();
}

int compareKeys(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    if (a.isSet != b.isSet)
        return a.isSet ? -1 : 1;
    int difference = a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
    if (difference == 0)
        difference = a.text.compare(b.text);
    return order == Qt::AscendingOrder ? difference : -difference;
}

} // namespace Teamwright

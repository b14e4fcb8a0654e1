// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teambuilder.h"
#include "teamsfilter.h"

#include <QRandomGenerator>

namespace Teamwright {

/// What may happen to a list, one thing after the other, the same every time.
struct Storm
{
    QList<TeamRow> rows;
    TeamsFilter filter;
    Qt::SortOrder order = Qt::AscendingOrder;

    void blow()
    {
        switch (any(6)) {
        case 0:
        case 1: rows.append(anyRow(int(rows.size()))); break;
        case 2: changeSome(); break;
        case 3: filter.text = anyWord().left(any(6)) + (any(2) ? QStringLiteral(" ZOË") : QString()); break;
        case 4: chooseAnything(); break;
        default: order = Qt::SortOrder(any(2));
        }
    }

private:
    int any(int end) { return m_random.bounded(end); }
    QString anyWord() { return m_words[any(int(m_words.size()))]; }

    TeamRow anyRow(int number)
    {
        TeamRow row = rowOf(
            TeamBuilder(QStringLiteral("t%1").arg(number), anyWord() + QString::number(any(30))).team());
        row.models = m_words.mid(any(5));
        row.spend = Usd::parse(QString::number(any(12))).value();
        if (any(2))
            row.maxBudget = Usd::parse(u"10").value();
        row.isBlocked = any(4) == 0;
        row.memberNames = any(2) ? "ann\nbob\n" : "Zoë@example.org\n";
        return row;
    }
    void changeSome()
    {
        for (int i = 0; i < 5 && !rows.isEmpty(); ++i) {
            TeamRow &row = rows[any(int(rows.size()))];
            row = anyRow(row.id.text().mid(1).toInt());
        }
    }
    void chooseAnything()
    {
        filter.blocked = any(2) ? std::optional(any(2) == 0) : std::nullopt;
        filter.budgets = any(2) ? QSet{TeamsFilter::Budget(any(4))} : QSet<TeamsFilter::Budget>();
        filter.models = any(2) ? QSet{anyWord()} : QSet<QString>();
    }

    QRandomGenerator m_random{20261123};
    QStringList m_words = QStringLiteral("alpha,Beta,gamma ray,ab,a").split(QChar(u','));
};

} // namespace Teamwright

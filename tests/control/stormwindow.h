// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applydesk.h"
#include "stormtruth.h"

#include <QRandomGenerator>

namespace Teamwright {

/// One window in bad weather, and beside it what its user knows to be true.
class Storm final
{
public:
    explicit Storm(quint32 seed);

    void step();

    /// What is wrong, in words; empty when all is well.
    QString fault() const;
    const QStringList &log() const { return m_log; }
    int writes() const { return m_writes; }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    TeamId randomTeam();
    void note(const QString &line);

    static void read(const TeamEdit &edit, QMap<StormEntry, StormTruth::Wish> &staged);
    static QString text(const QMap<StormEntry, StormTruth::Wish> &wishes);
    void open(const QList<Team> &teams, const QList<TeamEdit> &staged);
    void look(const TeamId &team);

    // --- what somebody does in the window --------------------------------------------------------------

    struct Change
    {
        StormEntry entry;
        QString from;
        QString to;
    };
    void edit();
    void undo();
    void redo();
    /// Puts one team back to what the proxy had, and forgets the way there.
    void revert();
    void refresh(const TeamId &id);
    void restart();

    // --- what happens on the proxy ---------------------------------------------------------------------

    void changeBehindTheBack();
    void brew();

    // --- the apply -------------------------------------------------------------------------------------

    void apply();
    /// Whatever has left by now: what is wanted from here on comes after it.
    void hearSending();
    void end(const TeamId &team, const PlanOutcome &outcome);
    void checkTraffic();
    void settleConflicts();

    QRandomGenerator m_random;
    std::unique_ptr<ApplyDesk> m_desk;
    StormTruth m_truth;
    QList<Change> m_steps;
    qsizetype m_index = 0; ///< within m_steps
    QList<Team> m_before;
    QSet<TeamId> m_sending;
    QStringList m_log;
    QString m_fault;
    int m_writes = 0;
    bool m_isApplying = false;
};

} // namespace Teamwright

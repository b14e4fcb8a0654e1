// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace Teamwright {

class Clock;
class ElidedLabel;
class ProgressStrip;

/// The line below the list: how many teams are shown, how old they are, which are missing, and how far
/// loading is.
class TeamsFooter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsFooter)

public:
    explicit TeamsFooter(const Clock &clock, QWidget *parent = nullptr);

    void setCounts(int shown, int total, int selected);
    void setUpdated(const QDateTime &when); ///< invalid: never yet
    /// Positions in the order of ids of teams that the proxy itself cannot read (contract 5.1).
    void setGaps(const QList<int> &positions);
    void showProgress(int loaded, int expected);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

private:
    void refreshText();
    QString countsText() const;
    QString gapsText() const;

    const Clock &m_clock;
    ElidedLabel *m_text;
    ElidedLabel *m_gapsText;
    ProgressStrip *m_progress;
    QDateTime m_updated;
    QList<int> m_gaps;
    int m_shown = 0;
    int m_total = 0;
    int m_selected = 0;
};

} // namespace Teamwright

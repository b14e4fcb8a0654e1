// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsfooter.h"

#include "amounttext.h"
#include "clock.h"
#include "datetext.h"
#include "progressstrip.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QTimer>

#include <chrono>

namespace Teamwright {

TeamsFooter::TeamsFooter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new ElidedLabel(TextRole::Small, this))
    , m_gapsText(new ElidedLabel(TextRole::Small, this))
    , m_progress(new ProgressStrip(this))
{
    using namespace std::chrono_literals;
    m_text->setMuted(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_gapsText->hide();
    m_progress->hide();
    connect(m_progress, &ProgressStrip::cancelRequested, this, &TeamsFooter::cancelRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::medium, Space::tiny, Space::medium, Space::tiny);
    row->setSpacing(Space::large);
    row->addWidget(m_text, 1);
    row->addWidget(m_gapsText);
    row->addWidget(m_progress);
    setMinimumHeight(Size::control + Space::small);
    auto *aging = new QTimer(this); // "2 minutes ago" gets old by itself
    aging->setInterval(20s);
    connect(aging, &QTimer::timeout, this, &TeamsFooter::refreshText);
    aging->start();
}

void TeamsFooter::setCounts(int shown, int total, int selected)
{
    m_shown = shown;
    m_total = total;
    m_selected = selected;
    refreshText();
}

void TeamsFooter::setUpdated(const QDateTime &when)
{
    m_updated = when;
    refreshText();
}

void TeamsFooter::setGaps(const QList<int> &positions)
{
    m_gaps = positions;
    m_gapsText->setText(gapsText());
    m_gapsText->setVisible(!positions.isEmpty());
}

void TeamsFooter::showProgress(int loaded, int expected)
{
    m_progress->setText(expected > 0 ? tr("Loading %1 of %2").arg(countText(loaded), countText(expected))
                                     : tr("Loading teams…"));
    m_progress->setProgress(loaded, expected);
    m_progress->show();
}

void TeamsFooter::hideProgress() { m_progress->hide(); }

QString TeamsFooter::countsText() const
{
    if (m_shown != m_total)
        return tr("%1 of %2 team(s)", nullptr, m_total).arg(countText(m_shown), countText(m_total));
    return tr("%1 team(s)", nullptr, m_total).arg(countText(m_total)); // not %n: that has no separators
}

QString TeamsFooter::gapsText() const
{
    if (m_gaps.isEmpty())
        return {};
    QStringList positions;
    for (int position : m_gaps)
        positions.append(countText(position));
    return tr("%n team(s) cannot be read by the proxy itself (by ID, number %1)", nullptr, int(m_gaps.size()))
        .arg(positions.join(QStringLiteral(", ")));
}

void TeamsFooter::refreshText()
{
    QStringList parts{countsText()};
    if (m_selected > 1)
        parts.append(tr("%n selected", nullptr, m_selected));
    if (m_updated.isValid())
        parts.append(tr("updated %1").arg(ageText(m_updated, m_clock.now())));
    m_text->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace Teamwright

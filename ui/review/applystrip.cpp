// SPDX-License-Identifier: GPL-3.0-or-later
#include "applystrip.h"

#include "reviewtext.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Teamwright {

ApplyStrip::ApplyStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton(tr("&Pause")))
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    m_text->setObjectName(QStringLiteral("applyProgress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Stop after the running requests; what was sent is read back"));
    m_pause->setObjectName(QStringLiteral("pauseApply"));
    m_cancel->setObjectName(QStringLiteral("cancelApply"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::medium);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    for (QPushButton *button : {m_pause, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_isPaused); });
    connect(m_cancel, &QPushButton::clicked, this, &ApplyStrip::cancelRequested);
    hide();
}

void ApplyStrip::start(int total)
{
    m_isCancelling = false;
    m_cancel->setEnabled(true);
    m_pause->setEnabled(true);
    setPaused(false);
    setProgress(0, total, -1);
    show();
}

void ApplyStrip::setProgress(int done, int total, int remainingSeconds)
{
    m_done = done;
    m_total = total;
    m_remaining = remainingSeconds;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    tell();
}

void ApplyStrip::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("&Go On") : tr("&Pause"));
    tell();
}

void ApplyStrip::setCancelling()
{
    m_isCancelling = true;
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    tell();
}

void ApplyStrip::tell()
{
    const QString done = tr("%1 of %n team(s)", nullptr, m_total).arg(m_done);
    QString rest;
    if (m_isCancelling)
        rest = tr("stopping after the running requests");
    else if (m_isPaused)
        rest = tr("paused");
    else if (m_remaining >= 0)
        rest = remainingText(std::chrono::seconds(m_remaining));
    //: %1 how far it is, %2 how long it still takes
    m_text->setText(rest.isEmpty() ? done : tr("%1, %2").arg(done, rest));
}

} // namespace Teamwright

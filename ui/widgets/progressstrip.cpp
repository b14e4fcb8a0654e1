// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressstrip.h"

#include "emphasis.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Teamwright {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Small, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel Loading"), this))
{
    static_cast<TextLabel *>(m_text)->setMuted(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMinimumWidth(Space::giant * 3);
    m_bar->setMaximumWidth(Space::giant * 6);
    setEmphasis(*m_cancel, Emphasis::Quiet);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::medium);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
}

void ProgressStrip::setText(const QString &text) { m_text->setText(text); }

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace Teamwright

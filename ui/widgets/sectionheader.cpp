// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionheader.h"

#include "textlabel.h"

#include <QBoxLayout>

namespace Teamwright {

SectionHeader::SectionHeader(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Heading, this))
    , m_hint(new TextLabel(TextRole::Small, this))
{
    m_hint->setMuted(true);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny / 2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    setTexts(title, hint);
}

void SectionHeader::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace Teamwright

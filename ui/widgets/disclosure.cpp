// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "icons.h"

#include <QBoxLayout>
#include <QToolButton>

namespace Teamwright {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
{
    m_heading->setCheckable(false);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setFont(fontFor(TextRole::Strong, m_heading->font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_heading, 0, Qt::AlignLeft);
    setTitle(title);
    m_heading->setIcon(iconFor(Icon::ChevronRight));
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
}

void Disclosure::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_content->setVisible(false);
    layout()->addWidget(content);
}

void Disclosure::setTitle(const QString &title) { m_heading->setText(title); }

bool Disclosure::isOpen() const { return m_content && !m_content->isHidden(); }

void Disclosure::setOpen(bool isOpen)
{
    if (!m_content || isOpen == this->isOpen())
        return;
    m_content->setVisible(isOpen);
    m_heading->setIcon(iconFor(isOpen ? Icon::ChevronDown : Icon::ChevronRight));
    Q_EMIT toggled(isOpen);
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "copybutton.h"

#include "icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace Teamwright {

CopyButton::CopyButton(const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_tick(new QTimer(this))
{
    using namespace std::chrono_literals;
    setAccessibleName(name);
    setToolTip(name);
    setAutoRaise(true);
    setIcon(iconFor(Icon::Copy));
    m_tick->setSingleShot(true);
    m_tick->setInterval(1200ms);
    connect(m_tick, &QTimer::timeout, this, [this] { setIcon(iconFor(Icon::Copy)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setTextToCopy(const QString &text)
{
    m_textToCopy = text;
    setEnabled(!text.isEmpty());
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_textToCopy);
    setIcon(iconFor(Icon::Check, Tone::Success));
    m_tick->start();
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionbar.h"

#include "callertext.h"
#include "chip.h"
#include "connection.h"
#include "emphasis.h"
#include "icons.h"
#include "profiletext.h"
#include "textlabel.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Teamwright {

namespace {

constexpr int lineHeight = 3;

Tone toneOf(Environment environment)
{
    switch (environment) {
    case Environment::Development: return Tone::Success;
    case Environment::Test: return Tone::Warning;
    case Environment::Production: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionBar::ConnectionBar(QMenu &profiles, QWidget *parent)
    : QWidget(parent)
    , m_name(new QPushButton)
    , m_environment(new Chip({}, Tone::Neutral))
    , m_readOnly(new Chip(tr("Read-only"), Tone::Warning, Icon::Lock))
    , m_about(new ElidedLabel(TextRole::Small))
{
    m_name->setIcon(iconFor(Icon::Connection));
    m_name->setMenu(&profiles);
    m_name->setToolTip(tr("Which proxy this window works on"));
    m_about->setMuted(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::medium, Space::tiny + lineHeight, Space::medium, Space::tiny);
    row->setSpacing(Space::small);
    row->addWidget(m_name);
    row->addWidget(m_environment);
    row->addWidget(m_readOnly);
    row->addWidget(m_about, 1);
    showConnection(nullptr);
}

void ConnectionBar::showConnection(const Connection *connection)
{
    m_isConnected = connection;
    m_environment->setVisible(connection);
    m_readOnly->setVisible(connection && connection->profile().isReadOnly);
    if (!connection) {
        m_name->setText(tr("Not connected"));
        m_about->clear();
        update();
        return;
    }
    const ConnectionProfile &profile = connection->profile();
    const bool isSandbox = profile.name == sandboxProfileName;
    m_kind = profile.environment;
    m_name->setText(profileName(profile.name));
    m_name->setAccessibleName(tr("Connection %1").arg(profileName(profile.name)));
    m_environment->setText(isSandbox ? tr("Practice") : environmentName(m_kind));
    m_environment->setTone(isSandbox ? Tone::Accent : toneOf(m_kind));
    if (isSandbox) {
        m_about->setText(tr(
            "A practice proxy inside this program, with example teams. Nothing here reaches a real proxy."));
    } else if (connection->state() == Connection::State::Checking) {
        m_about->setText(tr("Connecting to %1…").arg(profile.baseUrl.toDisplayString()));
    } else {
        const Capabilities &capabilities = connection->capabilities();
        m_about->setText(tr("%1 · LiteLLM %2 · %3")
                             .arg(profile.baseUrl.toDisplayString(), capabilities.proxyVersion,
                                  callerName(capabilities.caller)));
    }
    update();
}

void ConnectionBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = Colors::of(palette());
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
    if (m_isConnected)
        painter.fillRect(0, 0, width(), lineHeight, colors.environment(m_kind).mark);
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpane.h"

#include "emphasis.h"
#include "icons.h"
#include "jsoncolors.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace Teamwright {

RequestPane::RequestPane(QWidget *parent)
    : QWidget(parent)
    , m_line(new ElidedLabel(TextRole::Mono))
    , m_body(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("Copy as cURL")))
    , m_paste(new QPushButton(tr("Paste cURL…")))
{
    auto *title = new TextLabel(tr("Request"), TextRole::Label);
    title->setBuddy(m_body);
    m_line->setMuted(true);
    m_line->setElideMode(Qt::ElideMiddle);
    m_line->setObjectName(QStringLiteral("requestLine"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(fontFor(TextRole::Mono, font()));
    m_body->setAccessibleName(tr("Request body"));
    m_body->setObjectName(QStringLiteral("requestBody"));
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    new JsonColors(*m_body);
    m_copy->setIcon(iconFor(Icon::Copy));
    m_copy->setToolTip(tr("For a shell in which LITELLM_PROXY_API_KEY holds the key"));
    m_paste->setIcon(iconFor(Icon::Paste));
    m_paste->setToolTip(tr("Fill the form from a curl command (Ctrl+Shift+V)"));
    m_copy->setObjectName(QStringLiteral("copyCurl"));
    m_paste->setObjectName(QStringLiteral("pasteCurl"));

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::small);
    heading->addWidget(title);
    heading->addStretch();
    for (QPushButton *button : {m_copy, m_paste}) {
        button->setAutoDefault(false);
        setEmphasis(*button, Emphasis::Quiet);
        heading->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::small, Space::huge, Space::tiny);
    layout->setSpacing(Space::tiny);
    layout->addLayout(heading);
    layout->addWidget(m_line);
    layout->addWidget(m_body, 1);
    connect(m_copy, &QPushButton::clicked, this, &RequestPane::copyRequested);
    connect(m_paste, &QPushButton::clicked, this, &RequestPane::pasteRequested);
}

void RequestPane::setPreview(const RequestPreview &preview)
{
    m_line->setText(QString::fromLatin1(preview.method) + u' ' + preview.url.toDisplayString());
    const QString body = QString::fromUtf8(preview.body);
    if (body == m_body->toPlainText())
        return;
    const int place = m_body->verticalScrollBar()->value();
    m_body->setPlainText(body);
    m_body->verticalScrollBar()->setValue(place);
}

} // namespace Teamwright

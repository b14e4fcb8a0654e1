// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydetail.h"

#include "datetext.h"
#include "emphasis.h"
#include "icons.h"
#include "jsonhighlighter.h"
#include "jsonvalue.h"
#include "reviewtext.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Teamwright {

namespace {

QPlainTextEdit *makeBody(const QString &name)
{
    auto *body = new QPlainTextEdit;
    body->setReadOnly(true);
    body->setTabChangesFocus(true);
    body->setLineWrapMode(QPlainTextEdit::NoWrap);
    body->setAccessibleName(name);
    body->setFont(fontFor(TextRole::Mono, body->font()));
    return body;
}

/// Indented where it is JSON, as it is where not.
QString shown(const QByteArray &body)
{
    const auto json = JsonValue::parse(body);
    return QString::fromUtf8(json ? json->toIndented() : body);
}

QVBoxLayout *labelled(const QString &title, QWidget *body)
{
    auto *label = new TextLabel(title, TextRole::Label);
    label->setBuddy(body);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::tiny);
    column->addWidget(label);
    column->addWidget(body, 1);
    return column;
}

} // namespace

ActivityDetail::ActivityDetail(QWidget *parent)
    : QWidget(parent)
    , m_line(new ElidedLabel(TextRole::Mono))
    , m_facts(new TextLabel(TextRole::Small))
    , m_changes(new TextLabel(TextRole::Body))
    , m_request(makeBody(tr("Request body")))
    , m_answer(makeBody(tr("Answer")))
    , m_curl(new QPushButton(tr("Copy as cURL")))
    , m_reverse(new QPushButton(tr("&Reverse")))
{
    m_line->setElideMode(Qt::ElideMiddle);
    m_facts->setMuted(true);
    m_facts->setWordWrap(true);
    m_changes->setWordWrap(true);
    m_changes->setSelectable(true);
    m_changes->setObjectName(QStringLiteral("activityChanges"));
    m_request->setObjectName(QStringLiteral("activityRequest"));
    m_answer->setObjectName(QStringLiteral("activityAnswer"));
    m_colors = {new JsonHighlighter(m_request->document()), new JsonHighlighter(m_answer->document())};
    m_curl->setObjectName(QStringLiteral("activityCurl"));
    m_curl->setIcon(iconFor(Icon::Copy));
    m_curl->setToolTip(tr("For a shell in which LITELLM_PROXY_API_KEY holds the key"));
    m_reverse->setObjectName(QStringLiteral("activityReverse"));
    m_reverse->setIcon(iconFor(Icon::Undo));
    m_reverse->setToolTip(tr("Stage what takes this change back; nothing is sent yet"));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::small);
    heading->addWidget(m_line, 1);
    for (QPushButton *button : {m_curl, m_reverse}) {
        button->setAutoDefault(false);
        setEmphasis(*button, Emphasis::Quiet);
        heading->addWidget(button);
    }
    auto *bodies = new QHBoxLayout;
    bodies->setSpacing(Space::medium);
    bodies->addLayout(labelled(tr("Request body"), m_request), 1);
    bodies->addLayout(labelled(tr("Answer"), m_answer), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addLayout(heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_changes);
    layout->addLayout(bodies, 1);
    connect(m_curl, &QPushButton::clicked, this, &ActivityDetail::curlRequested);
    connect(m_reverse, &QPushButton::clicked, this, &ActivityDetail::reverseRequested);
    clear();
}

void ActivityDetail::show(const Exchange &exchange, const QStringList &changes)
{
    m_line->setText(QString::fromLatin1(exchange.method) + u' ' + exchange.path);
    QStringList facts{clockText(exchange.startedAt), statusText(exchange.status),
                      durationText(exchange.duration)};
    if (!exchange.fault.isEmpty())
        facts.append(exchange.fault);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    m_request->setPlainText(shown(exchange.requestBody));
    m_answer->setPlainText(shown(exchange.answerBody));
}

void ActivityDetail::clear()
{
    m_line->setText({});
    m_facts->setText(tr("Choose a request to see what was sent and what came back."));
    m_changes->hide();
    m_request->clear();
    m_answer->clear();
    setActions(false, false);
}

void ActivityDetail::setActions(bool canCopyCurl, bool canReverse)
{
    m_curl->setEnabled(canCopyCurl);
    m_reverse->setEnabled(canReverse);
}

void ActivityDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QSyntaxHighlighter *colors : std::as_const(m_colors))
            colors->rehighlight();
    }
}

} // namespace Teamwright

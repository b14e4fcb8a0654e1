// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsview.h"

#include "jsonhighlighter.h"
#include "safetext.h"
#include "textlabel.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

constexpr qsizetype mostShown = 20; // of one team: 5,000 additions are a hundred requests that look alike

} // namespace

RequestsView::RequestsView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Requests"), TextRole::Label))
    , m_text(new QPlainTextEdit)
    , m_colors(new JsonHighlighter(m_text->document()))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono, font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Requests"));
    m_text->setObjectName(QStringLiteral("requests"));
    m_title->setBuddy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
}

void RequestsView::setRequests(const QString &team, const QList<RequestPreview> &requests)
{
    m_title->setText(tr("%n request(s) for %1", nullptr, int(requests.size())).arg(safeText(team)));
    QStringList parts;
    for (const RequestPreview &request : requests.first(qMin(requests.size(), mostShown))) {
        const QString line = QString::fromLatin1(request.method) + u' ' + request.url.toDisplayString();
        parts.append(request.body.isEmpty() ? line : line + u'\n' + QString::fromUtf8(request.body));
    }
    if (requests.size() > mostShown)
        parts.append(tr("… and %n more", nullptr, int(requests.size() - mostShown)));
    setText(parts.join(QStringLiteral("\n\n")));
}

void RequestsView::setNote(const QString &team, const QString &note)
{
    m_title->setText(team.isEmpty() ? tr("Requests") : tr("Requests for %1").arg(safeText(team)));
    setText(note);
}

void RequestsView::setText(const QString &text)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void RequestsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colors->rehighlight();
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedialog.h"

#include "banner.h"
#include "emphasis.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Teamwright {

PasteDialog::PasteDialog(const CurlTools &tools, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_text(new QPlainTextEdit(text))
    , m_note(new InlineNote)
{
    setWindowTitle(tr("Paste cURL"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label =
        new TextLabel(tr("A curl command for /team/new, or its JSON. It replaces what the form holds; "
                         "undo brings that back."));
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Command"));
    m_text->setFont(fontFor(TextRole::Mono, font()));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *fill = buttons->addButton(tr("Fill the Form"), QDialogButtonBox::AcceptRole);
    setEmphasis(*fill, Emphasis::Primary);
    fill->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::medium);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_note->setNote(Tone::Danger, {}); });
    m_text->selectAll();
}

void PasteDialog::read()
{
    QString error;
    const auto team = m_tools.read(m_text->toPlainText(), &error);
    if (!team) {
        m_note->setNote(Tone::Danger, error);
        return;
    }
    Q_EMIT pasted(*team);
    accept();
}

} // namespace Teamwright

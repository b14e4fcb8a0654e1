// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeditor.h"

#include "chip.h"
#include "fieldtext.h"
#include "flowlayout.h"
#include "suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Teamwright {

ListEditor::ListEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit)
    , m_suggestions(new Suggestions(this))
    , m_flow(new FlowLayout(Space::tiny))
    , m_chipLine(new QWidget)
{
    m_chipLine->setLayout(m_flow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_chipLine);
    layout->addWidget(m_line);
    showChips();
    m_line->setPlaceholderText(fieldPlaceholder(field));
    m_line->setCompleter(m_suggestions);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            addTyped();
        else
            takeWords();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ListEditor::addTyped);
    // Queued: Qt's completer writes the chosen text into the line after it said so.
    connect(m_suggestions, qOverload<const QString &>(&QCompleter::activated), this, &ListEditor::addTyped,
            Qt::QueuedConnection);
}

void ListEditor::setSuggestions(const QStringList &texts) { m_suggestions->setTexts(texts); }

QWidget *ListEditor::input() const { return m_line; }

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_words.isEmpty()) {
            removeAt(m_words.size() - 1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

QStringList ListEditor::words() const
{
    QStringList all = m_words;
    const QString typed = m_line->text().trimmed();
    if (!typed.isEmpty() && !all.contains(typed))
        all.append(typed);
    return all;
}

void ListEditor::addTyped()
{
    const QStringList typed = m_line->text().split(u',', Qt::SkipEmptyParts);
    if (typed.isEmpty())
        return;
    for (const QString &word : typed) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty() && !m_words.contains(trimmed))
            m_words.append(trimmed);
    }
    m_line->clear();
    showChips();
    takeWords();
}

void ListEditor::removeAt(qsizetype place)
{
    m_words.removeAt(place);
    showChips();
    takeWords();
    m_line->setFocus();
}

void ListEditor::takeWords() { takeTyped(words().isEmpty() ? FieldValue() : FieldValue(words())); }

void ListEditor::present(const FieldValue &value)
{
    const auto *list = value.as<QStringList>();
    m_words = list ? *list : QStringList();
    m_line->clear();
    showChips();
}

void ListEditor::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
        chip->hide();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        auto *chip = new RemovableChip(m_words[i], tr("Remove %1").arg(m_words[i]), m_chipLine);
        connect(chip, &RemovableChip::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_chipLine->setVisible(!m_words.isEmpty());
    m_line->setPlaceholderText(m_words.isEmpty() ? fieldPlaceholder(field()) : tr("Add another"));
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetprompter.h"

#include "emphasis.h"
#include "keydialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace Teamwright {

namespace {

/// Opens the dialog and takes it away with its guard: nobody would hear the answer.
void openFor(QObject *guard, QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(guard, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace

void WidgetPrompter::ask(const Question &question, QObject *guard, Answered answered)
{
    auto *box = new QMessageBox(question.isWarning ? QMessageBox::Warning : QMessageBox::Question,
                                question.title, question.text, QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    const int last = int(question.answers.size()) - 1;
    const int safe = question.safeAnswer < 0 ? last : question.safeAnswer;
    QList<QAbstractButton *> buttons;
    for (int i = 0; i <= last; ++i) {
        QPushButton *button = box->addButton(question.answers[i],
                                             i == safe ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        if (i == question.preferredAnswer) {
            box->setDefaultButton(button);
            setEmphasis(*button, question.isWarning && i != safe ? Emphasis::Danger : Emphasis::Primary);
        }
        if (i == safe)
            box->setEscapeButton(button);
        buttons.append(button);
    }
    QObject::connect(box, &QMessageBox::finished, guard,
                     [box, buttons, safe, answered = std::move(answered)] {
                         const int clicked = int(buttons.indexOf(box->clickedButton()));
                         answered(clicked < 0 ? safe : clicked);
                     });
    openFor(guard, box);
}

void WidgetPrompter::askForKey(const KeyRequest &request, QObject *guard, KeyTyped typed)
{
    auto *dialog = new KeyDialog(request, m_keys, m_window);
    QObject::connect(dialog, &KeyDialog::finished, guard, [dialog, typed = std::move(typed)](int result) {
        typed(result == QDialog::Accepted ? std::optional(dialog->key()) : std::nullopt);
    });
    openFor(guard, dialog);
}

} // namespace Teamwright

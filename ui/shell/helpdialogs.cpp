// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include "actions.h"
#include "textlabel.h"
#include "tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Key
{
    QString keys;
    QString what;
};

QList<Key> furtherKeys()
{
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {
        {native(QKeySequence(Qt::Key_Return)), Help::tr("Open the chosen team")},
        {native(QKeySequence(Qt::ALT | Qt::Key_M)),
         Help::tr("Add a member to the new team; “user, admin” sets the role as well")},
        {native(QKeySequence(Qt::CTRL | Qt::Key_Return)), Help::tr("Create the team")},
        {native(QKeySequence(Qt::Key_F2)), Help::tr("Change the chosen cell of a table")},
        {native(QKeySequence(Qt::Key_Delete)), Help::tr("Remove the chosen members")},
        {native(QKeySequence(Qt::Key_Escape)), Help::tr("Close the form; what was typed is kept")},
    };
}

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::large);
    column->setSpacing(Space::large);
    return dialog;
}

void finish(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    dialog->open();
}

} // namespace

void showShortcuts(const Actions &actions, QWidget *parent)
{
    QDialog *dialog = makeDialog(Help::tr("Keyboard Shortcuts"), parent);
    QList<Key> keys;
    for (int i = 0; i < commandCount; ++i) {
        const QAction &action = actions[Command(i)];
        if (!action.shortcut().isEmpty())
            keys.append({action.shortcut().toString(QKeySequence::NativeText), action.text().remove(u'&')});
    }
    keys.append(furtherKeys());

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::huge);
    grid->setVerticalSpacing(Space::small);
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(new TextLabel(keys[row].keys, TextRole::Strong), row, 0);
        grid->addWidget(new TextLabel(keys[row].what), row, 1);
    }
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(grid);
    finish(dialog);
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(Help::tr("About Teamwright"), parent);
    dialog->layout()->addWidget(new TextLabel(
        Help::tr("Teamwright %1").arg(QCoreApplication::applicationVersion()), TextRole::Title));
    dialog->layout()->addWidget(
        new TextLabel(Help::tr("Run the teams of a LiteLLM proxy from the desktop.")));
    auto *licence = new TextLabel(Help::tr("Free software under the GNU General Public License, version 3 or "
                                           "later. It comes without any warranty."),
                                  TextRole::Small);
    licence->setMuted(true);
    licence->setWordWrap(true);
    dialog->layout()->addWidget(licence);
    finish(dialog);
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdialog.h"

#include "tokens.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Teamwright {

RawDialog::RawDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(title);
    view->setFont(fontFor(TextRole::Mono, font()));
    view->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &RawDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
}

} // namespace Teamwright

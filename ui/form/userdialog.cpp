// SPDX-License-Identifier: GPL-3.0-or-later
#include "userdialog.h"

#include "emphasis.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Teamwright {

UserDialog::UserDialog(const User &user, QWidget *parent)
    : QDialog(parent)
    , m_id(new QLineEdit(user.id.text()))
    , m_email(new QLineEdit(user.email))
{
    setWindowTitle(tr("Create User"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new TextLabel(tr("An id, an e-mail or both. The proxy makes an id where there is none."));
    hint->setWordWrap(true);
    hint->setMuted(true);
    m_id->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create User"), QDialogButtonBox::AcceptRole);
    setEmphasis(*m_create, Emphasis::Primary);
    m_create->setDefault(true);
    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(hint);
    layout->addRow(tr("User ID"), m_id);
    layout->addRow(tr("E-mail"), m_email);
    layout->addRow(buttons);
    const auto check = [this] {
        m_create->setEnabled(!this->user().id.isEmpty() || !this->user().email.isEmpty());
    };
    check();
    connect(m_id, &QLineEdit::textChanged, this, check);
    connect(m_email, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &UserDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT userNamed(this->user());
        accept();
    });
}

User UserDialog::user() const { return {UserId(m_id->text().trimmed()), m_email->text().trimmed(), {}, {}}; }

} // namespace Teamwright

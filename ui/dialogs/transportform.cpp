// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportform.h"

#include "banner.h"
#include "emphasis.h"
#include "notedrow.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Teamwright {

using Place = ProfileIssue::Place;

TransportForm::TransportForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    m_timeout = new QSpinBox;
    m_timeout->setObjectName(QStringLiteral("timeout"));
    m_timeout->setRange(1, 3600);
    m_timeout->setSuffix(tr(" s", "seconds"));
    form->addRow(tr("&Time-out"), m_timeout);
    connect(m_timeout, &QSpinBox::valueChanged, this, &TransportForm::edited);

    m_keyHeader = addField(*form, tr("Key &header"), Place::KeyHeader, tr("Authorization: Bearer"));
    auto *browse = new QPushButton(tr("Bro&wse…"));
    browse->setAccessibleName(tr("Browse for a CA file"));
    m_caFile =
        addField(*form, tr("CA &file"), Place::CaFile, tr("Only the certificates of the system"), browse);
    setTabOrder(m_caFile, browse);
    connect(browse, &QPushButton::clicked, this, &TransportForm::chooseCaFile);
    m_networkProxy =
        addField(*form, tr("Network &proxy"), Place::NetworkProxy, tr("As the system has it, or: none"));
    m_changedBy = addField(*form, tr("Changed &by"), Place::ChangedBy, tr("Nobody is named to the proxy"));
    m_keyHeader->setToolTip(
        tr("Proxies that were set up so want the bare key in a header of another name, such as "
           "x-litellm-api-key."));
    m_caFile->setToolTip(tr("A file with certificates (PEM) that are trusted besides those of the system."));
    m_networkProxy->setToolTip(
        tr("Empty: as the system has it. “none”: no network proxy. Else its address, such as "
           "http://host:3128 or socks5://host:1080."));
    m_changedBy->setToolTip(
        tr("Sent with every change as LiteLLM-Changed-By: who stands in the proxy's audit log."));
}

QLineEdit *TransportForm::addField(QFormLayout &form, const QString &label, Place place, const QString &hint,
                                   QWidget *beside)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    m_notes.insert(place, addNotedRow(form, label, field, beside));
    m_fields.insert(place, field);
    connect(field, &QLineEdit::textEdited, this, &TransportForm::edited);
    return field;
}

void TransportForm::load(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(m_timeout);
    m_timeout->setValue(int(profile.timeout.count()));
    m_keyHeader->setText(profile.keyHeader);
    m_caFile->setText(profile.caFile);
    m_networkProxy->setText(profile.networkProxy);
    m_changedBy->setText(profile.changedBy);
}

void TransportForm::store(ConnectionProfile &profile) const
{
    profile.timeout = std::chrono::seconds(m_timeout->value());
    profile.keyHeader = m_keyHeader->text().trimmed();
    profile.caFile = m_caFile->text();
    profile.networkProxy = m_networkProxy->text().trimmed();
    profile.changedBy = m_changedBy->text().trimmed();
}

void TransportForm::showIssue(Place place, const QString &text)
{
    if (InlineNote *note = m_notes.value(place)) {
        note->setNote(Tone::Danger, text);
        setInvalid(*m_fields.value(place), !text.isEmpty());
    }
}

bool TransportForm::isPlain(const ConnectionProfile &profile)
{
    const ConnectionProfile plain;
    return profile.timeout == plain.timeout && profile.keyHeader.isEmpty() && profile.caFile.isEmpty() &&
           profile.networkProxy.isEmpty() && profile.changedBy.isEmpty();
}

void TransportForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA File"), m_caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace Teamwright

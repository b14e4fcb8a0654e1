// SPDX-License-Identifier: GPL-3.0-or-later
#include "keydialog.h"

#include "banner.h"
#include "emphasis.h"
#include "keyplace.h"
#include "keyring.h"
#include "notedrow.h"
#include "profiletext.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Teamwright {

namespace {

QString reasonText(const KeyRequest &request)
{
    const QString name = profileName(request.profile.name);
    switch (request.reason) {
    case KeyReason::Missing: return KeyDialog::tr("Type the key for “%1”.").arg(name);
    case KeyReason::Unknown:
        return KeyDialog::
            tr("The proxy of “%1” does not know the key. Type another one; whatever you were doing goes on "
               "with it.")
                .arg(name);
    case KeyReason::Expired:
        return KeyDialog::tr(
                   "The key for “%1” has expired. Type a new one; whatever you were doing goes on with it.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

KeyDialog::KeyDialog(const KeyRequest &request, KeyRing &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Key Needed"));
    auto *reason = new TextLabel(reasonText(request));
    reason->setWordWrap(true);
    auto *url = new TextLabel(request.profile.baseUrl.toString(), TextRole::Small);
    url->setMuted(true);
    m_key = makeKeyField(this);
    m_key->setPlaceholderText(QStringLiteral("sk-…"));
    auto *form = new QFormLayout;
    m_place = addNotedRow(*form, tr("&Key"), m_key);

    auto *box = new QDialogButtonBox;
    m_use = box->addButton(tr("&Use Key"), QDialogButtonBox::AcceptRole);
    box->addButton(tr("&Not Now"), QDialogButtonBox::RejectRole);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    setEmphasis(*m_use, Emphasis::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(reason);
    layout->addWidget(url);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(m_key, &QLineEdit::textChanged, this, [this] { m_use->setEnabled(!key().isEmpty()); });
    connect(box, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &KeyDialog::reject);
    keys.findPlace(request.profile, this, [this, profile = request.profile](SecretPlace place) {
        showKeyPlace(*m_place, place, profile);
        adjustSize(); // the note needs lines of its own
    });
}

QByteArray KeyDialog::key() const { return typedKey(*m_key); }

} // namespace Teamwright

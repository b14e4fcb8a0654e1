// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyplace.h"

#include "banner.h"
#include "connectionprofile.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace Teamwright {

namespace {

struct KeyPlace
{
    Q_DECLARE_TR_FUNCTIONS(KeyPlace)
};

} // namespace

void showKeyPlace(InlineNote &note, SecretPlace place, const ConnectionProfile &profile)
{
    if (place == SecretPlace::SystemStore)
        return note.setNote(Tone::Neutral, KeyPlace::tr("The key is kept in the system's key store."));
    if (profile.name == environmentProfileName)
        return note.setNote(Tone::Neutral, KeyPlace::tr("The key is kept until the program ends."));
    note.setNote(Tone::Warning,
                 KeyPlace::tr("The system offers no key store that works, so the key is kept until the "
                              "program ends. You will be asked for it again."));
}

QLineEdit *makeKeyField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    return field;
}

QByteArray typedKey(const QLineEdit &field) { return field.text().trimmed().toUtf8(); }

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileedits.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Teamwright {

class Disclosure;
class InlineNote;
class KeyRing;
class TransportForm;

/// The fields of one connection, what is wrong with them beside each. The reserved ones are only shown.
class ProfileForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileForm)

public:
    explicit ProfileForm(KeyRing &keys, QWidget *parent = nullptr);

    void load(const ProfileEdit &edit);
    ConnectionProfile profile() const;
    QByteArray key() const;
    void showIssues(const QList<ProfileIssue> &issues);
    void focusFirst(); ///< the name, chosen, so that typing replaces it
    void focusUrl();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, QLineEdit *field, InlineNote *&note);
    void addEnvironments();
    void drawEnvironments();
    void showOrigin(const ProfileEdit &edit);
    void tellKeyPlace(const ProfileEdit &edit);

    KeyRing &m_keys;
    InlineNote *m_origin; ///< where a reserved one comes from
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QComboBox *m_environment;
    QCheckBox *m_readOnly;
    InlineNote *m_nameNote;
    InlineNote *m_urlNote;
    InlineNote *m_keyNote;
    Disclosure *m_more;
    TransportForm *m_transport;
    std::unique_ptr<QObject> m_loaded; ///< guard of what is asked about the loaded one
};

} // namespace Teamwright

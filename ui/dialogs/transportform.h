// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilecheck.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Teamwright {

class InlineNote;

/// The part of a profile that few need: time-out, header of the key, certificates, network proxy, changed-by.
class TransportForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportForm)

public:
    explicit TransportForm(QWidget *parent = nullptr);

    void load(const ConnectionProfile &profile);
    void store(ConnectionProfile &profile) const;
    void showIssue(ProfileIssue::Place place, const QString &text); ///< an empty text takes it away
    static bool isPlain(const ConnectionProfile &profile); ///< holds nothing but what every profile has

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, ProfileIssue::Place place,
                        const QString &hint, QWidget *beside = nullptr);
    void chooseCaFile();

    QSpinBox *m_timeout;
    QLineEdit *m_keyHeader;
    QLineEdit *m_caFile;
    QLineEdit *m_networkProxy;
    QLineEdit *m_changedBy;
    QHash<ProfileIssue::Place, InlineNote *> m_notes;
    QHash<ProfileIssue::Place, QWidget *> m_fields;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Teamwright {

class InlineNote;
class TextLabel;

/// Asks to type what is deleted before it goes. Hidden while nothing is.
class DeletionGuard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeletionGuard)

public:
    struct Loss
    {
        QStringList teams; ///< as people call them
        int members = 0;
        int keys = 0;
        bool areKeysKnown = true;

        friend bool operator==(const Loss &, const Loss &) = default;
    };

    explicit DeletionGuard(QWidget *parent = nullptr);

    void setLoss(const Loss &loss); ///< another one asks anew
    bool isConfirmed() const;       ///< also when there is nothing to confirm

Q_SIGNALS:
    void confirmationChanged();

private:
    QString wanted() const; ///< what has to be typed
    void ask();

    Loss m_loss;
    InlineNote *m_note;
    TextLabel *m_prompt;
    QLineEdit *m_typed;
};

} // namespace Teamwright

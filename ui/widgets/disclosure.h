// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Teamwright {

/// A heading with a chevron that shows and hides what belongs to it.
class Disclosure final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Disclosure)

public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    void setContent(QWidget *content); ///< takes ownership
    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    QToolButton *m_heading;
    QWidget *m_content = nullptr;
};

} // namespace Teamwright

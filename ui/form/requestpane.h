// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Teamwright {

class ElidedLabel;

/// The exact request that the form would send now.
class RequestPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPane)

public:
    explicit RequestPane(QWidget *parent = nullptr);

    void setPreview(const RequestPreview &preview);

Q_SIGNALS:
    void copyRequested();
    void pasteRequested();

private:
    ElidedLabel *m_line; ///< method and address
    QPlainTextEdit *m_body;
    QPushButton *m_copy;
    QPushButton *m_paste;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QLabel>

namespace Teamwright {

/// A label in a step of the type scale that shows what it is given and never reads it as HTML. Values are
/// selectable.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr)
        : TextLabel(QString(), role, parent)
    {}
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setMuted(bool isMuted);
    void setSelectable(bool isSelectable);
};

/// One line that ends in "…" where there is no room, with the whole text as its tooltip, its accessible name
/// and what its context menu copies.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr);

    const QString &wholeText() const { return m_whole; }
    void setText(const QString &text); ///< hides QLabel's: that one shows what fits
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();

    QString m_whole;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QAbstractButton>

#include <optional>

namespace Teamwright {

/// The shape of a chip, for widgets and for cells alike.
QSize chipSize(const QString &text, const QFont &font, bool hasIcon = false);
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const ToneColors &colors,
               std::optional<Icon> icon = {});

/// A short word on a coloured ground: a model, a tag, a state. Only to be read.
class Chip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    Chip(const QString &text, Tone tone, std::optional<Icon> icon = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    std::optional<Icon> m_icon;
};

/// A chip with a cross that takes away what it stands for when clicked: connect clicked().
class RemovableChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovableChip)

public:
    /// `accessibleName` says what a click does ("Remove filter Blocked").
    RemovableChip(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace Teamwright

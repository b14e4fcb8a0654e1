// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace Teamwright {

/// Finds and operates what a dialog shows by the words people read, not by its inner names.
namespace DialogProbe {

inline QString withoutMnemonic(QString text) { return text.remove(u'&'); }

/// The text field whose label says so; nullptr when there is none.
inline QLineEdit *field(const QWidget &window, const QString &label)
{
    const auto labels = window.findChildren<QLabel *>();
    const auto place =
        std::ranges::find(labels, label, [](const QLabel *l) { return withoutMnemonic(l->text()); });
    return place == labels.end() ? nullptr : qobject_cast<QLineEdit *>((*place)->buddy());
}

inline QAbstractButton *button(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    const auto place =
        std::ranges::find(buttons, text, [](const auto *b) { return withoutMnemonic(b->text()); });
    return place == buttons.end() ? nullptr : *place;
}

/// True when a visible label holds that text.
inline bool shows(const QWidget &window, const QString &text)
{
    return std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text().contains(text);
    });
}

/// Replaces what a field holds, key by key.
inline void type(const QWidget &window, const QString &label, const QString &text)
{
    QLineEdit *edit = field(window, label);
    QVERIFY2(edit, qPrintable(label));
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

} // namespace DialogProbe

} // namespace Teamwright

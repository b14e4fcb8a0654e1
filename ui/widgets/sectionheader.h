// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Teamwright {

class TextLabel;

/// The heading of a part of a page, with a muted sentence below where one helps.
class SectionHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionHeader)

public:
    explicit SectionHeader(const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint = {});

private:
    TextLabel *m_title;
    TextLabel *m_hint;
};

} // namespace Teamwright

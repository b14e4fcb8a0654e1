// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertext.h"

#include <QWidget>

#include <functional>

namespace Teamwright {

/// What narrows the list now, each one click away from off; nothing to see when nothing does.
class FilterChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void showFilter(const TeamsFilter &filter, const OrganizationNames &organizations);

Q_SIGNALS:
    void partRemoved(const Teamwright::FilterPart &part);
    void textRemoved();
    void clearRequested();

private:
    void addChip(const QString &text, const std::function<void()> &remove);
};

} // namespace Teamwright

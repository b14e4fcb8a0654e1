// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertext.h"

#include <QScrollArea>

namespace Teamwright {

class FilterGroup;
class TeamsModel;

/// The side bar of filters with live counts; several can be on. Shows the model's filter and changes nothing
/// else.
class FilterSidebar final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterSidebar)

public:
    explicit FilterSidebar(TeamsModel &model, QWidget *parent = nullptr);

    void setOrganizations(const OrganizationNames &names);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partToggled(const Teamwright::FilterPart &part);

private:
    void showCounts();
    void showFilter();

    TeamsModel &m_model;
    QList<FilterPart> m_shownParts;
    QList<FilterGroup *> m_groups;
};

} // namespace Teamwright

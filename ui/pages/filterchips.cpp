// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchips.h"

#include "chip.h"
#include "emphasis.h"
#include "flowlayout.h"
#include "safetext.h"

#include <QPushButton>

namespace Teamwright {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Active filters"));
    new FlowLayout(Space::small - 2, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::showFilter(const TeamsFilter &filter, const OrganizationNames &organizations)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // later: one of them may be the one that was clicked
        delete item;
    }
    if (!filter.text.trimmed().isEmpty())
        addChip(tr("“%1”").arg(filter.text.trimmed()), [this] { Q_EMIT textRemoved(); });
    for (const FilterPart &part : activeParts(filter)) {
        const QString name = partText(part, organizations);
        const bool speaksForItself =
            part.kind == FilterPart::Kind::Status || part.kind == FilterPart::Kind::Budget;
        const QString text = speaksForItself ? name : tr("%1: %2").arg(kindText(part.kind), name);
        addChip(text, [this, part] { Q_EMIT partRemoved(part); });
    }
    setVisible(!filter.isEmpty());
    if (filter.isEmpty())
        return;
    auto *clear = new QPushButton(tr("Clear Filters"), this);
    setEmphasis(*clear, Emphasis::Quiet);
    clear->setFixedHeight(qMax(26, clear->fontMetrics().height() + Space::small));
    connect(clear, &QPushButton::clicked, this, &FilterChips::clearRequested);
    layout()->addWidget(clear);
}

void FilterChips::addChip(const QString &text, const std::function<void()> &remove)
{
    auto *chip = new RemovableChip(safeText(text), tr("Remove filter %1").arg(text), this);
    connect(chip, &RemovableChip::clicked, this, remove);
    layout()->addWidget(chip);
}

} // namespace Teamwright

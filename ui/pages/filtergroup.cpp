// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtergroup.h"

#include "amounttext.h"
#include "emphasis.h"
#include "filterrow.h"
#include "searchfield.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr qsizetype fewChoices = 5;
constexpr qsizetype manyChoices = 40; ///< more are found by search: a thousand check boxes help nobody

} // namespace

FilterGroup::FilterGroup(FilterPart::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout)
    , m_search(new SearchField(tr("Find in “%1”").arg(kindText(kind)), this))
    , m_more(new QPushButton(this))
{
    auto *title = new TextLabel(kindText(kind), TextRole::Label, this);
    title->setMuted(true);
    title->setContentsMargins(Space::small, 0, 0, Space::tiny);
    setEmphasis(*m_more, Emphasis::Quiet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(title);
    whole->addWidget(m_search);
    m_column->setSpacing(0);
    whole->addLayout(m_column);
    whole->addWidget(m_more, 0, Qt::AlignLeft);
    m_search->hide();
    connect(m_search, &QLineEdit::textChanged, this, &FilterGroup::fill);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isLong = !m_isLong;
        m_search->clear();
        fill();
        if (m_isLong && m_search->isVisible())
            m_search->setFocus();
    });
}

void FilterGroup::setCounts(const FilterCounts &counts)
{
    m_choices = choicesOf(m_kind, counts);
    fill();
}

void FilterGroup::setFilter(const TeamsFilter &filter)
{
    m_filter = filter;
    fill();
}

void FilterGroup::setOrganizations(const OrganizationNames &organizations)
{
    m_organizations = organizations;
    fill();
}

QList<FilterChoice> FilterGroup::visibleChoices() const
{
    const QString sought = m_search->text().trimmed();
    const qsizetype most = m_isLong ? manyChoices : fewChoices;
    QList<FilterChoice> visible;
    for (const FilterChoice &choice : m_choices) {
        const bool matches =
            sought.isEmpty() || partText(choice.part, m_organizations).contains(sought, Qt::CaseInsensitive);
        if (isOn(m_filter, choice.part) || (matches && visible.size() < most))
            visible.append(choice);
    }
    for (const FilterPart &part : activeParts(m_filter)) { // on, though no team has it any more
        const bool isThere = std::any_of(visible.cbegin(), visible.cend(),
                                         [&](const FilterChoice &choice) { return choice.part == part; });
        if (part.kind == m_kind && !isThere)
            visible.append({part, 0});
    }
    return visible;
}

FilterRow *FilterGroup::rowAt(qsizetype place)
{
    while (m_rows.size() <= place) {
        auto *row = new FilterRow(this);
        const qsizetype number = m_rows.size();
        connect(row, &FilterRow::clicked, this,
                [this, number] { Q_EMIT partToggled(m_shown.value(number)); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    return m_rows[place];
}

void FilterGroup::fill()
{
    const QList<FilterChoice> visible = visibleChoices();
    m_shown.clear();
    for (qsizetype place = 0; place < visible.size(); ++place) {
        const FilterChoice &choice = visible[place];
        m_shown.append(choice.part);
        FilterRow *row = rowAt(place);
        row->setLabel(partText(choice.part, m_organizations));
        row->setCount(choice.count);
        row->setChecked(isOn(m_filter, choice.part));
        row->setVisible(true);
    }
    for (qsizetype place = visible.size(); place < m_rows.size(); ++place)
        m_rows[place]->hide();
    const bool isFixed = m_kind == FilterPart::Kind::Status || m_kind == FilterPart::Kind::Budget;
    const bool hasMore = !isFixed && m_choices.size() > fewChoices;
    m_search->setVisible(m_isLong && m_choices.size() > manyChoices / 2);
    m_more->setVisible(hasMore);
    m_more->setText(m_isLong ? tr("Show Fewer") : tr("Show All %1").arg(countText(m_choices.size())));
    m_more->setAccessibleName(QStringLiteral("%1: %2").arg(kindText(m_kind), m_more->text()));
    const bool saysNothing = visible.isEmpty() // one group for all: nothing to choose between
                             || (m_kind == FilterPart::Kind::Organization && m_choices.size() == 1 &&
                                 m_choices[0].part.value.isEmpty() && !isOn(m_filter, m_choices[0].part));
    setVisible(!saysNothing);
}

} // namespace Teamwright

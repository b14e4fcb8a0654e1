// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfields.h"

#include "disclosure.h"
#include "editorfactory.h"
#include "fieldeditor.h"
#include "fielddelegate.h"
#include "fieldgrid.h"
#include "fieldrow.h"
#include "fieldsmodel.h"
#include "fieldtext.h"
#include "issuelist.h"
#include "itemroles.h"
#include "listeditor.h"
#include "memberseditor.h"
#include "obstacletext.h"
#include "organizationeditor.h"
#include "teamedit.h"
#include "tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr FieldSection allSections[] = {FieldSection::General,        FieldSection::Budget,
                                        FieldSection::RateLimits,     FieldSection::Models,
                                        FieldSection::MemberDefaults, FieldSection::Details};

/// What most people need, on the first screen; the members stand behind the first of them.
bool isEssential(TeamField field)
{
    return field == TeamField::Alias || field == TeamField::MaxBudget || field == TeamField::BudgetDuration;
}

bool isWide(const FieldSpec &spec)
{
    switch (spec.kind) {
    case FieldKind::Text: return spec.field == TeamField::Alias;
    case FieldKind::Models:
    case FieldKind::List:
    case FieldKind::Map:
    case FieldKind::Json:
    case FieldKind::Windows: return true;
    default: return false;
    }
}

bool isOpenAtFirst(FieldSection section)
{
    return section == FieldSection::General || section == FieldSection::Budget ||
           section == FieldSection::RateLimits;
}

} // namespace

FormFields::FormFields(Catalogs &catalogs, const Clock &clock, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_model(new FieldsModel(this))
    , m_mapper(new QDataWidgetMapper(this))
    , m_essentials(new FieldGrid)
    , m_members(purpose == Purpose::NewTeam ? new MembersEditor(catalogs) : nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::huge);
    layout->addWidget(m_essentials);
    makeRows(catalogs, clock);
    makeSections();
    layout->addStretch();
    if (m_members)
        connectIssues(*m_members->issueList());

    auto *delegate = new FieldDelegate(m_mapper);
    m_mapper->setModel(m_model);
    m_mapper->setOrientation(Qt::Vertical);
    m_mapper->setSubmitPolicy(QDataWidgetMapper::AutoSubmit);
    m_mapper->setItemDelegate(delegate);
    for (FieldRow *row : m_rows) {
        FieldEditor *editor = row->editor();
        m_mapper->addMapping(editor, FieldsModel::rowOf(row->field()));
        connect(editor, &FieldEditor::edited, delegate,
                [delegate, editor] { Q_EMIT delegate->commitData(editor); });
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isExisting())
            applyObstacles();
        showCounts();
    });
}

void FormFields::makeRows(Catalogs &catalogs, const Clock &clock)
{
    for (const FieldSpec &spec : teamFields()) {
        auto *row = new FieldRow(makeEditor(spec, catalogs, clock));
        m_rows[size_t(spec.field)] = row;
        connectIssues(*row->issueList());
        connect(row, &FieldRow::revertRequested, this, [this, row] { m_model->revert(row->field()); });
        if (auto *organization = qobject_cast<OrganizationEditor *>(row->editor()))
            connect(organization, &OrganizationEditor::newOrganizationRequested, this,
                    &FormFields::newOrganizationRequested);
        if (!isEssential(spec.field))
            continue;
        m_essentials->add(row, isWide(spec));
        if (spec.field == TeamField::Alias && m_members)
            m_essentials->add(m_members, true);
    }
}

void FormFields::makeSections()
{
    auto *sections = new QVBoxLayout;
    sections->setSpacing(Space::medium);
    static_cast<QVBoxLayout *>(layout())->addLayout(sections);
    for (const FieldSection section : allSections) {
        Section made{section, new Disclosure(sectionTitle(section)), new FieldGrid, {}};
        for (const FieldSpec &spec : teamFields()) {
            if (spec.section != section || isEssential(spec.field))
                continue;
            made.grid->add(m_rows[size_t(spec.field)], isWide(spec));
            made.fields.append(spec.field);
        }
        made.disclosure->setObjectName(QStringLiteral("section_%1").arg(int(section)));
        made.grid->layout()->setContentsMargins(0, 0, 0, Space::medium);
        made.disclosure->setContent(made.grid);
        made.disclosure->setOpen(isOpenAtFirst(section));
        connect(made.disclosure, &Disclosure::toggled, this, &FormFields::openSectionsChanged);
        sections->addWidget(made.disclosure);
        m_sections.append(made);
    }
}

void FormFields::connectIssues(IssueList &list)
{
    connect(&list, &IssueList::accepted, this, &FormFields::accepted);
    connect(&list, &IssueList::openTeamRequested, this, &FormFields::openTeamRequested);
    connect(&list, &IssueList::userCreationRequested, this, &FormFields::userCreationRequested);
}

void FormFields::setTeam(Workspace *workspace, const TeamId &key)
{
    m_mapper->setCurrentIndex(-1);
    for (FieldRow *row : m_rows) {
        row->setTouched(false);
        row->setIssues({});
        row->showSentence({});
        row->editor()->reset();
    }
    m_model->setTeam(workspace, key);
    if (m_members)
        m_members->setTeam(workspace, key);
    m_mapper->setCurrentIndex(0);
    if (isExisting())
        applyObstacles();
    showCounts();
    showFilledSections();
}

void FormFields::setCapabilities(const Capabilities &capabilities)
{
    m_model->setCapabilities(capabilities);
    applyObstacles();
}

/// What this proxy does not know is hidden; what it or the key does not allow is shown with the reason.
void FormFields::applyObstacles()
{
    bool isOtherOffer = false;
    for (FieldRow *row : m_rows) {
        const bool wasOffered = row->isOffered();
        row->setObstacle(m_model->obstacleTo(row->field()));
        isOtherOffer = isOtherOffer || row->isOffered() != wasOffered;
        const bool isFixed = m_model->isFixed(row->field());
        row->setLocked(isFixed ? tr("Chosen when the team was created; it stays.") : lockOf(*row));
        const QVariant was = m_model->indexOf(row->field()).data(WasRole);
        row->setChange(was.isValid() ? std::optional(was.toString()) : std::nullopt);
    }
    if (isExisting() && !isOtherOffer)
        return; // at every keystroke
    m_essentials->arrange();
    for (const Section &section : std::as_const(m_sections)) {
        section.grid->arrange();
        section.disclosure->setVisible(
            std::ranges::any_of(section.fields, [this](TeamField field) { return row(field).isOffered(); }));
    }
}

/// Of an existing team: what the key may not change is to be read, whatever it holds.
QString FormFields::lockOf(const FieldRow &row) const
{
    const Obstacle obstacle = m_model->obstacleTo(row.field());
    const bool isOfKey = obstacle != Obstacle::LicenceNeeded && obstacle != Obstacle::ProxyTooOld;
    return isExisting() && isOfKey ? obstacleText(obstacle, Verb::EditTeam) : QString();
}

void FormFields::setIssues(const QList<Issue> &issues)
{
    for (FieldRow *row : m_rows) {
        QList<Issue> ours = issues;
        ours.removeIf([row](const Issue &issue) { return issue.field != row->field(); });
        row->setIssues(ours);
    }
    m_model->setIssues(issues);
    if (m_members)
        m_members->setIssues(issues);
}

void FormFields::touchAll()
{
    for (FieldRow *row : m_rows)
        row->setTouched(true);
}

void FormFields::focusFirst() { row(TeamField::Alias).focusEditor(); }

void FormFields::focusIssue(const Issue &issue)
{
    if (issue.memberRow >= 0 && m_members)
        return m_members->focusRow(issue.memberRow);
    if (!issue.field)
        return;
    reveal(*issue.field);
    row(*issue.field).focusEditor();
}

void FormFields::finishEditing()
{
    if (m_members)
        m_members->finishEditing();
}

void FormFields::setPermissions(const QStringList &available)
{
    if (auto *editor = qobject_cast<ListEditor *>(row(TeamField::MemberPermissions).editor()))
        editor->setSuggestions(available);
}

void FormFields::reveal(TeamField field)
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.fields.contains(field))
            section.disclosure->setOpen(true);
    }
}

/// The proxy answers what is not set as null, or empty.
bool FormFields::isSet(TeamField field) const
{
    const FieldValue &value = row(field).editor()->value();
    return isExisting() ? !isSameOnProxy(field, value, FieldValue()) : !value.isUnset();
}

/// A section says how much is set in it, and how much would change.
void FormFields::showCounts()
{
    for (const Section &section : std::as_const(m_sections)) {
        const auto count = std::ranges::count_if(section.fields, [this](TeamField f) { return isSet(f); });
        const auto changes =
            std::ranges::count_if(section.fields, [this](TeamField f) { return row(f).isChanged(); });
        QString title = sectionTitle(section.section);
        if (count)
            title = tr("%1 (%n set)", nullptr, int(count)).arg(title);
        if (changes)
            title = tr("%1 – %n changed", nullptr, int(changes)).arg(title);
        section.disclosure->setTitle(title);
    }
}

void FormFields::showFilledSections()
{
    for (const Section &section : std::as_const(m_sections)) {
        if (std::ranges::any_of(section.fields, [this](TeamField field) { return isSet(field); }))
            section.disclosure->setOpen(true);
    }
}

QList<FieldSection> FormFields::openSections() const
{
    QList<FieldSection> open;
    for (const Section &section : m_sections) {
        if (section.disclosure->isOpen())
            open.append(section.section);
    }
    return open;
}

void FormFields::setOpenSections(const QList<FieldSection> &sections)
{
    for (const Section &section : std::as_const(m_sections))
        section.disclosure->setOpen(sections.contains(section.section));
}

} // namespace Teamwright

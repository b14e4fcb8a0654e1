// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfields.h"

#include "amounttext.h"
#include "catalogs.h"
#include "changetext.h"
#include "datetext.h"
#include "disclosure.h"
#include "editcheck.h"
#include "fieldrow.h"
#include "formfields.h"
#include "safetext.h"
#include "textlabel.h"
#include "workspace.h"

#include <QApplication>
#include <QFormLayout>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

constexpr auto issuesDelay = std::chrono::milliseconds(250); ///< a word being typed is not wrong yet

/// A text is shown without its quotation marks; everything else as the proxy wrote it.
QString plainText(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toCompact());
}

void addText(QFormLayout &form, const QString &label, const QString &text, bool isMuted = false,
             const QString &tip = {})
{
    auto *value = new ElidedLabel(TextRole::Body);
    value->setSelectable(true);
    value->setMuted(isMuted);
    value->setText(safeText(text));
    if (!tip.isEmpty())
        value->setToolTip(tip);
    auto *name = new ElidedLabel(TextRole::Body);
    name->setMuted(true);
    name->setText(safeText(label));
    name->setMaximumWidth(name->fontMetrics().averageCharWidth() * 24);
    form.addRow(name, value);
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Space::large);
    form->setVerticalSpacing(Space::tiny);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    return form;
}

/// Takes all rows out; what stands in them goes with them.
QFormLayout *emptied(QWidget *widget)
{
    auto *form = static_cast<QFormLayout *>(widget->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    return form;
}

} // namespace

DetailFields::DetailFields(Catalogs &catalogs, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogs(catalogs)
    , m_fields(new FormFields(catalogs, clock, FormFields::Purpose::ExistingTeam))
    , m_figures(new QWidget)
    , m_restRows(new QWidget)
    , m_rest(new Disclosure(tr("Everything else")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Fields of the team"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    makeForm(m_figures);
    makeForm(m_restRows);
    m_rest->setContent(m_restRows);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::medium, Space::small, Space::medium, Space::large);
    column->setSpacing(Space::large);
    column->addWidget(m_fields);
    column->addWidget(m_figures); // spend, budget and its reset stand in the head all the time
    column->addWidget(m_rest);
    column->addStretch();
    setWidget(content);
    m_issuesDelay.setSingleShot(true);
    m_issuesDelay.setInterval(issuesDelay);
    connect(&m_issuesDelay, &QTimer::timeout, this, &DetailFields::showIssues);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_fields->isAncestorOf(now))
            ensureWidgetVisible(now, 0, Space::giant);
    });
}

void DetailFields::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    m_fields->setCapabilities(capabilities);
}

void DetailFields::setPermissions(const QStringList &available) { m_fields->setPermissions(available); }

void DetailFields::showTeam(Workspace *workspace, const TeamId &id)
{
    if (m_workspace != workspace || m_id != id) {
        if (m_workspace)
            m_workspace->disconnect(this);
        m_workspace = workspace;
        m_id = id;
        m_fields->setTeam(workspace, id);
        m_fields->touchAll(); // there are no issues but of what somebody changed
        if (workspace)
            connect(workspace, &Workspace::editChanged, this, [this](const TeamId &changed) {
                if (changed == m_id)
                    m_issuesDelay.start();
            });
    }
    const TeamDetail *detail = workspace ? workspace->openedTeam(id) : nullptr;
    if (!detail)
        return;
    showFigures(detail->team.figures);
    showRest(detail->team.rest);
    showIssues();
}

/// Review asks what has to be answered; here it is said only.
void DetailFields::showIssues()
{
    const TeamDetail *detail = m_workspace ? m_workspace->openedTeam(m_id) : nullptr;
    const TeamEdit *edit = m_workspace ? m_workspace->edit(m_id) : nullptr;
    QList<Issue> issues;
    ValidationContext context;
    context.capabilities = m_capabilities;
    context.teamWithAlias = [this](const QString &alias) { return m_workspace->teamWithAlias(alias, m_id); };
    context.isModelKnown = [this](const QString &model) { return m_catalogs.isModelKnown(model); };
    for (const EditIssue &found :
         detail &&edit ? checkEdit(*edit, detail->team, context) : QList<EditIssue>()) {
        if (found.member || !found.issue.field)
            continue;
        issues.append(found.issue);
        if (issues.last().severity == Issue::Severity::Question)
            issues.last().severity = Issue::Severity::Hint;
    }
    m_fields->setIssues(issues);
    for (const FieldSpec &spec : teamFields())
        m_fields->row(spec.field).showSentence({});
    for (const EditConflict &conflict : m_workspace ? m_workspace->conflicts(m_id) : QList<EditConflict>()) {
        if (conflict.field)
            m_fields->row(*conflict.field).showSentence(conflictText(conflict));
    }
}

void DetailFields::showFigures(const TeamFigures &figures)
{
    QFormLayout &form = *emptied(m_figures);
    addText(form, tr("Spend"), amountText(figures.spend));
    const auto addTime = [&form](const QString &label, const QDateTime &when) {
        if (when.isValid())
            addText(form, label, localTimeText(when), false, utcTimeText(when));
    };
    addTime(tr("Budget counted anew"), figures.budgetResetAt);
    addTime(tr("Created"), figures.createdAt);
    addTime(tr("Updated"), figures.updatedAt);
    if (figures.keyCount >= 0)
        addText(form, tr("Keys"), countText(figures.keyCount));
    if (figures.maxParallelRequests)
        addText(form, tr("Parallel requests"), countText(*figures.maxParallelRequests));
    if (figures.modelId)
        addText(form, tr("Model table"), countText(*figures.modelId));
}

void DetailFields::showRest(const JsonValue &rest)
{
    QFormLayout &form = *emptied(m_restRows);
    for (const JsonValue::Member &member : rest.toObject())
        addJson(form, member.key, member.value, true);
    m_rest->setVisible(form.rowCount() > 0);
}

void DetailFields::addJson(QFormLayout &form, const QString &label, const JsonValue &value, bool mayUnfold)
{
    const bool isEmpty = value.isNull() || (value.isObject() && value.toObject().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty());
    if (!mayUnfold || !value.isObject() || isEmpty)
        return addText(form, label, isEmpty && !value.isNull() ? tr("none") : plainText(value), isEmpty);
    for (const JsonValue::Member &member : value.toObject())
        addJson(form, QStringLiteral("%1 › %2").arg(label, member.key), member.value, false);
}

} // namespace Teamwright

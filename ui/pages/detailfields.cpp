// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfields.h"

#include "amounttext.h"
#include "chip.h"
#include "datetext.h"
#include "fieldtext.h"
#include "flowlayout.h"
#include "safetext.h"
#include "sectionheader.h"
#include "textlabel.h"
#include "valuetext.h"

#include <QFormLayout>
#include <QScrollBar>

namespace Teamwright {

namespace {

/// A text is shown without its quotation marks; everything else as the proxy wrote it.
QString plainText(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toCompact());
}

} // namespace

DetailFields::DetailFields(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Fields of the team"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
}

void DetailFields::showTeam(const Team &team)
{
    const int scrolled = verticalScrollBar()->value();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(Space::medium, Space::small, Space::medium, Space::huge);
    m_form->setHorizontalSpacing(Space::large);
    m_form->setVerticalSpacing(Space::small + 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    std::optional<FieldSection> section;
    for (const FieldSpec &spec : teamFields()) {
        if (section != spec.section)
            startSection(sectionTitle(spec.section));
        section = spec.section;
        addField(spec, team.value(spec.field));
    }
    addFigures(team.figures);
    startSection(tr("Everything else"));
    for (const JsonValue::Member &member : team.rest.toObject())
        addJson(member.key, member.value, true);
    setWidget(content); // deletes the one before
    verticalScrollBar()->setValue(scrolled);
}

void DetailFields::addField(const FieldSpec &spec, const FieldValue &value)
{
    const bool isInHeader = spec.field == TeamField::Alias || spec.field == TeamField::Id;
    if (isInHeader || value.isUnset())
        return; // unset: the proxy did not answer it
    const QString label = fieldLabel(spec.field);
    if (const auto *id = value.as<QString>(); id && spec.kind == FieldKind::Organization)
        return addText(label, m_organizations.value(OrganizationId(*id), *id), false, *id);
    if (const auto *list = value.as<QStringList>(); list && !list->isEmpty())
        return addChips(label, *list, spec.kind == FieldKind::Models);
    if (const auto *json = value.as<JsonValue>(); json && spec.kind == FieldKind::Json)
        return addJson(label, *json, true);
    addText(label, valueText(value, spec), !value.hasValue());
}

void DetailFields::addFigures(const TeamFigures &figures)
{
    startSection(tr("Figures"));
    addText(tr("Spend"), amountText(figures.spend));
    const auto addTime = [this](const QString &label, const QDateTime &when) {
        if (when.isValid())
            addText(label, localTimeText(when), false, utcTimeText(when));
    };
    addTime(tr("Budget counted anew"), figures.budgetResetAt);
    addTime(tr("Created"), figures.createdAt);
    addTime(tr("Updated"), figures.updatedAt);
    if (figures.keyCount >= 0)
        addText(tr("Keys"), countText(figures.keyCount));
    if (figures.maxParallelRequests)
        addText(tr("Parallel requests"), countText(*figures.maxParallelRequests));
    if (figures.modelId)
        addText(tr("Model table"), countText(*figures.modelId));
}

void DetailFields::addJson(const QString &label, const JsonValue &value, bool mayUnfold)
{
    const bool isEmpty = value.isNull() || (value.isObject() && value.toObject().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty());
    if (!mayUnfold || !value.isObject() || isEmpty)
        return addText(label, isEmpty && !value.isNull() ? tr("none") : plainText(value), isEmpty);
    for (const JsonValue::Member &member : value.toObject())
        addJson(QStringLiteral("%1 › %2").arg(label, member.key), member.value, false);
}

void DetailFields::startSection(const QString &title) { m_sectionToStart = title; }

void DetailFields::addText(const QString &label, const QString &text, bool isMuted, const QString &tip)
{
    auto *value = new ElidedLabel(TextRole::Body);
    value->setSelectable(true);
    value->setMuted(isMuted);
    value->setText(safeText(text));
    if (!tip.isEmpty())
        value->setToolTip(tip);
    addRow(label, value);
}

void DetailFields::addChips(const QString &label, const QStringList &words, bool areModels)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(Space::tiny, chips);
    for (const QString &word : words)
        flow->addWidget(new Chip(safeText(word), areModels ? Tone::Model : Tone::Tag));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    addRow(label, chips);
}

void DetailFields::addRow(const QString &label, QWidget *value)
{
    if (!m_sectionToStart.isEmpty()) {
        auto *header = new SectionHeader(m_sectionToStart);
        header->setContentsMargins(0, m_form->rowCount() > 0 ? Space::medium : Space::tiny, 0, 0);
        m_form->addRow(header);
        m_sectionToStart.clear();
    }
    auto *name = new ElidedLabel(TextRole::Body);
    name->setMuted(true);
    name->setText(safeText(label));
    name->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_form->addRow(name, value);
}

} // namespace Teamwright

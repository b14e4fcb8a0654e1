// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkeditdialog.h"

#include "banner.h"
#include "changetext.h"
#include "emphasis.h"
#include "fieldtext.h"
#include "issuetext.h"
#include "obstacletext.h"
#include "quiettable.h"
#include "rowofteam.h"
#include "textlabel.h"
#include "tokens.h"
#include "workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

QString kindText(BulkKind kind)
{
    switch (kind) {
    case BulkKind::SetField: return BulkEditDialog::tr("Set to");
    case BulkKind::ClearField: return BulkEditDialog::tr("Empty");
    case BulkKind::RaiseBy: return BulkEditDialog::tr("Raise by an amount");
    case BulkKind::RaiseByPercent: return BulkEditDialog::tr("Raise by percent");
    case BulkKind::AddToList: return BulkEditDialog::tr("Add to the list");
    case BulkKind::RemoveFromList: return BulkEditDialog::tr("Remove from the list");
    case BulkKind::Block: return BulkEditDialog::tr("Block");
    case BulkKind::Unblock: return BulkEditDialog::tr("Unblock");
    }
    Q_UNREACHABLE();
}

QList<BulkKind> kindsFor(TeamField field)
{
    if (field == TeamField::Blocked)
        return {BulkKind::Block, BulkKind::Unblock};
    QList<BulkKind> kinds;
    for (const BulkKind kind : {BulkKind::AddToList, BulkKind::RemoveFromList, BulkKind::SetField,
                                BulkKind::RaiseBy, BulkKind::RaiseByPercent, BulkKind::ClearField}) {
        if (canBulkChange(kind, field))
            kinds.append(kind);
    }
    return kinds;
}

QString exampleFor(BulkKind kind, TeamField field)
{
    switch (kind) {
    case BulkKind::RaiseBy: return BulkEditDialog::tr("For example 10, or -10 to lower it");
    case BulkKind::RaiseByPercent: return BulkEditDialog::tr("For example 10 %, or -10 % to lower it");
    case BulkKind::AddToList:
    case BulkKind::RemoveFromList: return BulkEditDialog::tr("One or more, separated by commas");
    default: break;
    }
    return fieldSpec(field).kind == FieldKind::Duration ? BulkEditDialog::tr("For example 30d, 1mo, weekly")
                                                        : fieldUnit(field);
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace &workspace, const Capabilities &capabilities,
                               const QList<TeamId> &teams, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_field(new QComboBox)
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_fault(new InlineNote)
    , m_summary(new TextLabel(TextRole::Strong))
    , m_sample(new QTableView)
    , m_leftOut(new InlineNote)
    , m_warning(new InlineNote)
{
    setWindowTitle(tr("Edit Chosen Teams"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_context.capabilities = capabilities;
    takeTeams(teams);
    fillFields();
    layOut();
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::offerKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showChange);
    connect(m_value, &QLineEdit::textChanged, this, &BulkEditDialog::showChange);
    connect(m_stage, &QPushButton::clicked, this, &BulkEditDialog::stage);
    offerKinds();
}

void BulkEditDialog::takeTeams(const QList<TeamId> &teams)
{
    QList<Team> known;
    Obstacle obstacle = Obstacle::None;
    m_asked = int(teams.size());
    for (const TeamId &id : teams) {
        const std::optional<Team> team = knownTeam(m_workspace, id);
        if (!team)
            continue;
        const Obstacle found = m_context.capabilities.obstacleIn(*team, Verb::EditTeam);
        if (found == Obstacle::None) {
            known.append(*team);
        } else {
            obstacle = found;
            ++m_obstacles;
        }
    }
    m_model.setTeams(known);
    m_banner->setClosable(false);
    if (known.isEmpty())
        m_banner->showMessage(Tone::Warning, obstacle == Obstacle::None
                                                 ? tr("No team is chosen in the list.")
                                                 : obstacleText(obstacle, Verb::EditTeam));
}

/// Aliases are for one team each, so they are not offered.
void BulkEditDialog::fillFields()
{
    auto *entries = static_cast<QStandardItemModel *>(m_field->model());
    for (const FieldSpec &spec : teamFields()) {
        if (spec.field == TeamField::Alias || !isInRow(spec.field) ||
            !canBulkChange(BulkKind::SetField, spec.field))
            continue;
        m_field->addItem(fieldLabel(spec.field), int(spec.field));
        const Obstacle obstacle = m_context.capabilities.obstacleTo(spec.field);
        if (obstacle == Obstacle::None)
            continue;
        QStandardItem *entry = entries->item(m_field->count() - 1);
        entry->setEnabled(false);
        entry->setToolTip(obstacleText(obstacle, spec.field));
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(int(TeamField::MaxBudget))));
}

void BulkEditDialog::layOut()
{
    m_field->setAccessibleName(tr("Field"));
    m_kind->setAccessibleName(tr("Change"));
    m_value->setAccessibleName(tr("Value"));
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_leftOut->setObjectName(QStringLiteral("bulkLeftOut"));
    m_fault->setObjectName(QStringLiteral("bulkFault"));
    m_warning->setObjectName(QStringLiteral("bulkWarning"));
    makeQuiet(*m_sample, tr("Sample"), m_model);
    m_sample->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sample->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *form = new QFormLayout;
    form->setSpacing(Space::small);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Change"), m_kind);
    form->addRow(tr("&Value"), m_value);
    form->addRow(QString(), m_fault);

    auto *box = new QDialogButtonBox;
    m_stage = box->addButton(tr("&Stage"), QDialogButtonBox::ActionRole);
    m_stage->setToolTip(tr("Nothing is sent yet: Review Changes shows what would be"));
    m_stage->setDefault(true);
    setEmphasis(*m_stage, Emphasis::Primary);
    box->addButton(QDialogButtonBox::Cancel);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_sample, 1);
    column->addWidget(m_warning);
    column->addWidget(m_leftOut);
    column->addWidget(box);
    resizeInText(*this, 84, 34);
}

TeamField BulkEditDialog::field() const { return TeamField(m_field->currentData().toInt()); }
BulkKind BulkEditDialog::kind() const { return BulkKind(m_kind->currentData().toInt()); }

bool BulkEditDialog::needsValue() const
{
    return kind() != BulkKind::ClearField && kind() != BulkKind::Block && kind() != BulkKind::Unblock;
}

/// The kind that was chosen stays where the other field knows it, too.
void BulkEditDialog::offerKinds()
{
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const BulkKind kind : kindsFor(field()))
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
    showChange();
}

void BulkEditDialog::showChange()
{
    m_value->setEnabled(needsValue());
    m_value->setPlaceholderText(needsValue() ? exampleFor(kind(), field()) : tr("No value is needed"));
    const TypedBulkChange typed =
        bulkChangeFromText(kind(), field(), needsValue() ? m_value->text() : QString(), m_context);
    m_model.setChange(typed.change);
    const QString fault = typed.issues.isEmpty() ? QString() : issueText(typed.issues.first());
    m_fault->setNote(Tone::Danger, fault);
    setInvalid(*m_value, !fault.isEmpty());
    showCounts(typed);
    showLeftOut();
}

void BulkEditDialog::showCounts(const TypedBulkChange &typed)
{
    const int count = int(m_model.preview().edits.size());
    m_summary->setText(typed.change ? tr("%1 of %n team(s) will change", nullptr, m_asked).arg(count)
                       : m_model.teamCount() == 0 ? tr("Nothing to change")
                                                  : tr("%n team(s) chosen", nullptr, m_asked));
    QStringList warnings;
    bool hasErrors = false;
    const auto issues = m_model.issues(m_context);
    for (const auto &[issue, teams] : issues) {
        //: %n teams: a sentence about what is worth a second look in them
        warnings.append(tr("%n team(s): %1", nullptr, teams).arg(issueText(issue)));
        hasErrors = hasErrors || issue.severity == Issue::Severity::Error;
    }
    m_warning->setNote(hasErrors ? Tone::Danger : Tone::Warning, warnings.mid(0, 3).join(u'\n'));
    m_stage->setEnabled(count > 0 && !hasErrors);
    m_stage->setText(count > 0 ? tr("&Stage %n Team(s)", nullptr, count) : tr("&Stage"));
}

void BulkEditDialog::showLeftOut()
{
    QStringList lines;
    const auto &refused = m_model.preview().refused;
    for (auto entry = refused.cbegin(); entry != refused.cend(); ++entry)
        lines.append(tr("%n team(s) left out: %1", nullptr, int(entry->size()))
                         .arg(bulkRefusalText(entry.key(), field())));
    if (m_obstacles > 0 && m_model.teamCount() > 0)
        lines.append(tr("%n team(s) left out: this key may not change them.", nullptr, m_obstacles));
    m_leftOut->setNote(Tone::Neutral, lines.join(u'\n'));
}

void BulkEditDialog::stage()
{
    const QList<TeamEdit> edits = m_model.preview().edits;
    if (edits.isEmpty())
        return;
    StepDescription step;
    step.field = field();
    m_workspace.stage(edits, step);
    Q_EMIT staged(int(edits.size()));
    accept();
}

} // namespace Teamwright

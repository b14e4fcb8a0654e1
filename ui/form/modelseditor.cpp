// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelseditor.h"

#include "catalogs.h"
#include "fieldtext.h"
#include "icons.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScopedValueRollback>

namespace Teamwright {

namespace {

constexpr int modelRole = Qt::UserRole;
constexpr int visibleRows = 6;

} // namespace

ModelsEditor::ModelsEditor(TeamField field, Catalogs &catalogs, QWidget *parent)
    : FieldEditor(field, parent)
    , m_catalogs(catalogs)
    , m_all(new QRadioButton(fieldPlaceholder(field)))
    , m_chosen(new QRadioButton(tr("Only these:")))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    const QString label = fieldLabel(field);
    m_all->setAccessibleName(QStringLiteral("%1: %2").arg(label, m_all->text()));
    m_chosen->setAccessibleName(tr("%1: only chosen ones").arg(label));
    m_search->setPlaceholderText(tr("Find a model, or type any name and press Return"));
    m_search->setAccessibleName(tr("%1: find or add").arg(label));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("%1: list").arg(label));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({Size::icon, Size::icon});
    m_list->setFixedHeight(visibleRows * (QFontMetrics(font()).height() + Space::small) + 2);
    layOut();
    choose(false);

    connect(m_all, &QRadioButton::clicked, this, [this] {
        choose(false);
        takeTyped({});
    });
    connect(m_chosen, &QRadioButton::clicked, this, [this] {
        choose(true);
        takeModels();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ModelsEditor::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ModelsEditor::takeSearched);
    connect(m_list, &QListWidget::itemChanged, this, &ModelsEditor::takeItem);
    connect(&catalogs, &Catalogs::modelsChanged, this, &ModelsEditor::showList);
}

void ModelsEditor::layOut()
{
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Space::large);
    choice->addWidget(m_all);
    choice->addWidget(m_chosen);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    layout->addLayout(choice);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
}

QWidget *ModelsEditor::input() const { return m_chosen->isChecked() ? m_chosen : m_all; }

void ModelsEditor::choose(bool isChosen)
{
    m_all->setChecked(!isChosen);
    m_chosen->setChecked(isChosen);
    m_search->setVisible(isChosen);
    m_list->setVisible(isChosen);
    if (isChosen)
        showList();
}

void ModelsEditor::present(const FieldValue &value)
{
    const auto *models = value.as<QStringList>();
    m_models = models ? *models : QStringList();
    m_search->clear();
    choose(!m_models.isEmpty());
}

void ModelsEditor::showList()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->clear();
    for (const QString &model : std::as_const(m_models)) {
        if (!m_catalogs.models().contains(model))
            addItem(model, m_catalogs.isModelKnown(model).value_or(true));
    }
    for (const QString &model : m_catalogs.models())
        addItem(model, true);
    search(m_search->text());
}

void ModelsEditor::addItem(const QString &model, bool isKnown)
{
    auto *item = new QListWidgetItem(isKnown ? model : tr("%1 (not on this proxy)").arg(model), m_list);
    item->setData(modelRole, model);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_models.contains(model) ? Qt::Checked : Qt::Unchecked);
    if (!isKnown)
        item->setIcon(iconFor(Icon::Warning, Tone::Warning));
}

void ModelsEditor::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

/// What was typed in full is taken as it is; else the only one that is left of the list.
void ModelsEditor::takeSearched()
{
    QString model = m_search->text().trimmed();
    if (model.isEmpty())
        return;
    QStringList found;
    for (const QString &known : m_catalogs.models()) {
        if (known.contains(model, Qt::CaseInsensitive))
            found.append(known);
    }
    if (found.size() == 1)
        model = found.first();
    if (!m_models.contains(model))
        m_models.append(model);
    m_search->clear();
    showList();
    takeModels();
}

void ModelsEditor::takeItem(const QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    const QString model = item->data(modelRole).toString();
    if (item->checkState() != Qt::Checked)
        m_models.removeAll(model);
    else if (!m_models.contains(model))
        m_models.append(model);
    takeModels();
}

void ModelsEditor::takeModels() { takeTyped(m_models.isEmpty() ? FieldValue() : FieldValue(m_models)); }

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedialogs.h"

#include "banner.h"
#include "emphasis.h"
#include "emptystate.h"
#include "quiettable.h"
#include "roomydelegate.h"
#include "teamlines.h"
#include "textlabel.h"
#include "tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Teamwright {

KeepTemplateDialog::KeepTemplateDialog(const TemplateStore &store, const Team &team, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_team(team)
    , m_banner(new Banner)
    , m_name(new QLineEdit(team.alias()))
    , m_members(new QCheckBox(tr("With its &members (%1)").arg(team.members.size())))
    , m_note(new InlineNote)
{
    setWindowTitle(tr("Keep as Template"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->selectAll();
    m_members->setEnabled(!team.members.isEmpty());
    auto *form = new QFormLayout;
    form->setSpacing(Space::small);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_members);
    form->addRow(QString(), m_note);
    auto *box = new QDialogButtonBox;
    m_keep = box->addButton(tr("&Keep"), QDialogButtonBox::ActionRole);
    m_keep->setDefault(true);
    setEmphasis(*m_keep, Emphasis::Primary);
    box->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(box);
    resizeInText(*this, 60, 9);
    const auto check = [this] {
        const QString name = m_name->text().trimmed();
        m_keep->setEnabled(!name.isEmpty());
        m_note->setNote(Tone::Neutral, m_store.hasName(name)
                                           ? tr("There is a template of that name. It will be replaced.")
                                           : QString());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_keep, &QPushButton::clicked, this, &KeepTemplateDialog::keep);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void KeepTemplateDialog::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    if (!m_store.keep(name, m_team, m_members->isChecked(), QDateTime::currentDateTimeUtc())) {
        m_banner->showMessage(Tone::Danger, tr("The template could not be written to the disk."));
        return;
    }
    Q_EMIT kept(name);
    accept();
}

TemplatesDialog::TemplatesDialog(const TemplateStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_stack(new QStackedWidget)
    , m_list(new QListWidget)
    , m_content(new TextLabel(TextRole::Body))
{
    setWindowTitle(tr("Templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TemplatesDialog::use);
    connect(m_use, &QPushButton::clicked, this, &TemplatesDialog::use);
    connect(m_delete, &QPushButton::clicked, this, &TemplatesDialog::remove);
    fill();
}

void TemplatesDialog::layOut()
{
    m_list->setAccessibleName(tr("Templates"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_content->setWordWrap(true);
    m_content->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_content->setMargin(Space::medium);
    auto *area = new QScrollArea;
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What the template sets"));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(Space::medium);
    row->addWidget(m_list, 2);
    row->addWidget(area, 3);
    auto *empty = new EmptyState;
    empty->setIcon(Icon::Bookmark);
    empty->setTexts(tr("No templates yet"), tr("Keep a team as a template to make others like it."));
    empty->setAction({});
    empty->setSecondAction({});
    m_stack->addWidget(content);
    m_stack->addWidget(empty);

    auto *box = new QDialogButtonBox;
    m_use = box->addButton(tr("&New Team From It"), QDialogButtonBox::ActionRole);
    m_use->setDefault(true);
    setEmphasis(*m_use, Emphasis::Primary);
    m_delete = box->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setAutoDefault(false);
    box->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_stack, 1);
    column->addWidget(box);
    resizeInText(*this, 90, 26);
}

void TemplatesDialog::fill()
{
    m_templates = m_store.templates();
    m_list->clear();
    for (const TeamTemplate &kept : std::as_const(m_templates))
        m_list->addItem(kept.name);
    m_stack->setCurrentIndex(m_templates.isEmpty() ? 1 : 0);
    m_list->setCurrentRow(m_templates.isEmpty() ? -1 : 0);
    showCurrent();
}

void TemplatesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < m_templates.size();
    m_use->setEnabled(isChosen);
    m_delete->setEnabled(isChosen);
    m_content->setText(isChosen ? teamLines(m_templates[row].team).join(u'\n') : QString());
}

void TemplatesDialog::use()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_templates.size())
        return;
    Q_EMIT chosen(m_templates[row].team);
    accept();
}

void TemplatesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_templates.size())
        return;
    m_store.remove(m_templates[row].id);
    fill();
    m_list->setCurrentRow(qMin(row, int(m_templates.size()) - 1));
}

} // namespace Teamwright

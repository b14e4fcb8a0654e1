// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyview.h"

#include "itemroles.h"
#include "safetext.h"
#include "stylepaint.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Teamwright {

namespace {

/// Steps that are undone stand muted below the one where people are.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = safeText(option->text);
        if (index.data(ValueRole).toBool())
            option->palette.setColor(QPalette::Text, Colors::of(option->palette).muted);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
    }
};

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListView)
{
    setWindowTitle(tr("History"));
    auto *hint =
        new TextLabel(tr("Choose a step to go back, or forward, to the state after it."), TextRole::Small);
    hint->setMuted(true);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("History"));
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setModel(&m_model);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);

    connect(buttons, &QDialogButtonBox::rejected, this, &HistoryView::reject);
    const auto goTo = [this](const QModelIndex &index) { m_model.goTo(index.row()); };
    connect(m_list, &QListView::clicked, this, goTo);
    connect(m_list, &QListView::activated, this, goTo);
    connect(&m_model, &HistoryModel::currentRowChanged, this, &HistoryView::takeCurrentRow);
    m_model.setWorkspace(&workspace);
}

void HistoryView::takeCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->scrollTo(m_model.index(row, 0));
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "banner.h"
#include "columnmatcher.h"
#include "emphasis.h"
#include "errortext.h"
#include "importpreviewtext.h"
#include "importtext.h"
#include "progressstrip.h"
#include "textlabel.h"
#include "tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Teamwright {

namespace {

/// Offers what is possible with the row.
class ActionDelegate final : public QStyledItemDelegate
{
public:
    ActionDelegate(ImportModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        for (const ImportAction action : m_model.possibleActions(index.row()))
            box->addItem(textOf(action), int(action));
        box->setAccessibleDescription(ImportDialog::tr("Action")); // the name is the current item
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
    static QString textOf(ImportAction action)
    {
        switch (action) {
        case ImportAction::Skip: return importSkipText();
        case ImportAction::Create: return importCreateText();
        case ImportAction::Overwrite: return importModeText(ImportMode::Overwrite);
        case ImportAction::Merge: return importModeText(ImportMode::Merge);
        }
        Q_UNREACHABLE();
    }

private:
    ImportModel &m_model;
};

} // namespace

ImportDialog::ImportDialog(TeamsApi &api, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_controller(api, workspace)
    , m_file(new QLineEdit)
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_text(new QPlainTextEdit)
    , m_read(new QPushButton(tr("&Read")))
    , m_matcher(new ColumnMatcher)
    , m_banner(new Banner)
    , m_progress(new ProgressStrip)
    , m_summary(new TextLabel(TextRole::Strong))
    , m_forAll(new QComboBox)
    , m_table(new QTableView)
{
    setWindowTitle(tr("Import Teams"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpInput();
    setUpTable();
    layOut();
    connectParts();
    connectController();
    showCounts();
}

void ImportDialog::setUpInput()
{
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("JSON, YAML, CSV, a script of curl commands, a saved answer of the proxy"));
    m_text->setAccessibleName(tr("Pasted text"));
    m_text->setPlaceholderText(tr("Or paste rows here: CSV with any header, JSON, YAML, curl commands"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono, font()));
    m_text->setMaximumHeight(fontMetrics().height() * 7);
    m_progress->hide();
    m_forAll->setAccessibleName(tr("Action for all rows"));
    m_forAll->setAccessibleDescription(tr("Action for all rows"));
    m_forAll->addItem(tr("For all rows…"));
    for (const ImportAction action :
         {ImportAction::Create, ImportAction::Overwrite, ImportAction::Merge, ImportAction::Skip})
        m_forAll->addItem(ActionDelegate::textOf(action), int(action));
}

void ImportDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Import"));
    m_table->setModel(&m_controller.model());
    m_table->setItemDelegateForColumn(int(ImportColumn::Action),
                                      new ActionDelegate(m_controller.model(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Size::tableRow);
    m_table->horizontalHeader()->setSectionResizeMode(int(ImportColumn::Changes), QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(int(ImportColumn::Place),
                                               fontMetrics().averageCharWidth() * 8);
    m_table->horizontalHeader()->resizeSection(int(ImportColumn::Team),
                                               fontMetrics().averageCharWidth() * 26);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ImportDialog::layOut()
{
    auto *file = new QHBoxLayout;
    auto *label = new TextLabel(tr("F&ile"));
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_file);
    file->addWidget(label);
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    file->addWidget(m_read);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_forAll);
    auto *box = new QDialogButtonBox;
    m_stage = box->addButton(tr("&Stage"), QDialogButtonBox::ActionRole);
    m_stage->setToolTip(tr("Nothing is sent yet: Review Changes shows what would be"));
    setEmphasis(*m_stage, Emphasis::Primary);
    box->addButton(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addLayout(file);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_matcher);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
}

void ImportDialog::connectParts()
{
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_read, &QPushButton::clicked, this, [this] { readFile(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::returnPressed, m_read, &QPushButton::click);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_text->toPlainText().trimmed().isEmpty())
            m_controller.readText(m_text->toPlainText().toUtf8());
    });
    connect(m_matcher, &ColumnMatcher::mappingChosen, &m_controller, &ImportController::setMapping);
    connect(m_forAll, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_controller.model().setActionForAll(ImportAction(m_forAll->itemData(index).toInt()));
        m_forAll->setCurrentIndex(0);
    });
    connect(&m_controller.model(), &ImportModel::actionsChanged, this, &ImportDialog::showCounts);
    connect(m_stage, &QPushButton::clicked, this, [this] {
        Q_EMIT staged(m_controller.stage());
        accept();
    });
}

void ImportDialog::connectController()
{
    connect(&m_controller, &ImportController::progressed, this, [this](int done, int total) {
        m_progress->setText(tr("Looking at the teams of the proxy"));
        m_progress->setProgress(done, total);
        m_progress->setVisible(done < total);
    });
    connect(&m_controller, &ImportController::ready, this, &ImportDialog::showRows);
    connect(&m_controller, &ImportController::failed, this, [this](const ImportFault &fault) {
        m_matcher->setTable({}, {});
        m_banner->showMessage(Tone::Danger, placedFaultText(fault));
    });
    connect(&m_controller, &ImportController::teamFailed, this,
            [this](const TeamId &team, const ApiError &error) {
                m_progress->hide();
                m_banner->showMessage(
                    Tone::Danger,
                    tr("The team %1 could not be looked at. %2").arg(team.text(), errorText(error)));
            });
}

void ImportDialog::readFile(const QString &path)
{
    m_file->setText(path);
    if (!path.isEmpty())
        m_controller.readFile(path);
}

void ImportDialog::focusText() { m_text->setFocus(); }

void ImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Import From"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::showRows()
{
    m_progress->hide();
    const Import &import = m_controller.import();
    QStringList remarks;
    for (const ImportFault &remark : import.remarks)
        remarks.append(placedFaultText(remark));
    m_banner->setVisible(!remarks.isEmpty());
    if (!remarks.isEmpty())
        m_banner->showMessage(Tone::Warning, remarks.mid(0, 5).join(u' '));
    m_matcher->setTable(import.table, import.mapping);
    showCounts();
}

void ImportDialog::showCounts()
{
    const ImportModel &model = m_controller.model();
    m_summary->setText(tr("%1 new, %2 different, %3 the same, %4 impossible")
                           .arg(model.countOf(ImportState::New))
                           .arg(model.countOf(ImportState::Differs))
                           .arg(model.countOf(ImportState::Same))
                           .arg(model.countOf(ImportState::Cannot)));
    m_stage->setEnabled(model.stagedCount() > 0);
    m_stage->setText(model.stagedCount() > 0 ? tr("&Stage %n Team(s)", nullptr, model.stagedCount())
                                             : tr("&Stage"));
    m_forAll->setEnabled(model.rowCount() > 0);
}

} // namespace Teamwright

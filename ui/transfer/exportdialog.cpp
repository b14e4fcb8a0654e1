// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "banner.h"
#include "emphasis.h"
#include "errortext.h"
#include "exportfile.h"
#include "progressstrip.h"
#include "settings.h"
#include "tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

QString formatName(Format format)
{
    switch (format) {
    case Format::Json: return ExportDialog::tr("JSON: whole, can be imported again");
    case Format::Yaml: return ExportDialog::tr("YAML: whole, can be imported again");
    case Format::Csv: return ExportDialog::tr("CSV: a table for a spreadsheet");
    case Format::Hcl: return ExportDialog::tr("Terraform (HCL), with import blocks");
    case Format::Kubernetes: return ExportDialog::tr("Kubernetes manifests");
    case Format::Curl: return ExportDialog::tr("curl script that makes the teams again");
    case Format::Python: return ExportDialog::tr("Python script that makes the teams again");
    case Format::Markdown: return ExportDialog::tr("Markdown table for a document");
    }
    Q_UNREACHABLE();
}

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

} // namespace

ExportDialog::ExportDialog(TeamsApi &api, const ExportScopes &scopes, const QUrl &proxyUrl,
                           SettingsStore &settings, QWidget *parent)
    : QDialog(parent)
    , m_controller(api)
    , m_scopes(scopes)
    , m_proxyUrl(proxyUrl)
    , m_settings(settings)
    , m_scope(named(new QComboBox, tr("Teams to export")))
    , m_format(named(new QComboBox, tr("Format")))
    , m_operator(named(new QComboBox, tr("Operator")))
    , m_members(new QCheckBox(tr("&Members and their limits")))
    , m_figures(new QCheckBox(tr("Fi&gures such as spend and dates")))
    , m_perMember(new QCheckBox(tr("One &row for each member")))
    , m_masks(new QCheckBox(tr("Mas&k values that look like secrets")))
    , m_secretsNote(new InlineNote)
    , m_file(named(new QLineEdit, tr("File")))
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_preview(named(new QPlainTextEdit, tr("Preview")))
    , m_banner(new Banner)
    , m_progress(new ProgressStrip)
{
    setWindowTitle(tr("Export Teams"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_previewing.setSingleShot(true);
    m_previewing.setInterval(150ms);
    fill();
    layOut();
    restore();
    connectParts();
    connectController();
    adapt();
}

void ExportDialog::fill()
{
    const auto add = [this](const QString &text, const QList<TeamId> &teams) {
        if (!teams.isEmpty())
            m_scope->addItem(text.arg(teams.size()), QVariant::fromValue(teams));
    };
    add(tr("Chosen teams (%1)"), m_scopes.chosen);
    add(tr("Teams shown in the list (%1)"), m_scopes.shown);
    add(tr("All teams (%1)"), m_scopes.all);
    for (const FormatSpec &spec : formats())
        m_format->addItem(formatName(spec.format), int(spec.format));
    m_operator->addItems(kubernetesOperators());
    m_masks->setChecked(true);
    m_members->setChecked(true);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fontFor(TextRole::Mono, font()));
    m_progress->hide();
}

QFormLayout *ExportDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setSpacing(Space::small);
    form->addRow(tr("&Teams"), m_scope);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("O&perator"), m_operator);
    form->addRow(QString(), m_members);
    form->addRow(QString(), m_figures);
    form->addRow(QString(), m_perMember);
    form->addRow(QString(), m_masks);
    form->addRow(QString(), m_secretsNote);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    form->addRow(tr("F&ile"), file);
    static_cast<QLabel *>(form->labelForField(file))->setBuddy(m_file);
    return form;
}

void ExportDialog::layOut()
{
    auto *form = makeForm();
    auto *box = new QDialogButtonBox;
    m_export = box->addButton(tr("&Export"), QDialogButtonBox::ActionRole);
    m_copy = box->addButton(tr("&Copy to Clipboard"), QDialogButtonBox::ActionRole);
    box->addButton(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setEmphasis(*m_export, Emphasis::Primary);
    m_export->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_progress);
    column->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40);
}

void ExportDialog::connectParts()
{
    const auto change = [this] {
        adapt();
        m_previewing.start();
    };
    for (QComboBox *box : {m_scope, m_format, m_operator})
        connect(box, &QComboBox::currentIndexChanged, this, change);
    for (QCheckBox *box : {m_members, m_figures, m_perMember, m_masks})
        connect(box, &QCheckBox::toggled, this, change);
    connect(&m_previewing, &QTimer::timeout, this, [this] { m_controller.preview(request()); });
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_export->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { run(true); });
    m_previewing.start();
}

void ExportDialog::connectController()
{
    connect(&m_controller, &ExportController::previewed, this, &ExportDialog::showPreview);
    connect(&m_controller, &ExportController::progressed, this, [this](int done, int total) {
        m_progress->setVisible(m_controller.isRunning());
        m_progress->setText(tr("Reading teams"));
        m_progress->setProgress(done, total);
    });
    connect(m_progress, &ProgressStrip::cancelRequested, &m_controller, &ExportController::cancel);
    connect(&m_controller, &ExportController::cancelled, this, [this] { m_progress->hide(); });
    connect(&m_controller, &ExportController::finished, this,
            [this](const QString &fileName, const QByteArray &text, int count) {
                m_progress->hide();
                if (m_toClipboard)
                    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
                const QString told = m_toClipboard
                                         ? tr("%n team(s) copied to the clipboard.", nullptr, count)
                                         : tr("%n team(s) exported to %1.", nullptr, count).arg(fileName);
                m_banner->showMessage(Tone::Success, told);
                Q_EMIT messageRaised(told);
            });
    connect(&m_controller, &ExportController::teamFailed, this,
            [this](const TeamId &team, const ApiError &error) {
                m_progress->hide();
                m_banner->showMessage(Tone::Danger,
                                      tr("Nothing was written: the team %1 could not be read. %2")
                                          .arg(team.text(), errorText(error)));
            });
    connect(&m_controller, &ExportController::fileFailed, this, [this](const QString &reason) {
        m_progress->hide();
        m_banner->showMessage(Tone::Danger, tr("The file could not be written: %1").arg(reason));
    });
}

void ExportDialog::restore()
{
    const auto known = formatOfKey(m_settings.value(Settings::exportFormat));
    m_format->setCurrentIndex(m_format->findData(int(known.value_or(Format::Json))));
    const QString file = m_settings.value(Settings::exportFile);
    m_file->setText(file.isEmpty() ? QDir::home().filePath(formatSpec(format()).fileName) : file);
}

void ExportDialog::remember()
{
    m_settings.setValue(Settings::exportFormat, QString(formatSpec(format()).key));
    m_settings.setValue(Settings::exportFile, m_file->text());
}

void ExportDialog::adapt()
{
    const FormatSpec &spec = formatSpec(format());
    m_operator->setEnabled(spec.format == Format::Kubernetes);
    m_perMember->setEnabled(spec.format == Format::Csv);
    m_figures->setEnabled(spec.format != Format::Hcl && spec.format != Format::Kubernetes);
    const QFileInfo info(m_file->text());
    if (sender() == m_format && !info.fileName().isEmpty() && !info.isDir())
        m_file->setText(info.dir().filePath(info.completeBaseName() + u'.' + spec.suffix));
}

Format ExportDialog::format() const { return Format(m_format->currentData().toInt()); }

ExportController::Request ExportDialog::request() const
{
    ExportController::Request request;
    request.teams = m_scope->currentData().value<QList<TeamId>>();
    request.format = format();
    request.options.masksSecrets = m_masks->isChecked();
    request.options.withMembers = m_members->isChecked();
    request.options.withFigures = m_figures->isChecked();
    request.options.operatorName = m_operator->currentText();
    request.options.proxyUrl = m_proxyUrl;
    request.options.csv.isPerMember = m_perMember->isChecked();
    return request;
}

void ExportDialog::showPreview(const QByteArray &text, const QList<Secret> &secrets)
{
    m_preview->setPlainText(QString::fromUtf8(text));
    QStringList paths;
    for (const Secret &secret : secrets.mid(0, 5))
        paths.append(
            tr("%1 of %2").arg(secret.path, secret.alias.isEmpty() ? secret.team.text() : secret.alias));
    const QString list = paths.join(QStringLiteral(", "));
    m_secretsNote->setNote(m_masks->isChecked() ? Tone::Neutral : Tone::Warning,
                           secrets.isEmpty()      ? QString()
                           : m_masks->isChecked() ? tr("Masked: %1").arg(list)
                                                  : tr("Will be written as it is: %1").arg(list));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export To"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::run(bool toClipboard)
{
    m_toClipboard = toClipboard;
    ExportController::Request asked = request();
    if (!toClipboard)
        asked.fileName = exportFileName(m_file->text().trimmed(), asked.format);
    remember();
    m_banner->hide();
    m_controller.start(asked);
}

} // namespace Teamwright

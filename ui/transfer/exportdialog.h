// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportcontroller.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Teamwright {

class Banner;
class InlineNote;
class ProgressStrip;
class SettingsStore;

/// The teams that an export may be about.
struct ExportScopes
{
    QList<TeamId> chosen; ///< selected in the list
    QList<TeamId> shown;  ///< what the filter leaves
    QList<TeamId> all;
};

/// Teams into a file or onto the clipboard, with a look at the first of them before. Remembers what was
/// chosen. Opened with open(); deletes itself when closed.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(TeamsApi &api, const ExportScopes &scopes, const QUrl &proxyUrl, SettingsStore &settings,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void messageRaised(const QString &text); ///< for the status bar

private:
    void fill();
    QFormLayout *makeForm();
    void layOut();
    void connectParts();
    void connectController();
    void restore();
    void remember();
    void adapt(); ///< to the format
    void showPreview(const QByteArray &text, const QList<Secret> &secrets);
    void browse();
    void run(bool toClipboard);
    Format format() const;
    ExportController::Request request() const;

    ExportController m_controller;
    ExportScopes m_scopes;
    QUrl m_proxyUrl;
    SettingsStore &m_settings;
    QTimer m_previewing; ///< options are often changed in quick succession
    bool m_toClipboard = false;

    QComboBox *m_scope;
    QComboBox *m_format;
    QComboBox *m_operator;
    QCheckBox *m_members;
    QCheckBox *m_figures;
    QCheckBox *m_perMember;
    QCheckBox *m_masks;
    InlineNote *m_secretsNote;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPlainTextEdit *m_preview;
    Banner *m_banner;
    ProgressStrip *m_progress;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcontroller.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Teamwright {

class Banner;
class ColumnMatcher;
class ProgressStrip;
class TextLabel;

/// A file or a pasted text beside what the proxy has: each row new, different, the same, or impossible, and
/// what to do with it. Stages; the review sends. Opened with open(); deletes itself when closed.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(TeamsApi &api, Workspace &workspace, QWidget *parent = nullptr);

    void readFile(const QString &path);
    void focusText(); ///< for rows that are pasted

Q_SIGNALS:
    void staged(int teamCount);

private:
    void setUpInput();
    void setUpTable();
    void layOut();
    void connectParts();
    void connectController();
    void browse();
    void showRows();
    void showCounts();

    ImportController m_controller;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPlainTextEdit *m_text;
    QPushButton *m_read;
    ColumnMatcher *m_matcher;
    Banner *m_banner;
    ProgressStrip *m_progress;
    TextLabel *m_summary;
    QComboBox *m_forAll;
    QTableView *m_table;
    QPushButton *m_stage;
};

} // namespace Teamwright

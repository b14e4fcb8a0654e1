// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkmodel.h"
#include "capabilities.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Teamwright {

class Banner;
class InlineNote;
class TextLabel;
class Workspace;

/// One change to one field of many teams: says how many would change, shows some of them, and why the others
/// would not. Stages one step; the review sends. Opened with open(); deletes itself when closed.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEditDialog)

public:
    BulkEditDialog(Workspace &workspace, const Capabilities &capabilities, const QList<TeamId> &teams,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void staged(int teamCount);

private:
    void takeTeams(const QList<TeamId> &teams);
    void fillFields();
    void layOut();
    void offerKinds();
    void showChange();
    void showCounts(const TypedBulkChange &typed);
    void showLeftOut();
    void stage();
    TeamField field() const;
    BulkKind kind() const;
    bool needsValue() const;

    Workspace &m_workspace;
    ValidationContext m_context;
    BulkModel m_model;
    int m_asked = 0;     ///< teams that were chosen
    int m_obstacles = 0; ///< teams that this key may not change
    Banner *m_banner;
    QComboBox *m_field;
    QComboBox *m_kind;
    QLineEdit *m_value;
    InlineNote *m_fault;
    TextLabel *m_summary;
    QTableView *m_sample;
    InlineNote *m_leftOut;
    InlineNote *m_warning;
    QPushButton *m_stage = nullptr;
};

} // namespace Teamwright

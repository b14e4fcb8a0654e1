// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historymodel.h"

#include <QDialog>

class QListView;

namespace Teamwright {

/// The steps that can be taken back, in words; choosing one undoes or redoes up to there. A small window
/// that stays open beside the work: show() it.
class HistoryView final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

private:
    void takeCurrentRow(int row);

    HistoryModel m_model;
    QListView *m_list;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"
#include "activitymodel.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QStackedWidget;
class QTableView;

namespace Teamwright {

class ActivityDetail;
class EmptyState;
class SearchField;

/// What the view asks about one request. Each may be unset; they are called for the chosen request only.
struct ActivityTools
{
    std::function<QString(const ActivityEntry &)> curl;        ///< the command, its key left to the shell
    std::function<QStringList(const ActivityEntry &)> changes; ///< what it changed, a line each
    std::function<bool(const ActivityEntry &)> canReverse;     ///< there is a snapshot
};

/// Every request that was sent, the latest first, with its redacted bodies. A window of its own that stays
/// open beside the work: show() it.
class ActivityView final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityView)

public:
    explicit ActivityView(ActivityLog &log, ActivityTools tools = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Stage what takes that back.
    void reverseRequested(const Teamwright::ActivityEntry &entry);

private:
    void layOut();
    void connectLog();
    void connectParts();
    void showChosen();
    void updateEmptiness();
    int chosenRow() const; ///< of the model; -1: none
    ActivityEntry entryAt(int row) const;

    ActivityLog &m_log;
    ActivityTools m_tools;
    ActivityModel m_model;
    ActivityFilter m_filter;
    SearchField *m_search;
    QCheckBox *m_writesOnly;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    ActivityDetail *m_detail;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtable.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace Teamwright {

/// What each column of a CSV file means: guessed, and changed by people. Hidden while there is no table.
class ColumnMatcher final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMatcher)

public:
    explicit ColumnMatcher(QWidget *parent = nullptr);

    void setTable(const std::optional<CsvTable> &table, const ColumnMapping &mapping);

Q_SIGNALS:
    void mappingChosen(const Teamwright::ColumnMapping &mapping);

private:
    void choose();

    QWidget *m_content = nullptr;
    QList<QComboBox *> m_choices;
};

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflictsmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Teamwright {

class InlineNote;

/// Three ways for each thing that somebody else changed meanwhile: theirs, mine, or both. Hidden while there
/// is none. T, M and B answer the selected rows.
class ConflictPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPane)

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    void setConflicts(const TeamId &team, const QString &alias, const QList<EditConflict> &conflicts);
    void clear() { m_model.clear(); }
    bool isEmpty() const { return m_model.rowCount() == 0; }

Q_SIGNALS:
    /// All conflicts of that team have an answer, and somebody wants to go on.
    void resolved(const Teamwright::TeamId &team, const QList<Teamwright::Resolution> &resolutions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addAnswer(const QString &text, const char *name, Resolution resolution, bool isForAll);
    void answer(Resolution resolution, bool isForAll);
    void goOn();
    void update();

    ConflictsModel m_model;
    InlineNote *m_note;
    QTableView *m_table;
    QPushButton *m_both;
    QPushButton *m_goOn;
    QList<QPushButton *> m_buttons;
};

} // namespace Teamwright

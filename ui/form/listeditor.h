// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace Teamwright {

class FlowLayout;
class Suggestions;

/// A list of words: each a chip that can be taken away, and a line in which the next is typed. What stands in
/// the line counts already, so that nothing typed is left behind.
class ListEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListEditor)

public:
    explicit ListEditor(TeamField field, QWidget *parent = nullptr);

    void setSuggestions(const QStringList &texts);

    QWidget *input() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void present(const FieldValue &value) override;

private:
    QStringList words() const;
    void addTyped();
    void removeAt(qsizetype place);
    void showChips();
    void takeWords();

    QStringList m_words; ///< of the chips
    QLineEdit *m_line;
    Suggestions *m_suggestions;
    FlowLayout *m_flow;
    QWidget *m_chipLine;
    QList<QWidget *> m_chips;
};

} // namespace Teamwright

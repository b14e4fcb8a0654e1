// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QRadioButton;

namespace Teamwright {

class Catalogs;

/// Which models may be called: all, or those ticked in the proxy's list. A search line finds them and takes
/// names that the proxy does not know (yet), which are marked.
class ModelsEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelsEditor)

public:
    ModelsEditor(TeamField field, Catalogs &catalogs, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    void layOut();
    void choose(bool isChosen);
    void showList();
    void addItem(const QString &model, bool isKnown);
    void search(const QString &text);
    void takeSearched();
    void takeItem(const QListWidgetItem *item);
    void takeModels();

    Catalogs &m_catalogs;
    QStringList m_models; ///< ticked, in the order in which they were
    QRadioButton *m_all;
    QRadioButton *m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace Teamwright

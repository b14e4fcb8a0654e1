// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatestore.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Teamwright {

class Banner;
class InlineNote;
class TextLabel;

/// Keeps a team as a template under a name. Opened with open(); deletes itself when closed.
class KeepTemplateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepTemplateDialog)

public:
    KeepTemplateDialog(const TemplateStore &store, const Team &team, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const QString &name);

private:
    void keep();

    TemplateStore m_store;
    Team m_team;
    Banner *m_banner;
    QLineEdit *m_name;
    QCheckBox *m_members;
    InlineNote *m_note;
    QPushButton *m_keep = nullptr;
};

/// The templates: one to make a new team from, others to throw away. Opened with open(); deletes itself when
/// closed.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplatesDialog)

public:
    explicit TemplatesDialog(const TemplateStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Teamwright::Team &team); ///< for a new team; it has neither id nor alias

private:
    void layOut();
    void fill();
    void showCurrent();
    void use();
    void remove();

    TemplateStore m_store;
    QList<TeamTemplate> m_templates;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    TextLabel *m_content;
    QPushButton *m_use = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace Teamwright

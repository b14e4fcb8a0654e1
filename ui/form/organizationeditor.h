// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "fieldeditor.h"

class QComboBox;
class QToolButton;

namespace Teamwright {

class Catalogs;

/// The organization of a team: picked from the proxy's or typed as an id.
class OrganizationEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganizationEditor)

public:
    OrganizationEditor(TeamField field, Catalogs &catalogs, QWidget *parent = nullptr);

    QWidget *input() const override;

Q_SIGNALS:
    void newOrganizationRequested(const QString &alias); ///< what was typed and is no organization yet

protected:
    void present(const FieldValue &value) override;

private:
    void fill();
    void type(const QString &text);

    Catalogs &m_catalogs;
    QComboBox *m_box;
    QToolButton *m_new;
};

} // namespace Teamwright

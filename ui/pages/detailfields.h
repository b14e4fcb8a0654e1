// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QScrollArea>

class QFormLayout;

namespace Teamwright {

/// Everything the proxy answered about a team, in the sections of the field table, then its own figures, then
/// what no table of ours knows.
class DetailFields final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailFields)

public:
    explicit DetailFields(QWidget *parent = nullptr);

    /// Names to show in place of the organizations' ids, from the next team on.
    void setOrganizationNames(const QHash<OrganizationId, QString> &names) { m_organizations = names; }
    void showTeam(const Team &team);

private:
    void addField(const FieldSpec &spec, const FieldValue &value);
    void addFigures(const TeamFigures &figures);
    void addJson(const QString &label, const JsonValue &value, bool mayUnfold);
    void startSection(const QString &title);
    void addText(const QString &label, const QString &text, bool isMuted = false, const QString &tip = {});
    void addChips(const QString &label, const QStringList &words, bool areModels);
    void addRow(const QString &label, QWidget *value);

    QHash<OrganizationId, QString> m_organizations;
    QFormLayout *m_form = nullptr;
    QString m_sectionToStart; ///< written with its first row, so that no section stands empty
};

} // namespace Teamwright

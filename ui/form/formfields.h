// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"

#include <QDataWidgetMapper>
#include <QHash>
#include <QWidget>

namespace Teamwright {

class Catalogs;
class Clock;
class Disclosure;
class FieldGrid;
class FieldRow;
class FieldsModel;
class MembersEditor;
class Workspace;

/// All fields of one team, typed or existing, made from the field table: what most people need first, the
/// others in sections that open and close. Writes through a FieldsModel; knows what is wrong where.
class FormFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormFields)

public:
    /// A new team has its members among the fields; those of an existing one have a place of their own.
    enum class Purpose { NewTeam, ExistingTeam };

    FormFields(Catalogs &catalogs, const Clock &clock, Purpose purpose, QWidget *parent = nullptr);

    void setTeam(Workspace *workspace, const TeamId &key);
    void setCapabilities(const Capabilities &capabilities);
    void setIssues(const QList<Issue> &issues);
    /// From now on nothing is kept back: somebody tried to send.
    void touchAll();
    void focusFirst();
    void focusIssue(const Issue &issue);
    void finishEditing();
    void showFilledSections(); ///< opens every section in which something is set

    FieldRow &row(TeamField field) const { return *m_rows[size_t(field)]; }
    MembersEditor &members() const { return *m_members; } ///< of a new team
    /// What members' keys may be permitted, for the suggestions.
    void setPermissions(const QStringList &available);

    QList<FieldSection> openSections() const;
    void setOpenSections(const QList<FieldSection> &sections);

Q_SIGNALS:
    void accepted(const Teamwright::Issue &issue);
    void openTeamRequested(const Teamwright::Issue &issue);
    void userCreationRequested(const Teamwright::Issue &issue);
    void newOrganizationRequested(const QString &alias);
    void openSectionsChanged();

private:
    bool isExisting() const { return !m_members; }
    void makeRows(Catalogs &catalogs, const Clock &clock);
    void makeSections();
    void connectIssues(class IssueList &list);
    void reveal(TeamField field);
    void showCounts();
    bool isSet(TeamField field) const;
    void applyObstacles();
    QString lockOf(const FieldRow &row) const;

    struct Section
    {
        FieldSection section;
        Disclosure *disclosure;
        FieldGrid *grid;
        QList<TeamField> fields;
    };

    FieldsModel *m_model;
    QDataWidgetMapper *m_mapper;
    std::array<FieldRow *, teamFieldCount> m_rows{};
    FieldGrid *m_essentials;
    MembersEditor *m_members; ///< nullptr for an existing team
    QList<Section> m_sections;
};

} // namespace Teamwright

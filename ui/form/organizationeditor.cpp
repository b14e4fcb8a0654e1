// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizationeditor.h"

#include "catalogs.h"
#include "fieldtext.h"
#include "icons.h"
#include "suggestions.h"
#include "tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace Teamwright {

namespace {

QString nameOf(const Organization &organization)
{
    return organization.alias.isEmpty() ? organization.id.text() : organization.alias;
}

} // namespace

OrganizationEditor::OrganizationEditor(TeamField field, Catalogs &catalogs, QWidget *parent)
    : FieldEditor(field, parent)
    , m_catalogs(catalogs)
    , m_box(new QComboBox)
    , m_new(new QToolButton)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(new Suggestions(m_box));
    m_box->lineEdit()->setAccessibleName(fieldLabel(field));
    m_box->lineEdit()->setPlaceholderText(fieldPlaceholder(field));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_new->setText(tr("New…"));
    m_new->setAccessibleName(tr("New organization"));
    m_new->setToolTip(tr("Make an organization of that name on the proxy"));
    m_new->setObjectName(QStringLiteral("newOrganization"));
    m_new->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_new);
    fill();
    connect(&catalogs, &Catalogs::organizationsChanged, this, &OrganizationEditor::fill);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &OrganizationEditor::type);
    connect(m_box, &QComboBox::activated, this, [this] { type(m_box->currentText()); });
    connect(m_new, &QToolButton::clicked, this,
            [this] { Q_EMIT newOrganizationRequested(m_box->currentText().trimmed()); });
}

QWidget *OrganizationEditor::input() const { return m_box; }

void OrganizationEditor::fill()
{
    QStringList names;
    for (const Organization &organization : m_catalogs.organizations())
        names.append(nameOf(organization));
    m_box->clear();
    for (const Organization &organization : m_catalogs.organizations())
        m_box->addItem(nameOf(organization), organization.id.text());
    static_cast<Suggestions *>(m_box->completer())->setTexts(names);
    present(value());
}

void OrganizationEditor::type(const QString &text)
{
    const QString wanted = text.trimmed();
    const auto &all = m_catalogs.organizations();
    const auto named =
        std::ranges::find_if(all, [&](const Organization &one) { return nameOf(one) == wanted; });
    takeTyped(wanted.isEmpty() ? FieldValue() : FieldValue(named == all.end() ? wanted : named->id.text()));
}

void OrganizationEditor::present(const FieldValue &value)
{
    const QString *id = value.as<QString>();
    const int known = id ? m_box->findData(*id) : -1;
    m_box->setCurrentIndex(known);
    if (known < 0)
        m_box->setEditText(id ? *id : QString());
}

} // namespace Teamwright

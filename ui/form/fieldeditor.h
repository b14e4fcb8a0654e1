// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "teamfields.h"

#include <QWidget>

namespace Teamwright {

/// The editor of one field: shows a FieldValue and tells when a person changes it. What it cannot show it
/// keeps. Subclasses own their parts; the form maps the user property to a FieldsModel.
class FieldEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditor)
    Q_PROPERTY(Teamwright::FieldValue value READ value WRITE setValue NOTIFY edited USER true)

public:
    explicit FieldEditor(TeamField field, QWidget *parent = nullptr);

    TeamField field() const { return m_field; }
    const FieldSpec &spec() const { return fieldSpec(m_field); }
    const FieldValue &value() const { return m_value; }
    void setValue(const FieldValue &value);
    /// As at first, for another team: nothing set, nothing half chosen.
    void reset();

    /// What takes the focus and the label, and is called by the field's name.
    virtual QWidget *input() const = 0;

Q_SIGNALS:
    void edited(); ///< by a person, at every keystroke

protected:
    /// Shows that value; not called for what the person typed, so that the cursor stays.
    virtual void present(const FieldValue &value) = 0;
    void takeTyped(const FieldValue &value);

private:
    TeamField m_field;
    FieldValue m_value;
};

} // namespace Teamwright

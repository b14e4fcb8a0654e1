// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace Teamwright {

class RowsTable;

/// A JSON object, as rows of key, type and value or as its text. Both views show the same value; the rows can
/// be had only while the text is an object.
class JsonEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonEditor)

public:
    explicit JsonEditor(TeamField field, QWidget *parent = nullptr);

    QWidget *input() const override;

protected:
    void present(const FieldValue &value) override;

private:
    void showText(bool isText);
    void takeRows();
    void takeText();

    QToolButton *m_asText;
    QStackedWidget *m_pages;
    RowsTable *m_table;
    QPlainTextEdit *m_text;
};

} // namespace Teamwright

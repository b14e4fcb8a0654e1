// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"
#include "fieldtext.h"
#include "formworld.h"
#include "tostring.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestFieldEditors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnEditorALabelAndHelpForEveryField();
    void takesTypedText_data();
    void takesTypedText();
    void showsValuesThatComeFromElsewhere();
    void tellsNotSetANumberAndUnlimitedApart();
    void putsADurationTogether();
    void takesAnOrganization();
    void sendsNothingForAFlagSwitchedOffAgain();
    void takesChosenModelsAndMarksOrphans();
    void takesWordsAsChips();
    void takesAliasesBudgetWindowsAndMetadataAsRows();
    void keepsMetadataBetweenItsTwoViews();
    void keepsBrokenJsonAsTyped();
};

namespace {

void openAllSections(const FormWorld &world)
{
    for (FieldSection section : {FieldSection::Models, FieldSection::MemberDefaults, FieldSection::Details}) {
        const QByteArray name = "section_" + QByteArray::number(int(section));
        world.object<QWidget>(name.constData())->findChild<QToolButton *>()->click();
    }
    QCoreApplication::processEvents();
}

void licensed(FakeApi &api) { api.report.capabilities.isLicensed = true; }

/// Adds a row to the table of that name and types its cells.
void typeRow(const FormWorld &world, const QString &table, const QStringList &cells)
{
    world.named<QToolButton>(table + u": add row"_qs)->click();
    auto *view = world.named<QTableView>(table);
    for (int column = 0; column < cells.size(); ++column) {
        if (column > 0) {
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, column));
            view->edit(view->currentIndex());
        }
        auto *editor = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->selectAll();
            QTest::keyClicks(line, cells[column]);
        } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setCurrentText(cells[column]);
        }
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
}

} // namespace

void TestFieldEditors::hasAnEditorALabelAndHelpForEveryField()
{
    FormWorld world;
    for (const FieldSpec &spec : teamFields()) {
        const auto *editor = world.form->findChild<FieldEditor *>(QLatin1String("editor_") + spec.key);
        QVERIFY2(editor, spec.key.data());
        QCOMPARE(editor->field(), spec.field);
        QVERIFY2(!fieldLabel(spec.field).isEmpty(), spec.key.data());
        QVERIFY2(editor->input()->accessibleName().startsWith(fieldLabel(spec.field)), spec.key.data());
        QVERIFY2(!editor->input()->toolTip().isEmpty(), spec.key.data());
        const auto labels = editor->parentWidget()->findChildren<QLabel *>();
        QVERIFY2(std::ranges::any_of(labels,
                                     [&](const QLabel *label) { return label->buddy() == editor->input(); }),
                 spec.key.data());
    }
}

void TestFieldEditors::takesTypedText_data()
{
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldValue>("value");
    const auto row = [](const char *name, TeamField field, const QString &typed, const FieldValue &value) {
        QTest::newRow(name) << field << typed << value;
    };
    row("alias", TeamField::Alias, u"QA Prod Bot"_qs, FieldValue(u"QA Prod Bot"_qs));
    row("id", TeamField::Id, u"qa-1"_qs, FieldValue(u"qa-1"_qs));
    row("tiny amount", TeamField::MaxBudget, u"0.000000001"_qs, FieldValue(*Usd::parse(u"1e-9")));
    row("amount with sign", TeamField::MaxBudget, u"$25"_qs, FieldValue(*Usd::parse(u"25")));
    row("no amount", TeamField::MaxBudget, u"a lot"_qs, FieldValue::Invalid{u"a lot"_qs});
    row("integer", TeamField::TpmLimit, u"120000"_qs, FieldValue(qint64(120000)));
    row("grouped integer", TeamField::TpmLimit, u"120,000"_qs, FieldValue(qint64(120000)));
    row("fraction", TeamField::RpmLimit, u"1.5"_qs, FieldValue::Invalid{u"1.5"_qs});
    row("too large", TeamField::RpmLimit, u"9223372036854775808"_qs,
        FieldValue::Invalid{u"9223372036854775808"_qs});
    row("duration", TeamField::BudgetDuration, u"1d"_qs, FieldValue(u"1d"_qs));
    row("duration in a word", TeamField::BudgetDuration, u"monthly"_qs, FieldValue(u"monthly"_qs));
    row("duration by accident", TeamField::BudgetDuration, u"1d12h"_qs, FieldValue::Invalid{u"1d12h"_qs});
    row("empty", TeamField::MaxBudget, QString(), FieldValue());
}

void TestFieldEditors::takesTypedText()
{
    QFETCH(TeamField, field);
    QFETCH(QString, typed);
    QFETCH(FieldValue, value);
    FormWorld world;
    world.type(fieldLabel(field), typed);
    QCOMPARE(world.value(field), value);
    QCOMPARE(world.named<QLineEdit>(fieldLabel(field))->text(), typed);
}

void TestFieldEditors::showsValuesThatComeFromElsewhere()
{
    FormWorld world;
    world.workspace.setField(world.key, TeamField::MaxBudget, FieldValue(*Usd::parse(u"1e-9")));
    QCOMPARE(world.named<QLineEdit>(u"Maximum budget"_qs)->text(), u"0.000000001"_qs);
    world.workspace.setField(world.key, TeamField::TpmLimit, FieldValue(qint64(7)));
    QCOMPARE(world.named<QLineEdit>(u"Tokens per minute"_qs)->text(), u"7"_qs);
    world.workspace.setField(world.key, TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs}));
    QVERIFY(world.named<QRadioButton>(u"Models: only chosen ones"_qs)->isChecked());
}

void TestFieldEditors::tellsNotSetANumberAndUnlimitedApart()
{
    FormWorld world;
    auto *line = world.named<QLineEdit>(u"Maximum budget"_qs);
    auto *unlimited = world.object<QToolButton>("null_max_budget");
    const QString notSet = line->placeholderText();
    QTest::mouseClick(unlimited, Qt::LeftButton);
    QVERIFY(world.value(TeamField::MaxBudget).isNull());
    QVERIFY(line->placeholderText() != notSet);
    QVERIFY(unlimited->isChecked());
    world.type(u"Maximum budget"_qs, u"5"_qs);
    QVERIFY(!unlimited->isChecked());
    QCOMPARE(world.value(TeamField::MaxBudget), FieldValue(*Usd::parse(u"5")));
    QTest::mouseClick(unlimited, Qt::LeftButton);
    QCOMPARE(line->text(), QString());
    QTest::mouseClick(unlimited, Qt::LeftButton);
    QVERIFY(world.value(TeamField::MaxBudget).isUnset());
    QCOMPARE(line->placeholderText(), notSet);
}

void TestFieldEditors::putsADurationTogether()
{
    FormWorld world;
    world.type(u"Budget duration"_qs, u"2"_qs);
    auto *unit = world.named<QToolButton>(u"Budget duration: unit"_qs);
    for (QAction *action : unit->menu()->actions()) {
        if (action->text() == u"Weeks")
            action->trigger();
    }
    QCOMPARE(world.value(TeamField::BudgetDuration), FieldValue(u"2w"_qs));
    const auto *reset = world.object<QLabel>("reset_budget_duration");
    QVERIFY(reset->isVisible());
    QVERIFY2(reset->text().contains(u"2026"_qs), qPrintable(reset->text()));
    QTest::mouseClick(world.object<QToolButton>("null_budget_duration"), Qt::LeftButton);
    QVERIFY(world.value(TeamField::BudgetDuration).isNull());
    QVERIFY(!reset->isVisible());
}

void TestFieldEditors::takesAnOrganization()
{
    FormWorld world([](FakeApi &api) {
        licensed(api);
        api.organizations = {{OrganizationId(u"org-1"_qs), u"Research"_qs}};
    });
    auto *box = world.object<QWidget>("editor_organization_id")->findChild<QComboBox *>();
    QTRY_COMPARE(box->count(), 1);
    box->lineEdit()->setFocus();
    QTest::keyClicks(box->lineEdit(), u"Research"_qs);
    QCOMPARE(world.value(TeamField::Organization), FieldValue(u"org-1"_qs));
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"org-9"_qs);
    QCOMPARE(world.value(TeamField::Organization), FieldValue(u"org-9"_qs));
}

void TestFieldEditors::sendsNothingForAFlagSwitchedOffAgain()
{
    FormWorld world;
    auto *box = world.named<QCheckBox>(u"Blocked"_qs);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(world.value(TeamField::Blocked), FieldValue(true));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(world.value(TeamField::Blocked).isUnset());
}

void TestFieldEditors::takesChosenModelsAndMarksOrphans()
{
    FormWorld world([](FakeApi &api) { api.models = {u"gpt-4o"_qs, u"gpt-4o-mini"_qs, u"claude-3"_qs}; });
    openAllSections(world);
    world.named<QRadioButton>(u"Models: only chosen ones"_qs)->click();
    auto *list = world.named<QListWidget>(u"Models: list"_qs);
    QTRY_COMPARE(list->count(), 3);
    world.type(u"Models: find or add"_qs, u"claude"_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(world.value(TeamField::Models), FieldValue(QStringList{u"claude-3"_qs}));
    world.type(u"Models: find or add"_qs, u"local-llama"_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(world.value(TeamField::Models), FieldValue(QStringList{u"claude-3"_qs, u"local-llama"_qs}));
    QVERIFY(list->item(0)->text().startsWith(u"local-llama ("_qs));
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(world.value(TeamField::Models), FieldValue(QStringList{u"claude-3"_qs}));
    world.named<QRadioButton>(u"Models: All models"_qs)->click();
    QVERIFY(world.value(TeamField::Models).isUnset());
}

void TestFieldEditors::takesWordsAsChips()
{
    FormWorld world(licensed);
    openAllSections(world);
    world.type(u"Tags"_qs, u"prod, qa"_qs);
    QCOMPARE(world.value(TeamField::Tags), FieldValue(QStringList{u"prod"_qs, u"qa"_qs}));
    world.press(Qt::Key_Return);
    QTest::mouseClick(world.named<QAbstractButton>(u"Remove prod"_qs), Qt::LeftButton);
    QCOMPARE(world.value(TeamField::Tags), FieldValue(QStringList{u"qa"_qs}));
    world.named<QLineEdit>(u"Tags"_qs)->setFocus();
    world.press(Qt::Key_Backspace);
    QVERIFY(world.value(TeamField::Tags).isUnset());
}

void TestFieldEditors::takesAliasesBudgetWindowsAndMetadataAsRows()
{
    FormWorld world;
    openAllSections(world);
    typeRow(world, u"Model aliases"_qs, {u"fast"_qs, u"gpt-4o-mini"_qs});
    QCOMPARE(world.value(TeamField::ModelAliases), FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}));
    typeRow(world, u"Budget windows"_qs, {u"7d"_qs, u"2.50"_qs});
    QCOMPARE(world.value(TeamField::BudgetLimits),
             FieldValue(*JsonValue::parse(R"([{"budget_duration": "7d", "max_budget": 2.5}])")));
    typeRow(world, u"Metadata"_qs, {u"cost"_qs, u"number"_qs, u"1.0"_qs});
    QCOMPARE(world.value(TeamField::Metadata), FieldValue(*JsonValue::parse(R"({"cost": 1.0})")));
}

void TestFieldEditors::keepsMetadataBetweenItsTwoViews()
{
    FormWorld world;
    openAllSections(world);
    const JsonValue metadata =
        *JsonValue::parse(R"({"n": 9007199254740993, "deep": {"a": [1, 1.0]}, "on": true, "s": "x"})");
    world.workspace.setField(world.key, TeamField::Metadata, FieldValue(metadata));
    auto *asText = world.object<QToolButton>("metadataAsJson");
    QCOMPARE(world.named<QTableView>(u"Metadata"_qs)->model()->rowCount(), 4);
    asText->click();
    auto *text = world.named<QPlainTextEdit>(u"Metadata as JSON"_qs);
    QVERIFY(text->toPlainText().contains(u"9007199254740993"_qs));
    asText->click();
    QCOMPARE(world.value(TeamField::Metadata), FieldValue(metadata));
    typeRow(world, u"Metadata"_qs, {u"more"_qs, u"yes/no"_qs, u"yes"_qs});
    JsonValue longer = metadata;
    longer.insert(u"more"_qs, JsonValue(true));
    QCOMPARE(world.value(TeamField::Metadata), FieldValue(longer));
}

void TestFieldEditors::keepsBrokenJsonAsTyped()
{
    FormWorld world;
    openAllSections(world);
    auto *asText = world.object<QToolButton>("metadataAsJson");
    asText->click();
    auto *text = world.named<QPlainTextEdit>(u"Metadata as JSON"_qs);
    text->setPlainText(u"{\"a\": "_qs);
    QCOMPARE(world.value(TeamField::Metadata), FieldValue(FieldValue::Invalid{u"{\"a\": "_qs}));
    QVERIFY(!asText->isEnabled());
    QTRY_COMPARE(world.sentencesAt(TeamField::Metadata).size(), 1);
    text->setPlainText(u"{\"a\": 1}"_qs);
    QVERIFY(asText->isEnabled());
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"

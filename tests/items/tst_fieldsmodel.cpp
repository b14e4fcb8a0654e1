// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsmodel.h"

#include "capabilities.h"
#include "changerole.h"
#include "fieldfromtext.h"
#include "itemroles.h"
#include "teambuilder.h"
#include "tostring.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestFieldsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsRow();
    void setDataIsOneStepAndOneNotice();
    void obstaclesDisable();
    void issuesStandAtTheirField();
    void existingTeamIsStaged();
    void emptiedFieldsAreSaidOutright_data();
    void emptiedFieldsAreSaidOutright();
    void emptyStaysEmpty();
    void keysOfOthersCannotEdit();
    void typedTexts_data();
    void typedTexts();
    void typedTextComesBack_data() { typedTexts_data(); }
    void typedTextComesBack();
};

void TestFieldsModel::everyFieldHasItsRow()
{
    Workspace workspace;
    FieldsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TeamId key = workspace.startNewTeam();
    model.setTeam(&workspace, key);
    QCOMPARE(model.rowCount(), int(teamFieldCount));
    for (const FieldSpec &spec : teamFields()) {
        const QModelIndex index = model.indexOf(spec.field);
        QVERIFY2(index.data(Qt::EditRole).value<FieldValue>().isUnset(), spec.key.data());
        QVERIFY2(!index.data(Qt::ToolTipRole).toString().isEmpty(), spec.key.data());
        QVERIFY2(model.setData(index, QVariant::fromValue(FieldValue(FieldValue::Null()))), spec.key.data());
        QVERIFY2(workspace.newTeam(key)->value(spec.field).isNull(), spec.key.data());
    }
}

void TestFieldsModel::setDataIsOneStepAndOneNotice()
{
    Workspace workspace;
    FieldsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TeamId key = workspace.startNewTeam();
    const TeamId other = workspace.startNewTeam();
    model.setTeam(&workspace, key);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex alias = model.indexOf(TeamField::Alias);
    const auto value = QVariant::fromValue(FieldValue(u"QA"_qs));
    QVERIFY(model.setData(alias, value));
    QVERIFY(model.setData(alias, value));
    QCOMPARE(workspace.undoStack().count(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), alias);
    workspace.setField(other, TeamField::Alias, FieldValue(u"other"_qs));
    QCOMPARE(changed.size(), 1);
    workspace.undoStack().undo();
    workspace.undoStack().undo();
    QVERIFY(alias.data(ValueRole).value<FieldValue>().isUnset());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!model.setData(QModelIndex(), value));
    workspace.finishNewTeam(key);
    QVERIFY(!model.setData(alias, value));
    QVERIFY(!alias.data(Qt::EditRole).isValid());
}

void TestFieldsModel::obstaclesDisable()
{
    Workspace workspace;
    FieldsModel model;
    model.setTeam(&workspace, workspace.startNewTeam());
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    model.setCapabilities(capabilities);
    const QModelIndex tags = model.indexOf(TeamField::Tags);
    QCOMPARE(tags.data(ObstacleRole).toInt(), int(Obstacle::LicenceNeeded));
    QVERIFY(!(model.flags(tags) & Qt::ItemIsEditable));
    QCOMPARE(model.indexOf(TeamField::SoftBudget).data(ObstacleRole).toInt(), int(Obstacle::ProxyTooOld));
    QVERIFY(model.flags(model.indexOf(TeamField::Alias)) & Qt::ItemIsEditable);
}

void TestFieldsModel::issuesStandAtTheirField()
{
    Workspace workspace;
    FieldsModel model;
    model.setTeam(&workspace, workspace.startNewTeam());
    model.setIssues(
        {{Issue::Code::AliasTaken, Issue::Severity::Question, TeamField::Alias, -1, {u"QA"_qs, u"id"_qs}},
         {Issue::Code::AliasMissing, Issue::Severity::Error, TeamField::Alias, -1, {}}});
    const QModelIndex alias = model.indexOf(TeamField::Alias);
    QCOMPARE(alias.data(IssuesRole).toStringList().size(), 2);
    QCOMPARE(alias.data(IssueSeverityRole).toInt(), int(Issue::Severity::Error));
    QVERIFY(!model.indexOf(TeamField::Id).data(IssueSeverityRole).isValid());
}

namespace {

Capabilities administrator()
{
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    capabilities.isLicensed = true;
    for (const FieldSpec &spec : teamFields())
        capabilities.knownFields.insert(spec.field);
    return capabilities;
}

} // namespace

void TestFieldsModel::existingTeamIsStaged()
{
    Workspace workspace;
    const Team team = TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"25"_qs);
    workspace.takeDetail({team, {}, {}});
    FieldsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCapabilities(administrator());
    model.setTeam(&workspace, team.id);
    QVERIFY(model.setData(model.indexOf(TeamField::MaxBudget),
                          QVariant::fromValue(FieldValue(*Usd::parse(u"30"_qs)))));
    const QModelIndex budget = model.indexOf(TeamField::MaxBudget);
    QCOMPARE(budget.data().toString(), u"$30.00"_qs);
    QCOMPARE(budget.data(WasRole).toString(), u"$25.00"_qs);
    QCOMPARE(budget.data(ChangeRole).toInt(), int(ChangeKind::Changed));
    QVERIFY(!model.indexOf(TeamField::Alias).data(WasRole).isValid());
    QCOMPARE(workspace.edit(team.id)->fields.size(), 1);
    model.revert(TeamField::MaxBudget);
    QVERIFY(!workspace.edit(team.id));
    QCOMPARE(budget.data().toString(), u"$25.00"_qs);
    QVERIFY(model.isFixed(TeamField::Id));
    QVERIFY(!(model.flags(model.indexOf(TeamField::Id)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.indexOf(TeamField::Id), QVariant::fromValue(FieldValue(u"x"_qs))));
}

void TestFieldsModel::emptiedFieldsAreSaidOutright_data()
{
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<FieldValue>("held");
    QTest::addColumn<FieldValue>("sent");
    const FieldValue null{FieldValue::Null()};
    QTest::newRow("budget") << TeamField::MaxBudget << FieldValue(*Usd::parse(u"5"_qs)) << null;
    QTest::newRow("zero budget") << TeamField::MaxBudget << FieldValue(Usd()) << null;
    QTest::newRow("tokens") << TeamField::TpmLimit << FieldValue(qint64(5)) << null;
    QTest::newRow("duration") << TeamField::BudgetDuration << FieldValue(u"30d"_qs) << null;
    QTest::newRow("blocked") << TeamField::Blocked << FieldValue(true) << FieldValue(false);
    QTest::newRow("models") << TeamField::Models << FieldValue(QStringList{u"o3"_qs})
                            << FieldValue(QStringList());
    QTest::newRow("aliases") << TeamField::ModelAliases << FieldValue(AliasMap{{u"a"_qs, u"b"_qs}})
                             << FieldValue(AliasMap());
}

void TestFieldsModel::emptiedFieldsAreSaidOutright()
{
    QFETCH(TeamField, field);
    QFETCH(FieldValue, held);
    QFETCH(FieldValue, sent);
    Workspace workspace;
    const Team team = TeamBuilder(u"t"_qs, u"QA"_qs).with(field, held);
    workspace.takeDetail({team, {}, {}});
    FieldsModel model;
    model.setCapabilities(administrator());
    model.setTeam(&workspace, team.id);
    QVERIFY(model.setData(model.indexOf(field), QVariant::fromValue(FieldValue())));
    QCOMPARE(workspace.edit(team.id)->fields.value(field), (FieldEdit{held, sent}));
}

void TestFieldsModel::emptyStaysEmpty()
{
    Workspace workspace;
    const Team team =
        TeamBuilder(u"t"_qs, u"QA"_qs).with(TeamField::TpmLimit, FieldValue(FieldValue::Null()));
    workspace.takeDetail({team, {}, {}});
    FieldsModel model;
    model.setCapabilities(administrator());
    model.setTeam(&workspace, team.id);
    for (const TeamField field : {TeamField::TpmLimit, TeamField::Models, TeamField::Blocked}) {
        model.setData(model.indexOf(field), QVariant::fromValue(FieldValue()));
        QVERIFY(!workspace.edit(team.id));
    }
}

void TestFieldsModel::keysOfOthersCannotEdit()
{
    Workspace workspace;
    const Team team = TeamBuilder(u"t"_qs, u"QA"_qs).admin(u"ann"_qs);
    workspace.takeDetail({team, {}, {}});
    FieldsModel model;
    Capabilities capabilities = administrator();
    capabilities.caller = Caller::InternalUser;
    capabilities.userId = UserId(u"ann"_qs); // a team admin changes members, not fields (contract 1.3)
    model.setCapabilities(capabilities);
    model.setTeam(&workspace, team.id);
    QCOMPARE(model.indexOf(TeamField::Alias).data(ObstacleRole).toInt(), int(Obstacle::NotAdministrator));
    QVERIFY(!(model.flags(model.indexOf(TeamField::Alias)) & Qt::ItemIsEditable));
}

void TestFieldsModel::typedTexts_data()
{
    using F = TeamField;
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldValue>("expected");
    const auto amount = [](const char *text) {
        return FieldValue(Usd::parse(QString::fromLatin1(text)).value());
    };
    const auto invalid = [](const QString &typed) { return FieldValue(FieldValue::Invalid{typed}); };
    QTest::newRow("empty amount") << F::MaxBudget << u"  "_qs << FieldValue();
    QTest::newRow("tiny amount") << F::MaxBudget << u"0.000000001"_qs << amount("0.000000001");
    QTest::newRow("zero") << F::MaxBudget << u"0"_qs << amount("0");
    QTest::newRow("dollars") << F::MaxBudget << u"$1,250.50"_qs << amount("1250.5");
    QTest::newRow("negative") << F::MaxBudget << u"-1"_qs << amount("-1");
    QTest::newRow("no number") << F::MaxBudget << u"twelve"_qs << invalid(u"twelve"_qs);
    QTest::newRow("half typed") << F::MaxBudget << u"$"_qs << invalid(u"$"_qs);
    QTest::newRow("a comma that groups nothing") << F::MaxBudget << u"1,5"_qs << invalid(u"1,5"_qs);
    QTest::newRow("plain count") << F::TpmLimit << u"120000"_qs << FieldValue(qint64(120000));
    QTest::newRow("grouped count") << F::TpmLimit << u"120,000"_qs << FieldValue(qint64(120000));
    QTest::newRow("spaced count") << F::TpmLimit << u"1 120 000"_qs << FieldValue(qint64(1120000));
    QTest::newRow("more than a double holds")
        << F::TpmLimit << u"9007199254740993"_qs << FieldValue(qint64(9007199254740993));
    QTest::newRow("more than 64 bits")
        << F::TpmLimit << u"9223372036854775808"_qs << invalid(u"9223372036854775808"_qs);
    QTest::newRow("fraction") << F::TpmLimit << u"1.5"_qs << invalid(u"1.5"_qs);
    QTest::newRow("duration") << F::BudgetDuration << u"1d"_qs << FieldValue(u"1d"_qs);
    QTest::newRow("models") << F::Models << u"gpt-4o, gpt-4o-mini"_qs
                            << FieldValue(QStringList{u"gpt-4o"_qs, u"gpt-4o-mini"_qs});
    QTest::newRow("broken JSON") << F::Metadata << u"{\"a\": "_qs << invalid(u"{\"a\": "_qs);
    QTest::newRow("open string in JSON") << F::Metadata << u"{\"a"_qs << invalid(u"{\"a"_qs);
}

void TestFieldsModel::typedTexts()
{
    QFETCH(TeamField, field);
    QFETCH(QString, typed);
    QFETCH(FieldValue, expected);
    QCOMPARE(fieldFromText(fieldSpec(field), typed), expected);
}

void TestFieldsModel::typedTextComesBack()
{
    QFETCH(TeamField, field);
    QFETCH(FieldValue, expected);
    QCOMPARE(fieldFromText(fieldSpec(field), textForEditing(expected)), expected);
}

QTEST_GUILESS_MAIN(TestFieldsModel)
#include "tst_fieldsmodel.moc"

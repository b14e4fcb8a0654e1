// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"
#include "format.h"
#include "import.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QBuffer>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// RFC 4180, the headers people arrive with, and cells that a spreadsheet must not run.
class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void separators_data();
    void separators();
    void headersOfPeople();
    void mappedOtherwise();
    void membersByRow();
    void formulasAreGuarded();
    void chosenColumns();
    void valuesAsPeopleWriteThem();
};

namespace {

CsvTable tableOf(const QByteArray &text)
{
    ImportFault fault;
    return readCsvTable(text, fault).value_or(CsvTable());
}

} // namespace

void CsvTest::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const QByteArray &text, const QList<QStringList> &rows) {
        QTest::newRow(name) << "a,b\r\n" + text << rows;
    };
    row("plain", "1,2\r\n", {{u"1"_qs, u"2"_qs}});
    row("no line break at the end", "1,2", {{u"1"_qs, u"2"_qs}});
    row("line feeds alone", "1,2\n3,4\n", {{u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}});
    row("quoted", "\"1\",\"2\"\r\n", {{u"1"_qs, u"2"_qs}});
    row("separator in quotes", "\"1,5\",2\r\n", {{u"1,5"_qs, u"2"_qs}});
    row("line break in quotes", "\"1\r\n5\",2\r\n", {{u"1\r\n5"_qs, u"2"_qs}});
    row("quote in quotes", "\"say \"\"hi\"\"\",2\r\n", {{u"say \"hi\""_qs, u"2"_qs}});
    row("quote within a cell", "5\" pipe,2\r\n", {{u"5\" pipe"_qs, u"2"_qs}});
    row("blanks belong to the cell", " 1 ,2\r\n", {{u" 1 "_qs, u"2"_qs}});
    row("empty cells", ",2\r\n", {{QString(), u"2"_qs}});
    row("short row", "1\r\n", {{u"1"_qs, QString()}});
    row("blank lines", "\r\n1,2\r\n\r\n", {{u"1"_qs, u"2"_qs}});
}

void CsvTest::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, rows);
    QList<QStringList> read = tableOf(text).rows;
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(read[i].join(u'|'), rows[i].join(u'|'));
}

void CsvTest::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("team_alias,models\nQA,x\n");
    QTest::newRow("semicolon") << QByteArray("team_alias;models\nQA;x\n");
    QTest::newRow("tab") << QByteArray("team_alias\tmodels\nQA\tx\n");
    QTest::newRow("bar") << QByteArray("team_alias|models\nQA|x\n");
    QTest::newRow("told") << QByteArray("sep=;\nteam_alias;models\nQA;x\n");
    QTest::newRow("comma in a quoted header")
        << QByteArray("\"team_alias\";\"models\";\"a,b,c,d\"\nQA;x;y\n");
}

void CsvTest::separators()
{
    QFETCH(QByteArray, text);
    const Import import = readTeams(text, Format::Csv);
    QCOMPARE(import.teams.size(), 1);
    QCOMPARE(import.teams.first().team.alias(), u"QA"_qs);
    QCOMPARE(import.teams.first().team.value(TeamField::Models), FieldValue(QStringList{u"x"_qs}));
}

void CsvTest::headersOfPeople()
{
    const ColumnMapping mapping =
        guessMapping({u"Team name"_qs, u"ID"_qs, u"Max. Budget (USD)"_qs, u"TPM"_qs, u"E-Mail"_qs,
                      u"Notes"_qs, u"Maximum budget"_qs, u"models"_qs});
    const QStringList expected{u"team_alias"_qs, u"team_id"_qs, u"max_budget"_qs, u"tpm_limit"_qs,
                               u"user_email"_qs, QString(),     QString(),        u"models"_qs};
    QCOMPARE(mapping.keys, expected);
}

void CsvTest::mappedOtherwise()
{
    const Import import = readTeams("Squad,Money\nQA,25\nDev,much\n", Format::Csv);
    QCOMPARE(import.fault.value().code, ImportFault::Code::NoTeamColumn);
    QVERIFY(import.table);
    const QList<ImportedTeam> teams = teamsOfTable(*import.table, {{u"team_alias"_qs, u"max_budget"_qs}});
    QCOMPARE(teams.size(), 2);
    QCOMPARE(teams[0].team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"25").value()));
    QVERIFY(!teams[1].isUsable());
    QCOMPARE(teams[1].issues.first().line, 3);
    QCOMPARE(teams[1].issues.first().column, 2);
}

void CsvTest::membersByRow()
{
    const Import import = readTeams("team_id,user_id,email,role,max_budget_in_team\n"
                                    "t-1,ana,,admin,5\n"
                                    "t-2,,bo@x.example,user,\n"
                                    "t-1,cy,,boss,\n"
                                    "t-3,,,,\n");
    QCOMPARE(import.teams.size(), 3);
    const Team &first = import.teams[0].team;
    QCOMPARE(first.members.size(), 2);
    QCOMPARE(first.members[0].role, MemberRole::Admin);
    QCOMPARE(first.members[0].limits.maxBudget, Usd::parse(u"5"));
    QCOMPARE(import.teams[0].issues.size(), 1);
    QCOMPARE(import.teams[0].issues.first().code, ImportFault::Code::UnknownRole);
    QCOMPARE(import.teams[1].team.members.first().email, u"bo@x.example"_qs);
    QVERIFY(import.teams[2].team.members.isEmpty());
}

void CsvTest::formulasAreGuarded()
{
    for (const QString &text :
         {u"=1+1"_qs, u"+4"_qs, u"-1"_qs, u"@SUM(A1)"_qs, u"\t=1"_qs, u"\r=1"_qs, u"'=1"_qs, u"''+"_qs}) {
        QCOMPARE(guarded(text), u'\'' + text);
        QCOMPARE(unguarded(guarded(text)), text);
    }
    for (const QString &text : {u"'quoted'"_qs, u"a=1"_qs, u""_qs, u"'"_qs}) {
        QCOMPARE(guarded(text), text);
        QCOMPARE(unguarded(text), text);
    }
}

void CsvTest::chosenColumns()
{
    ExportOptions options;
    options.csv.columns = QStringList{u"team_alias"_qs, u"max_budget"_qs, u"models"_qs, u"spend"_qs};
    options.csv.separator = u';';
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Team team =
        TeamBuilder(u"t-1"_qs, u"=QA;1"_qs).budget(u"-25.50"_qs).models({u"a"_qs, u"b"_qs}).spent(u"3"_qs);
    const Team open = TeamBuilder(u"t-2"_qs, u"open"_qs).models({});
    QVERIFY(write(Format::Csv, {team, open}, options, buffer));
    QCOMPARE(buffer.data(), QByteArray("team_alias;max_budget;models;spend\r\n"
                                       "\"'=QA;1\";-25.5;a, b;3\r\n"
                                       "open;;[];0\r\n"));
}

void CsvTest::valuesAsPeopleWriteThem()
{
    const Import import =
        readTeams("team;budget;blocked;tpm\nQA;\"$1,250.50\";ja;120 000\nDev;\"12,50\";No;\n");
    QCOMPARE(import.teams.size(), 2);
    QCOMPARE(import.teams[0].team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"1250.5").value()));
    QCOMPARE(import.teams[0].team.value(TeamField::Blocked), FieldValue(true));
    QCOMPARE(import.teams[0].team.value(TeamField::TpmLimit), FieldValue(qint64(120000)));
    QCOMPARE(import.teams[1].team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"12.5").value()));
    QCOMPARE(import.teams[1].team.value(TeamField::Blocked), FieldValue(false));
    QVERIFY(import.teams[1].team.value(TeamField::TpmLimit).isUnset());
}

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"

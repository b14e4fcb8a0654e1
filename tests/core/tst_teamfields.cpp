// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

#include <QSet>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// The table itself: what all that walks it relies on.
class TestTeamFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderOfTheEnumerators()
    {
        int number = 0;
        for (const FieldSpec &spec : teamFields())
            QCOMPARE(int(spec.field), number++);
        QCOMPARE(size_t(number), teamFieldCount);
    }

    void keysAreUniqueAndFound()
    {
        QSet<QString> keys;
        for (const FieldSpec &spec : teamFields()) {
            QVERIFY2(!keys.contains(spec.key), spec.key.data());
            keys.insert(spec.key);
            QCOMPARE(fieldOfKey(QString(spec.key)), spec.field);
            QCOMPARE(fieldSpec(spec.field).key, spec.key);
        }
        QVERIFY(!fieldOfKey(u"members_with_roles"));
        QVERIFY(!fieldOfKey(u""));
    }

    /// Every field the issue names is in the table.
    void documentedFieldsAreThere_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"team_alias", "team_id", "organization_id", "max_budget", "budget_duration", "tpm_limit",
              "rpm_limit", "models", "model_aliases", "guardrails", "tags", "metadata", "blocked"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void documentedFieldsAreThere()
    {
        QFETCH(QString, key);
        const auto field = fieldOfKey(key);
        QVERIFY(field.has_value());
        QVERIFY(fieldSpec(*field).isDocumented());
    }

    void sectionsAreTogether()
    {
        QList<FieldSection> seen;
        for (const FieldSpec &spec : teamFields()) {
            if (seen.isEmpty() || seen.last() != spec.section) {
                QVERIFY2(!seen.contains(spec.section), spec.key.data());
                seen.append(spec.section);
            }
        }
    }

    /// Metadata is read last of its home, when what lives inside it has been taken out.
    void metadataComesAfterItsInhabitants()
    {
        for (const FieldSpec &spec : teamFields())
            QVERIFY2(spec.home != FieldHome::Metadata || spec.field < TeamField::Metadata, spec.key.data());
    }

    void statesOfAFieldDiffer()
    {
        const FieldValue unset;
        const FieldValue null = FieldValue::Null();
        const FieldValue invalid = FieldValue::Invalid{u"x"_qs};
        const FieldValue zero(qint64(0));
        QVERIFY(unset.isUnset() && null.isNull() && invalid.isInvalid() && zero.hasValue());
        QVERIFY(unset != null && null != zero && invalid != unset);
        QVERIFY(!unset.hasValue() && !null.hasValue() && !invalid.hasValue());
        QCOMPARE(*zero.as<qint64>(), 0);
        QVERIFY(!zero.as<QString>());
    }
};

QTEST_APPLESS_MAIN(TestTeamFields)
#include "tst_teamfields.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Member member(const QString &id, const QString &email)
{
    return {UserId(id), email, MemberRole::User, {}, {}};
}

} // namespace

class TestMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePerson_data()
    {
        QTest::addColumn<Member>("a");
        QTest::addColumn<Member>("b");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("same id") << member(u"u"_qs, {}) << member(u"u"_qs, u"e@x"_qs) << true;
        QTest::newRow("ids are exact") << member(u"u"_qs, {}) << member(u"U"_qs, {}) << false;
        QTest::newRow("e-mails ignore case") << member({}, u"Ana@x"_qs) << member({}, u"ana@X"_qs) << true;
        QTest::newRow("id and e-mail against e-mail")
            << member(u"u"_qs, u"e@x"_qs) << member({}, u"E@x"_qs) << true;
        QTest::newRow("different ids, one e-mail")
            << member(u"u"_qs, u"e@x"_qs) << member(u"v"_qs, u"e@x"_qs) << false;
        QTest::newRow("id against e-mail") << member(u"u"_qs, {}) << member({}, u"u"_qs) << false;
        QTest::newRow("two nameless") << member({}, {}) << member({}, {}) << false;
    }
    void samePerson()
    {
        QFETCH(Member, a);
        QFETCH(Member, b);
        QTEST(a.isSamePersonAs(b), "isSame");
        QTEST(b.isSamePersonAs(a), "isSame");
    }

    void nameless()
    {
        QVERIFY(member({}, {}).isNameless());
        QVERIFY(member(u" "_qs, u"\t\n"_qs).isNameless());
        QVERIFY(!member({}, u"e@x"_qs).isNameless());
        QVERIFY(!member(u"u"_qs, {}).isNameless());
    }

    void nameIsTheIdBeforeTheEmail()
    {
        QCOMPARE(member(u"u"_qs, u"e@x"_qs).name(), u"u"_qs);
        QCOMPARE(member({}, u"e@x"_qs).name(), u"e@x"_qs);
    }
};

QTEST_APPLESS_MAIN(TestMember)
#include "tst_member.moc"

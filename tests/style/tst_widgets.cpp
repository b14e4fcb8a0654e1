// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "budgetbar.h"
#include "chip.h"
#include "copybutton.h"
#include "disclosure.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "safetext.h"
#include "searchfield.h"
#include "textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs();
    void foreignTextCannotReorderItsNeighbours();
    void labelsNeverReadHtml();
    void elidedTextIsWholeInTheTooltip();
    void escapeEmptiesTheSearch();
    void emptyStateOffersOnlyWhatItHas();
    void bannerIsDismissed();
    void removableChipActsByKeyboard();
    void copyButtonCopies();
    void flowGoesOnInTheNextLine();
    void disclosureShowsAndHides();
    void budgetBarTellsItsShare();
};

void WidgetsTest::plainTextStaysAsItIs()
{
    QCOMPARE(safeText(u"QA Prod Bot – Übung"_qs), u"QA Prod Bot – Übung"_qs);
}

void WidgetsTest::foreignTextCannotReorderItsNeighbours()
{
    const QString trick = u"abc"_qs + QChar(0x202e) + u"txt.exe"_qs;
    const QString safe = safeText(trick);
    QVERIFY(!safe.contains(QChar(0x202e)));
    QCOMPARE(safe.front(), QChar(0x2068)); // first strong isolate …
    QCOMPARE(safe.back(), QChar(0x2069));  // … and its end
    QVERIFY(!safeText(u"one\ntwo"_qs).contains(u'\n'));
}

void WidgetsTest::labelsNeverReadHtml()
{
    TextLabel label(u"<b>bold</b>"_qs);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<b>bold</b>"_qs);
}

void WidgetsTest::elidedTextIsWholeInTheTooltip()
{
    ElidedLabel label(TextRole::Body);
    const QString text = u"a rather long text that does not fit"_qs;
    label.setText(text);
    label.resize(60, 20);
    label.show();
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
    label.resize(label.sizeHint());
    QTRY_COMPARE(label.toolTip(), QString());
}

void WidgetsTest::escapeEmptiesTheSearch()
{
    SearchField field(u"Search teams"_qs);
    QCOMPARE(field.accessibleName(), u"Search teams"_qs);
    QTest::keyClicks(&field, u"bot"_qs);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QSignalSpy asked(&field, &SearchField::resultsRequested);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(asked.count(), 1);
}

void WidgetsTest::emptyStateOffersOnlyWhatItHas()
{
    EmptyState state;
    QVERIFY(state.actionButton().isHidden());
    state.setAction(u"Try Again"_qs);
    QVERIFY(!state.actionButton().isHidden());
    QSignalSpy chosen(&state, &EmptyState::actionChosen);
    state.actionButton().click();
    QCOMPARE(chosen.count(), 1);
}

void WidgetsTest::bannerIsDismissed()
{
    Banner banner;
    QVERIFY(banner.isHidden());
    banner.showMessage(Tone::Danger, u"Refused."_qs);
    QVERIFY(!banner.isHidden());
    QSignalSpy closed(&banner, &Banner::closed);
    for (QAbstractButton *button : banner.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Dismiss"_qs)
            button->click();
    }
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
}

void WidgetsTest::removableChipActsByKeyboard()
{
    RemovableChip chip(u"Blocked"_qs, u"Remove filter Blocked"_qs);
    QSignalSpy clicked(&chip, &RemovableChip::clicked);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(chip.focusPolicy() & Qt::TabFocus);
}

void WidgetsTest::copyButtonCopies()
{
    CopyButton button(u"Copy team ID"_qs);
    button.setTextToCopy(u"team-1"_qs);
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"team-1"_qs);
    button.setTextToCopy({});
    QVERIFY(!button.isEnabled());
}

void WidgetsTest::flowGoesOnInTheNextLine()
{
    QWidget area;
    auto *flow = new FlowLayout(4, &area);
    for (int number = 0; number < 6; ++number)
        flow->addWidget(new Chip(u"a model of some length"_qs, Tone::Model));
    const int inOneLine = flow->heightForWidth(10000);
    QVERIFY(flow->heightForWidth(200) > 3 * inOneLine);
}

void WidgetsTest::disclosureShowsAndHides()
{
    Disclosure disclosure(u"Details"_qs);
    auto *content = new QLabel(u"the answer"_qs);
    disclosure.setContent(content);
    QVERIFY(!disclosure.isOpen());
    disclosure.findChild<QAbstractButton *>()->click();
    QVERIFY(disclosure.isOpen());
    QVERIFY(!content->isHidden());
}

void WidgetsTest::budgetBarTellsItsShare()
{
    BudgetBar bar;
    bar.setShare(0.834);
    QVERIFY(bar.accessibleName().contains(u"83"_qs));
    bar.setShare({});
    QCOMPARE(bar.accessibleName(), QString());
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"

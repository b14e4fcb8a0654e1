// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogprobe.h"
#include "keydialog.h"
#include "keyring.h"
#include "widgetprompter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class WidgetPrompterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typedKeyIsHeard();
    void emptyKeyCannotBeUsed();
    void notNowIsHeard_data();
    void notNowIsHeard();
    void reasonIsTold_data();
    void reasonIsTold();
    void dialogGoesWithItsGuard();
    void answerIsHeard();
    void closedQuestionTakesTheSafeAnswer();
    void textIsNotReadAsHtml();

private:
    template <typename Dialog>
    Dialog *open() const
    {
        return m_window->findChild<Dialog *>();
    }
    KeyRequest request(KeyReason reason) const;

    std::unique_ptr<QWidget> m_window;
    MemoryStore m_store;
    KeyRing m_keys{m_store};
    std::unique_ptr<WidgetPrompter> m_prompter;
    std::optional<std::optional<QByteArray>> m_key; ///< what was heard
    std::optional<int> m_answer;
};

void WidgetPrompterTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_prompter = std::make_unique<WidgetPrompter>(m_keys);
    m_prompter->setWindow(m_window.get());
    m_key.reset();
    m_answer.reset();
}

KeyRequest WidgetPrompterTest::request(KeyReason reason) const
{
    KeyRequest request;
    request.profile.name = u"Work <b>"_qs;
    request.profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    request.reason = reason;
    return request;
}

void WidgetPrompterTest::typedKeyIsHeard()
{
    m_prompter->askForKey(request(KeyReason::Unknown), this, [this](const auto &key) { m_key = key; });
    auto *dialog = open<KeyDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u" sk-new "_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_key);
    QCOMPARE(**m_key, QByteArray("sk-new"));
    QTRY_VERIFY(!open<KeyDialog>());
}

void WidgetPrompterTest::emptyKeyCannotBeUsed()
{
    m_prompter->askForKey(request(KeyReason::Missing), this, [this](const auto &key) { m_key = key; });
    auto *field = open<KeyDialog>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"   "_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(open<KeyDialog>()->isVisible());
    QVERIFY(!m_key);
}

void WidgetPrompterTest::notNowIsHeard_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("escape") << true;
    QTest::newRow("button") << false;
}

void WidgetPrompterTest::notNowIsHeard()
{
    QFETCH(bool, byEscape);
    m_prompter->askForKey(request(KeyReason::Expired), this, [this](const auto &key) { m_key = key; });
    auto *dialog = open<KeyDialog>();
    if (byEscape) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else {
        QTest::mouseClick(DialogProbe::button(*dialog, u"Not Now"_qs), Qt::LeftButton);
    }
    QTRY_VERIFY(m_key);
    QVERIFY(!*m_key);
}

void WidgetPrompterTest::reasonIsTold_data()
{
    QTest::addColumn<KeyReason>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << KeyReason::Missing << u"Type the key for “Work <b>”"_qs;
    QTest::newRow("unknown") << KeyReason::Unknown << u"does not know the key"_qs;
    QTest::newRow("expired") << KeyReason::Expired << u"has expired"_qs;
}

void WidgetPrompterTest::reasonIsTold()
{
    QFETCH(KeyReason, reason);
    QFETCH(QString, words);
    m_prompter->askForKey(request(reason), this, [](const auto &) {});
    QString all;
    for (const QLabel *label : open<KeyDialog>()->findChildren<QLabel *>()) {
        all += label->text() + u'\n';
        if (label->text().contains(u"<b>"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY2(all.contains(words), qPrintable(all));
    QVERIFY(all.contains(u"https://proxy.example.com"));
    // Where the key will be kept is said plainly: here there is no key store.
    QTRY_VERIFY(DialogProbe::shows(*open<KeyDialog>(), u"until the program ends"_qs));
}

void WidgetPrompterTest::dialogGoesWithItsGuard()
{
    auto guard = std::make_unique<QObject>();
    m_prompter->askForKey(request(KeyReason::Unknown), guard.get(), [this](const auto &key) { m_key = key; });
    QVERIFY(open<KeyDialog>());
    guard.reset();
    QTRY_VERIFY(!open<KeyDialog>());
    QVERIFY(!m_key);
}

void WidgetPrompterTest::answerIsHeard()
{
    const Question question{u"Zero"_qs, u"Nothing may be spent?"_qs, {}, {u"Create"_qs, u"Back"_qs}, 0, 1,
                            false};
    m_prompter->ask(question, this, [this](int answer) { m_answer = answer; });
    auto *box = open<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->text(), question.text);
    QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
    QTRY_VERIFY(m_answer);
    QCOMPARE(*m_answer, 0);
}

void WidgetPrompterTest::closedQuestionTakesTheSafeAnswer()
{
    const Question question{u"Leave"_qs, u"Leave?"_qs, {}, {u"Leave"_qs, u"Stay"_qs, u"Save"_qs}, 0, 1, true};
    m_prompter->ask(question, this, [this](int answer) { m_answer = answer; });
    QTest::keyClick(open<QMessageBox>(), Qt::Key_Escape);
    QTRY_VERIFY(m_answer);
    QCOMPARE(*m_answer, 1);
}

void WidgetPrompterTest::textIsNotReadAsHtml()
{
    const Question question{u"T"_qs, u"<b>x</b>"_qs, u"<i>y</i>"_qs, {u"OK"_qs}};
    m_prompter->ask(question, this, [](int) {});
    QCOMPARE(open<QMessageBox>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(WidgetPrompterTest)
#include "tst_widgetprompter.moc"

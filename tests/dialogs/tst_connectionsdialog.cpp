// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"
#include "dialogprobe.h"
#include "dialogworld.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

class NobodyAsked final : public Prompter
{
public:
    void ask(const Question &question, QObject *, Answered) override { QFAIL(qPrintable(question.text)); }
    void askForKey(const KeyRequest &, QObject *, KeyTyped) override
    {
        QFAIL("nobody expected to be asked for a key");
    }
};

} // namespace

/// Operates the dialog by what it shows, as people and their screen readers do.
class ConnectionsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEveryConnection();
    void everyFieldHasAName();
    void savedConnectionIsKeptWithItsKey();
    void cancelKeepsNothing();
    void whatIsWrongStandsBesideTheField();
    void plainHttpWarnsAndDoesNotStop();
    void faultyConnectionIsShownInsteadOfSaved();
    void checkTellsWhoTheKeyIs();
    void checkTellsWhatFailed();
    void editingTakesTheResultAway();
    void reservedConnectionsCannotBeChanged();
    void duplicateAndRemove();
    void connectOpensIt();
    void keyIsNeverShown();

private:
    QLineEdit *field(const QString &label) const { return DialogProbe::field(*m_dialog, label); }
    QAbstractButton *button(const QString &text) const { return DialogProbe::button(*m_dialog, text); }
    bool shows(const QString &text) const { return DialogProbe::shows(*m_dialog, text); }
    void type(const QString &label, const QString &text) { DialogProbe::type(*m_dialog, label, text); }
    void press(const QString &text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    void choose(const QString &name);
    QStringList names() const;

    NobodyAsked m_nobody;
    std::unique_ptr<DialogWorld> m_world;
    std::unique_ptr<ConnectionsDialog> m_dialog;
};

void ConnectionsDialogTest::init()
{
    m_dialog.reset();
    m_world = std::make_unique<DialogWorld>(m_nobody);
    m_dialog = std::make_unique<ConnectionsDialog>(m_world->controller);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void ConnectionsDialogTest::choose(const QString &name)
{
    auto *list = m_dialog->findChild<QListWidget *>();
    const auto items = list->findItems(name, Qt::MatchExactly);
    QVERIFY2(!items.isEmpty(), qPrintable(name));
    list->setCurrentItem(items.first());
}

QStringList ConnectionsDialogTest::names() const
{
    QStringList names;
    for (const ConnectionProfile &profile : m_world->profiles.profiles())
        names.append(profile.name);
    return names;
}

void ConnectionsDialogTest::listsEveryConnection()
{
    const auto *list = m_dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), u"Sandbox"_qs);
    QCOMPARE(list->item(1)->text(), u"LiteLLM Berlin"_qs);
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(), u"LiteLLM Berlin, Production"_qs);
    choose(u"Staging"_qs);
    QCOMPARE(field(u"Name"_qs)->text(), u"Staging"_qs);
    QCOMPARE(field(u"URL"_qs)->text(), u"https://staging.example.com/llm"_qs);
    QTRY_COMPARE(field(u"Key"_qs)->placeholderText(), u"A key is kept; type to replace it"_qs);
}

void ConnectionsDialogTest::everyFieldHasAName()
{
    choose(u"Staging"_qs);
    press(u"More settings"_qs);
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isPart =
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()); // the spin box has the name
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_dialog.get()) || isPart)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible->text(QAccessible::Name) + accessible->text(QAccessible::Description);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
    // Alt and a letter leads to one place only.
    QStringList mnemonics;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        mnemonics.append(QKeySequence::mnemonic(label->text()).toString());
    for (const QAbstractButton *candidate : m_dialog->findChildren<QAbstractButton *>())
        mnemonics.append(QKeySequence::mnemonic(candidate->text()).toString());
    mnemonics.removeAll(QString());
    QCOMPARE(mnemonics.size(), QSet<QString>(mnemonics.begin(), mnemonics.end()).size());
}

void ConnectionsDialogTest::savedConnectionIsKeptWithItsKey()
{
    press(u"Add"_qs);
    QCOMPARE(m_dialog->focusWidget(), field(u"Name"_qs));
    QTest::keyClicks(m_dialog->focusWidget(), u"Office"_qs); // replaces the proposed name
    type(u"URL"_qs, u"office.example.com:8443/"_qs);
    type(u"Key"_qs, u" sk-office "_qs);
    press(u"Save"_qs);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const auto profile = m_world->profiles.find(u"Office"_qs);
    QVERIFY(profile);
    QCOMPARE(profile->baseUrl.toString(), u"https://office.example.com:8443"_qs);
    QVERIFY(m_world->store.holds(secretName(*profile)));
}

void ConnectionsDialogTest::cancelKeepsNothing()
{
    press(u"Add"_qs);
    type(u"URL"_qs, u"https://office.example.com"_qs);
    choose(u"Staging"_qs);
    press(u"Remove"_qs);
    press(u"Cancel"_qs);
    QCOMPARE(names(), (QStringList{u"LiteLLM Berlin"_qs, u"Staging"_qs}));
}

void ConnectionsDialogTest::whatIsWrongStandsBesideTheField()
{
    choose(u"Staging"_qs);
    QVERIFY(!shows(u"has to begin with"_qs));
    type(u"URL"_qs, u"ftp://staging"_qs);
    QVERIFY(shows(u"has to begin with"_qs));
    QVERIFY(!button(u"Check Connection"_qs)->isEnabled());
    type(u"URL"_qs, u"https://user:pw@staging"_qs);
    QVERIFY(shows(u"Leave user name and password out"_qs));
    type(u"URL"_qs, u"https://staging"_qs);
    QVERIFY(button(u"Check Connection"_qs)->isEnabled());
    type(u"Name"_qs, u"litellm berlin"_qs);
    QVERIFY(shows(u"Another connection has this name"_qs));
    type(u"Name"_qs, u"Sandbox"_qs);
    QVERIFY(shows(u"names of the program itself"_qs));
}

void ConnectionsDialogTest::plainHttpWarnsAndDoesNotStop()
{
    choose(u"Staging"_qs);
    type(u"URL"_qs, u"http://127.0.0.1:4000"_qs);
    QVERIFY(!shows(u"can read the key"_qs));
    type(u"URL"_qs, u"http://staging.example.com"_qs);
    QVERIFY(shows(u"can read the key"_qs));
    press(u"Save"_qs);
    QCOMPARE(m_world->profiles.find(u"Staging"_qs)->baseUrl.scheme(), u"http"_qs);
}

void ConnectionsDialogTest::faultyConnectionIsShownInsteadOfSaved()
{
    press(u"Add"_qs);
    QVERIFY(!shows(u"Type the address"_qs)); // nobody typed yet
    choose(u"Staging"_qs);
    press(u"Save"_qs);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field(u"Name"_qs)->text(), u"New Connection"_qs);
    QVERIFY(shows(u"Type the address of the proxy"_qs));
    QCOMPARE(names().size(), 2);
}

void ConnectionsDialogTest::checkTellsWhoTheKeyIs()
{
    choose(u"Staging"_qs);
    type(u"URL"_qs, u"https://other.example.com"_qs);
    type(u"Key"_qs, u"sk-tried"_qs);
    press(u"Check Connection"_qs);
    QTRY_VERIFY(shows(u"master key"_qs));
    QCOMPARE(m_world->tried.last().baseUrl.host(), u"other.example.com"_qs);
    QCOMPARE(m_world->provider(), QByteArray("sk-tried"));
    QCOMPARE(names().size(), 2);
    QCOMPARE(m_world->profiles.find(u"Staging"_qs)->baseUrl.host(),
             u"staging.example.com"_qs); // a try keeps nothing
}

void ConnectionsDialogTest::checkTellsWhatFailed()
{
    choose(u"Staging"_qs);
    ApiError error;
    error.kind = ApiError::Kind::HostNotFound;
    m_world->failure = error;
    press(u"Check Connection"_qs);
    QTRY_VERIFY(shows(u"no computer named “staging.example.com”"_qs));
}

void ConnectionsDialogTest::editingTakesTheResultAway()
{
    choose(u"Staging"_qs);
    press(u"Check Connection"_qs);
    QTRY_VERIFY(shows(u"master key"_qs));
    type(u"URL"_qs, u"https://other.example.com"_qs);
    QVERIFY(!shows(u"master key"_qs));
}

void ConnectionsDialogTest::reservedConnectionsCannotBeChanged()
{
    choose(u"Sandbox"_qs);
    QVERIFY(field(u"Name"_qs)->isReadOnly());
    QVERIFY(field(u"URL"_qs)->isReadOnly());
    QVERIFY(!button(u"Remove"_qs)->isEnabled());
    QVERIFY(shows(u"inside this program"_qs));
    press(u"Check Connection"_qs);
    QTRY_VERIFY(shows(u"master key"_qs));
}

void ConnectionsDialogTest::duplicateAndRemove()
{
    choose(u"Staging"_qs);
    press(u"Duplicate"_qs);
    QCOMPARE(field(u"Name"_qs)->text(), u"Staging Copy"_qs);
    QCOMPARE(field(u"URL"_qs)->text(), u"https://staging.example.com/llm"_qs);
    choose(u"LiteLLM Berlin"_qs);
    press(u"Remove"_qs);
    press(u"Save"_qs);
    QCOMPARE(names(), (QStringList{u"Staging"_qs, u"Staging Copy"_qs}));
}

void ConnectionsDialogTest::connectOpensIt()
{
    choose(u"Staging"_qs);
    auto *readOnly = qobject_cast<QCheckBox *>(button(u"Read-only: send nothing that changes the proxy"_qs));
    QTest::mouseClick(readOnly, Qt::LeftButton, {}, QPoint(8, readOnly->height() / 2));
    press(u"Connect"_qs);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_world->controller.connection()->profile().name, u"Staging"_qs);
    QVERIFY(m_world->controller.connection()->profile().isReadOnly);
    QTRY_COMPARE(m_world->controller.connection()->state(), Connection::State::Connected);
}

void ConnectionsDialogTest::keyIsNeverShown()
{
    choose(u"Staging"_qs);
    type(u"Key"_qs, u"sk-very-secret"_qs);
    QCOMPARE(field(u"Key"_qs)->echoMode(), QLineEdit::Password);
    QVERIFY(!field(u"Key"_qs)->displayText().contains(u"secret"));
    press(u"Check Connection"_qs);
    QTRY_VERIFY(shows(u"master key"_qs));
    QVERIFY(!shows(u"sk-"_qs));
    press(u"Save"_qs);
    m_world->settings.sync();
    QFile file(m_world->settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

QTEST_MAIN(ConnectionsDialogTest)
#include "tst_connectionsdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "connection.h"
#include "connectioncontroller.h"
#include "stores.h"
#include "keyring.h"
#include "mainwindow.h"
#include "memorystore.h"
#include "ownedapi.h"
#include "profilestore.h"
#include "sandboxserver.h"
#include "scriptedprompter.h"
#include "session.h"
#include "settings.h"
#include "teamspage.h"
#include "theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Everything is translated, and nothing is cut off when words are 30 % longer: the window speaks a made-up
/// language whose every sentence stands in brackets.
class TestLongerWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyMenuIsTranslated();
    void noButtonIsCutOff();
    void noSentenceIsCutOff();

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
    SandboxServer m_sandbox{SandboxServerOptions{}};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    MemoryStore m_store;
    KeyRing m_keys{m_store};
    ScriptedPrompter m_prompter;
    std::unique_ptr<Stores> m_stores;
    const Clock m_clock{};
    std::unique_ptr<ConnectionController> m_connections;
    std::unique_ptr<MainWindow> m_window;
};

void TestLongerWords::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(TW_PSEUDO_QM)));
    QCoreApplication::installTranslator(&m_translator);
    m_theme = std::make_unique<Theme>(*qApp);
    m_file = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    m_settings = std::make_unique<SettingsStore>(*m_file);
    m_profiles = std::make_unique<ProfileStore>(*m_file, QProcessEnvironment());
    m_stores = std::make_unique<Stores>(m_folder.path());
    QVERIFY(!m_sandbox.start());
    m_connections = std::make_unique<ConnectionController>(
        *m_profiles, m_keys, m_prompter, [this](const ConnectionProfile &profile, KeyProvider key) {
            return makeLiteLlmApi(profile, std::move(key), m_clock);
        });
    m_connections->offerSandbox(m_sandbox.url(), m_sandbox.key());
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators{
        *m_connections, *m_stores, *m_settings, m_prompter, *m_theme, m_clock, {}, {}});
    m_window->show();
    m_connections->open(sandboxProfileName);
    Session &session = *m_window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.teams().rowCount() > 0, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(session.connection().state(), Connection::State::Connected, 30000);
    Q_EMIT m_window->findChild<TeamsPage *>()->newTeamRequested();
    for (int turn = 0; turn < 50; ++turn) // layouts settle over several turns
        QCoreApplication::processEvents();
}

void TestLongerWords::cleanupTestCase() { m_window.reset(); }

void TestLongerWords::everyMenuIsTranslated()
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY2(menu->text().startsWith(u'['), qPrintable(menu->text()));
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || action->text().startsWith(u'['), qPrintable(action->text()));
    }
}

void TestLongerWords::noButtonIsCutOff()
{
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!button->isVisible() || isIcon || !button->text().startsWith(u'['))
            continue;
        const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        QVERIFY2(button->width() >= needed, qPrintable(button->text()));
    }
}

void TestLongerWords::noSentenceIsCutOff()
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool isElided =
            label->inherits("Teamwright::ElidedLabel"); // says so itself, by "…" and a tooltip
        if (!label->isVisible() || label->text().isEmpty() || isElided)
            continue;
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= height, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestLongerWords)
#include "tst_longerwords.moc"
#include "stores.h"

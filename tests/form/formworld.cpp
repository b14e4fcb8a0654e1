// SPDX-License-Identifier: GPL-3.0-or-later
#include "formworld.h"

#include "banner.h"
#include "requestjson.h"

#include <QApplication>

namespace Teamwright {

FormWorld::FormWorld(const std::function<void(FakeApi &)> &prepare, CurlTools curl)
{
    if (prepare)
        prepare(api);
    controller.setCapabilities(api.report.capabilities);
    catalogs.refresh(api.report.capabilities);
    QTRY_VERIFY(api.countOf(FakeApi::Call::Users) > 0);
    QCoreApplication::processEvents();
    key = workspace.startNewTeam();
    form = std::make_unique<TeamForm>(controller, catalogs, clock, std::move(curl));
    form->resize(720, 900);
    form->show();
    form->activateWindow();
    form->edit(workspace, key);
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    api.clearArrivals();
}

void FormWorld::type(const QString &name, const QString &text) const
{
    auto *line = named<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

void FormWorld::press(int which, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : form.get(), Qt::Key(which), modifiers);
    QCoreApplication::processEvents();
}

void FormWorld::type(const QString &text) const
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

const Team &FormWorld::sent() const
{
    for (const FakeApi::Arrival &arrival : api.arrivals()) {
        if (arrival.operation && std::holds_alternative<CreateTeam>(*arrival.operation))
            return std::get<CreateTeam>(*arrival.operation).team;
    }
    qFatal("no team was sent");
}

QByteArray FormWorld::sentBody() const
{
    JsonValue body = requestFor(CreateTeam{sent()}).body;
    body.take(u"team_id");
    return body.toCompact();
}

QStringList FormWorld::sentencesAt(TeamField field) const
{
    QStringList sentences;
    const QString row = QLatin1String("row_") + fieldSpec(field).key;
    for (const InlineNote *note :
         form->findChild<QWidget *>(row)->findChildren<InlineNote *>(QStringLiteral("issueSentence"))) {
        if (!note->isHidden() && !note->parentWidget()->isHidden())
            sentences.append(note->text());
    }
    return sentences;
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "developermenu.h"

#include "sandboxserver.h"

#include <QMenu>
#include <QMenuBar>

namespace Teamwright {

using namespace Qt::StringLiterals;

// In English only: those who open it read the source as well.
void addDeveloperMenu(QMenuBar &bar, SandboxServer &sandbox)
{
    using Kind = SandboxFault::Kind;
    const std::pair<QString, Kind> faults[] = {
        {u"Delay by 5 s"_qs, Kind::Delay},
        {u"Hang"_qs, Kind::Hang},
        {u"Close before carrying out"_qs, Kind::CloseBefore},
        {u"Close before the answer"_qs, Kind::CloseAfter},
        {u"Close halfway through the answer"_qs, Kind::CloseHalfway},
        {u"429 with Retry-After"_qs, Kind::TooMany},
        {u"503 with HTML"_qs, Kind::ServerError},
        {u"Broken JSON"_qs, Kind::WrongJson},
    };
    QMenu *menu = bar.addMenu(u"De&veloper"_qs);
    for (const auto &[where, prefix] : {std::pair(u"Next request"_qs, QByteArray()),
                                        std::pair(u"Next creation of a team"_qs, QByteArray("/team/new"))}) {
        QMenu *group = menu->addMenu(where);
        for (const auto &[name, kind] : faults) {
            QObject::connect(
                group->addAction(name), &QAction::triggered, menu, [&sandbox, prefix = prefix, kind = kind] {
                    sandbox.faults().add({kind, prefix, 1, std::chrono::seconds(5), std::chrono::seconds(2)});
                });
        }
    }
    QObject::connect(menu->addAction(u"No More Faults"_qs), &QAction::triggered, menu,
                     [&sandbox] { sandbox.faults().clear(); });
    QAction *licensed = menu->addAction(u"Licensed"_qs);
    licensed->setCheckable(true);
    QObject::connect(licensed, &QAction::toggled, menu, [&sandbox](bool isOn) { sandbox.setLicensed(isOn); });
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsmenu.h"

#include "icons.h"
#include "namedviews.h"

#include <QInputDialog>

namespace Teamwright {

namespace {

/// A name is text, not a mnemonic.
QString menuText(const QString &name) { return QString(name).replace(u'&', QStringLiteral("&&")); }

} // namespace

ViewsMenu::ViewsMenu(NamedViews &views, QWidget *parent)
    : QMenu(parent)
    , m_views(views)
{
    connect(&m_views, &NamedViews::changed, this, &ViewsMenu::fill);
    fill();
}

void ViewsMenu::fill()
{
    clear();
    addAction(iconFor(Icon::Teams), tr("All Teams"), this, &ViewsMenu::usualViewChosen);
    if (!m_views.views().isEmpty())
        addSeparator();
    for (const NamedView &view : m_views.views())
        addAction(iconFor(Icon::Bookmark), menuText(view.name), this,
                  [this, name = view.name] { Q_EMIT viewChosen(name); });
    addSeparator();
    addAction(iconFor(Icon::Add), tr("Save View As…"), this, &ViewsMenu::askForName);
    if (m_views.views().isEmpty())
        return;
    QMenu *remove = addMenu(iconFor(Icon::Delete), tr("Remove View"));
    for (const NamedView &view : m_views.views())
        remove->addAction(menuText(view.name), this, [this, name = view.name] { m_views.remove(name); });
}

void ViewsMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save View"));
    dialog->setLabelText(tr("Keep the filters, columns and sorting under this name:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT saveRequested(text.trimmed());
    });
    dialog->open();
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorfactory.h"

#include "catalogs.h"
#include "durationeditor.h"
#include "flageditor.h"
#include "jsoneditor.h"
#include "limiteditor.h"
#include "listeditor.h"
#include "mapeditor.h"
#include "modelseditor.h"
#include "organizationeditor.h"
#include "texteditor.h"
#include "windowseditor.h"

namespace Teamwright {

namespace {

FieldEditor *makeListEditor(TeamField field, Catalogs &catalogs)
{
    auto *editor = new ListEditor(field);
    if (field == TeamField::MemberPermissions)
        return editor; // what may be permitted is told team by team
    const bool isTags = field == TeamField::Tags;
    const auto fill = [&catalogs, editor, isTags] {
        editor->setSuggestions(isTags ? catalogs.tags() : catalogs.guardrails());
    };
    fill();
    QObject::connect(&catalogs, isTags ? &Catalogs::tagsChanged : &Catalogs::guardrailsChanged, editor, fill);
    return editor;
}

FieldEditor *makeMapEditor(TeamField field, Catalogs &catalogs)
{
    auto *editor = new MapEditor(field);
    const auto fill = [&catalogs, editor] { editor->setModels(catalogs.models()); };
    fill();
    QObject::connect(&catalogs, &Catalogs::modelsChanged, editor, fill);
    return editor;
}

} // namespace

FieldEditor *makeEditor(const FieldSpec &spec, Catalogs &catalogs, const Clock &clock)
{
    switch (spec.kind) {
    case FieldKind::Text: return new TextEditor(spec.field);
    case FieldKind::Organization: return new OrganizationEditor(spec.field, catalogs);
    case FieldKind::Amount:
    case FieldKind::Integer: return new LimitEditor(spec.field);
    case FieldKind::Duration: return new DurationEditor(spec.field, clock);
    case FieldKind::Flag: return new FlagEditor(spec.field);
    case FieldKind::Models: return new ModelsEditor(spec.field, catalogs);
    case FieldKind::List: return makeListEditor(spec.field, catalogs);
    case FieldKind::Map: return makeMapEditor(spec.field, catalogs);
    case FieldKind::Json: return new JsonEditor(spec.field);
    case FieldKind::Windows: return new WindowsEditor(spec.field);
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <QFontDatabase>

namespace Teamwright {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Colors makeLight()
{
    Colors colors;
    colors.window = rgb(0xf5f6f8);
    colors.surface = rgb(0xffffff);
    colors.raised = rgb(0xffffff);
    colors.hovered = rgb(0xf1f3f6);
    colors.pressed = rgb(0xe4e7ec);
    colors.selected = rgb(0xe4ebfd);
    colors.border = rgb(0xe1e4e9);
    colors.fieldBorder = rgb(0xc3c8d1);
    colors.text = rgb(0x1a1e26);
    colors.muted = rgb(0x5a6372);
    colors.disabled = rgb(0x98a0ad);
    colors.accent = rgb(0x3457d5);
    colors.accentHovered = rgb(0x2b4bc2);
    colors.accentPressed = rgb(0x233ea6);
    colors.onAccent = rgb(0xffffff);
    colors.link = rgb(0x2f50c8);
    colors.danger = rgb(0xc2272f);
    colors.onDanger = rgb(0xffffff);
    colors.added = rgb(0x17703b);
    colors.changed = rgb(0x855000);
    colors.removed = rgb(0xb3212a);
    colors.track = rgb(0xe4e7ec);
    colors.barFine = rgb(0x4c74e6);
    colors.barNear = rgb(0xe39a13);
    colors.barOver = rgb(0xd6373f);
    return colors;
}

Colors makeDark()
{
    Colors colors;
    colors.window = rgb(0x16181d);
    colors.surface = rgb(0x1c1f25);
    colors.raised = rgb(0x262a32);
    colors.hovered = rgb(0x252931);
    colors.pressed = rgb(0x30353f);
    colors.selected = rgb(0x283659);
    colors.border = rgb(0x2c313a);
    colors.fieldBorder = rgb(0x454c59);
    colors.text = rgb(0xe6e8ed);
    colors.muted = rgb(0xa0a8b6);
    colors.disabled = rgb(0x69717f);
    colors.accent = rgb(0x4367dd);
    colors.accentHovered = rgb(0x4a6ce0);
    colors.accentPressed = rgb(0x3a5bc9);
    colors.onAccent = rgb(0xffffff);
    colors.link = rgb(0x93adff);
    colors.danger = rgb(0xc93640);
    colors.onDanger = rgb(0xffffff);
    colors.added = rgb(0x6fcf97);
    colors.changed = rgb(0xf0bb5a);
    colors.removed = rgb(0xff8f93);
    colors.track = rgb(0x333944);
    colors.barFine = rgb(0x6f93ff);
    colors.barNear = rgb(0xf0ab2e);
    colors.barOver = rgb(0xf25c63);
    return colors;
}

ToneColors lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return {rgb(0x2a48b8), rgb(0xe8eefd), rgb(0x3457d5)};
    case Tone::Success: return {rgb(0x166a38), rgb(0xe3f4e9), rgb(0x1e8a4a)};
    case Tone::Warning: return {rgb(0x7d4b00), rgb(0xfdf1da), rgb(0xc27c08)};
    case Tone::Danger: return {rgb(0xa81e27), rgb(0xfce9ea), rgb(0xd6373f)};
    case Tone::Model: return {rgb(0x2b4a8c), rgb(0xebf1fb), rgb(0x4c74e6)};
    case Tone::Tag: return {rgb(0x5f3b96), rgb(0xf3eefb), rgb(0x8b62cc)};
    case Tone::Neutral: break;
    }
    return {rgb(0x414a59), rgb(0xeceff3), rgb(0x6c7584)};
}

ToneColors darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return {rgb(0xa9beff), rgb(0x26335a), rgb(0x7f9dff)};
    case Tone::Success: return {rgb(0x7fd8a4), rgb(0x1b3628), rgb(0x4cbb7a)};
    case Tone::Warning: return {rgb(0xf3c36b), rgb(0x3d2f15), rgb(0xe5a534)};
    case Tone::Danger: return {rgb(0xff9ea2), rgb(0x47222a), rgb(0xf25c63)};
    case Tone::Model: return {rgb(0xadc5f7), rgb(0x25304a), rgb(0x6f93ff)};
    case Tone::Tag: return {rgb(0xcdb6f5), rgb(0x352b4a), rgb(0xa986e6)};
    case Tone::Neutral: break;
    }
    return {rgb(0xc6ccd6), rgb(0x2e333d), rgb(0x8d96a5)};
}

double stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Title: return 1.45;
    case TextRole::Heading: return 1.12;
    case TextRole::Small:
    case TextRole::Label: return 0.9;
    case TextRole::Mono: return 0.95;
    case TextRole::Strong:
    case TextRole::Body: break;
    }
    return 1.0;
}

} // namespace

ToneColors Colors::tone(Tone tone) const { return isDark() ? darkTone(tone) : lightTone(tone); }

ToneColors Colors::environment(Environment environment) const
{
    switch (environment) {
    case Environment::Production: return tone(Tone::Danger);
    case Environment::Test: return tone(Tone::Warning);
    case Environment::Development: break;
    }
    return tone(Tone::Success);
}

const Colors &Colors::light()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors &Colors::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Colors::toPalette() const
{
    QPalette palette(text, surface, raised, pressed, border, text, text, surface, window);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, selected);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Midlight, hovered);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, fieldBorder);
    palette.setColor(QPalette::Shadow, border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QFont fontFor(TextRole role, const QFont &body)
{
    QFont font = body;
    if (role == TextRole::Mono) {
        font.setFamilies(
            {QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
    }
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * stepOf(role));
    else
        font.setPixelSize(qRound(body.pixelSize() * stepOf(role)));
    if (role == TextRole::Title || role == TextRole::Heading || role == TextRole::Strong ||
        role == TextRole::Label)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace Teamwright

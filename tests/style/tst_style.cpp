// SPDX-License-Identifier: GPL-3.0-or-later
#include "emphasis.h"
#include "icons.h"
#include "theme.h"
#include "tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double readable = 4.5; ///< AA, text
constexpr double visible = 3.0;  ///< AA, signs and the parts of controls that carry meaning

constexpr Tone allTones[] = {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning,
                             Tone::Danger,  Tone::Model,  Tone::Tag};

int paintedPixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

} // namespace

class StyleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadable_data();
    void textsAreReadable();
    void signsAreVisible_data() { schemes(); }
    void signsAreVisible();
    void environmentsDiffer();
    void everyIconShowsSomething_data();
    void everyIconShowsSomething();
    void iconsFollowTheScheme();
    void iconsAreCrispAtEverySize();
    void choiceSetsThePalette();
    void choiceSurvivesItsText();
    void primaryButtonStandsOut();
    void uncheckedBoxesAreVisible();
    void invalidFieldsLookInvalid();

private:
    static void schemes();
};

void StyleTest::schemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void StyleTest::textsAreReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool isDark : {false, true}) {
        const Colors &c = isDark ? Colors::dark() : Colors::light();
        const auto add = [&](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s, %s", isDark ? "dark" : "light", name) << text << ground;
        };
        const std::pair<const char *, QColor> grounds[] = {{"window", c.window},   {"surface", c.surface},
                                                           {"raised", c.raised},   {"hovered", c.hovered},
                                                           {"pressed", c.pressed}, {"selected", c.selected}};
        for (const auto &[name, ground] : grounds) {
            add(qPrintable(u"text on "_qs + QLatin1String(name)), c.text, ground);
            add(qPrintable(u"muted on "_qs + QLatin1String(name)), c.muted, ground);
            add(qPrintable(u"link on "_qs + QLatin1String(name)), c.link, ground);
        }
        for (const QColor &ground : {c.accent, c.accentHovered, c.accentPressed})
            add("primary button", c.onAccent, ground);
        add("destructive button", c.onDanger, c.danger);
        for (const QColor &ground : {c.surface, c.hovered, c.selected}) {
            add("added", c.added, ground);
            add("changed", c.changed, ground);
            add("removed", c.removed, ground);
        }
        for (const Tone tone : allTones)
            add("chip", c.tone(tone).text, c.tone(tone).ground);
    }
}

void StyleTest::textsAreReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= readable,
             qPrintable(u"%1 on %2 is only %3 : 1"_qs.arg(text.name(), ground.name()).arg(ratio)));
}

void StyleTest::signsAreVisible()
{
    QFETCH(bool, isDark);
    const Colors &c = isDark ? Colors::dark() : Colors::light();
    for (const Tone tone : allTones) {
        QVERIFY2(contrast(c.tone(tone).mark, c.surface) >= visible, qPrintable(c.tone(tone).mark.name()));
    }
    QVERIFY(contrast(c.link, c.surface) >= visible);  // the focus ring
    QVERIFY(contrast(c.link, c.selected) >= visible); // the current row's mark
    QVERIFY(contrast(c.muted, c.surface) >= visible); // the frame of a box
    QVERIFY(contrast(c.barOver, c.surface) >= visible);
    QVERIFY(contrast(c.barFine, c.surface) >= visible);
}

void StyleTest::environmentsDiffer()
{
    for (const Colors *colors : {&Colors::light(), &Colors::dark()}) {
        const QColor development = colors->environment(Environment::Development).mark;
        const QColor test = colors->environment(Environment::Test).mark;
        const QColor production = colors->environment(Environment::Production).mark;
        QVERIFY(development != test && test != production && development != production);
    }
}

void StyleTest::everyIconShowsSomething_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < iconCount; ++number)
        QTest::addRow("%d", number) << number;
}

void StyleTest::everyIconShowsSomething()
{
    QFETCH(int, number);
    const QImage image = iconFor(Icon(number)).pixmap(QSize(48, 48)).toImage();
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            covered += qAlpha(image.pixel(x, y)) > 128;
    }
    QVERIFY(covered > 20);
}

void StyleTest::iconsFollowTheScheme()
{
    Theme theme(*qApp);
    const QIcon icon = iconFor(Icon::Box);
    theme.setChoice(Theme::Choice::Light);
    const QImage light = icon.pixmap(QSize(64, 64)).toImage();
    theme.setChoice(Theme::Choice::Dark);
    const QImage dark = icon.pixmap(QSize(64, 64)).toImage();
    QVERIFY(paintedPixels(light, Colors::light().muted) > 0);
    QVERIFY(paintedPixels(dark, Colors::dark().muted) > 0);
    QVERIFY(light != dark);
}

void StyleTest::iconsAreCrispAtEverySize()
{
    QPixmap twice = iconFor(Icon::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32)); // drawn for the resolution, not blown up
}

void StyleTest::choiceSetsThePalette()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Colors::dark().surface);
    QVERIFY(theme.isDark());
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), Colors::light().text);
    QVERIFY(!theme.isDark());
}

void StyleTest::choiceSurvivesItsText()
{
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        QCOMPARE(Theme::choiceFromText(Theme::textOf(choice)), choice);
    QCOMPARE(Theme::choiceFromText(u"no such theme"_qs), Theme::Choice::System);
}

void StyleTest::primaryButtonStandsOut()
{
    Theme theme(*qApp);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        QPushButton button(u"Create Team"_qs);
        setEmphasis(button, Emphasis::Primary);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        QVERIFY(paintedPixels(image, Colors::of(button.palette()).accent) >
                image.width() * image.height() / 2);
        QVERIFY(button.sizeHint().height() >= 32);
    }
}

void StyleTest::uncheckedBoxesAreVisible()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Dark);
    QCheckBox box(u"Blocked"_qs);
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const QColor ground = Colors::dark().window;
    double best = 0;
    for (int x = 0; x < 20; ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
    QVERIFY2(best >= visible, qPrintable(QString::number(best)));
}

void StyleTest::invalidFieldsLookInvalid()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    QLineEdit field;
    const QImage before = field.grab().toImage();
    setInvalid(field, true);
    const QImage after = field.grab().toImage();
    QVERIFY(before != after);
    setInvalid(field, false);
    QCOMPARE(field.grab().toImage(), before);
}

QTEST_MAIN(StyleTest)
#include "tst_style.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Teamwright;

/// Every parser over broken copies of what people have, for two seconds each run: no crash, and no input that
/// takes long. The thorough search is fuzz_<parser>, see CMakeLists.txt.
class MutationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsersSurvive_data();
    void parsersSurvive();
};

namespace {

/// Cuts, doubles, overwrites: the places where parsers trip.
QByteArray mutated(QByteArray text, const QList<QByteArray> &others, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "\"",       "'",     "\\",     "[",   "]",       "{",   "}",     ":",     ",",
        "\n",       "\r",    "\x01",   "- ",  "&a ",     "*a",  "? ",    "\xff",  "\xef\xbb\xbf",
        "\xf0\x9f", "1e999", "-",      "\\u", "\\ud800", "^\"", "$'",    "curl ", "#",
        ";",        "null",  "!!int ", "|\n", ">\n",     "%",   "---\n", "\t"};
    for (int left = 1 + random.bounded(6); left > 0; --left) {
        const qsizetype at = text.isEmpty() ? 0 : random.bounded(int(text.size()));
        const qsizetype length = random.bounded(40);
        switch (random.bounded(6)) {
        case 0: text.truncate(at); break;
        case 1: text.remove(at, length); break;
        case 2: text.insert(at, pieces[random.bounded(pieces.size())]); break;
        case 3: text.insert(at, text.mid(at, length).repeated(1 + random.bounded(20))); break;
        case 4:
            if (at < text.size())
                text[at] = char(random.bounded(256));
            break;
        default: {
            const QByteArray &other = others[random.bounded(others.size())];
            text.insert(at, other.mid(other.isEmpty() ? 0 : random.bounded(int(other.size())), length * 4));
        }
        }
    }
    return text;
}

} // namespace

void MutationsTest::parsersSurvive_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < parsers().size(); ++i)
        QTest::newRow(parsers()[i].name) << int(i);
}

void MutationsTest::parsersSurvive()
{
    QFETCH(int, index);
    static constexpr quint32 seed = 20261124;
    static constexpr int share = 300; // milliseconds for each parser
    static constexpr int patience = 5000;
    static const QList<QByteArray> texts = corpus();
    QRandomGenerator random(seed);
    QElapsedTimer all;
    all.start();
    int runs = 0;
    for (; runs < 20 || all.elapsed() < share; ++runs) {
        const QByteArray text = mutated(texts[random.bounded(texts.size())], texts, random);
        QElapsedTimer one;
        one.start();
        parsers()[size_t(index)].run(text);
        QVERIFY2(
            one.elapsed() < patience,
            qPrintable(QStringLiteral("seed %1, run %2, %3 bytes").arg(seed).arg(runs).arg(text.size())));
    }
}

QTEST_APPLESS_MAIN(MutationsTest)
#include "tst_mutations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <optional>

namespace Teamwright {

namespace {

QString fileOf(Icon icon)
{
    static constexpr std::array<const char *, iconCount> names{
#define UI_ICON(name, file) file,
#include "icons.def"
#undef UI_ICON
    };
    return QStringLiteral(":/ui-icons/%1.svg").arg(QLatin1String(names.at(size_t(icon))));
}

/// The drawing in one colour, `size` in device pixels.
QPixmap tinted(Icon icon, const QColor &color, const QSize &size)
{
    const QString key = QStringLiteral("tw-icon/%1/%2/%3x%4")
                            .arg(int(icon))
                            .arg(color.rgba())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(icon));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QSvgRenderer renderer(drawing.replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(Icon icon, std::optional<Tone> tone)
        : m_icon(icon)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_icon, colorFor(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(m_icon, colorFor(mode), size); // `size` is in device pixels already
    }

    QIconEngine *clone() const override { return new TintedIcon(m_icon, m_tone); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Colors &colors = Colors::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return colors.disabled;
        if (mode == QIcon::Selected)
            return colors.onAccent;
        return m_tone ? colors.tone(*m_tone).mark : colors.muted;
    }

    Icon m_icon;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon iconFor(Icon icon) { return QIcon(new TintedIcon(icon, std::nullopt)); }

QIcon iconFor(Icon icon, Tone tone) { return QIcon(new TintedIcon(icon, tone)); }

void paintIcon(QPainter &painter, const QRect &place, Icon icon, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(icon, color, (QSizeF(place.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(place.topLeft(), pixmap);
}

} // namespace Teamwright

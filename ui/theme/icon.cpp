// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/icon.h"

#include "theme/resourcefiles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

QPixmap render(const QString &name, const QColor &colour, int pixels)
{
    ensureResources();
    const QString key = u"cartouche/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(renderer.isValid(), "cartouche::theme::pixmap", qPrintable(name));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

/// Draws the icon at the moment it is asked for, in the scheme of that moment.
class TintedEngine final : public QIconEngine
{
public:
    enum class Place { Centre, Start };

    TintedEngine(QString name, Token tint, int size, Place place)
        : m_name(std::move(name)), m_tint(tint), m_size(size), m_place(place)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min({rect.width(), rect.height(), m_size});
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        if (m_place == Place::Start)
            QApplication::isRightToLeft() ? target.moveRight(rect.right()) : target.moveLeft(rect.left());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(target, render(m_name, colour(mode), qRound(side * ratio)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @param size in device pixels, unlike everything else here
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        result.setDevicePixelRatio(scale);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return result;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return size.boundedTo(fullSize());
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {fullSize()}; }
    QString iconName() override { return m_name; }
    QString key() const override { return u"cartouche"_s; }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QSize fullSize() const
    {
        return m_place == Place::Start ? buttonIconSize : QSize(m_size, m_size);
    }

    QColor colour(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::Text3 : m_tint);
    }

    QString m_name;
    Token m_tint;
    int m_size;
    Place m_place;
};

} // namespace

QIcon icon(const QString &name, Token tint, int size)
{
    return QIcon(new TintedEngine(name, tint, size, TintedEngine::Place::Centre));
}

QPixmap pixmap(const QString &name, Token tint, int size, qreal devicePixelRatio)
{
    QPixmap result = render(name, color(tint), qRound(size * devicePixelRatio));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon buttonIcon(const QString &name, Token tint)
{
    return QIcon(new TintedEngine(name, tint, buttonIconSize.height(), TintedEngine::Place::Start));
}

void setButtonIcon(QAbstractButton *button, const QString &name, Token tint)
{
    button->setIcon(buttonIcon(name, tint));
    button->setIconSize(buttonIconSize);
}

} // namespace cartouche::theme

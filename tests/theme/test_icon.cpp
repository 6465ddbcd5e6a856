// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/icon.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche::theme;

namespace {

QStringList allIcons()
{
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

/// How many pixels carry ink, and whether all of it has the one colour.
struct Ink
{
    int strong = 0;
    bool oneColour = true;
};

Ink inkOf(const QPixmap &pixmap, const QColor &colour)
{
    Ink ink;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++ink.strong;
            // Premultiplied storage costs a step or two.
            if (std::abs(pixel.red() - colour.red()) > 3 || std::abs(pixel.green() - colour.green()) > 3
                || std::abs(pixel.blue() - colour.blue()) > 3)
                ink.oneColour = false;
        }
    }
    return ink;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_theme->setChoice(Theme::Choice::Light); }

    void theWholeSetIsThere();
    void everyIconHasInkInBothSchemes();
    void pixmapIsSharpOnDenseScreens();
    void keptIconFollowsTheScheme();
    void disabledIconHasTheColourOfHints();
    void iconIsNeverLargerThanMade();
    void buttonIconLeavesRoomBeforeTheWord();
    void buttonIconFitsASquareToo();

private:
    std::unique_ptr<Theme> m_theme;
};

void IconTest::theWholeSetIsThere()
{
    const QStringList names = allIcons();
    QCOMPARE(names.size(), 52);
    for (const QString &name : {u"check-circle"_s, u"diamond"_s, u"price-tag"_s, u"arrow-in"_s, u"question"_s, u"busy"_s,
                                u"minus-circle"_s, u"cross-circle"_s, u"unknown"_s, u"warning"_s, u"error"_s, u"info"_s, u"cartouche"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void IconTest::everyIconHasInkInBothSchemes()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        for (const QString &name : allIcons()) {
            const Ink ink = inkOf(pixmap(name, Token::Text, 32, 1.0), color(Token::Text));
            QVERIFY2(ink.strong >= 8, qPrintable(name));
            QVERIFY2(ink.oneColour, qPrintable(name));
        }
    }
}

void IconTest::pixmapIsSharpOnDenseScreens()
{
    const QPixmap dense = pixmap(u"globe"_s, Token::Accent, 16, 2.0);
    QCOMPARE(dense.size(), QSize(32, 32));
    QCOMPARE(dense.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(icon(u"globe"_s).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    QCOMPARE(icon(u"globe"_s).pixmap(QSize(16, 16), 2.0).devicePixelRatio(), 2.0);
}

void IconTest::keptIconFollowsTheScheme()
{
    const QIcon kept = icon(u"check-circle"_s, Token::Ok);
    const QColor light = color(Token::Ok);
    QVERIFY(inkOf(kept.pixmap(16), light).oneColour);
    m_theme->setChoice(Theme::Choice::Dark);
    QVERIFY(color(Token::Ok) != light);
    QVERIFY(inkOf(kept.pixmap(16), color(Token::Ok)).oneColour);
    QVERIFY(!inkOf(kept.pixmap(16), light).oneColour);
}

void IconTest::disabledIconHasTheColourOfHints()
{
    const QPixmap grey = icon(u"pause"_s, Token::Accent).pixmap(QSize(16, 16), QIcon::Disabled);
    const Ink ink = inkOf(grey, color(Token::Text3));
    QVERIFY(ink.strong > 0);
    QVERIFY(ink.oneColour);
}

void IconTest::iconIsNeverLargerThanMade()
{
    QCOMPARE(icon(u"eye"_s, Token::Text2, 16).actualSize(QSize(24, 24)), QSize(16, 16));
    QCOMPARE(icon(u"eye"_s, Token::Text2, 20).actualSize(QSize(24, 24)), QSize(20, 20));
}

void IconTest::buttonIconLeavesRoomBeforeTheWord()
{
    QPushButton button;
    setButtonIcon(&button, u"refresh"_s, Token::Accent);
    QCOMPARE(button.iconSize(), QSize(20, 16));
    const QImage image = button.icon().pixmap(button.iconSize()).toImage();
    QCOMPARE(image.size(), QSize(20, 16));
    for (int y = 0; y < 16; ++y) {
        for (int x = 16; x < 20; ++x)
            QCOMPARE(image.pixelColor(x, y).alpha(), 0);
    }
}

void IconTest::buttonIconFitsASquareToo()
{
    // A menu or a forgotten setIconSize() asks for 16 × 16: full size, not squeezed.
    const Ink square = inkOf(buttonIcon(u"save"_s, Token::Text).pixmap(16), color(Token::Text));
    const Ink plain = inkOf(icon(u"save"_s, Token::Text).pixmap(16), color(Token::Text));
    QCOMPARE(square.strong, plain.strong);
}

QTEST_MAIN(IconTest)
#include "test_icon.moc"

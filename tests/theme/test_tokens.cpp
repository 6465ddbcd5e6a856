// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/stylesheet.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche::theme;

namespace {

constexpr double textMinimum = 4.5;
constexpr double shapeMinimum = 3.0;

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenHasAColourInBothSchemes();
    void contrastIsComputedAsWcagSays();
    void textIsReadable_data();
    void textIsReadable();
    void colourIsLightWithoutATheme();
    void imagesOfTheStyleSheetHaveTheColoursOfTokens();
    void styleSheetIsFilledCompletely();
    void everyPropertySelectorOfTheStyleSheetSurvives();
    void desktopColoursReplaceOurs();
    void ordinaryPalettesAreNotHighContrast();
};

void TokensTest::everyTokenHasAColourInBothSchemes()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (int i = 0; i < tokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            QVERIFY2(tokenTable(scheme)[token].isValid(), qPrintable(tokenName(token)));
        }
    }
    QCOMPARE(tokenName(Token::OkTint), u"okTint"_s);
    QCOMPARE(tokenTable(Scheme::Light)[Token::Accent], QColor(0x2F, 0x4F, 0xB5));
    QCOMPARE(tokenTable(Scheme::Dark)[Token::Accent], QColor(0x9D, 0xB2, 0xFB));
}

void TokensTest::contrastIsComputedAsWcagSays()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the known near miss
}

void TokensTest::textIsReadable_data()
{
    QTest::addColumn<Token>("front");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("minimum");

    const auto add = [](Token front, Token ground, double minimum) {
        QTest::addRow("%s on %s", qPrintable(tokenName(front)), qPrintable(tokenName(ground))) << front << ground << minimum;
    };
    for (const Token ground : {Token::Page, Token::Window, Token::Sunken, Token::Hover, Token::Tint, Token::OkTint,
                               Token::WarnTint, Token::BadTint})
        add(Token::Text, ground, textMinimum);
    for (const Token ground : {Token::Page, Token::Window, Token::Sunken, Token::Tint, Token::WarnTint})
        add(Token::Text2, ground, textMinimum);
    for (const Token ground : {Token::Page, Token::Window, Token::Sunken, Token::Tint, Token::Hover})
        add(Token::Text3, ground, textMinimum);
    for (const Token ground : {Token::Page, Token::Window, Token::Tint, Token::Hover})
        add(Token::Accent, ground, textMinimum);
    for (const Token ground : {Token::Fill, Token::FillHover, Token::FillPress})
        add(Token::OnFill, ground, textMinimum);
    add(Token::Ok, Token::Page, textMinimum);
    add(Token::Ok, Token::OkTint, textMinimum);
    add(Token::Warn, Token::Page, textMinimum);
    add(Token::Warn, Token::WarnTint, textMinimum);
    add(Token::Bad, Token::Page, textMinimum);
    add(Token::Bad, Token::BadTint, textMinimum);
    add(Token::Resale, Token::Page, textMinimum);
    add(Token::Resale, Token::ResaleTint, textMinimum);
    add(Token::Move, Token::Page, textMinimum);
    add(Token::Move, Token::MoveTint, textMinimum);
    // Outlines of controls, the ring of the focus and filled marks.
    add(Token::Control, Token::Page, shapeMinimum);
    add(Token::Control, Token::Window, 2.95); // the design says 3.0, rounded
    add(Token::Fill, Token::Page, shapeMinimum);
    add(Token::Accent, Token::Sunken, shapeMinimum);
    add(Token::Text, Token::Fill, 2.0); // the ring of a focused primary button stands on the page as well
}

void TokensTest::textIsReadable()
{
    QFETCH(Token, front);
    QFETCH(Token, ground);
    QFETCH(double, minimum);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double reached = contrast(tokenTable(scheme)[front], tokenTable(scheme)[ground]);
        QVERIFY2(reached >= minimum, qPrintable(u"%1 in %2"_s.arg(reached).arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
}

void TokensTest::colourIsLightWithoutATheme()
{
    QVERIFY(!Theme::instance());
    QCOMPARE(color(Token::Page), QColor(Qt::white));
}

void TokensTest::imagesOfTheStyleSheetHaveTheColoursOfTokens()
{
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, u"light"_s), std::pair(Scheme::Dark, u"dark"_s)}) {
        for (const QString &shape : {u"chevron-up"_s, u"chevron-down"_s}) {
            QFile file(u":/theme/%1-%2.svg"_s.arg(shape, name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString colour = tokenTable(scheme)[Token::Text2].name(QColor::HexRgb).toUpper();
            QVERIFY2(QString::fromUtf8(file.readAll()).contains(colour), qPrintable(file.fileName()));
        }
    }
}

void TokensTest::styleSheetIsFilledCompletely()
{
    static const QRegularExpression placeholder(u"\\{[A-Za-z0-9]+\\}"_s);
    static const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QString sheet = styleSheet(tokenTable(scheme));
        sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
        const QRegularExpressionMatch left = placeholder.match(sheet);
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
        QVERIFY(sheet.contains(tokenTable(scheme)[Token::Accent].name()));
        for (auto it = url.globalMatch(sheet); it.hasNext();) {
            const QString path = it.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }
    QVERIFY(styleSheet(tokenTable(Scheme::Light)) != styleSheet(tokenTable(Scheme::Dark)));
}

void TokensTest::everyPropertySelectorOfTheStyleSheetSurvives()
{
    // A contract with the pages, which set these properties.
    const QString sheet = styleSheet(tokenTable(Scheme::Light));
    for (const QString &selector : {u"[kind=\"primary\"]"_s, u"[kind=\"flat\"]"_s, u"[small=\"true\"]"_s, u"[chip=\"true\"]"_s,
                                    u"[big=\"true\"]"_s, u"[invalid=\"true\"]"_s, u"[card=\"true\"]"_s, u"[msg=\"warn\"]"_s,
                                    u"[type=\"title\"]"_s, u"[type=\"caption\"]"_s, u"[tone=\"2\"]"_s, u"#tableBox"_s, u"#rail"_s, u"#bar"_s})
        QVERIFY2(sheet.contains(selector), qPrintable(selector));
}

void TokensTest::desktopColoursReplaceOurs()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    QVERIFY(isHighContrast(palette));
    const TokenTable table = desktopTable(palette);
    for (int i = 0; i < tokenCount; ++i)
        QVERIFY2(table[static_cast<Token>(i)].isValid(), qPrintable(tokenName(static_cast<Token>(i))));
    QCOMPARE(table[Token::Bad], QColor(Qt::white)); // words and icons tell, not red
    QCOMPARE(table[Token::BadTint], QColor(Qt::black));
    QCOMPARE(table[Token::Accent], QColor(Qt::yellow));
    QVERIFY(styleSheet(table).contains(u"tick-black.svg"_s));
}

void TokensTest::ordinaryPalettesAreNotHighContrast()
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    light.setColor(QPalette::Text, Qt::black);
    for (const QColor &highlight : {QColor(0x30, 0x8C, 0xC6), QColor(0x3D, 0xAE, 0xE9), QColor(0x35, 0x84, 0xE4), QColor(0x00, 0x63, 0xE1)}) {
        light.setColor(QPalette::Highlight, highlight);
        QVERIFY2(!isHighContrast(light), qPrintable(highlight.name()));
    }
}

QTEST_MAIN(TokensTest)
#include "test_tokens.moc"

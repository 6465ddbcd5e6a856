// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace cartouche::theme;

namespace {

QPalette desktop(const QColor &window, const QColor &text, const QColor &highlight = QColor(0x30, 0x8C, 0xC6))
{
    QPalette palette(window);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, window);
    return palette;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void appliesFusionPaletteAndStyleSheetAtOnce();
    void choiceChangesPaletteAndStyleSheetWhileRunning();
    void sameChoiceChangesNothing();
    void followsTheDesktopWhileRunning();
    void aFixedChoiceOutlivesADesktopChange();
    void themeChangeOfAWindowDoesNotLoop();
    void highContrastDesktopKeepsItsColours();
    void largerFontMakesLargerSizesAndHeights();
    void pixelFontsScaleToo();
    void toneIsVisibleAtOnce();
    void hoverAndFocusOfAButtonAreVisible();
    void placeholderHasTheColourOfHints();
    void instanceEndsWithTheTheme();

private:
    std::unique_ptr<Theme> m_theme;
    QFont m_font;
};

void ThemeTest::init()
{
    m_font = QApplication::font();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void ThemeTest::cleanup()
{
    m_theme.reset();
    QApplication::setFont(m_font);
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
}

void ThemeTest::appliesFusionPaletteAndStyleSheetAtOnce()
{
    QVERIFY(qApp->styleSheet().contains(color(Token::Accent).name()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window));
    QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), color(Token::Text3));
    QCOMPARE(QApplication::palette().color(QPalette::Link), color(Token::Accent));
    qApp->setStyleSheet({}); // uncovers the style beneath
    QCOMPARE(QApplication::style()->name(), u"fusion"_s);
}

void ThemeTest::choiceChangesPaletteAndStyleSheetWhileRunning()
{
    QLabel label(u"text"_s);
    label.ensurePolished();
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    const QString light = qApp->styleSheet();
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme->isDark());
    QVERIFY(qApp->styleSheet() != light);
    QCOMPARE(color(Token::Page), tokenTable(Scheme::Dark)[Token::Page]);
    QCOMPARE(QApplication::palette().color(QPalette::Base), color(Token::Page));
    QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Text));

    m_theme->setChoice(Theme::Choice::Light);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(qApp->styleSheet(), light);
    QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Text));
}

void ThemeTest::sameChoiceChangesNothing()
{
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setChoice(Theme::Choice::Light);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void ThemeTest::followsTheDesktopWhileRunning()
{
    QWidget window;
    window.show();
    QApplication::setPalette(desktop(Qt::white, Qt::black));
    m_theme->setChoice(Theme::Choice::System);
    QTRY_VERIFY(!m_theme->isDark());
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QApplication::setPalette(desktop(QColor(0x20, 0x20, 0x20), Qt::white));
    QTRY_VERIFY(m_theme->isDark());
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), tokenTable(Scheme::Dark)[Token::Window]);
    QCOMPARE(changed.size(), 1);
    QApplication::setPalette(desktop(QColor(0xEE, 0xEE, 0xEE), Qt::black));
    QTRY_VERIFY(!m_theme->isDark());
    QCOMPARE(changed.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2); // and it comes to rest
}

void ThemeTest::aFixedChoiceOutlivesADesktopChange()
{
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QApplication::setPalette(desktop(QColor(0x20, 0x20, 0x20), Qt::white));
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), tokenTable(Scheme::Light)[Token::Window]);
    QVERIFY(!m_theme->isDark());
    QCOMPARE(changed.size(), 0);
    m_theme->setChoice(Theme::Choice::System); // what the desktop has become meanwhile
    QVERIFY(m_theme->isDark());
}

void ThemeTest::themeChangeOfAWindowDoesNotLoop()
{
    m_theme->setChoice(Theme::Choice::Dark);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window));
}

void ThemeTest::highContrastDesktopKeepsItsColours()
{
    m_theme->setChoice(Theme::Choice::System);
    QApplication::setPalette(desktop(Qt::black, Qt::white, Qt::yellow));
    QTRY_VERIFY(m_theme->isHighContrast());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::yellow));
    QCOMPARE(color(Token::Page), QColor(Qt::black));
    QVERIFY(!qApp->styleSheet().contains(tokenTable(Scheme::Dark)[Token::Tint].name()));
    m_theme->setChoice(Theme::Choice::Light); // a choice of the person counts more
    QVERIFY(!m_theme->isHighContrast());
    QCOMPARE(color(Token::Page), QColor(Qt::white));
}

void ThemeTest::largerFontMakesLargerSizesAndHeights()
{
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QTRY_VERIFY(qApp->styleSheet().contains(u"font-size: 15pt"_s));
    QCOMPARE(cartouche::theme::font(FontRole::Caption).pointSizeF(), 9.0);
    QCOMPARE(cartouche::theme::font(FontRole::Amount).pointSizeF(), 20.0);
    QVERIFY(cartouche::theme::font(FontRole::NameBold).bold());
    QVERIFY(!cartouche::theme::font(FontRole::Name).bold());
    QPushButton button(u"Next"_s);
    const int usual = button.sizeHint().height();
    QCOMPARE(usual, 32);

    QSignalSpy changed(m_theme.get(), &Theme::changed);
    font.setPointSizeF(24);
    QApplication::setFont(font);
    QTRY_VERIFY(qApp->styleSheet().contains(u"font-size: 36pt"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(button.sizeHint().height() > button.fontMetrics().height());
}

void ThemeTest::pixelFontsScaleToo()
{
    QFont font = QApplication::font();
    font.setPixelSize(20);
    QApplication::setFont(font);
    QCOMPARE(cartouche::theme::font(FontRole::Title).pixelSize(), 30);
    QTRY_VERIFY(qApp->styleSheet().contains(u"font-size: 30px"_s));
}

void ThemeTest::toneIsVisibleAtOnce()
{
    QLabel label(u"text"_s);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Text));
    setTone(&label, "tone", u"bad"_s);
    QCOMPARE(label.property("tone").toString(), u"bad"_s);
    QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Bad));
    setTone(&label, "tone", QString());
    QCOMPARE(label.palette().color(QPalette::WindowText), color(Token::Text));
}

void ThemeTest::hoverAndFocusOfAButtonAreVisible()
{
    QWidget window;
    window.resize(200, 100);
    QPushButton button(u"Next"_s, &window);
    button.setProperty("kind", u"primary"_s);
    button.resize(80, 32);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPoint inside(8, 8);
    button.clearFocus();
    QCOMPARE(button.grab().toImage().pixelColor(inside), color(Token::Fill));
    // A push button takes note of the pointer when it moves inside, not yet when it comes in.
    QTest::mouseMove(&button, inside);
    QCoreApplication::processEvents();
    QTest::mouseMove(&button, inside + QPoint(1, 1));
    QTRY_COMPARE(button.grab().toImage().pixelColor(inside), color(Token::FillHover));
    button.setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(button.grab().toImage().pixelColor(40, 1), color(Token::Text));
}

void ThemeTest::placeholderHasTheColourOfHints()
{
    QLineEdit field;
    field.ensurePolished();
    QCOMPARE(field.palette().color(QPalette::PlaceholderText), color(Token::Text3));
    QCOMPARE(field.palette().color(QPalette::Text), color(Token::Text));
}

void ThemeTest::instanceEndsWithTheTheme()
{
    QCOMPARE(Theme::instance(), m_theme.get());
    m_theme.reset();
    QVERIFY(!Theme::instance());
}

QTEST_MAIN(ThemeTest)
#include "test_theme.moc"

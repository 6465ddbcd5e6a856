// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/iconlabel.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

// Only the platform can say that somebody listens, and Qt keeps that to itself.
#if __has_include(<private/qguiapplication_p.h>) && __has_include(<qpa/qplatformaccessibility.h>)
#define CAN_LISTEN
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

namespace {

int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && qobject_cast<Banner *>(event->object()))
        ++alerts;
}

} // namespace

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_window.reset(); }

    void isHiddenUntilThereIsSomethingToSay();
    void everyKindHasItsIconAndColour_data();
    void everyKindHasItsIconAndColour();
    void announcesNewMessagesOnly();
    void neverReadsMarkup();
    void titleTakesTheWholeWidthAboveTwoButtons();
    void aButtonMayClearTheButtons();
    void aMessageWrittenAnewKeepsTheButtonUnderTheFinger();
    void aMessageOfAnotherSizeKeepsTheKeyboard();
    void detailsOpenOnRequest();
    void longSentenceWraps();
    void largeTextIsNeverCutOff();
    void ownTextsFollowTheLanguage();

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    Banner *m_banner = nullptr;
};

void BannerTest::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
#ifdef CAN_LISTEN
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
#endif
    QAccessible::installUpdateHandler(countAlerts);
}

void BannerTest::init()
{
    alerts = 0;
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_banner = new Banner;
    column->addWidget(m_banner);
    column->addStretch();
    m_window->resize(600, 300);
    m_window->show();
}

void BannerTest::isHiddenUntilThereIsSomethingToSay()
{
    QVERIFY(!m_banner->isVisible());
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence."_s);
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->title(), u"Title"_s);
    QCOMPARE(m_banner->text(), u"Sentence."_s);
    m_banner->hideMessage();
    QVERIFY(!m_banner->isVisible());
}

void BannerTest::everyKindHasItsIconAndColour_data()
{
    QTest::addColumn<Banner::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<theme::Token>("ground");
    QTest::newRow("warn") << Banner::Kind::Warn << u"warn"_s << u"warning"_s << theme::Token::WarnTint;
    QTest::newRow("bad") << Banner::Kind::Bad << u"bad"_s << u"error"_s << theme::Token::BadTint;
    QTest::newRow("info") << Banner::Kind::Info << u"info"_s << u"info"_s << theme::Token::Tint;
    QTest::newRow("ok") << Banner::Kind::Ok << u"ok"_s << u"check-circle"_s << theme::Token::OkTint;
}

void BannerTest::everyKindHasItsIconAndColour()
{
    QFETCH(Banner::Kind, kind);
    QFETCH(theme::Token, ground);
    m_banner->show(kind, u"Title"_s, u"Sentence."_s);
    QTEST(m_banner->property("msg").toString(), "name");
    QTEST(m_banner->findChild<IconLabel *>()->iconName(), "icon");
    QCoreApplication::processEvents();
    const QImage image = m_banner->grab().toImage();
    QCOMPARE(image.pixelColor(5, image.height() / 2), theme::color(ground));
    m_banner->show(kind, u"Title"_s, u"Sentence."_s, u"unknown"_s);
    QCOMPARE(m_banner->findChild<IconLabel *>()->iconName(), u"unknown"_s);
}

void BannerTest::announcesNewMessagesOnly()
{
#ifndef CAN_LISTEN
    QSKIP("Qt's private headers are not installed");
#endif
    m_banner->show(Banner::Kind::Bad, u"Refused by OVHcloud"_s, u"Nothing was ordered."_s);
    QCOMPARE(alerts, 1);
    QCOMPARE(spokenRole(m_banner), QAccessible::AlertMessage);
    QCOMPARE(spokenName(m_banner), u"Refused by OVHcloud"_s);
    QCOMPARE(spokenDescription(m_banner), u"Nothing was ordered."_s);
    m_banner->show(Banner::Kind::Bad, u"Refused by OVHcloud"_s, u"Nothing was ordered."_s);
    QCOMPARE(alerts, 1);
    m_banner->show(Banner::Kind::Bad, u"Refused by OVHcloud"_s, u"The country does not fit."_s);
    QCOMPARE(alerts, 2);
    m_banner->hideMessage();
    m_banner->show(Banner::Kind::Bad, u"Refused by OVHcloud"_s, u"The country does not fit."_s);
    QCOMPARE(alerts, 3);
}

void BannerTest::neverReadsMarkup()
{
    m_banner->show(Banner::Kind::Info, u"<b>T</b>"_s, u"<img src='http://127.0.0.1/x'>"_s);
    m_banner->setDetails(u"<i>raw</i>"_s);
    const QList<QLabel *> labels = m_banner->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(m_banner->findChild<QPlainTextEdit *>()->toPlainText(), u"<i>raw</i>"_s);
}

void BannerTest::titleTakesTheWholeWidthAboveTwoButtons()
{
    m_banner->show(Banner::Kind::Bad, u"A .eu owner must live in the EU: choose a country of the Union."_s, u"Rule."_s);
    QPushButton *first = m_banner->addButton(u"Edit contact…"_s);
    QPushButton *second = m_banner->addButton(u"Choose another contact"_s);
    QCoreApplication::processEvents();
    const QLabel *title = m_banner->findChildren<QLabel *>().first();
    QVERIFY(title->geometry().right() > second->mapTo(m_banner, QPoint(0, 0)).x());
    QVERIFY(title->geometry().bottom() <= first->mapTo(m_banner, QPoint(0, 0)).y());
    QVERIFY(!first->autoDefault());
    QVERIFY(!second->autoDefault());
}

void BannerTest::aButtonMayClearTheButtons()
{
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence."_s);
    QPushButton *button = m_banner->addButton(u"Try again"_s);
    connect(button, &QPushButton::clicked, m_banner, [this] {
        m_banner->clearButtons();
        m_banner->addButton(u"Show order"_s);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList visible;
    const QList<QPushButton *> buttons = m_banner->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisible())
            visible.append(each->text());
    }
    QCOMPARE(visible, QStringList{u"Show order"_s});
}

void BannerTest::aMessageWrittenAnewKeepsTheButtonUnderTheFinger()
{
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence."_s);
    int before = 0;
    int after = 0;
    QPushButton *button = m_banner->addButton(u"Show order"_s);
    connect(button, &QPushButton::clicked, m_banner, [&before] { ++before; });
    button->setFocus();
    QTest::mousePress(button, Qt::LeftButton);
    m_banner->clearButtons();
    QPushButton *again = m_banner->addButton(u"Show order"_s);
    connect(again, &QPushButton::clicked, m_banner, [&after] { ++after; });
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(again, button);
    QCOMPARE(m_banner->window()->focusWidget(), again);
    QTest::mouseRelease(again, Qt::LeftButton);
    QCOMPARE(before, 0);
    QCOMPARE(after, 1);
}

/// The new message may change the banner's size before its buttons are there.
void BannerTest::aMessageOfAnotherSizeKeepsTheKeyboard()
{
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence."_s);
    QPushButton *button = m_banner->addButton(u"Show order"_s);
    QPushButton other(m_window.get());
    other.show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    button->setFocus();
    m_banner->clearButtons();
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence. "_s.repeated(40));
    m_banner->resize(m_banner->width(), m_banner->height() + 40);
    m_banner->addButton(u"Show order"_s);
    QCOMPARE(m_banner->window()->focusWidget(), button);
    QVERIFY(button->isVisible());
}

void BannerTest::detailsOpenOnRequest()
{
    m_banner->show(Banner::Kind::Bad, u"Title"_s, u"Sentence."_s);
    auto *toggle = m_banner->findChild<QPushButton *>();
    auto *details = m_banner->findChild<QPlainTextEdit *>();
    QVERIFY(!toggle->isVisible());
    m_banner->setDetails(u"query EU.ext-1"_s);
    QVERIFY(toggle->isVisible());
    QVERIFY(!details->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(details->isVisible());
    QVERIFY(details->isReadOnly());
    m_banner->setDetails({});
    QVERIFY(!toggle->isVisible());
    QVERIFY(!details->isVisible());
}

void BannerTest::longSentenceWraps()
{
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Short."_s);
    QCoreApplication::processEvents();
    const int low = m_banner->height();
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"words "_s.repeated(60));
    QTRY_VERIFY(m_banner->height() > low);
    QCOMPARE(m_window->width(), 600);
}

void BannerTest::largeTextIsNeverCutOff()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(16);
    QApplication::setFont(large);
    m_window->resize(460, 500);
    m_banner->show(Banner::Kind::Bad, u"A .eu owner must live in the EU: choose a country of the Union."_s,
                   u"Registry rule, given by OVHcloud."_s);
    QPushButton *first = m_banner->addButton(u"Edit contact…"_s);
    QPushButton *second = m_banner->addButton(u"Choose another"_s);
    const auto isWhole = [&] {
        const QList<QLabel *> labels = m_banner->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->height() < label->heightForWidth(label->width()))
                return false;
        }
        return first->width() >= first->sizeHint().width() && second->width() >= second->sizeHint().width();
    };
    QTRY_VERIFY(isWhole());
    const QLabel *text = m_banner->findChildren<QLabel *>().at(1);
    // Below, so that the words keep the width.
    QTRY_VERIFY(first->mapTo(m_banner, QPoint(0, 0)).y() >= text->geometry().bottom());
    QTRY_VERIFY(isWhole());
    m_window->resize(900, 500);
    QTRY_VERIFY(first->mapTo(m_banner, QPoint(0, 0)).x() > text->geometry().right());
    QTRY_VERIFY(isWhole());
    QApplication::setFont(usual);
}

void BannerTest::ownTextsFollowTheLanguage()
{
    m_banner->show(Banner::Kind::Info, u"Title"_s, u"Sentence."_s);
    m_banner->setDetails(u"raw"_s);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(m_banner->findChild<QPushButton *>()->text(), u"«Details»"_s);
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(m_banner->findChild<QPushButton *>()->text(), u"Details"_s);
    QVERIFY(alerts <= 1); // the message is no news in another language
}

QTEST_MAIN(BannerTest)
#include "test_banner.moc"

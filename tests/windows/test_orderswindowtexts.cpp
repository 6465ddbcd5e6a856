// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderswindowfixture.h"

#include "widgets/history.h"
#include "wizard/visibletexts.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::LedgerRow;
using State = LedgerRow::State;

namespace {

/// Puts every text of the program between marks: what has none was not translated anew.
class Marker : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(text) + u"⟧"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What the orders window says and how it looks.
class TestOrdersWindowTexts : public OrdersWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void whatTheServerSaysIsPlainText();
    void aRowIsOneSentence();
    void theKeyboardReachesEverything();
    void everyTextFollowsTheLanguage();
    void amountsAndDatesFollowTheLanguage();
    void tenThousandRowsScroll();
    void pictures();
};

void TestOrdersWindowTexts::whatTheServerSaysIsPlainText()
{
    QVERIFY(m_sample->fill());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QVERIFY(choose(u"glaz.bzh"_s));
    bool isShown = false;
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().contains(u'<'))
            continue;
        isShown = true;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(isShown);
    // A link leads only to where OVHcloud's orders are.
    auto *browser = find<QPushButton>(u"openInBrowser"_s);
    QTRY_VERIFY(browser->isVisible());
    QVERIFY(choose(u"haute.io"_s));
    QVERIFY(!browser->isVisible());
}

void TestOrdersWindowTexts::aRowIsOneSentence()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"maree-haute.com"_s));
    const QString sentence = list().currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"maree-haute.com"_s, u"Not paid yet"_s, u"23.97"_s, u"Show order"_s, u"2"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

/// Tab leads through the window as one reads it, and comes back.
void TestOrdersWindowTexts::theKeyboardReachesEverything()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(list().hasFocus());
    QVERIFY(choose(u"maree-haute.com"_s));
    QTRY_VERIFY(find<QPushButton>(u"openInBrowser"_s)->isVisible());
    QTRY_VERIFY(find<QPushButton>(u"historyDetails"_s)->isVisible());
    QStringList path;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *at = QApplication::focusWidget();
        if (at == &list())
            break;
        path.append(at->objectName());
    }
    QCOMPARE(path, (QStringList{u"historyDetails"_s, u"nextStep"_s, u"supportFile"_s, u"openInBrowser"_s, u"filterAll"_s, u"ordersSearch"_s,
                                u"refreshOrders"_s, u"exportJournal"_s}));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().data().toString(), u"glaz.bzh"_s);
    QTest::keyClick(&list(), Qt::Key_End);
    QCOMPARE(list().currentIndex().data().toString(), u"maree.info"_s);
    const int before = m_sample->server().requests();
    QTest::keyClick(&list(), Qt::Key_F5);
    QTRY_VERIFY(m_sample->server().requests() > before);
}

void TestOrdersWindowTexts::everyTextFollowsTheLanguage()
{
    QVERIFY(m_sample->fill());
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    const QRegularExpression words(u"\\p{L}{4,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        QTRY_VERIFY(!m_window->findChild<widgets::History *>()->entries().isEmpty());
        Marker marker;
        qApp->installTranslator(&marker);
        QCoreApplication::sendPostedEvents();
        QStringList strays;
        const QList<VisibleText> texts = visibleTexts();
        for (const VisibleText &one : texts) {
            QString rest = one.text;
            // A text in marks may hold others; what is outside of them is names and the server's words.
            while (rest.contains(u'⟦')) {
                const qsizetype end = rest.indexOf(u'⟧');
                const qsizetype begin = rest.lastIndexOf(u'⟦', end);
                if (begin < 0 || end < 0)
                    break;
                rest.remove(begin, end - begin + 1);
            }
            for (const LedgerRow &known : m_sample->ledger().rows()) {
                for (const QString &name : known.names)
                    rest.remove(name);
            }
            for (const QString &data : {u"owner data <b>refused</b>"_s, u"OVHcloud"_s, u"November"_s, u"October"_s, u"December"_s})
                rest.remove(data);
            if (words.match(rest).hasMatch() && !one.where.contains(u"QPlainTextEdit"_s))
                strays.append(one.where + u": "_s + one.text);
        }
        qApp->removeTranslator(&marker);
        QCoreApplication::sendPostedEvents();
        strays.removeDuplicates();
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
    }
    const QList<VisibleText> texts = visibleTexts();
    QVERIFY(std::none_of(texts.begin(), texts.end(), [](const VisibleText &one) { return one.text.contains(u'⟦'); }));
}

void TestOrdersWindowTexts::amountsAndDatesFollowTheLanguage()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"port-vendres.paris"_s));
    const auto isSaid = [](const QString &part) {
        const QList<VisibleText> texts = visibleTexts();
        return std::any_of(texts.begin(), texts.end(), [&part](const VisibleText &one) { return one.text.contains(part); });
    };
    QVERIFY(isSaid(u"47.99"_s));
    m_language->set(Language::Code::French);
    QCoreApplication::sendPostedEvents();
    QVERIFY(isSaid(u"47,99"_s) && !isSaid(u"47.99"_s));
    QCOMPARE(list().currentIndex().data().toString(), u"port-vendres.paris"_s);
}

void TestOrdersWindowTexts::tenThousandRowsScroll()
{
    QVERIFY(m_sample->addMany(10'000));
    show();
    QCOMPARE(list().model()->rowCount(), 10'000);
    const qsizetype widgetsBefore = m_window->findChildren<QWidget *>().size();
    QElapsedTimer timer;
    timer.start();
    constexpr int steps = 200;
    for (int i = 0; i <= steps; ++i) {
        list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum() * i / steps);
        list().viewport()->repaint();
    }
    qInfo("a screen of 10,000 rows painted in %.1f ms", static_cast<double>(timer.elapsed()) / steps);
    QCOMPARE(m_window->findChildren<QWidget *>().size(), widgetsBefore);
    timer.restart();
    auto *field = find<QLineEdit>(u"ordersSearch"_s);
    field->setText(u"name-9999"_s);
    qInfo("filtered in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(shownNames(), QStringList{u"name-9999.fr"_s});
}

/// For the eye: with CARTOUCHE_PICTURES=DIR every state, both languages, light and dark, wide and narrow.
void TestOrdersWindowTexts::pictures()
{
    const QString folder = qEnvironmentVariable("CARTOUCHE_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(m_sample->fill());
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    for (const auto scheme : {theme::Theme::Choice::Light, theme::Theme::Choice::Dark}) {
        m_theme->setChoice(scheme);
        for (const QSize size : {QSize(1100, 760), QSize(960, 640)}) {
            m_window->resize(size);
            for (const auto code : {Language::Code::English, Language::Code::French}) {
                m_language->set(code);
                QCoreApplication::sendPostedEvents();
                for (int row = 0; row < list().model()->rowCount(); ++row) {
                    list().setCurrentIndex(list().model()->index(row, 0));
                    QTRY_VERIFY(find<QPushButton>(u"historyDetails"_s)->isVisible());
                    for (int i = 0; i < 5; ++i)
                        QCoreApplication::processEvents();
                    m_window->grab().save(u"%1/orders-%2-%3-%4-%5.png"_s.arg(
                        folder, m_theme->isDark() ? u"dark"_s : u"light"_s, Language::isoCode(code),
                        QString::number(size.width()), QString::number(row)));
                }
            }
        }
    }
    m_theme->setChoice(theme::Theme::Choice::Light);
}

QTEST_MAIN(TestOrdersWindowTexts)
#include "test_orderswindowtexts.moc"

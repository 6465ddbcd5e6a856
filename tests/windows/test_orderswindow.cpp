// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderssample.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "windows/orderswindow.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using windows::OrdersWindow;

class TestOrdersWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures();
};

void TestOrdersWindow::pictures()
{
    const QString folder = qEnvironmentVariable("CARTOUCHE_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures");
    theme::Theme theme(*qApp);
    theme::Language language(*qApp);
    OrdersSample sample;
    QVERIFY(sample.fill());
    QVERIFY(sample.addTwins());
    QVERIFY(sample.open());
    OrdersWindow window;
    window.setLedger(&sample.ledger());
    window.present();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(sample.row(u"jumeau.fr"_s)->state == order::LedgerRow::State::NeedsYou);
    QTRY_VERIFY(sample.row(u"glaz.bzh"_s)->state == order::LedgerRow::State::TaskFailed);
    auto *list = window.findChild<QListView *>(u"orders"_s);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? theme::Theme::Choice::Dark : theme::Theme::Choice::Light);
        for (const QSize size : {QSize(1100, 760), QSize(960, 640)}) {
            window.resize(size);
            for (const auto code : {theme::Language::Code::English, theme::Language::Code::French}) {
                language.set(code);
                QCoreApplication::sendPostedEvents();
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    if (row > 1 && (dark || size.width() == 960))
                        break;
                    list->setCurrentIndex(list->model()->index(row, 0));
                    QTest::qWait(60);
                    window.grab().save(folder + u"/orders-%1-%2-%3-%4.png"_s.arg(
                                           dark ? u"dark"_s : u"light"_s, theme::Language::isoCode(code),
                                           QString::number(size.width()), QString::number(row)));
                }
            }
        }
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestOrdersWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_orderswindow.moc"

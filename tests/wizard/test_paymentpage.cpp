// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderserver.h"
#include "order/purchase.h"
#include "store/journalfixture.h"
#include "store/renewalwishes.h"
#include "theme/theme.h"
#include "widgets/choicerow.h"
#include "widgets/namelabel.h"
#include "widgets/paymethodlist.h"
#include "widgets/timeline.h"
#include "wizard/paymentpage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::tests;
using order::Payment;
using wizard::PaymentPage;

namespace {

constexpr qint64 orderId = 215'478'693;
const QString orderPath = u"/me/order/215478693"_s;

QJsonObject price(double value, const QString &currency = u"EUR"_s)
{
    return {{u"currencyCode"_s, currency}, {u"value"_s, value}};
}

} // namespace

/// The page of an order against a server that tells whatever it likes.
class PaymentPageTest : public JournalFixture
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init();
    void cleanup();
    void anOrderMadeElsewhereCanBePaid();
    void payingInTheBrowserSendsNothingAndIsWatched();
    void aLinkThatIsNoneIsSaid_data();
    void aLinkThatIsNoneIsSaid();
    void aPaymentThatCameToNothingLeadsToTheBrowser();
    void theOrderAsPdfOpensInTheBrowser();
    void whatTheOrderDoesNotTakeStandsBelow();
    void everyStateIsSaid_data();
    void everyStateIsSaid();
    void anAmountBelowZeroIsNotPaid();
    void manyNamesStayShort();
    void aProblemLeadsToTheOrders();
    void whatComesAfterwardsIsSaid();
    void nothingIsChargedForAnOrderOfNothing();

private:
    void open(const QStringList &names);
    void addOrder(const QString &status, const QStringList &names, double total = 23.97);
    void addMethods();
    void tellOrder(const QJsonObject &changes);
    template <typename T>
    [[nodiscard]] T *see(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name)
    {
        auto *label = see<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QStringList ways();
    [[nodiscard]] bool areWaysShown();

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::Purchase> m_purchase;
    std::unique_ptr<QWizard> m_window;
    wizard::Session m_session;
    PaymentPage *m_page = nullptr;
    QList<QUrl> m_opened;
};

void PaymentPageTest::init()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    start();
    m_server = std::make_unique<OrderServer>();
    m_client = m_server->client();
    m_purchase = std::make_unique<order::Purchase>(*m_client, *m_journal, m_clock);
    m_purchase->followUp().setPace(20ms, 60ms);
    m_session = {};
    m_session.purchase = m_purchase.get();
    m_session.endpoint = m_server->endpoint();
    m_session.database = m_database.get();
    m_window = std::make_unique<QWizard>();
    m_page = new PaymentPage;
    m_window->addPage(m_page);
    m_page->setSession(&m_session);
    m_window->resize(1100, 760);
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"http"_s, this, "opened");
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
}

void PaymentPageTest::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    m_window.reset();
    m_purchase.reset();
    m_client.reset();
    m_server.reset();
    close();
    m_theme.reset();
}

void PaymentPageTest::addOrder(const QString &status, const QStringList &names, double total)
{
    m_server->orders.insert(orderId, {status, total, names});
}

/// A card that is the default, a prepaid account that does not reach, a card that the order does not take.
void PaymentPageTest::addMethods()
{
    const auto method = [this](int id, const QString &type, const QString &label, bool isDefault) {
        m_server->told.insert(u"/me/payment/method/%1"_s.arg(id),
                              QJsonObject{{u"paymentMethodId"_s, id}, {u"paymentType"_s, type}, {u"status"_s, u"VALID"_s},
                                          {u"label"_s, label}, {u"default"_s, isDefault}});
    };
    m_server->told.insert(u"/me/payment/method"_s, QJsonArray{1, 2, 3});
    method(1, u"CREDIT_CARD"_s, u"XXXX4242"_s, true);
    method(2, u"INTERNAL_TRUSTED_ACCOUNT"_s, {}, false);
    method(3, u"CREDIT_CARD"_s, u"XXXX1005"_s, false);
    m_server->told.insert(orderPath + u"/paymentMethods"_s, QJsonObject{{u"registered"_s, QJsonArray{1, 2}}});
    m_server->told.insert(u"/me/ovhAccount"_s, QJsonArray{u"AB1"_s});
    m_server->told.insert(u"/me/ovhAccount/AB1"_s, QJsonObject{{u"ovhAccountId"_s, u"AB1"_s}, {u"balance"_s, price(12.4)}});
}

void PaymentPageTest::tellOrder(const QJsonObject &changes)
{
    QJsonObject order{{u"orderId"_s, orderId},
                      {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                      {u"expirationDate"_s, QDateTime::currentDateTimeUtc().addDays(7).toString(Qt::ISODate)},
                      {u"url"_s, m_server->endpointText().section(u"/1.0"_s, 0, 0) + u"/order/1"_s},
                      {u"priceWithTax"_s, price(23.97)}};
    for (auto each = changes.begin(); each != changes.end(); ++each)
        order[each.key()] = each.value();
    m_server->told.insert(orderPath, order);
}

void PaymentPageTest::open(const QStringList &names)
{
    m_purchase->setAccount(u"ab12345-ovh"_s, u"FR"_s);
    m_window->show();
    m_purchase->openOrder(orderId, names, {});
    m_page->enter();
    QTRY_VERIFY(m_purchase->followUp().progress().seenAt.isValid());
    QTRY_VERIFY(m_purchase->payment().phase() != Payment::Phase::Loading);
}

QStringList PaymentPageTest::ways()
{
    QStringList names;
    const auto *list = m_page->findChild<widgets::PayMethodList *>();
    for (int i = 0; i < list->count(); ++i)
        names.append(list->row(i)->radio()->accessibleName());
    return names;
}

bool PaymentPageTest::areWaysShown()
{
    return m_page->findChild<widgets::PayMethodList *>()->isVisible();
}

void PaymentPageTest::anOrderMadeElsewhereCanBePaid()
{
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    addMethods();
    open({}); // neither its names nor its amount are known here
    QTRY_COMPARE(m_purchase->orderTotal().toDecimal(), u"23.97"_s);
    QTRY_COMPARE(m_page->payText(), u"Pay 23.97\u00A0€ with card ···· 4242"_s);
    QVERIFY(m_page->isComplete());
    QVERIFY(text(u"orderState"_s).startsWith("Order 215"_L1));
    QTRY_COMPARE(m_page->findChildren<widgets::NameLabel *>().size(), 1);
}

void PaymentPageTest::payingInTheBrowserSendsNothingAndIsWatched()
{
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    addMethods();
    open({u"exemple.com"_s});
    QTRY_COMPARE(ways().size(), 3);
    auto *list = m_page->findChild<widgets::PayMethodList *>();
    QTRY_VERIFY(list->row(2)->isEnabled());
    QTest::mouseClick(list->row(2)->radio(), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(m_page->payText(), u"Pay 23.97\u00A0€ in the browser…"_s);
    QVERIFY(m_page->isComplete());
    QVERIFY(!m_page->validatePage());
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().path().endsWith("/order/215478693"_L1));
    QVERIFY2(m_page->hint().text.contains("Cartouche sees it here"_L1), qPrintable(m_page->hint().text));
    QCOMPARE(m_purchase->payment().phase(), Payment::Phase::Ready);
    QCOMPARE(m_server->writes(), 0);

    // Back from the browser, it is looked at, at once.
    m_purchase->followUp().setPace(10min, 10min);
    const int looks = m_server->count("/me/order/215478693/status");
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_page, &back);
    QTRY_VERIFY(m_server->count("/me/order/215478693/status") > looks);
    m_server->orders[orderId].status = u"checking"_s;
    QApplication::sendEvent(m_page, &back);
    QTRY_VERIFY(m_page->isPaid());
    QTRY_VERIFY(!areWaysShown());
    QCOMPARE(m_purchase->payment().phase(), Payment::Phase::Accepted);
    QCOMPARE(m_server->writes(), 0);
    // The link is in no file.
    const auto events = await(m_journal->exportEvents());
    QVERIFY(!QString::fromUtf8(QJsonDocument(*events).toJson()).contains("/order/215478693"_L1));
}

void PaymentPageTest::aLinkThatIsNoneIsSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << QString() << u"tells no page"_s;
    QTest::newRow("foreign") << u"https://www.ovh.com.example/order?id=1"_s << u"does not lead to OVHcloud"_s;
    QTest::newRow("not encrypted") << u"http://www.ovh.com/order"_s << u"does not lead to OVHcloud"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"does not lead to OVHcloud"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << u"does not lead to OVHcloud"_s;
}

void PaymentPageTest::aLinkThatIsNoneIsSaid()
{
    QFETCH(QString, link);
    QFETCH(QString, said);
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    tellOrder({{u"url"_s, link}});
    m_server->told.insert(u"/me/payment/method"_s, QJsonArray());
    open({u"exemple.com"_s});
    QTRY_COMPARE(ways().size(), 1);
    QTRY_VERIFY2(ways().first().contains(said), qPrintable(ways().first()));
    QVERIFY(!see<QPushButton>(u"openOrder"_s)->isVisible());
    QVERIFY(!m_page->isComplete());
    QVERIFY(!m_page->validatePage());
    QVERIFY(m_opened.isEmpty());
    QVERIFY(text(u"noWayToPay"_s).contains("browser"_L1));
}

void PaymentPageTest::aPaymentThatCameToNothingLeadsToTheBrowser()
{
    const auto begun = [this](int minutesAgo) {
        const QString at = m_clock.now().addSecs(-60 * minutesAgo).toString(Qt::ISODate);
        const QJsonObject event{{u"label"_s, u"PAYMENT_INITIATED"_s}, {u"date"_s, at}};
        m_server->told.insert(orderPath + u"/followUp"_s,
                              QJsonArray{QJsonObject{{u"step"_s, u"VALIDATING"_s}, {u"status"_s, u"DOING"_s},
                                                     {u"history"_s, QJsonArray{event}}}});
    };
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    addMethods();
    tellOrder({{u"date"_s, m_clock.now().addDays(-1).toString(Qt::ISODate)}});
    begun(5);
    open({u"exemple.com"_s});
    QTRY_VERIFY2(text(u"orderState"_s).contains("in progress"_L1), qPrintable(text(u"orderState"_s)));
    QVERIFY(m_page->isPaid());
    // After a while without money there is a way again, and it is the page that knows.
    begun(60);
    QTRY_VERIFY2(text(u"orderState"_s).contains("no money has arrived"_L1), qPrintable(text(u"orderState"_s)));
    QVERIFY(!m_page->isPaid());
    QCOMPARE(ways().size(), 1);
    QTRY_COMPARE(m_page->payText(), u"Pay 23.97\u00A0€ in the browser…"_s);
    if (qEnvironmentVariableIsSet("CARTOUCHE_GRAB"))
        m_window->grab().save(qEnvironmentVariable("CARTOUCHE_GRAB") + u"/payment-stalled.png"_s);
    QVERIFY(m_page->isComplete() && !m_page->validatePage());
    QVERIFY(m_opened.size() == 1 && m_server->writes() == 0);
}

void PaymentPageTest::theOrderAsPdfOpensInTheBrowser()
{
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    tellOrder({{u"pdfUrl"_s, u"https://evil.example/order.pdf"_s}});
    open({u"exemple.com"_s});
    auto *pdf = see<QPushButton>(u"orderPdf"_s);
    QVERIFY(pdf->isHidden()); // not OVHcloud's
    tellOrder({{u"pdfUrl"_s, m_server->endpointText().section(u"/1.0"_s, 0, 0) + u"/order.pdf"_s}});
    m_purchase->openOrder(orderId, {u"exemple.com"_s}, {});
    QTRY_VERIFY(!pdf->isHidden());
    QTest::mouseClick(pdf, Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().path().endsWith("/order.pdf"_L1));
}

void PaymentPageTest::whatTheOrderDoesNotTakeStandsBelow()
{
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    addMethods();
    open({u"exemple.com"_s});
    QTRY_COMPARE(ways().size(), 3);
    QVERIFY2(ways().at(0).contains("4242"_L1) && ways().at(0).contains("default"_L1), qPrintable(ways().at(0)));
    QVERIFY2(ways().at(1).contains(u"balance 12.40\u00A0€, 11.57\u00A0€ short"_s), qPrintable(ways().at(1)));
    auto *list = m_page->findChild<widgets::PayMethodList *>();
    QVERIFY(!list->row(1)->isEnabled());
    QVERIFY2(text(u"unusableWays"_s).contains(u"Card ···· 1005 (this order does not accept it)"_s), qPrintable(text(u"unusableWays"_s)));
}

void PaymentPageTest::everyStateIsSaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isPayable");
    QTest::newRow("not paid") << u"notPaid"_s << u"is not paid yet"_s << true;
    QTest::newRow("checking") << u"checking"_s << u"checks the payment"_s << false;
    QTest::newRow("papers") << u"documentsRequested"_s << u"requests papers"_s << false;
    QTest::newRow("delivering") << u"delivering"_s << u"being delivered"_s << false;
    QTest::newRow("delivered, names to come") << u"delivered"_s << u"being delivered"_s << false;
    QTest::newRow("cancelling") << u"cancelling"_s << u"being cancelled"_s << false;
    QTest::newRow("cancelled") << u"cancelled"_s << u"was cancelled"_s << false;
    QTest::newRow("unknown") << u"unknown"_s << u"does not tell"_s << false;
    QTest::newRow("never heard of") << u"somethingNew"_s << u"somethingNew"_s << false;
    QTest::newRow("gone") << QString() << u"does not know order"_s << false;
}

void PaymentPageTest::everyStateIsSaid()
{
    QFETCH(QString, status);
    QFETCH(QString, said);
    QFETCH(bool, isPayable);
    addOrder(status.isEmpty() ? u"notPaid"_s : status, {u"exemple.com"_s});
    addMethods();
    open({u"exemple.com"_s});
    if (status.isEmpty())
        m_server->orders.remove(orderId);
    QTRY_VERIFY2(text(u"orderState"_s).contains(said), qPrintable(text(u"orderState"_s)));
    QTRY_COMPARE(areWaysShown(), isPayable);
    QCOMPARE(m_page->isPaid(), !isPayable);
    QCOMPARE(text(u"nextStep"_s).isEmpty(), isPayable);
    QCOMPARE(m_page->payText().startsWith("Pay"_L1), isPayable);
    QVERIFY(!m_page->findChild<widgets::Timeline *>()->accessibleName().isEmpty());
    QCOMPARE(m_server->writes(), 0);
}

void PaymentPageTest::anAmountBelowZeroIsNotPaid()
{
    addOrder(u"notPaid"_s, {u"exemple.com"_s});
    addMethods();
    tellOrder({{u"priceWithTax"_s, price(-23.97)}});
    open({u"exemple.com"_s});
    QTRY_VERIFY2(text(u"amountFlaw"_s).contains("below zero"_L1), qPrintable(text(u"amountFlaw"_s)));
    QTRY_COMPARE(m_purchase->payment().phase(), Payment::Phase::Ready);
    QVERIFY(!m_page->isComplete());
    (void)m_page->validatePage();
    tellOrder({{u"priceWithTax"_s, price(23.97)}, {u"tax"_s, price(4, u"USD"_s)}, {u"priceWithoutTax"_s, price(19.97)}});
    m_purchase->openOrder(orderId, {u"exemple.com"_s}, {});
    QTRY_VERIFY2(text(u"amountFlaw"_s).contains("several currencies"_L1), qPrintable(text(u"amountFlaw"_s)));
    QCOMPARE(m_server->writes(), 0);
}

void PaymentPageTest::manyNamesStayShort()
{
    QStringList names;
    for (int i = 0; i < 200; ++i) {
        names.append(u"n%1.fr"_s.arg(i));
        m_server->tasks.insert(names.last(), {i == 150 ? u"error"_s : u"doing"_s, u"Birth place is missing"_s, true});
    }
    addOrder(u"delivering"_s, names);
    open(names);
    const auto shown = [this] {
        const QList<widgets::NameLabel *> all = m_page->findChildren<widgets::NameLabel *>();
        return std::count_if(all.begin(), all.end(), [](const auto *label) { return label->isVisible(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(text(u"nameCounts"_s).contains("1 "_L1), 20'000);
    QCOMPARE(shown(), 5);
    QCOMPARE(m_page->findChildren<widgets::NameLabel *>().first()->text(), u"n150.fr"_s);
    auto *all = see<QPushButton>(u"allNames"_s);
    QVERIFY2(all->text().contains("200"_L1), qPrintable(all->text()));
    QElapsedTimer time;
    time.start();
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(shown(), 200);
    qInfo() << "all 200 names shown in" << time.elapsed() << "ms";
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(shown(), 5);
}

void PaymentPageTest::aProblemLeadsToTheOrders()
{
    addOrder(u"delivering"_s, {u"exemple.com"_s});
    m_server->tasks.insert(u"exemple.com"_s, {u"error"_s, u"Birth place is missing"_s, true});
    open({u"exemple.com"_s});
    auto *show = see<QPushButton>(u"mendInOrders"_s);
    QTRY_VERIFY(show->isVisible());
    QVERIFY(text(u"nextStep"_s).contains("Orders"_L1));
    QSignalSpy wanted(m_page, &PaymentPage::orderWanted);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), orderId);
}

void PaymentPageTest::whatComesAfterwardsIsSaid()
{
    addOrder(u"delivered"_s, {u"exemple.com"_s, u"exemple.fr"_s});
    m_server->owned = {u"exemple.com"_s, u"exemple.fr"_s};
    store::RenewalWishes wishes(*m_database, m_server->endpointText());
    VERIFY_OK(await(wishes.decide(orderId, u"exemple.fr"_s, false, m_clock.now())));
    open({u"exemple.com"_s, u"exemple.fr"_s});
    const auto said = [this] {
        QStringList texts;
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY(said().contains("15 days"_L1));
    QTRY_VERIFY2(said().contains("exemple.fr: not renewed"_L1), qPrintable(said()));
    QVERIFY(said().contains("exemple.com: renewed by itself"_L1));
    QVERIFY(!said().contains("The owner of exemple.fr"_L1));
    QTRY_VERIFY(text(u"orderState"_s).contains("every name is in your account"_L1));
}

void PaymentPageTest::nothingIsChargedForAnOrderOfNothing()
{
    addOrder(u"notPaid"_s, {u"gratis-exemple.com"_s}, 0.0);
    addMethods();
    open({u"gratis-exemple.com"_s});
    QTRY_COMPARE(m_page->payText(), u"Confirm order for 0.00\u00A0€"_s);
    QCOMPARE(ways().size(), 1);
    QVERIFY2(ways().first().contains("fidelity account, nothing is charged"_L1), qPrintable(ways().first()));
    QVERIFY(m_page->isComplete());
}

QTEST_MAIN(PaymentPageTest)
#include "test_paymentpage.moc"

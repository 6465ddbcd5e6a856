// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "widgets/chipbutton.h"
#include "windows/orderfacts.h"
#include "windows/orderswindowfixture.h"
#include "windows/repairdialog.h"
#include "windows/repaireditor.h"
#include "windows/withdrawdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::LedgerRow;
using State = LedgerRow::State;
using widgets::Banner;
using windows::RepairDialog;
using windows::RepairEditor;
using windows::WithdrawDialog;

/// What the orders window offers after an order: by mouse and keyboard, in both languages.
class TestAftercareWindows : public OrdersWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void ordersMadeElsewhereAreRows();
    void aThousandOrdersStayFluid();
    void aFailedTaskIsMended();
    void whatWasTypedStaysThroughARefusal();
    void oddArgumentsAreShownForWhatTheyAre();
    void withdrawingIsAskedFirst();
    void rightsThatWereGivenUpAreSaid();
    void renewalIsDecidedAnew();
    void everyBillCanBeOpened();
    void spendingIsSaved();
    void everyTextFollowsTheLanguage();
    void pictures();

private:
    void openAll();
    [[nodiscard]] RepairDialog *mend();
    [[nodiscard]] static QJsonObject argument(const QString &key, const QJsonObject &more = {});
    [[nodiscard]] QString facts() const;
};

QJsonObject TestAftercareWindows::argument(const QString &key, const QJsonObject &more)
{
    QJsonObject json{{u"key"_s, key}, {u"type"_s, u"string"_s}, {u"minimumSize"_s, 1}, {u"maximumSize"_s, 120},
                     {u"description"_s, u"Words of the <b>registry</b>"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

void TestAftercareWindows::openAll()
{
    show();
    m_window->setAftercare(&m_sample->aftercare());
}

QString TestAftercareWindows::facts() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_window->findChild<QWidget *>(u"orderFacts"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

RepairDialog *TestAftercareWindows::mend()
{
    if (!choose(u"glaz.bzh"_s))
        return nullptr;
    auto *step = find<QPushButton>(u"nextStep"_s);
    if (step->text() != u"Repair…"_s)
        return nullptr;
    QTest::mouseClick(step, Qt::LeftButton);
    return m_window->findChild<RepairDialog *>();
}

void TestAftercareWindows::ordersMadeElsewhereAreRows()
{
    QVERIFY(m_sample->fill());
    m_sample->server().orders.insert(300, {u"delivered"_s, 4.99, {u"ailleurs.net"_s}, QDateTime::currentDateTimeUtc().addDays(-400)});
    m_sample->server().orders.insert(200, {u"delivered"_s, 8, {u"*"_s}, QDateTime::currentDateTimeUtc().addDays(-500)});
    m_sample->server().orders[200].words = u"VPS one month"_s;
    openAll();
    QTRY_VERIFY(shownNames().contains(u"ailleurs.net"_s));
    QTRY_VERIFY(shownNames().contains(u"VPS one month"_s));
    QCOMPARE(shownNames().last(), u"VPS one month"_s);
    QCOMPARE(m_sample->row(u"ailleurs.net"_s)->state, State::Delivered);
    QCOMPARE(m_sample->row(u"ailleurs.net"_s)->nextStep(), LedgerRow::Step::None);
    find<QLineEdit>(u"ordersSearch"_s)->setText(u"vps"_s);
    QCOMPARE(shownNames(), QStringList{u"VPS one month"_s});
    QCOMPARE(m_sample->server().writes(), 0);
}

void TestAftercareWindows::aThousandOrdersStayFluid()
{
    for (int i = 1; i <= 1000; ++i)
        m_sample->server().orders.insert(i, {u"delivered"_s, 4.99, {u"name-%1.fr"_s.arg(i)}, QDateTime::currentDateTimeUtc().addDays(-2000 + i)});
    openAll();
    QTRY_COMPARE(list().model()->rowCount(), 1000);
    QTRY_VERIFY(shownNames().contains(u"name-1000.fr"_s));
    // The rows on the screen are read, and by far not all.
    QTRY_VERIFY(shownNames().contains(u"name-990.fr"_s));
    QVERIFY(list().currentIndex().row() == 0);
    m_window->hide();
    QTRY_VERIFY(m_sample->aftercare().history().isAwaited(0)); // nothing is
    const int asked = m_sample->server().requests();
    QVERIFY(asked < 4 * 1000);
}

void TestAftercareWindows::aFailedTaskIsMended()
{
    QVERIFY(m_sample->fill());
    m_sample->server().arguments = {argument(u"legitimacyAfnic"_s), argument(u"authInfo"_s)};
    openAll();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    RepairDialog *dialog = mend();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->findChildren<RepairEditor *>().size(), 2);
    auto *send = dialog->findChild<QPushButton *>(u"sendRepair"_s);
    QTRY_VERIFY(send->isEnabled());
    QVERIFY(!send->isDefault() && !send->autoDefault());
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(m_sample->server().repairs.isEmpty());
    auto *reason = dialog->findChild<QLineEdit *>(u"legitimacyAfnic"_s);
    auto *code = dialog->findChild<QLineEdit *>(u"authInfo"_s);
    QCOMPARE(reason->accessibleName(), u"Words of the <b>registry</b>"_s);
    QCOMPARE(reason->accessibleDescription(), u"This is needed."_s);
    QCOMPARE(code->accessibleName(), u"Transfer code"_s);
    QCOMPARE(code->echoMode(), QLineEdit::Password);
    QTest::keyClicks(reason, u"Our name"_s);
    QTest::keyClicks(code, u"Kq7"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QVERIFY2(m_sample->server().repairs.isEmpty(), "Enter sends nothing");
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(m_sample->aftercare().repair().phase(), order::TaskRepair::Phase::Done);
    QCOMPARE(m_sample->server().repairs.size(), 3);
    QVERIFY(m_sample->server().repairs.at(0).contains(u"authInfo {\"value\":\"Kq7\"}"_s));
    QVERIFY(m_sample->server().repairs.at(1).contains(u"legitimacyAfnic {\"value\":\"Our name\"}"_s));
    QVERIFY(m_sample->server().repairs.at(2).startsWith(u"POST"_s));
    QVERIFY(code->text().isEmpty());
    QVERIFY(!send->isVisible());
}

void TestAftercareWindows::whatWasTypedStaysThroughARefusal()
{
    QVERIFY(m_sample->fill());
    m_sample->server().arguments = {argument(u"legitimacyAfnic"_s)};
    m_sample->server().repairStatus = 400;
    openAll();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    RepairDialog *dialog = mend();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"legitimacyAfnic"_s) != nullptr);
    auto *field = dialog->findChild<QLineEdit *>(u"legitimacyAfnic"_s);
    field->setText(u"Our name"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendRepair"_s), Qt::LeftButton);
    QTRY_COMPARE(field->accessibleDescription(), u"<b>Not</b> good"_s);
    QCOMPARE(field->text(), u"Our name"_s);
    QCOMPARE(m_sample->server().repairs.size(), 1); // the task was not sent on its way
    dialog->close();
    QVERIFY(mend() != nullptr);
    QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"legitimacyAfnic"_s)->text(), u"Our name"_s);
}

void TestAftercareWindows::oddArgumentsAreShownForWhatTheyAre()
{
    QVERIFY(m_sample->fill());
    m_sample->server().arguments = {
        argument(u"odd"_s, {{u"type"_s, u"quaternion"_s}, {u"description"_s, QJsonValue()}}),
        argument(u"identity"_s, {{u"type"_s, u"/me/document"_s}, {u"acceptedFormats"_s, QJsonArray{u"pdf"_s, u"jpg"_s}}, {u"maximumSize"_s, 1'024'000}}),
        argument(u"fixed"_s, {{u"readOnly"_s, true}, {u"value"_s, u"<i>as it is</i>"_s}}),
        argument(u"choice"_s, {{u"acceptedValues"_s, QJsonArray{u"one"_s, u"two"_s}}, {u"value"_s, u"two"_s}})};
    openAll();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    RepairDialog *dialog = mend();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->findChildren<RepairEditor *>().size(), 4);
    QString all;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(label->textFormat() != Qt::RichText);
        all += label->text() + u'\n';
    }
    QVERIFY(all.contains(u"OVHcloud calls its type “quaternion”."_s));
    QVERIFY(all.contains(u"A document (pdf, jpg)."_s));
    QVERIFY(all.contains(u"<i>as it is</i>"_s));
    QCOMPARE(dialog->findChild<QComboBox *>(u"choice"_s)->currentText(), u"two"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"odd"_s) != nullptr);
}

void TestAftercareWindows::withdrawingIsAskedFirst()
{
    QVERIFY(m_sample->fill());
    m_sample->server().orders[214'990'305].retraction = QDateTime::currentDateTimeUtc().addDays(5);
    openAll();
    QTRY_VERIFY(m_sample->row(u"vent-portant.eu"_s)->withdrawUntil.isValid());
    QVERIFY(choose(u"vent-portant.eu"_s));
    QTRY_VERIFY(facts().contains(u"You can withdraw from this order until"_s));
    auto *action = find<QAction>(u"withdrawOrder"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = m_window->findChild<WithdrawDialog *>();
    QVERIFY(dialog != nullptr);
    auto *send = dialog->findChild<QPushButton *>(u"withdrawSend"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_sample->server().writes(), 0);
    dialog->findChild<QComboBox *>(u"withdrawReason"_s)->setCurrentIndex(1);
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    // This server knows no such route: refused, and the order stands.
    QTRY_COMPARE(m_sample->aftercare().withdrawal().stateOf(214'990'305).phase, order::Withdrawal::Phase::Failed);
    QCOMPARE(m_sample->server().writes(), 1);
    QVERIFY(dialog->isVisible());
}

void TestAftercareWindows::rightsThatWereGivenUpAreSaid()
{
    QVERIFY(m_sample->fill());
    openAll();
    QTRY_VERIFY(m_sample->row(u"vent-portant.eu"_s)->isWithdrawalTold);
    QVERIFY(choose(u"vent-portant.eu"_s));
    QTRY_VERIFY(facts().contains(u"No withdrawal: the right was given up"_s));
    QVERIFY(!find<QAction>(u"withdrawOrder"_s)->isEnabled());
}

void TestAftercareWindows::renewalIsDecidedAnew()
{
    QVERIFY(m_sample->fill());
    openAll();
    const QString name = u"vent-portant.eu"_s;
    QVERIFY(choose(name));
    const qint64 id = m_sample->row(name)->orderId;
    order::Renewals &renewals = m_sample->aftercare().renewals();
    renewals.decide(id, name, true);
    const auto button = [&]() -> QPushButton * { return m_window->findChild<QPushButton *>(u"renewal "_s + name); };
    // This server does not tell how it is renewed, so the decision waits: it can still be another one.
    QTRY_VERIFY(button() != nullptr && button()->isVisible());
    QCOMPARE(button()->text(), u"Do not renew…"_s);
    QVERIFY(!button()->isDefault() && !button()->autoDefault());
    if (const QString folder = qEnvironmentVariable("CARTOUCHE_PICTURES"); !folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u"/after-renewal.png"_s));
    QTest::mouseClick(button(), Qt::LeftButton);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(renewals.stateOf(id, name)->wish, std::optional(true)); // asked first
    for (QAbstractButton *each : box->buttons()) {
        if (each->text() == u"Do not renew"_s)
            each->click();
    }
    QTRY_COMPARE(renewals.stateOf(id, name)->wish, std::optional(false));
    QTRY_VERIFY(button() != nullptr && button()->text() == u"Renew by itself…"_s);
}

void TestAftercareWindows::everyBillCanBeOpened()
{
    QVERIFY(m_sample->fill());
    openAll();
    QVERIFY(choose(u"vent-portant.eu"_s));
    m_sample->server().told.insert(u"/me/bill"_s, QJsonArray{u"FR1"_s, u"FR2"_s});
    for (const QString &id : {u"FR1"_s, u"FR2"_s})
        m_sample->server().told.insert(u"/me/bill/"_s + id, QJsonObject{{u"billId"_s, id}, {u"pdfUrl"_s, u"https://evil.example/"_s + id}});
    find<QAction>(u"billPdf"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QMenu *>(u"billsOfOrder"_s) != nullptr);
    auto *menu = m_window->findChild<QMenu *>(u"billsOfOrder"_s);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), u"Bill FR1, in the browser…"_s);
    const int asked = m_sample->server().count("/me/bill/FR1");
    menu->actions().first()->trigger();
    QTRY_COMPARE(m_sample->server().count("/me/bill/FR1"), asked + 1);
    menu->close();
}

void TestAftercareWindows::spendingIsSaved()
{
    QVERIFY(m_sample->fill());
    openAll();
    find<QAction>(u"exportSpendingAction"_s)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString file = m_sample->file(u"spending.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(QFile::exists(file));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.contains("vent-portant.eu vent-portant.fr"));
    QVERIFY(bytes.contains("\r\ntotal,"));
    QVERIFY(!bytes.contains("maree.info")); // cancelled
}

void TestAftercareWindows::everyTextFollowsTheLanguage()
{
    QVERIFY(m_sample->fill());
    m_sample->server().arguments = {argument(u"authInfo"_s)};
    openAll();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    RepairDialog *dialog = mend();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"authInfo"_s) != nullptr);
    const auto texts = [dialog] {
        QStringList all;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all.append(label->text());
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            all.append(button->text());
        return all;
    };
    class Marker : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
        {
            return u'⟦' + QString::fromUtf8(source) + u'⟧';
        }
    } marker;
    qApp->installTranslator(&marker);
    QCoreApplication::sendPostedEvents();
    for (const QString &text : texts()) {
        const bool isTheirs = text.isEmpty() || text.contains(u"refused"_s);
        QVERIFY2(isTheirs || text.contains(u'⟦'), qPrintable(text));
    }
    qApp->removeTranslator(&marker);
    QCoreApplication::sendPostedEvents();
}

/// For the eye: with CARTOUCHE_PICTURES=DIR the windows in both languages, light and dark, wide and narrow.
void TestAftercareWindows::pictures()
{
    const QString folder = qEnvironmentVariable("CARTOUCHE_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(m_sample->fill());
    OrderServer &server = m_sample->server();
    server.orders[214'990'305].retraction = QDateTime::currentDateTimeUtc().addDays(5);
    server.orders.insert(300, {u"delivered"_s, 4.99, {u"ailleurs.net"_s, u"ailleurs.org"_s}, QDateTime::currentDateTimeUtc().addDays(-400)});
    server.orders.insert(200, {u"delivered"_s, 8, {u"*"_s}, QDateTime::currentDateTimeUtc().addDays(-500)});
    server.orders[200].words = u"VPS value 1-2-40 – 1 month"_s;
    server.arguments = {argument(u"legitimacyAfnic"_s, {{u"maximumSize"_s, 255}, {u"description"_s, u"Why you have a legitimate interest in this name"_s}}),
                        argument(u"authInfo"_s), argument(u"identity"_s, {{u"type"_s, u"/me/document"_s}, {u"description"_s, u"Copy of an identity document"_s},
                                                                        {u"acceptedFormats"_s, QJsonArray{u"pdf"_s, u"jpg"_s}}, {u"maximumSize"_s, 1'024'000}})};
    openAll();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QTRY_VERIFY(shownNames().contains(u"ailleurs.net"_s));
    for (const auto scheme : {theme::Theme::Choice::Light, theme::Theme::Choice::Dark}) {
        m_theme->setChoice(scheme);
        for (const auto code : {Language::Code::English, Language::Code::French}) {
            m_language->set(code);
            const QString tail = (m_theme->isDark() ? u"dark-"_s : u"light-"_s) + Language::isoCode(code);
            for (const QSize size : {QSize(1100, 760), QSize(960, 640)}) {
                m_window->resize(size);
                for (const QString &name : {u"vent-portant.eu"_s, u"glaz.bzh"_s, u"atelier-nord.com"_s, u"ailleurs.net"_s}) {
                    QVERIFY(choose(name));
                    for (int i = 0; i < 20; ++i)
                        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                    m_window->grab().save(u"%1/after-%2-%3-%4.png"_s.arg(folder, name, QString::number(size.width()), tail));
                }
            }
            QVERIFY(choose(u"glaz.bzh"_s));
            QTest::mouseClick(find<QPushButton>(u"nextStep"_s), Qt::LeftButton);
            auto *dialog = m_window->findChild<RepairDialog *>();
            QVERIFY(dialog != nullptr);
            QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"authInfo"_s) != nullptr);
            dialog->grab().save(u"%1/after-repair-%2.png"_s.arg(folder, tail));
            dialog->close();
            QVERIFY(choose(u"vent-portant.eu"_s));
            QTRY_VERIFY(find<QAction>(u"withdrawOrder"_s)->isEnabled());
            find<QAction>(u"withdrawOrder"_s)->trigger();
            auto *withdraw = m_window->findChild<WithdrawDialog *>();
            withdraw->grab().save(u"%1/after-withdraw-%2.png"_s.arg(folder, tail));
            delete withdraw;
        }
    }
    m_theme->setChoice(theme::Theme::Choice::Light);
}

QTEST_MAIN(TestAftercareWindows)
#include "test_aftercare.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalexport.h"
#include "store/journalfixture.h"
#include "store/journaltext.h"
#include "store/nospace.h"
#include "store/secrets.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using store::JournalExport;
using Form = JournalExport::Form;

namespace {

const QDateTime exportTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);

QJsonObject eventWith(const QJsonObject &detail, const QString &kind = u"order-look"_s)
{
    return {{u"id"_s, 1}, {u"at"_s, u"2026-01-02T03:04:05.678Z"_s}, {u"kind"_s, kind}, {u"account"_s, u"ab12345-ovh"_s},
            {u"endpoint"_s, europe}, {u"intentId"_s, u"click"_s}, {u"orderId"_s, 42}, {u"detail"_s, detail}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJournalExport : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void jsonTellsWhereItComesFrom()
    {
        writeSomeOrders();
        const JournalExport made(*await(m_journal->exportEvents()), exportTime);
        const QJsonObject document = QJsonDocument::fromJson(made.json()).object();
        QCOMPARE(document[u"format"].toString(), u"cartouche-journal"_s);
        QCOMPARE(document[u"program"].toString(), u"Cartouche " CARTOUCHE_VERSION ""_s);
        QCOMPARE(document[u"exportedAt"].toString(), u"2026-01-02T03:04:05.678Z"_s);
        QVERIFY(document[u"schemaVersion"].toInt() > 0);
        QCOMPARE(document[u"qtVersion"].toString(), QString::fromLatin1(qVersion()));
        QVERIFY(document[u"system"].toString().contains(QSysInfo::currentCpuArchitecture()));
        QCOMPARE(document[u"eventCount"].toInteger(), made.count());
        QCOMPARE(document[u"events"].toArray().size(), made.count());
        QCOMPARE(document[u"events"].toArray(), *await(m_journal->exportEvents())); // nothing in it had to go
    }

    void textHasOneBlockAnOrder()
    {
        writeSomeOrders();
        const JournalExport made(*await(m_journal->exportEvents()), exportTime);
        const QString text = QString::fromUtf8(made.text());
        const QString order = u"\n\nOrder 42 at https://eu.api.ovh.com/1.0\n"
                               "  account: ab12345-ovh\n"
                               "  2026-01-02 03:04:05.678 UTC  Order sent, answer awaited\n"
                               "      intent: a\n"
                               "      total: 23.97 EUR\n"
                               "      cart: cart-a\n"
                               "      tag of the cart: cartouche:a\n"_s;
        QVERIFY2(text.contains(order), qPrintable(text));
        QVERIFY(text.contains(u"      names: a.fr, xn--caf-dma.fr\n      newest order known before: 987654321012\n"_s));
        QVERIFY(text.contains(u"  2026-01-02 03:04:06.678 UTC  Order made\n      intent: a\n      OVHcloud query id: EU.ext-1.abc\n"_s));
        QVERIFY(text.contains(u"  Payment sent, answer awaited\n      intent: p\n      total: 23.97 EUR\n      method: paymentMethod/123\n"_s));
        QVERIFY(text.contains(u"  No clear answer to the payment, outcome unknown\n"_s));
        QVERIFY(text.contains(u"\n\nIntent b at https://eu.api.ovh.com/1.0, no order\n"_s));
        // the payment stands in the block of its order, though the other intent came in between
        QVERIFY(text.indexOf(u"Payment sent"_s) < text.indexOf(u"Intent b"_s));
        QVERIFY(text.contains(u"events: %1\n"_s.arg(made.count())));
        QCOMPARE(text.count(u"\n\n"_s), 2);
    }

    void oneOrderAlone_data()
    {
        QTest::addColumn<QString>("intentId");
        QTest::addColumn<qint64>("orderId");
        QTest::addColumn<int>("count");
        QTest::newRow("by its number") << QString() << qint64(42) << 4;
        QTest::newRow("by its intent") << u"a"_s << qint64(0) << 4;
        QTest::newRow("by its payment") << u"p"_s << qint64(0) << 4;
        QTest::newRow("an intent without an order") << u"b"_s << qint64(0) << 1;
        QTest::newRow("none") << u"x"_s << qint64(0) << 0;
    }

    void oneOrderAlone()
    {
        QFETCH(QString, intentId);
        QFETCH(qint64, orderId);
        writeSomeOrders();
        const auto events = await(m_journal->exportEvents());
        const JournalExport made(*events, exportTime, {europe, intentId, orderId});
        QTEST(int(made.count()), "count");
        QCOMPARE(JournalExport(*events, exportTime, {sandbox, intentId, orderId}).count(), 0);
    }

    void noSecretLeaves_data()
    {
        QTest::addColumn<QJsonObject>("detail");
        const QString secret = u"S3CR3T"_s;
        const QJsonObject planted{{u"AUTH_INFO"_s, secret}};
        QTest::newRow("auth code") << planted;
        QTest::newRow("OVHcloud's shape") << QJsonObject{{u"label"_s, u"AUTH_INFO"_s}, {u"value"_s, secret}};
        QTest::newRow("deep inside") << QJsonObject{{u"a"_s, QJsonArray{1, QJsonArray{QJsonObject{{u"b"_s, planted}}}}}};
        QTest::newRow("a number") << QJsonObject{{u"consumerKey"_s, QJsonArray{secret}}};
        QTest::newRow("link") << QJsonObject{{u"url"_s, u"https://www.ovh.com/order?orderPassword="_s + secret}};
        QTest::newRow("link of a pdf") << QJsonObject{{u"pdfUrl"_s, secret}};
        QTest::newRow("password") << QJsonObject{{u"orderPassword"_s, secret}};
        QTest::newRow("link in a text") << QJsonObject{{u"error"_s, u"see https://www.ovh.com/order?id=42&p=%1 now"_s.arg(secret)}};
        QTest::newRow("link without a query") << QJsonObject{{u"error"_s, u"HTTPS://www.ovh.com/display/%1"_s.arg(secret)}};
        QTest::newRow("user of a link") << QJsonObject{{u"error"_s, u"https://me:%1@www.ovh.com"_s.arg(secret)}};
        QTest::newRow("password in a text") << QJsonObject{{u"error"_s, u"orderPassword=%1&x"_s.arg(secret)}};
        QTest::newRow("key in a text") << QJsonObject{{u"error"_s, u"body was {\"consumerKey\" : \"%1\"}"_s.arg(secret)}};
        QTest::newRow("auth code in a text") << QJsonObject{{u"error"_s, u"AUTH_INFO: %1"_s.arg(secret)}};
    }

    void noSecretLeaves()
    {
        QFETCH(QJsonObject, detail);
        detail.insert(u"kept"_s, u"this stays"_s);
        const JournalExport made(QJsonArray{eventWith(detail)}, exportTime);
        for (const QByteArray &text : {made.json(), made.text()}) {
            QVERIFY2(!text.contains("S3CR3T"), text.constData());
            QVERIFY(text.contains("this stays"));
            QVERIFY(text.contains("https://eu.api.ovh.com/1.0"));
        }
        QVERIFY(!store::holdsSecret(QJsonDocument::fromJson(made.json()).object()));
    }

    void aHostOfALinkAndTheTextRoundItStay()
    {
        const QJsonValue text(u"no answer from https://eu.api.ovh.com/1.0/me?x=1, tried 3 times"_s);
        QCOMPARE(store::withoutSecrets(text).toString(), u"no answer from https://eu.api.ovh.com tried 3 times"_s);
        // however much somebody sends
        QVERIFY(!store::withoutSecrets(QJsonValue(u"a.b-"_s.repeated(100'000))).toString().isEmpty());
    }

    void hostileTextsChangeNothingRoundThem_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("written");
        QTest::newRow("lines") << u"x\n\nOrder 43 at here\r\n  paid"_s << u"x\\u{a}\\u{a}Order 43 at here\\u{d}\\u{a}  paid"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\vE\f"_s << u"a\\u{2028}b\\u{2029}c\\u{85}d\\u{b}E\\u{c}"_s;
        QTest::newRow("direction") << u"\u202Etxt.exe\u202C \u2066x\u2069 \u200F"_s
                                   << u"\\u{202e}txt.exe\\u{202c} \\u{2066}x\\u{2069} \\u{200f}"_s;
        QTest::newRow("terminal") << u"\u001b[31mred\u001b]0;title\u0007\u009b2J\b\b"_s
                                  << u"\\u{1b}[31mred\\u{1b}]0;title\\u{7}\\u{9b}2J\\u{8}\\u{8}"_s;
        QTest::newRow("invisible") << u"a\u200bb\ufeffc\u00add\U000e0041"_s << u"a\\u{200b}b\\u{feff}c\\u{ad}d\\u{e0041}"_s;
        QTest::newRow("escapes") << u"\\u{a} \\ \\n"_s << u"\\\\u{a} \\\\ \\\\n"_s;
        QTest::newRow("zero") << QString(QChar(0)) + u"x"_s << u"\\u{0}x"_s;
        QTest::newRow("private") << u"\ue000"_s << u"\\u{e000}"_s;
        QTest::newRow("letters") << u"Conditions générales – 東京 \U0001F600"_s << u"Conditions générales – 東京 \U0001F600"_s;
        QTest::newRow("long") << QString(5000, u'x') << QString(2000, u'x') + u" … (3000 more characters)"_s;
    }

    void hostileTextsChangeNothingRoundThem()
    {
        QFETCH(QString, hostile);
        QFETCH(QString, written);
        QCOMPARE(store::oneLine(hostile), written);
        const QJsonObject detail{{u"error"_s, hostile}, {u"list"_s, QJsonArray{hostile}}, {hostile, QJsonObject{{hostile, hostile}}}};
        QJsonObject planted = eventWith(detail, hostile);
        for (const QString &member : {u"at"_s, u"account"_s, u"intentId"_s})
            planted.insert(member, hostile);
        const JournalExport made(QJsonArray{eventWith({{u"error"_s, u"x"_s}}), planted}, exportTime);
        const QString text = QString::fromUtf8(made.text());
        QVERIFY(text.contains(u"      error: "_s + written + u'\n'));
        // as many lines as with harmless texts
        QJsonObject harmless = eventWith({{u"error"_s, u"x"_s}, {u"list"_s, QJsonArray{u"x"_s}}, {u"x"_s, QJsonObject{{u"x"_s, u"x"_s}}}});
        const QByteArray other = JournalExport(QJsonArray{eventWith({{u"error"_s, u"x"_s}}), harmless}, exportTime).text();
        QCOMPARE(text.count(u'\n'), other.count('\n'));
        for (const QChar unit : text)
            QVERIFY(unit == u'\n' || (unit.category() != QChar::Other_Control && unit.category() != QChar::Other_Format));

        // JSON is ASCII, and comes back as it was.
        const QByteArray json = made.json();
        QVERIFY(std::all_of(json.begin(), json.end(), [](char byte) { return byte == '\n' || (byte >= 0x20 && byte < 0x7f); }));
        QCOMPARE(QJsonDocument::fromJson(json)[u"events"][1][u"detail"][u"error"].toString(), hostile);
    }

    void theFileIsForItsOwnerAlone_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("JSON") << Form::Json;
        QTest::newRow("text") << Form::Text;
    }

    void theFileIsForItsOwnerAlone()
    {
        QFETCH(Form, form);
        writeSomeOrders();
        const QString file = m_folder->filePath(u"export"_s);
        // over one that everybody reads
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto saved = await(JournalExport::save(*m_journal, file, form, {}, m_clock));
        VERIFY_OK(saved);
        QCOMPARE(*saved, 5);
        QCOMPARE(QFile::permissions(file), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        const JournalExport made(*await(m_journal->exportEvents()), m_clock.time);
        QCOMPARE(bytesOf(file), form == Form::Json ? made.json() : made.text());
        QCOMPARE(*await(JournalExport::save(*m_journal, file, form, {europe, {}, 42}, m_clock)), 4);
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const auto saved = await(JournalExport::save(*m_journal, m_folder->filePath(u"no/export"_s), Form::Text));
        COMPARE_CODE(saved, "cannot-open");
        QCOMPARE(saved.error().kind, base::Error::Kind::Storage);
        // A folder of that name; what is there stays.
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        COMPARE_CODE(await(JournalExport::save(*m_journal, m_folder->filePath(u"folder"_s), Form::Text)), "cannot-open");
    }

    void aFullDiskIsNoSavedFile()
    {
        writeSomeOrders();
        const auto events = await(m_journal->exportEvents());
        const JournalExport made(*events, exportTime);
        const QString file = m_folder->filePath(u"export"_s);
        constexpr int room = 512;
        QVERIFY(made.json().size() > room);
        const tests::NoSpace full(room);
        if (!full.isGood)
            QSKIP("needs a limit for files");
        COMPARE_CODE(made.write(file, Form::Json), "full");
        QVERIFY(!QFileInfo::exists(file));
    }

    void aJournalThatCannotBeReadIsAnError()
    {
        VERIFY_OK(await(exec(u"ALTER TABLE event RENAME TO elsewhere"_s)));
        const QString file = m_folder->filePath(u"export"_s);
        QVERIFY(!await(JournalExport::save(*m_journal, file, Form::Json)));
        QVERIFY(!QFileInfo::exists(file));
    }

private:
    /// "a" became order 42, whose payment "p" is unknown; "b" was sent meanwhile.
    void writeSomeOrders()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s, u"xn--caf-dma.fr"_s}))));
        m_clock.time = m_clock.time.addSecs(1);
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, u"EU.ext-1.abc"_s)));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
    }
};

QTEST_GUILESS_MAIN(TestJournalExport)
#include "test_journalexport.moc"

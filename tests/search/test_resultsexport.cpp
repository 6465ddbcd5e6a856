// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsexport.h"

#include "store/nospace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Money;
using search::ExportRow;
using search::ResultsExport;
using Form = ResultsExport::Form;

namespace {

const QDateTime at(QDate(2026, 11, 22), QTime(14, 0, 30), Qt::UTC);
const QByteArray heading("name,ascii,state,first_net,first_with_tax,renewal_net,renewal_with_tax,total_net,total_with_tax,years,"
                         "currency,price_source,answered_at,age_seconds,note,warning,former_first_net,former_renewal_net,offers\r\n");

Money euros(const QString &amount)
{
    return Money::fromDecimal(amount, u"EUR"_s).value();
}

ExportRow accented()
{
    ExportRow row;
    row.ascii = u"xn--mare-dpa.fr"_s;
    row.unicode = u"marée.fr"_s;
    row.state = u"available"_s;
    row.first = {euros(u"4.99"_s), euros(u"5.99"_s)};
    row.renewal = {euros(u"6.99"_s), euros(u"8.388"_s)};
    row.total = {euros(u"1234.5"_s), std::nullopt};
    row.years = 5;
    // Two hours east of Greenwich.
    row.answeredAt = QDateTime(QDate(2026, 11, 22), QTime(16, 0, 0), Qt::OffsetFromUTC, 7200);
    return row;
}

ExportRow noted(const QString &note)
{
    ExportRow row;
    row.ascii = row.unicode = u"a.fr"_s;
    row.state = u"taken"_s;
    row.note = note;
    return row;
}

} // namespace

class TestResultsExport : public QObject
{
    Q_OBJECT

private slots:
    void aRowOfTheTable();
    void everyOfferIsInTheRow();
    void aListPriceIsMarked();
    void theMarkIsOptional();
    void cells_data();
    void cells();
    void anotherCurrencyIsNamed();
    void json();
    void namesAlone();
    void nothingIsStillAFile();
    void aFileIsWritten();
    void aFileThatCannotBeWrittenIsTold();
    void onlyFilesAreReplaced();
    void aFullDiskLeavesTheFileBefore();
};

void TestResultsExport::aRowOfTheTable()
{
    QCOMPARE(ResultsExport({accented()}, at).csv(false),
             heading + "marée.fr,xn--mare-dpa.fr,available,4.99,5.99,6.99,8.388,1234.50,,5,EUR,offer,2026-11-22T14:00:00Z,30,,,,,\r\n");
}

void TestResultsExport::everyOfferIsInTheRow()
{
    ExportRow row = accented();
    row.warning = u"=It looks like another"_s;
    row.formerFirst = euros(u"3.99"_s);
    row.offers = {{u"resale"_s, u"transfer-aftermarket1"_s, 12, {euros(u"900"_s), euros(u"1080"_s)}, {euros(u"6.99"_s), {}}},
                  {u"transfer"_s, u"transfer-default"_s, 12, {euros(u"4.99"_s), {}}, {}}};
    QVERIFY(ResultsExport({row}, at).csv(false).endsWith(
        ",30,,'=It looks like another,3.99,,resale 900.00 then 6.99; transfer 4.99\r\n"));
    const QJsonObject told = QJsonDocument::fromJson(ResultsExport({row}, at).json())[u"rows"][0].toObject();
    QCOMPARE(told[u"warning"].toString(), row.warning);
    QCOMPARE(told[u"formerFirst"][u"amount"].toString(), u"3.99"_s);
    QVERIFY(told[u"formerRenewal"].isNull());
    QCOMPARE(told[u"offers"].toArray().size(), 2);
    QCOMPARE(told[u"offers"][0][u"pricingMode"].toString(), u"transfer-aftermarket1"_s);
    QCOMPARE(told[u"offers"][0][u"first"][u"withTax"][u"amount"].toString(), u"1080.00"_s);
}

void TestResultsExport::aListPriceIsMarked()
{
    ExportRow row = accented();
    row.isListPrice = true;
    QVERIFY(ResultsExport({row}, at).csv(false).contains(",5,EUR,list,"));
    QCOMPARE(QJsonDocument::fromJson(ResultsExport({row}, at).json())[u"rows"][0][u"priceSource"].toString(), u"list"_s);
}

void TestResultsExport::theMarkIsOptional()
{
    const ResultsExport made({noted({})}, at);
    QCOMPARE(made.csv(true), "\xEF\xBB\xBF" + made.csv(false));
    QCOMPARE(made.bytes(Form::Csv), made.csv(true));
    QVERIFY(made.csv(false).startsWith("name,"));
}

void TestResultsExport::cells_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Sold by its holder"_s << "Sold by its holder"_ba;
    QTest::newRow("comma") << u"a, b"_s << "\"a, b\""_ba;
    QTest::newRow("quote") << u"a \"b\""_s << "\"a \"\"b\"\"\""_ba;
    QTest::newRow("line") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("space around") << u" a "_s << "\" a \""_ba;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << "\"'=HYPERLINK(\"\"x\"\")\""_ba;
    QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
    QTest::newRow("at") << u"@SUM(1)"_s << "'@SUM(1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
    QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
    QTest::newRow("wide equals sign") << u"＝1"_s << QByteArray("'＝1");
}

void TestResultsExport::cells()
{
    QFETCH(QString, note);
    QFETCH(QByteArray, cell);
    QCOMPARE(ResultsExport({noted(note)}, at).csv(false), heading + "a.fr,a.fr,taken,,,,,,,,,,,," + cell + ",,,,\r\n");
}

void TestResultsExport::anotherCurrencyIsNamed()
{
    ExportRow row = noted({});
    row.first.net = euros(u"-1"_s);
    row.renewal.net = Money(Money::unitsPerOne, u"USD"_s);
    QCOMPARE(ResultsExport({row}, at).csv(false), heading + "a.fr,a.fr,taken,-1.00,,1.00 USD,,,,,EUR,offer,,,,,,,\r\n");
}

void TestResultsExport::json()
{
    const QJsonObject all = QJsonDocument::fromJson(ResultsExport({accented(), noted(u"=1"_s)}, at).json()).object();
    QCOMPARE(all[u"format"].toString(), u"cartouche-results"_s);
    QCOMPARE(all[u"formatVersion"].toInt(), 1);
    QCOMPARE(all[u"exportedAt"].toString(), u"2026-11-22T14:00:30Z"_s);
    QCOMPARE(all[u"count"].toInt(), 2);
    const QJsonObject row = all[u"rows"][0].toObject();
    QCOMPARE(row.keys(), (QStringList{u"ageSeconds"_s, u"answeredAt"_s, u"ascii"_s, u"first"_s, u"formerFirst"_s,
                                      u"formerRenewal"_s, u"name"_s, u"note"_s, u"offers"_s, u"priceSource"_s, u"renewal"_s,
                                      u"state"_s, u"total"_s, u"warning"_s, u"years"_s}));
    QCOMPARE(row[u"name"].toString(), u"marée.fr"_s);
    QCOMPARE(row[u"first"][u"withTax"], (QJsonObject{{u"amount"_s, u"5.99"_s}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(row[u"total"][u"withTax"].isNull());
    QCOMPARE(row[u"answeredAt"].toString(), u"2026-11-22T14:00:00Z"_s);
    QCOMPARE(row[u"ageSeconds"].toInt(), 30);
    QCOMPARE(row[u"priceSource"].toString(), u"offer"_s);
    const QJsonObject other = all[u"rows"][1].toObject();
    QCOMPARE(other.keys(), row.keys());
    QVERIFY(other[u"years"].isNull() && other[u"answeredAt"].isNull() && other[u"ageSeconds"].isNull());
    QVERIFY(other[u"priceSource"].isNull());
    QCOMPARE(other[u"note"].toString(), u"=1"_s);
}

void TestResultsExport::namesAlone()
{
    QCOMPARE(ResultsExport({accented(), noted({})}, at).text(), QByteArray("marée.fr\na.fr\n"));
}

void TestResultsExport::nothingIsStillAFile()
{
    QCOMPARE(ResultsExport({}, at).csv(false), heading);
    QCOMPARE(ResultsExport({}, at).text(), QByteArray());
    QVERIFY(QJsonDocument::fromJson(ResultsExport({}, at).json()).object()[u"rows"].isArray());
}

void TestResultsExport::aFileIsWritten()
{
    const QTemporaryDir folder;
    const QList<ExportRow> rows{accented(), noted({})};
    for (const Form form : {Form::Csv, Form::Json, Form::Text}) {
        auto saved = ResultsExport::save(rows, at, folder.filePath(u"results"_s), form);
        saved.waitForFinished();
        QCOMPARE(saved.result().value(), 2);
        QFile file(folder.filePath(u"results"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), ResultsExport(rows, at).bytes(form));
    }
}

void TestResultsExport::aFileThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"no/such/folder/results.csv"_s);
    auto saved = ResultsExport::save({accented()}, at, file, Form::Csv);
    saved.waitForFinished();
    QVERIFY(!saved.result());
    QCOMPARE(saved.result().error().kind, base::Error::Kind::Storage);
    QCOMPARE(saved.result().error().code, "cannot-open"_ba);
    QVERIFY(saved.result().error().technical.contains(file));
}

void TestResultsExport::onlyFilesAreReplaced()
{
    const QTemporaryDir folder;
    auto saved = ResultsExport::save({accented()}, at, folder.path(), Form::Text);
    saved.waitForFinished();
    QCOMPARE(saved.result().error().code, "cannot-open"_ba);
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    auto piped = ResultsExport::save({accented()}, at, pipe, Form::Text);
    piped.waitForFinished();
    QCOMPARE(piped.result().error().code, "cannot-open"_ba);
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
#endif
}

void TestResultsExport::aFullDiskLeavesTheFileBefore()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"results.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    const QList<ExportRow> rows(1'000, accented());
    const tests::NoSpace full(4096);
    if (!full.isGood)
        QSKIP("needs a limit for files");
    auto saved = ResultsExport::save(rows, at, file.fileName(), Form::Csv);
    saved.waitForFinished();
    QVERIFY(!saved.result());
    QCOMPARE(saved.result().error().code, "full"_ba);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "before"_ba);
}

QTEST_GUILESS_MAIN(TestResultsExport)
#include "test_resultsexport.moc"

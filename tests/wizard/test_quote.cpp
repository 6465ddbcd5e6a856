// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/samples.h"
#include "theme/language.h"
#include "wizard/quotefile.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cartouche;
using namespace cartouche::tests;
using wizard::Quote;
using wizard::QuoteFile;
using wizard::QuoteWords;

/// The review as a file for whoever has to approve it.
class QuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language = std::make_unique<theme::Language>(*qApp);
        m_language->set(theme::Language::Code::English);
    }
    void cleanup() { m_language.reset(); }
    void everythingStandsInIt();
    void theTableIsForTheSpreadsheetsOfTheLanguage();
    void textsOfAServerAreNeitherFormulaNorMarkup();
    void theDocumentIsAPdf();
    void twoHundredNamesTakeSeveralPages();
    void aFileIsWrittenWholeOrNotAtAll();

private:
    static Quote quote(const QString &promotion = u"Prix barre"_s, int names = 1)
    {
        order::Draft draft;
        order::Review review;
        QList<order::DraftName> drafts;
        review.summary = guideSummary();
        review.summary.details[4].description = promotion;
        review.summary.contracts = {{u"Registration terms"_s, u"…"_s, {}}};
        review.takenAt = QDateTime({2026, 11, 22}, {14, 5});
        QList<qint64> ids;
        for (int i = 0; i < names; ++i) {
            const QString name = i == 0 ? u"testdomainorder.com"_s : u"exemple-%1.fr"_s.arg(i);
            drafts.append(draftName(name));
            review.names.append(domain(name));
            ids.append(0);
            if (i > 0)
                review.summary.details.append(line(name, name + u" 12 mois"_s, u"DURATION"_s, u"7"_s));
        }
        draft.setNames(drafts);
        review.groups = order::groupLines(review.summary.details, review.names, ids);
        return QuoteWords::quote(review, draft, {}, {}, 3, {u"ab12345-ovh"_s, u"OVHcloud (eu.api.ovh.com)"_s, false});
    }
    static QStringList lines(const QByteArray &csv) { return QString::fromUtf8(csv).split(u"\r\n"_s); }

    std::unique_ptr<theme::Language> m_language;
};

void QuoteTest::everythingStandsInIt()
{
    const Quote all = quote();
    QVERIFY(all.notice.contains(u"not an order"_s));
    const QString validity = QString(all.validity).replace(QChar::Nbsp, u' ');
    QVERIFY(validity.contains(u"22 November 2026"_s) && validity.contains(u"14:05"_s));
    QCOMPARE(all.rows.size(), 5);
    QCOMPARE(all.rows.first().name, u"testdomainorder.com"_s);
    QCOMPARE(all.totals.size(), 3);
    QCOMPARE(all.totals.last().exact->toDecimal(), u"8.99"_s);
    QCOMPARE(all.years.size(), 4); // this order, two renewals, their sum
    QCOMPARE(all.years.last().exact->toDecimal(), u"28.17"_s); // 8.99 + 2 × 9.59
    QVERIFY(all.remarks.last().contains(u"First debit"_s));
    // The contracts that go with it are named.
    const auto contracts = std::find_if(all.facts.begin(), all.facts.end(),
                                        [](const auto &fact) { return fact.first == u"Contracts to accept"_s; });
    QVERIFY(contracts != all.facts.end() && !contracts->second.isEmpty());
}

void QuoteTest::theTableIsForTheSpreadsheetsOfTheLanguage()
{
    const QStringList english = lines(QuoteFile::csv(quote()));
    QVERIFY(QuoteFile::csv(quote()).startsWith("\xEF\xBB\xBF")); // which reading takes away
    QCOMPARE(english.first(), u"Name,Line,Amount,Currency,Remark"_s);
    QVERIFY(english.at(1).startsWith(u"testdomainorder.com,\"Registration, 12 months\",9.99,EUR,"_s));
    QVERIFY(english.join(u'\n').contains(u"\n,Total with tax,8.99,EUR,\n"_s));
    m_language->set(theme::Language::Code::French);
    const QStringList french = lines(QuoteFile::csv(quote()));
    QVERIFY(french.at(1).contains(u";9,99;EUR;"_s));
}

void QuoteTest::textsOfAServerAreNeitherFormulaNorMarkup()
{
    const Quote hostile = quote(u"=HYPERLINK(\"x\")\r\n<b>&amp;</b>"_s);
    const QString csv = QString::fromUtf8(QuoteFile::csv(hostile));
    QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"x\"\") <b>&amp;</b>\""_s), qPrintable(csv));
    QVERIFY(QuoteFile::pdf(hostile).startsWith("%PDF"));
}

void QuoteTest::theDocumentIsAPdf()
{
    const QByteArray bytes = QuoteFile::pdf(quote());
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    if (const QString folder = qEnvironmentVariable("CARTOUCHE_GRAB"); !folder.isEmpty()) {
        QFile file(folder + u"/quote.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

void QuoteTest::twoHundredNamesTakeSeveralPages()
{
    QVERIFY(QuoteFile::pdf(quote(u"Promo"_s, 200)).count("/Type /Page\n") > 2);
}

void QuoteTest::aFileIsWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const auto save = [](const QString &file) {
        QFuture<base::Result<void>> saved = QuoteFile::save(quote(), file, QuoteFile::Form::Csv);
        saved.waitForFinished();
        return saved.result();
    };
    QVERIFY(save(folder.filePath(u"quote.csv"_s)));
    QFile file(folder.filePath(u"quote.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("testdomainorder.com"));
    QVERIFY(!save(folder.filePath(u"missing/quote.csv"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"quote.csv"_s});
}

QTEST_MAIN(QuoteTest)
#include "test_quote.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answers.h"
#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using store::Answers;
using store::Database;
using store::StoredAnswer;
using store::StoredOffer;

namespace {

class SetClock : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return at; }
    QDateTime at{QDate(2027, 3, 1), QTime(12, 0), Qt::UTC};
};

const Answers::Market france{u"https://eu.api.ovh.com/1.0"_s, u"FR"_s};

StoredAnswer answer(const QString &name, const QDateTime &at, const QString &state = u"available"_s)
{
    StoredAnswer answer;
    answer.name = name;
    answer.answeredAt = at;
    answer.state = state;
    return answer;
}

StoredOffer offer()
{
    StoredOffer offer;
    offer.state = u"available"_s;
    offer.action = u"create"_s;
    offer.pricingMode = u"create-default"_s;
    offer.offerId = u"fr-create \u00e9 \""_s;
    offer.isOrderable = true;
    offer.months = 12;
    offer.first = base::Money(9'007'199'254'740'993, u"EUR"_s); // a double does not hold it
    offer.list = base::Money(799'000'000, u"EUR"_s);
    offer.renewal = base::Money(-1, u"points"_s);
    return offer;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_clock.at = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
        m_answers = std::make_unique<Answers>(*m_database, m_clock);
    }

    void cleanup()
    {
        m_answers.reset();
        m_database.reset();
    }

    void whatIsKeptIsReadAgain()
    {
        StoredAnswer full = answer(u"exemple.fr"_s, m_clock.at);
        full.askedAt = m_clock.at.addMSecs(-321);
        StoredOffer premium;
        premium.pricingMode = u"create-premium"_s;
        full.offers = {offer(), premium};
        StoredAnswer failed = answer(u"example.com"_s, m_clock.at, {});
        failed.errorKind = u"timed-out"_s;
        VERIFY_OK(await(m_answers->keep(france, {full, failed})));
        const auto read = await(m_answers->read(france, {u"example.com"_s, u"unknown.fr"_s, u"exemple.fr"_s}));
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2); // in the order that was asked for
        QCOMPARE(read->at(0), failed);
        QCOMPARE(read->at(1), full);
    }

    void theNewerAnswerStays()
    {
        const QDateTime later = m_clock.at.addMSecs(1);
        VERIFY_OK(await(m_answers->keep(france, {answer(u"exemple.fr"_s, m_clock.at, u"available"_s)})));
        VERIFY_OK(await(m_answers->keep(france, {answer(u"exemple.fr"_s, later, u"taken"_s)})));
        VERIFY_OK(await(m_answers->keep(france, {answer(u"exemple.fr"_s, m_clock.at, u"available"_s)})));
        const auto read = await(m_answers->read(france, {u"exemple.fr"_s, u"exemple.fr"_s}));
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().state, u"taken"_s);
        QCOMPARE(read->first().answeredAt, later);
    }

    void marketsAreApart()
    {
        const Answers::Market canada{u"https://ca.api.ovh.com/1.0"_s, u"CA"_s};
        const Answers::Market belgium{france.endpoint, u"BE"_s};
        VERIFY_OK(await(m_answers->keep(france, {answer(u"exemple.fr"_s, m_clock.at)})));
        QCOMPARE(await(m_answers->read(canada, {u"exemple.fr"_s}))->size(), 0);
        QCOMPARE(await(m_answers->read(belgium, {u"exemple.fr"_s}))->size(), 0);
        QCOMPARE(await(m_answers->read(france, {u"exemple.fr"_s}))->size(), 1);
    }

    void whatHasNoNameOrMomentIsLeftOut()
    {
        VERIFY_OK(await(m_answers->keep(france, {answer({}, m_clock.at), answer(u"exemple.fr"_s, {}),
                                                 answer(u"example.com"_s, m_clock.at)})));
        QCOMPARE(await(m_answers->read(france, {QString(), u"exemple.fr"_s, u"example.com"_s}))->size(), 1);
    }

    void aBatchIsWrittenWholeOrNotAtAll()
    {
        // The endpoint must not be empty: the second of two statements is the first that fails.
        COMPARE_CODE(await(m_answers->keep({{}, u"FR"_s}, {answer(u"exemple.fr"_s, m_clock.at)})), "constraint");
        VERIFY_OK(await(m_database->run<void>([](QSqlDatabase &database) -> base::Result<void> {
            auto done = store::execute(database, u"CREATE TRIGGER no_second BEFORE INSERT ON answer"
                                                 " WHEN NEW.name = 'second.fr' BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
            return done.map([](const QSqlQuery &) {});
        })));
        QVERIFY(!await(m_answers->keep(france, {answer(u"first.fr"_s, m_clock.at), answer(u"second.fr"_s, m_clock.at)})));
        QCOMPARE(await(m_answers->read(france, {u"first.fr"_s}))->size(), 0);
    }

    void tenThousandNamesInOneGo()
    {
        QList<StoredAnswer> answers;
        QStringList names;
        for (int i = 0; i < 10'000; ++i) {
            names.append(u"exemple-%1.fr"_s.arg(i));
            answers.append(answer(names.last(), m_clock.at));
            answers.last().offers = {offer()};
        }
        VERIFY_OK(await(m_answers->keep(france, answers), 60'000));
        std::reverse(names.begin(), names.end());
        const auto read = await(m_answers->read(france, names), 60'000);
        VERIFY_OK(read);
        QCOMPARE(read->size(), 10'000);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(read->at(i).name, names.at(i));
    }

    void whatIsOldOrTooMuchIsForgotten()
    {
        QList<StoredAnswer> answers;
        QStringList names;
        for (int i = 0; i < 10; ++i) {
            names.append(u"exemple-%1.fr"_s.arg(i));
            answers.append(answer(names.last(), m_clock.at.addDays(-4 * i)));
        }
        VERIFY_OK(await(m_answers->keep(france, answers)));
        VERIFY_OK(await(m_answers->prune()));
        QCOMPARE(await(m_answers->read(france, names))->size(), 8); // 0 to 28 days
        VERIFY_OK(await(m_answers->prune(3)));
        const auto newest = await(m_answers->read(france, names));
        QCOMPARE(newest->size(), 3);
        QCOMPARE(newest->last().name, u"exemple-2.fr"_s);
    }

    void storageThatFailsIsAnError()
    {
        Database nowhere(u"/dev/null/cartouche.db"_s);
        Answers answers(nowhere);
        const auto kept = await(answers.keep(france, {answer(u"exemple.fr"_s, m_clock.at)}));
        QCOMPARE(kept.error().kind, base::Error::Kind::Storage);
        QCOMPARE(await(answers.read(france, {u"exemple.fr"_s})).error().kind, base::Error::Kind::Storage);
    }

private:
    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Answers> m_answers;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"

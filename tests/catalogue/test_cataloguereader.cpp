// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguereader.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cartouche::catalogue;
using cartouche::base::Error;
using cartouche::base::Money;

namespace {

const QByteArray euros = R"({"currencyCode":"EUR","subsidiary":"FR","taxRate":20})"_ba;

QByteArray pricing(const QByteArray &mode, int phase, qint64 price, const QByteArray &more = {})
{
    return R"({"capacities":[")" + QByteArray(phase == 0 ? "installation" : "renew") + R"("],"interval":12,)"
        R"("intervalUnit":"month","mode":")" + mode + R"(","phase":)" + QByteArray::number(phase) + R"(,"price":)"
        + QByteArray::number(price) + more + '}';
}

QByteArray plan(const QByteArray &code, const QByteArray &more = {}, const QByteArray &pricings = {})
{
    return R"({"planCode":")" + code + R"(","pricings":[)"
        + (pricings.isEmpty() ? pricing("create-default", 0, 699'000'000) + ',' + pricing("create-default", 1, 799'000'000)
                              : pricings)
        + ']' + more + '}';
}

QByteArray catalogue(const QByteArray &plans, const QByteArray &locale = euros)
{
    return R"({"catalogId":7,"locale":)" + locale + R"(,"plans":[)" + plans + "]}";
}

/// One sound plan beside what is tested, and one more, so that broken ones are the fewer.
QByteArray amongSound(const QByteArray &plan)
{
    return catalogue(::plan("aaa") + ',' + plan + ',' + ::plan("zzz"));
}

auto read(const QByteArray &json)
{
    return CatalogueReader::read(json, QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()));
}

QStringList names(const CatalogueReader::Digest &digest)
{
    QStringList list;
    for (const Extension &extension : digest.content.extensions)
        list.append(extension.name);
    return list;
}

} // namespace

class TestCatalogueReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsNeeded()
    {
        const QByteArray promotion = R"(,"promotions":[{"description":"Summer \u002226\u0022 é","discount":{"tax":1,"value":200000000},)"
            R"("duration":1,"endDate":null,"isGlobalQuantityLimited":true,"name":"summer","quantity":null,)"
            R"("startDate":"2026-01-01T00:00:00+00:00","total":{"tax":1,"value":499000000},"type":"fixed_amount","value":200000000}])"_ba;
        const QByteArray pricings = pricing("create-default", 0, 699'000'000, promotion) + ','
            + pricing("create-default", 1, 799'000'000) + ',' + pricing("transfer-default", 0, 599'000'000) + ','
            + pricing("restore-default", 1, 4'799'000'000) + ',' + pricing("create-premium", 0, 99'999'900'000'000);
        const auto digest = read(catalogue(plan("fr", R"(,"configurations":[{"name":"OWNER_CONTACT","isMandatory":true},)"
                                                      R"({"name":"REASON","isMandatory":false}],"blobs":null)", pricings)
                                           + ',' + plan("com", R"(,"configurations":[{"name":"DOMAIN_CONFIG","isMandatory":true}])")));
        QVERIFY2(digest, digest ? "" : qPrintable(digest.error().toLogLine()));
        const Catalogue::Content &content = digest->content;
        QCOMPARE(digest->brokenPlans, 0);
        QCOMPARE(content.subsidiary, u"FR"_s);
        QCOMPARE(content.currency, u"EUR"_s);
        QCOMPARE(content.tax.value(), 200'000);
        QCOMPARE(content.catalogId, 7);
        QCOMPARE(content.readAt, QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()));
        QCOMPARE(names(*digest), QStringList({u"com"_s, u"fr"_s}));
        const Extension &fr = content.extensions.at(1);
        QCOMPARE(fr.unicode, u"fr"_s);
        QCOMPARE(*fr.create, (Tariff{Money(699'000'000, u"EUR"_s), 12}));
        QCOMPARE(*fr.renew, (Tariff{Money(799'000'000, u"EUR"_s), 12}));
        QCOMPARE(*fr.transfer, (Tariff{Money(599'000'000, u"EUR"_s), 12}));
        QCOMPARE(*fr.restore, (Tariff{Money(4'799'000'000, u"EUR"_s), 12}));
        QVERIFY(!fr.needsPapers);
        QVERIFY(content.extensions.first().needsPapers);
        QCOMPARE(fr.promotions.size(), 1);
        QCOMPARE(fr.promotions.first().description, u"Summer \"26\" é"_s);
        QCOMPARE(fr.promotions.first().reduction, Money(200'000'000, u"EUR"_s));
        QVERIFY(fr.promotions.first().isQuantityLimited);
        QVERIFY(!fr.promotions.first().end.isValid());
    }

    void theOrderOfMembersIsFree()
    {
        const auto digest = read(R"({"plans":[{"pricings":[{"price":5,"phase":0,"mode":"create-default","intervalUnit":"year",)"
                                 R"("interval":1,"capacities":["renew","installation"]}],"planCode":"fr"}],"locale":)"
                                 + euros + '}');
        QVERIFY(digest);
        QCOMPARE(*digest->content.extensions.first().create, (Tariff{Money(5, u"EUR"_s), 12}));
    }

    void whatIsNotKnownIsPassedOver()
    {
        QByteArray deep(5000, '[');
        deep += QByteArray(5000, ']');
        const QByteArray odd = R"(,"new":{"plans":[1,2,{"planCode":"no"}]},"deep":)" + deep + R"(,"n":-1.5e300,"s":"\ud83d\ude00")";
        const auto digest = read(R"({"addons":[{"planCode":"fr-trade","pricings":"none"}],"plans":[)" + plan("fr", odd)
                                 + R"(],"more":)" + deep + R"(,"locale":)" + euros + '}');
        QVERIFY2(digest, digest ? "" : qPrintable(digest.error().toLogLine()));
        QCOMPARE(names(*digest), QStringList{u"fr"_s});
        QCOMPARE(digest->brokenPlans, 0);
    }

    void eachExtensionIsThereOnce()
    {
        const auto digest = read(catalogue(plan("fr") + ',' + plan("com") + ','
                                           + plan("fr", {}, pricing("create-default", 0, 1)) + ',' + plan("fr-trade")));
        QVERIFY(digest);
        QCOMPARE(names(*digest), QStringList({u"com"_s, u"fr"_s}));
        QCOMPARE(digest->content.extensions.at(1).create->net.ucents(), 699'000'000); // the first counts
        QCOMPARE(digest->brokenPlans, 0);
    }

    void aBrokenPlanIsLeftOutAndCounted_data()
    {
        QTest::addColumn<QByteArray>("broken");
        const auto row = [](const char *name, const QByteArray &broken) { QTest::newRow(name) << broken; };
        row("a number", "5");
        row("null", "null");
        row("a list", "[]");
        row("empty", "{}");
        row("no code", R"({"pricings":[]})");
        row("no prices", R"({"planCode":"fr"})");
        row("a code that is a number", R"({"planCode":5,"pricings":[]})");
        row("a code that is null", R"({"planCode":null,"pricings":[]})");
        row("prices in an object", R"({"planCode":"fr","pricings":{}})");
        row("prices that are null", R"({"planCode":"fr","pricings":null})");
        row("a price that is a text", R"({"planCode":"fr","pricings":["x"]})");
        row("a price that is a list", R"({"planCode":"fr","pricings":[[]]})");
        row("no mode", R"({"planCode":"fr","pricings":[{"price":5}]})");
        row("a mode that is a number", R"({"planCode":"fr","pricings":[{"mode":5}]})");
        row("nothing but a mode", R"({"planCode":"fr","pricings":[{"mode":"create-default"}]})");
        row("entries in an object", plan("fr", R"(,"configurations":{})"));
        row("an entry that is a text", plan("fr", R"(,"configurations":["DNS"])"));
        row("an entry that is maybe mandatory", plan("fr", R"(,"configurations":[{"name":"DNS","isMandatory":"maybe"}])"));
        for (const char *price : {"null", "\"699\"", "-1", "1.5", "1e30", "99999999999999999999", "-99999999999999999999", "[]",
                                  "{}", "true", "1x", "01", "nul"}) {
            const QByteArray start = R"({"capacities":["installation"],"interval":12,"intervalUnit":"month","mode":"create-default",)"
                                     R"("phase":0,"price":)";
            row(price, plan("fr", {}, start + price + '}'));
        }
        row("interval", plan("fr", {}, R"({"capacities":[],"interval":"12","intervalUnit":"month","mode":"create-default","phase":0,"price":5})"));
        row("unit", plan("fr", {}, R"({"capacities":[],"interval":12,"intervalUnit":null,"mode":"create-default","phase":0,"price":5})"));
        row("phase", plan("fr", {}, R"({"capacities":[],"interval":12,"intervalUnit":"month","mode":"create-default","phase":{},"price":5})"));
        row("capacities", plan("fr", {}, R"({"capacities":"renew","interval":12,"intervalUnit":"month","mode":"create-default","phase":0,"price":5})"));
        row("promotions", plan("fr", {}, pricing("create-default", 0, 5, R"(,"promotions":"all")")));
        row("half a surrogate", R"({"planCode":"\ud800","pricings":[]})");
    }
    void aBrokenPlanIsLeftOutAndCounted()
    {
        QFETCH(QByteArray, broken);
        const auto digest = read(amongSound(broken));
        QVERIFY2(digest, digest ? "" : qPrintable(digest.error().toLogLine()));
        QCOMPARE(names(*digest), QStringList({u"aaa"_s, u"zzz"_s}));
        QCOMPARE(digest->brokenPlans, 1);
    }

    void aBrokenPromotionIsLeftOutAlone_data()
    {
        QTest::addColumn<QByteArray>("promotion");
        for (const char *promotion : {"5", "null", "[]", "{}", R"({"discount":5})", R"({"discount":{"value":"5"}})",
                                      R"({"name":5,"discount":{"value":5}})", R"({"startDate":7,"discount":{"value":5}})",
                                      R"({"startDate":"x","discount":{"value":5}})", R"({"discount":[]})"})
            QTest::newRow(promotion) << QByteArray(promotion);
    }
    void aBrokenPromotionIsLeftOutAlone()
    {
        QFETCH(QByteArray, promotion);
        const QByteArray sound = R"({"name":"sound","discount":{"value":5}})"_ba;
        const auto digest = read(catalogue(
            plan("fr", {}, pricing("create-default", 0, 9, R"(,"promotions":[)" + promotion + ',' + sound + ']'))));
        QVERIFY(digest);
        QCOMPARE(digest->content.extensions.first().promotions.size(), 1);
        QCOMPARE(digest->content.extensions.first().promotions.first().name, u"sound"_s);
    }

    void aBrokenDocumentIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &json, const char *code = "not-json") {
            QTest::newRow(name) << json << QByteArray(code);
        };
        const QByteArray good = catalogue(plan("fr"));
        row("empty", {});
        row("spaces", "   \n ");
        row("text", "<html>busy</html>", "unexpected-json");
        row("zero bytes", QByteArray(100, '\0'), "unexpected-json");
        row("no UTF-8", catalogue(plan("fr", ",\"x\":\"\xff\xfe\"")));
        row("half a character at the end", good.chopped(1) + "\xc3");
        row("more behind", good + good);
        row("a bracket too many", good + ']');
        row("the wrong bracket", R"({"plans":[)" + plan("fr") + R"(},"locale":)" + euros + '}');
        row("no colon", R"({"plans" []})");
        row("an open text", "{\"plans\":[{\"planCode\":\"fr");
        row("deep and open", R"({"x":)" + QByteArray(1 << 20, '['));
        row("deep in plans", R"({"plans":)" + QByteArray(1 << 17, '['));
        row("deep objects", [] {
            QByteArray deep;
            for (int i = 0; i < (1 << 16); ++i)
                deep += R"({"plans":)";
            return deep;
        }());
        row("only an opening brace", "{");
        row("null", "null", "unexpected-json");
        row("a number", "5", "unexpected-json");
        row("a list", "[" + plan("fr") + "]", "unexpected-json");
        row("an empty object", "{}", "unexpected-json");
        row("no plans", R"({"locale":)" + euros + '}', "unexpected-json");
        row("no locale", R"({"plans":[)" + plan("fr") + "]}", "unexpected-json");
        row("an error", R"({"class":"Server::InternalServerError","message":"Internal error"})", "unexpected-json");
        row("plans in an object", R"({"plans":{},"locale":)" + euros + '}', "unexpected-json");
        row("locale in a list", catalogue(plan("fr"), "[]"), "unexpected-json");
        row("no currency", catalogue(plan("fr"), R"({"subsidiary":"FR","taxRate":20})"), "unexpected-json");
        row("currency null", catalogue(plan("fr"), R"({"currencyCode":null,"taxRate":20})"), "unexpected-json");
        row("no tax", catalogue(plan("fr"), R"({"currencyCode":"EUR"})"), "unexpected-json");
        row("negative tax", catalogue(plan("fr"), R"({"currencyCode":"EUR","taxRate":-1})"), "unexpected-json");
        row("tax as text", catalogue(plan("fr"), R"({"currencyCode":"EUR","taxRate":"20"})"), "unexpected-json");
        row("no plan at all", catalogue({}), "unexpected-json");
        row("more broken plans than sound ones", catalogue(plan("fr") + ",{},{}"), "unexpected-json");
    }
    void aBrokenDocumentIsUnreadable()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, code);
        const auto digest = read(json);
        QVERIFY(!digest);
        QCOMPARE(digest.error().kind, Error::Kind::Unreadable);
        QCOMPARE(digest.error().code, code);
        QVERIFY(!digest.error().technical.isEmpty());
    }

    /// Cut anywhere, with anything in the place of a byte: it ends, and never with more than there was.
    void nothingThatIsDamagedCrashes()
    {
        const QByteArray whole = catalogue(
            plan("fr", R"(,"configurations":[{"name":"DNS","isMandatory":true}])",
                 pricing("create-default", 0, 699, R"(,"promotions":[{"name":"a","discount":{"value":5},"endDate":null}])"))
            + ',' + plan("com"));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!read(whole.first(length)), whole.first(length).constData());
        for (const char byte : {'{', '}', '[', ']', '"', ',', ':', '\\', '0', ' ', '\0', '\xff'}) {
            for (qsizetype place = 0; place < whole.size(); ++place) {
                QByteArray damaged = whole;
                damaged[place] = byte;
                const auto digest = read(damaged);
                QVERIFY(!digest || digest->content.extensions.size() <= 2);
            }
        }
    }

    void roomBehindTheEndIsNotLookedAt()
    {
        const QByteArray good = catalogue(plan("fr"));
        QByteArray garbage = good.chopped(1); // and the last brace would stand behind the end
        garbage.reserve(good.size() + 200);
        garbage.append(QByteArray(150, '}'));
        garbage.resize(good.size() - 1);
        QVERIFY(!read(garbage));
    }

    void itStopsWhenItIsTold()
    {
        int asked = 0;
        const auto digest = CatalogueReader::read(catalogue(plan("fr") + ',' + plan("com") + ',' + plan("net")), {},
                                                  [&asked] { return ++asked == 2; });
        QVERIFY(!digest);
        QCOMPARE(digest.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueReader)
#include "test_cataloguereader.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::Endpoint;

class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOnlyUrlsThatKeysMayBeSentTo_data();
    void takesOnlyUrlsThatKeysMayBeSentTo();
    void theRegionsAreSoundEndpoints();
    void losesTheTrailingSlash();
    void opensOnlyLinksOfOvhcloud_data();
    void opensOnlyLinksOfOvhcloud();
    void opensLinksOfASandboxOnlyAtItsOwnPort();
};

void TestEndpoint::takesOnlyUrlsThatKeysMayBeSentTo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("https") << u"https://eu.api.ovh.com/1.0"_s << true;
    QTest::newRow("https with port") << u"https://mirror-of-eu.example.org:8443/1.0"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/1.0"_s << true;
    QTest::newRow("all of 127/8") << u"http://127.9.8.7:8080/1.0"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080/1.0"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080/1.0"_s << true;
    QTest::newRow("plain to OVHcloud") << u"http://eu.api.ovh.com/1.0"_s << false;
    QTest::newRow("plain to the local network") << u"http://192.168.1.10/1.0"_s << false;
    QTest::newRow("looks like localhost") << u"http://localhost.example.org/1.0"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/1.0"_s << false;
    QTest::newRow("loopback as user name") << u"http://127.0.0.1@example.org/1.0"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0/1.0"_s << false;
    QTest::newRow("password") << u"https://user:secret@eu.api.ovh.com/1.0"_s << false;
    QTest::newRow("query") << u"https://eu.api.ovh.com/1.0?x=1"_s << false;
    QTest::newRow("fragment") << u"https://eu.api.ovh.com/1.0#x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/1.0"_s << false;
    QTest::newRow("no scheme") << u"eu.api.ovh.com/1.0"_s << false;
    QTest::newRow("no host") << u"https:///1.0"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEndpoint::takesOnlyUrlsThatKeysMayBeSentTo()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isTaken);
    const auto endpoint = Endpoint::fromUrl(url);
    QCOMPARE(endpoint.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(endpoint.error().kindName(), "invalid"_ba);
        QCOMPARE(endpoint.error().code, "endpoint"_ba);
    }
}

void TestEndpoint::theRegionsAreSoundEndpoints()
{
    for (const Endpoint &region : {Endpoint::europe(), Endpoint::canada()}) {
        const auto again = Endpoint::fromUrl(region.baseUrl.toString(), region.region);
        QVERIFY(again);
        QCOMPARE(*again, region);
    }
    QCOMPARE(Endpoint::europe().createApplicationPage(), QUrl(u"https://eu.api.ovh.com/createApp/"_s));
    QCOMPARE(Endpoint::canada().createApplicationPage(), QUrl(u"https://ca.api.ovh.com/createApp/"_s));
    QVERIFY(Endpoint::fromUrl(u"https://example.org/1.0"_s)->createApplicationPage().isEmpty());
}

void TestEndpoint::losesTheTrailingSlash()
{
    QCOMPARE(Endpoint::fromUrl(u" https://eu.api.ovh.com/1.0/ "_s)->baseUrl, Endpoint::europe().baseUrl);
}

void TestEndpoint::opensOnlyLinksOfOvhcloud_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("mayOpen");
    QTest::newRow("payment page") << u"https://www.ovh.com/cgi-bin/order/display-order.cgi?orderId=1"_s << true;
    QTest::newRow("validation") << u"https://eu.api.ovh.com/auth/?credentialToken=x"_s << true;
    QTest::newRow("manager") << u"https://www.ovhcloud.com/fr/"_s << true;
    QTest::newRow("bare host") << u"https://ovh.ca/x"_s << true;
    QTest::newRow("upper case") << u"https://WWW.OVH.COM/x"_s << true;
    QTest::newRow("explicit port") << u"https://www.ovh.com:443/x"_s << true;
    QTest::newRow("plain") << u"http://www.ovh.com/x"_s << false;
    QTest::newRow("other port") << u"https://www.ovh.com:8443/x"_s << false;
    QTest::newRow("suffix without label") << u"https://notovh.com/x"_s << false;
    QTest::newRow("prefix") << u"https://ovh.com.example.org/x"_s << false;
    QTest::newRow("user part") << u"https://www.ovh.com@example.org/x"_s << false;
    QTest::newRow("user at OVHcloud") << u"https://someone@www.ovh.com/x"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file://www.ovh.com/etc/passwd"_s << false;
    QTest::newRow("upper case scheme") << u"JavaScript:alert(1)//www.ovh.com/"_s << false;
    QTest::newRow("data") << u"data:text/html,<a href=https://www.ovh.com/>"_s << false;
    QTest::newRow("without a scheme") << u"//www.ovh.com/x"_s << false;
    QTest::newRow("another program's scheme") << u"ssh://www.ovh.com/x"_s << false;
    QTest::newRow("password at OVHcloud") << u"https://someone:secret@www.ovh.com/x"_s << false;
    QTest::newRow("empty user") << u"https://@example.org/www.ovh.com"_s << false;
    QTest::newRow("host in the user part") << u"https://www.ovh.com%2F@example.org/x"_s << false;
    QTest::newRow("backslash for a slash") << u"https://example.org\\@www.ovh.com/x"_s << false;
    QTest::newRow("host in the path") << u"https://example.org/www.ovh.com"_s << false;
    QTest::newRow("host in the query") << u"https://example.org/?www.ovh.com"_s << false;
    QTest::newRow("host in the fragment") << u"https://example.org#www.ovh.com"_s << false;
    QTest::newRow("dash for a dot") << u"https://www-ovh.com/x"_s << false;
    QTest::newRow("digit for a letter") << u"https://www.0vh.com/x"_s << false;
    QTest::newRow("another extension") << u"https://www.ovh.com.co/x"_s << false;
    QTest::newRow("address") << u"https://127.0.0.1/x"_s << false;
    QTest::newRow("port zero") << u"https://www.ovh.com:0/x"_s << false;
    QTest::newRow("its ASCII form") << u"https://xn--vh-emc.com/"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("Cyrillic o") << u"https://www.\u043Evh.com/"_s << false;
}

void TestEndpoint::opensOnlyLinksOfOvhcloud()
{
    QFETCH(const QString, link);
    QFETCH(const bool, mayOpen);
    QCOMPARE(api::mayOpenInBrowser(QUrl(link), Endpoint::europe()), mayOpen);
}

void TestEndpoint::opensLinksOfASandboxOnlyAtItsOwnPort()
{
    const Endpoint sandbox = *Endpoint::fromUrl(u"http://127.0.0.1:8080/1.0"_s, api::Region::Sandbox);
    QVERIFY(api::mayOpenInBrowser(QUrl(u"http://127.0.0.1:8080/pay/1"_s), sandbox));
    QVERIFY(!api::mayOpenInBrowser(QUrl(u"http://127.0.0.1:8081/pay/1"_s), sandbox));
    QVERIFY(!api::mayOpenInBrowser(QUrl(u"http://127.0.0.2:8080/pay/1"_s), sandbox));
    QVERIFY(!api::mayOpenInBrowser(QUrl(u"http://example.org:8080/pay/1"_s), sandbox));
    // Another server on the network gives no right to its own links.
    const Endpoint custom = *Endpoint::fromUrl(u"https://example.org/1.0"_s);
    QVERIFY(!api::mayOpenInBrowser(QUrl(u"https://example.org/pay"_s), custom));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "test_endpoint.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Where the sandbox listens, how it is reached, and what its command line takes.
class TestOperation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersOverTls();
    void overTlsTheHostIsSignedAsItIsNamed();
    void doesNotSpeakInTheClearOverTls();
    void takesEveryKindOfKey();
    void listensOnTheLoopbackAddressGiven();
    void thePublicUrlMayBeSigned();
    void aTargetWithAHostIsUnderstood();
    void theClockStartsWhereItIsTold();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();

private:
    bool makeCertificate(const QString &name, const QStringList &keyOptions);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList tls() const { return {u"--tls"_s, file(u"rsa.crt"_s), file(u"rsa.key"_s)}; }

    QTemporaryDir m_folder;
};

namespace {

/// One signed GET: the bytes of the request line and the Host header, and apart from them the URL signed.
QByteArray signedRequest(const SignedClient &client, const QByteArray &target, const QByteArray &host,
                         const QByteArray &url)
{
    QByteArray request = "GET " + target + " HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n";
    const auto headers = client.signature("GET", url, {});
    for (auto each = headers.begin(); each != headers.end(); ++each)
        request += each.key() + ": " + each.value() + "\r\n";
    return request + "\r\n";
}

QByteArray statusOf(const SandboxProcess &sandbox, const QByteArray &request)
{
    return exchangeBytes(QUrl(sandbox.base()).port(), request).mid(9, 3);
}

} // namespace

bool TestOperation::makeCertificate(const QString &name, const QStringList &keyOptions)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                              u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, file(name + u".key"_s),
                              u"-out"_s, file(name + u".crt"_s)}
                      + keyOptions);
    return openssl.waitForFinished(30'000) && openssl.exitCode() == 0;
}

void TestOperation::initTestCase()
{
    QVERIFY(makeCertificate(u"rsa"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    QVERIFY(makeCertificate(u"ec"_s, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s}));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    for (const QString &name : {u"rsa.crt"_s, u"ec.crt"_s})
        trusting.addCaCertificates(QSslCertificate::fromPath(file(name)));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestOperation::answersOverTls()
{
    SandboxProcess sandbox(tls());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    QVERIFY2(sandbox.endpoint().startsWith(u"https://127.0.0.1:"_s), qPrintable(sandbox.endpoint()));
    SignedClient client(sandbox);
    QCOMPARE(client.get(u"/me"_s).status, 200);
    Shopper shopper(client);
    QVERIFY(shopper.order(u"exemple.fr"_s) > 0);
    QVERIFY(shopper.last.body[u"url"].toString().startsWith(sandbox.base() + u"/order?"_s));
    // Signed for the same address without TLS, it is another URL.
    const QByteArray url = sandbox.endpoint().toLatin1() + "/me";
    QCOMPARE(client.plain("GET", QString::fromLatin1(url), {}, client.signature("GET", "http" + url.mid(5), {})).code(),
             u"INVALID_SIGNATURE"_s);

    QSslSocket socket;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.base()).port()));
    QVERIFY(socket.waitForEncrypted(5000));
    QVERIFY(socket.sessionProtocol() == QSsl::TlsV1_2 || socket.sessionProtocol() == QSsl::TlsV1_3);
}

void TestOperation::overTlsTheHostIsSignedAsItIsNamed()
{
    // As when a name of OVHcloud's has been pointed here: https, and no port in sight.
    SandboxProcess sandbox(tls());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const SignedClient client(sandbox);
    QSslSocket socket;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.base()).port()));
    QVERIFY(socket.waitForEncrypted(5000));
    socket.write(signedRequest(client, "/1.0/me", "eu.api.ovh.com", "https://eu.api.ovh.com/1.0/me"));
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QCOMPARE(answer.left(12), "HTTP/1.1 200");
}

void TestOperation::doesNotSpeakInTheClearOverTls()
{
    SandboxProcess sandbox(tls());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const QByteArray answer
        = exchangeBytes(QUrl(sandbox.base()).port(), "GET /1.0/auth/time HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY2(!answer.contains("HTTP/1.1"), answer.constData());
    SignedClient client(sandbox);
    QCOMPARE(client.get(u"/me"_s).status, 200); // and it lives on
}

void TestOperation::takesEveryKindOfKey()
{
    SandboxProcess elliptic({u"--tls"_s, file(u"ec.crt"_s), file(u"ec.key"_s)});
    QVERIFY2(elliptic.start(), qPrintable(elliptic.errorString()));
    SignedClient client(elliptic);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestOperation::listensOnTheLoopbackAddressGiven()
{
    for (const QString &address : {u"127.0.0.2"_s, u"::1"_s}) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(address)))
            continue; // not every system has them all
        probe.close();
        SandboxProcess sandbox({u"--address"_s, address});
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        QCOMPARE(QUrl(sandbox.endpoint()).host(), address);
        SignedClient client(sandbox);
        QCOMPARE(client.get(u"/me"_s).status, 200);
    }
}

void TestOperation::thePublicUrlMayBeSigned()
{
    const QByteArray target = "/1.0/order/cart?description=a%2fb";
    for (const QString &option : {u"https://api.example.com"_s, u"https://api.example.com/"_s,
                                  u"https://api.example.com/1.0"_s}) {
        SandboxProcess sandbox({u"--public-url"_s, option});
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        const SignedClient client(sandbox);
        const QByteArray own = QUrl(sandbox.base()).authority().toLatin1();
        const auto status = [&](const QByteArray &host, const QByteArray &url) {
            return statusOf(sandbox, signedRequest(client, target, host, url));
        };
        // Whatever a proxy in between makes of the Host header.
        QCOMPARE(status("api.example.com", "https://api.example.com" + target), "200");
        QCOMPARE(status(own, "https://api.example.com" + target), "200");
        QCOMPARE(status(own, "http://" + own + target), "200");
        QCOMPARE(status(own, "https://other.example.com" + target), "400");
        QCOMPARE(status(own, "http://api.example.com" + target), "400");
        QCOMPARE(status(own, "https://api.example.com/1.0/order/cart?description=a%2Fb"), "400");
    }
    // A proxy that takes off a part of the path.
    SandboxProcess sandbox({u"--public-url"_s, u"https://example.com:8443/ovh"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const SignedClient client(sandbox);
    QCOMPARE(statusOf(sandbox, signedRequest(client, "/1.0/me", "example.com:8443",
                                             "https://example.com:8443/ovh/1.0/me")),
             "200");
}

void TestOperation::aTargetWithAHostIsUnderstood()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const SignedClient client(sandbox);
    const QByteArray url = "http://api.example.com/1.0/me";
    QCOMPARE(statusOf(sandbox, signedRequest(client, url, "api.example.com", url)), "200");
    QCOMPARE(statusOf(sandbox, signedRequest(client, url, "other.example.com", url)), "200");
    QCOMPARE(statusOf(sandbox, signedRequest(client, url, "api.example.com", "http://other.example.com/1.0/me")),
             "400");
}

void TestOperation::theClockStartsWhereItIsTold()
{
    for (const auto &[option, start] :
         {std::pair{u"2030-01-02"_s, u"2030-01-02T00:00:00Z"_s},
          std::pair{u"2030-01-02T03:04:05Z"_s, u"2030-01-02T03:04:05Z"_s},
          std::pair{u"2030-01-02T03:04:05+02:00"_s, u"2030-01-02T01:04:05Z"_s},
          std::pair{u"2019-12-31T23:00:00"_s, u"2019-12-31T23:00:00Z"_s}}) {
        SandboxProcess sandbox({u"--clock"_s, option});
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        SignedClient client(sandbox);
        const qint64 expected = QDateTime::fromString(start, Qt::ISODate).toSecsSinceEpoch();
        const auto distance = [&client, expected] {
            return client.anonymously("GET", u"/auth/time"_s).raw.toLongLong() - expected;
        };
        QVERIFY2(distance() >= 0 && distance() < 20, qPrintable(option));
        QVERIFY(sandbox.advanceClock(std::chrono::hours(1)));
        QVERIFY(distance() >= 3600);
        QVERIFY(sandbox.reset());
        QVERIFY(distance() >= 0 && distance() < 20);
    }
}

void TestOperation::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    const QString loopback = u"the sandbox only listens on addresses of this computer, 127.0.0.0/8 or ::1"_s;
    for (const QString &address : {u"0.0.0.0"_s, u"::"_s, u"192.168.1.1"_s, u"8.8.8.8"_s, u"128.0.0.1"_s})
        QTest::newRow(qPrintable(address)) << QStringList{u"--address"_s, address} << loopback;
    QTest::newRow("name") << QStringList{u"--address"_s, u"example.com"_s} << loopback;
    QTest::newRow("clock") << QStringList{u"--clock"_s, u"tomorrow"_s} << u"--clock cannot be \"tomorrow\""_s;
    QTest::newRow("public url") << QStringList{u"--public-url"_s, u"api.example.com"_s}
                                << u"--public-url cannot be \"api.example.com\""_s;
    QTest::newRow("public url with a query")
        << QStringList{u"--public-url"_s, u"https://example.com/?a=b"_s} << u"--public-url cannot be"_s;
    QTest::newRow("stray word") << QStringList{u"start"_s} << u"\"start\" is not understood"_s;
    QTest::newRow("certificate alone") << QStringList{u"--tls"_s, file(u"rsa.crt"_s)} << u"--tls needs two files"_s;
    QTest::newRow("no file") << QStringList{u"--tls"_s, file(u"no.crt"_s), file(u"rsa.key"_s)} << file(u"no.crt"_s);
    QTest::newRow("no certificate") << QStringList{u"--tls"_s, file(u"rsa.key"_s), file(u"rsa.key"_s)}
                                    << u"holds no certificate"_s;
    QTest::newRow("no key") << QStringList{u"--tls"_s, file(u"rsa.crt"_s), file(u"rsa.crt"_s)}
                            << u"holds no private key"_s;
    QTest::newRow("another's key") << QStringList{u"--tls"_s, file(u"rsa.crt"_s), file(u"ec.key"_s)}
                                   << u"is not the key of"_s;
}

void TestOperation::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, sentence);
    QProcess process;
    process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, options);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 2);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestOperation)
#include "test_operation.moc"

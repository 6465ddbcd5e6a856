// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a list of names is looked up at the sandbox, whose every answer takes a while, and what a
// look-up costs, and how soon a list can be given up: beside the floor that six connections allow, beside a loop that makes a connection for
// every name and waits for it, as OVHcloud's sample programs do, and, in processor time, beside a bare GET.
// Usage: bench_lookups NAMES [MILLISECONDS]

#include "api/cartroutes.h"
#include "api/client.h"
#include "api/signature.h"
#include "base/whendone.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace cartouche;
using test::SandboxProcess;

namespace {

constexpr int connections = 6;

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QString name(int number)
{
    return u"exemple-%1.fr"_s.arg(number);
}

/// A sandbox with a cart, and a client without a limit.
class Shop
{
public:
    explicit Shop(int latency) : m_sandbox({u"--latency"_s, QString::number(latency)})
    {
        if (!m_sandbox.start())
            qFatal("%s", qPrintable(m_sandbox.errorString()));
        keys = {m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()};
        const auto client = newClient();
        cart = waitFor(api::createCart(*client, {u"FR"_s, {}, {}})).value().cartId;
        if (!waitFor(api::assignCart(*client, cart)))
            qFatal("the cart could not be assigned");
    }

    [[nodiscard]] std::unique_ptr<api::Client> newClient() const
    {
        api::Client::Options options;
        options.readsPerMinute = 0;
        return std::make_unique<api::Client>(api::Endpoint::fromUrl(m_sandbox.endpoint()).value(), keys, options);
    }

    [[nodiscard]] QString path() const { return u"/order/cart/%1/domain"_s.arg(cart); }

    [[nodiscard]] api::Request question(int number) const
    {
        api::Request request;
        request.route = "GET /order/cart/{cartId}/domain"_ba;
        request.path = path();
        request.query.addQueryItem(u"domain"_s, name(number));
        request.isBackground = true;
        return request;
    }

    /// Signed, and good for some minutes.
    [[nodiscard]] QNetworkRequest bareQuestion(int number) const
    {
        const QUrl url(m_sandbox.endpoint() + path() + u"?domain="_s + name(number));
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QNetworkRequest request(url);
        request.setRawHeader("X-Ovh-Application"_ba, keys.applicationKey.toLatin1());
        request.setRawHeader("X-Ovh-Consumer"_ba, keys.consumerKey.toLatin1());
        request.setRawHeader("X-Ovh-Timestamp"_ba, QByteArray::number(now));
        request.setRawHeader("X-Ovh-Signature"_ba, api::signature(keys, "GET"_ba, url.toEncoded(), {}, now));
        return request;
    }

    template <typename T>
    static base::Result<T> waitFor(const QFuture<base::Result<T>> &future)
    {
        QEventLoop loop;
        QFutureWatcher<base::Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

    api::Credentials keys;
    QString cart;

private:
    SandboxProcess m_sandbox;
};

/// The list as a search asks for it: all wanted at once, the client's pace decides.
double secondsOfList(const Shop &shop, int count)
{
    QElapsedTimer timer;
    timer.start();
    const auto client = shop.newClient();
    QEventLoop loop;
    int left = count;
    int bad = 0;
    for (int i = 0; i < count; ++i) {
        base::whenDone(client->send(shop.question(i)), &loop, [&](const base::Result<QJsonValue> &answer) {
            bad += answer && answer->isArray() ? 0 : 1;
            if (--left == 0)
                loop.quit();
        });
    }
    loop.exec();
    if (bad > 0)
        std::printf("%d answers are not as expected\n", bad);
    return double(timer.nsecsElapsed()) / 1e9;
}

/// One name after the other, each with a connection of its own.
double secondsOfLoop(const Shop &shop, int count)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const QNetworkRequest request = shop.bareQuestion(i);
        const QUrl url = request.url();
        QByteArray bytes = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nConnection: close\r\n";
        for (const QByteArray &header : request.rawHeaderList())
            bytes += header + ": " + request.rawHeader(header) + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.waitForConnected();
        socket.write(bytes + "\r\n");
        while (socket.waitForReadyRead()) { }
        if (!socket.readAll().startsWith("HTTP/1.1 200"))
            std::printf("an answer of the loop is not as expected\n");
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Processor seconds of so many look-ups, six at a time, each begun when one has ended.
double processorOf(int count, const std::function<void(int, const std::function<void()> &)> &ask)
{
    QEventLoop loop;
    int asked = 0;
    int left = count;
    std::function<void()> next = [&] {
        if (asked < count)
            ask(asked++, [&] {
                if (--left == 0)
                    loop.quit();
                else
                    next();
            });
    };
    const double before = processorSeconds();
    for (int i = 0; i < connections; ++i)
        next();
    loop.exec();
    return processorSeconds() - before;
}

double processorOfClient(api::Client &client, const Shop &shop, int count)
{
    return processorOf(count, [&](int number, const std::function<void()> &done) {
        base::whenDone(api::readOffers(client, shop.cart, name(number)), &client,
                       [done](const base::Result<QList<api::Offer>> &) { done(); });
    });
}

double processorOfBareGets(QNetworkAccessManager &manager, const Shop &shop, int count)
{
    QList<QNetworkRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.append(shop.bareQuestion(i));
    return processorOf(count, [&](int number, const std::function<void()> &done) {
        QNetworkReply *reply = manager.get(requests.at(number));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done] {
            (void)reply->readAll();
            reply->deleteLater();
            done();
        });
    });
}

/// From the wish to give a list up until nothing of it is under way any more.
void measureCancel(int count, int latency)
{
    const Shop shop(latency);
    const auto client = shop.newClient();
    QList<QFuture<base::Result<QJsonValue>>> questions;
    for (int i = 0; i < std::max(count, connections); ++i)
        questions.append(client->send(shop.question(i)));
    while (client->pace().inFlight < connections - 1)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QElapsedTimer timer;
    timer.start();
    for (auto &question : questions)
        question.cancel();
    while (client->pace().inFlight > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("giving up %lld names: %.1f ms\n", static_cast<long long>(questions.size()), double(timer.nsecsElapsed()) / 1e6);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void compareTime(int count, int latency)
{
    const Shop shop(latency);
    const double floor = count * latency / 1e3 / connections;
    const double list = secondsOfList(shop, count);
    const int few = std::min(count, 36);
    const double loop = secondsOfLoop(shop, few) / few * count;
    std::printf("%d names at %d ms: %.2f s; floor of %d connections %.2f s, ratio %.3f; one by one %.2f s, ratio %.2f\n",
                count, latency, list, connections, floor, list / floor, loop, loop / list);
}

void compareProcessor(int count)
{
    const Shop shop(0);
    const auto client = shop.newClient();
    QNetworkAccessManager manager;
    // Connections, caches, the start of the pace.
    processorOfClient(*client, shop, 200);
    processorOfBareGets(manager, shop, 200);
    QList<double> clients;
    QList<double> bare;
    // In turns, so that a busy machine is busy for both.
    for (int round = 0; round < 5; ++round) {
        clients.append(processorOfClient(*client, shop, count) / count * 1e6);
        bare.append(processorOfBareGets(manager, shop, count) / count * 1e6);
    }
    std::printf("processor time of a look-up: %.0f us; of a bare GET %.0f us; ratio %.2f\n", median(clients),
                median(bare), median(clients) / median(bare));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 100'000) : 1000;
    const int latency = argc > 2 ? std::clamp(QByteArray(argv[2]).toInt(), 1, 10'000) : 50;
    compareTime(count, latency);
    compareProcessor(count);
    measureCancel(count, latency);
    return 0;
}

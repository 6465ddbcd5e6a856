// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandbox.h"
#include "sandbox/signature.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace cartouche;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "127.0.0.1:80";

/// A customer who signs whatever calls the input has, and remembers the ids that the answers name: {cart},
/// {item} and {order} stand for the newest ones.
class Customer
{
public:
    Customer() : m_sandbox(sandbox::Settings{}, base::Clock::system())
    {
        m_sandbox.setBase("http://" + host);
        m_keys = QJsonDocument::fromJson(m_sandbox.readyLine()).object();
    }

    /// Makes a new sandbox of the one that is there; its keys stay the same.
    void start()
    {
        m_cart = "none";
        m_item = m_order = "1";
        if (m_sandbox.handle({"POST", "/control/reset", {{"host", host}}, "{}"}).status != 200)
            std::abort();
    }

    void call(const QByteArray &text)
    {
        const qsizetype line = text.indexOf('\n');
        const QList<QByteArray> words = fill(line < 0 ? text : text.left(line)).split(' ');
        if (words.size() != 2 || !words[1].startsWith('/'))
            return;
        // The catalogue is large, always the same, and takes nothing but a subsidiary.
        if (words[1].startsWith("/order/catalog"))
            return;
        const QByteArray body = line < 0 ? QByteArray() : fill(text.mid(line + 1));
        read(m_sandbox.handle(request(words[0], "/1.0" + words[1], body.trimmed())));
    }

private:
    [[nodiscard]] QByteArray key(const QString &name) const { return m_keys[name].toString().toUtf8(); }

    [[nodiscard]] QByteArray fill(QByteArray text) const
    {
        return text.replace("{cart}", m_cart).replace("{item}", m_item).replace("{order}", m_order);
    }

    [[nodiscard]] sandbox::HttpRequest request(const QByteArray &method, const QByteArray &target,
                                               const QByteArray &body) const
    {
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        const QByteArray signature = sandbox::expectedSignature(
            key(u"applicationSecret"_s), key(u"consumerKey"_s), method, "http://" + host + target, body, time);
        return {method,
                target,
                {{"host", host},
                 {"x-ovh-application", key(u"applicationKey"_s)},
                 {"x-ovh-consumer", key(u"consumerKey"_s)},
                 {"x-ovh-timestamp", time},
                 {"x-ovh-signature", signature}},
                body};
    }

    void read(const sandbox::HttpResponse &response)
    {
        // Whatever was asked: an answer is JSON, has an id, and is no failure of the server.
        const QJsonDocument document = QJsonDocument::fromJson('[' + response.body + ']');
        const bool hasFailed = response.status >= 500 && response.status != 501;
        if (document.isNull() || hasFailed || response.headers.isEmpty())
            std::abort();
        const QJsonObject answer = document[0].toObject();
        keep(answer[u"cartId"_s], m_cart);
        keep(answer[u"itemId"_s], m_item);
        keep(answer[u"orderId"_s], m_order);
    }

    static void keep(const QJsonValue &id, QByteArray &kept)
    {
        if (id.isString())
            kept = id.toString().toUtf8();
        else if (id.isDouble())
            kept = QByteArray::number(id.toInteger());
    }

    sandbox::Sandbox m_sandbox;
    QJsonObject m_keys;
    QByteArray m_cart;
    QByteArray m_item;
    QByteArray m_order;
};

QList<QByteArray> callsIn(const QByteArray &input)
{
    QList<QByteArray> calls;
    qsizetype from = 0;
    while (from < input.size() && calls.size() < 32) {
        qsizetype to = input.indexOf("\n--\n", from);
        if (to < 0)
            to = input.size();
        calls.append(input.mid(from, to - from));
        from = to + 4;
    }
    return calls;
}

} // namespace

/// Signed calls, one after the other: "METHOD /path", the body on the next lines, "--" between them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static Customer customer;
    customer.start();
    for (const QByteArray &each : callsIn(input))
        customer.call(each);
    return 0;
}

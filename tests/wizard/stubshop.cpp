// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/stubshop.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace cartouche::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonValue &json)
{
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QJsonObject price(double value)
{
    return {{u"currencyCode"_s, u"EUR"_s}, {u"value"_s, value}, {u"text"_s, QString::number(value, 'f', 2) + u" €"_s}};
}

QJsonObject labelled(const QString &label, double value)
{
    return {{u"label"_s, label}, {u"price"_s, price(value)}};
}

bool isPremium(const QString &name)
{
    return name.startsWith("premium"_L1);
}

bool isTransfer(const QString &name)
{
    return name.startsWith("transfer"_L1);
}

QJsonObject offer(const QString &mode, double first, const QJsonArray &durations)
{
    return {{u"action"_s, mode.section(u'-', 0, 0)}, {u"orderable"_s, true}, {u"pricingMode"_s, mode}, {u"duration"_s, durations},
            {u"prices"_s, QJsonArray{labelled(u"TOTAL"_s, first), labelled(u"RENEW"_s, 7)}}};
}

QJsonArray offers(const QString &name, double first)
{
    const QJsonArray years{u"P1Y"_s, u"P2Y"_s, u"P3Y"_s};
    // For sale at its holder's, who may also move it in.
    if (name.startsWith("sale"_L1))
        return {offer(u"transfer-aftermarket1"_s, 900, {u"P1Y"_s}), offer(u"transfer-default"_s, first, {u"P1Y"_s})};
    return {offer(isTransfer(name) ? u"transfer-default"_s : isPremium(name) ? u"create-premium"_s : u"create-default"_s, first, years)};
}

QJsonArray requirements(const QString &name)
{
    QJsonArray list{QJsonObject{{u"label"_s, u"OWNER_LEGAL_AGE"_s}, {u"type"_s, u"bool"_s}, {u"required"_s, true}},
                    QJsonObject{{u"label"_s, u"REASON"_s}, {u"type"_s, u"String"_s}, {u"required"_s, true}}};
    if (isTransfer(name))
        list.append(QJsonObject{{u"label"_s, u"AUTH_INFO"_s}, {u"type"_s, u"String"_s}, {u"required"_s, true}});
    return list;
}

QJsonArray withUnknownLabel(QJsonArray list, const QString &label)
{
    list.append(QJsonObject{{u"label"_s, label}, {u"type"_s, u"String"_s}, {u"required"_s, false}});
    return list;
}

} // namespace

StubShop::StubShop()
{
    connect(&m_server, &QTcpServer::newConnection, this, &StubShop::accept);
    setFailure(Failure::None);
}

QString StubShop::endpoint() const
{
    return u"http://127.0.0.1:%1/1.0"_s.arg(m_port);
}

void StubShop::setFailure(Failure failure)
{
    m_failure = failure;
    if (failure == Failure::NoNetwork) {
        m_server.close();
        return;
    }
    if (m_server.isListening())
        return;
    const bool listens = m_server.listen(QHostAddress::LocalHost, m_port);
    Q_ASSERT(listens);
    Q_UNUSED(listens)
    m_port = m_server.serverPort();
}

void StubShop::startAnotherOrder()
{
    ++m_orderNumber;
    m_isPaid = false;
    m_items.clear();
    m_orderedNames.clear(); // the earlier one is long over
}

int StubShop::countOf(const QString &endOfRequest) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [&](const QString &request) {
        return request.endsWith(endOfRequest);
    }));
}

QHash<QString, QString> StubShop::entriesOf(const QString &name) const
{
    QHash<QString, QString> entries;
    for (const Item &item : m_items) {
        if (item.name != name)
            continue;
        entries.insert(u"duration"_s, item.duration);
        entries.insert(u"pricingMode"_s, item.pricingMode);
        for (const auto &[label, value] : item.configurations)
            entries.insert(label, value);
    }
    return entries;
}

void StubShop::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void StubShop::readFrom(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    qsizetype length = 0;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
        if (line.toLower().startsWith("x-ovh-consumer:"))
            m_lastKey = line.mid(15).trimmed();
    }
    if (buffer.size() < headEnd + 4 + length)
        return;
    const QList<QByteArray> first = lines.first().split(' ');
    const QJsonObject body = QJsonDocument::fromJson(buffer.mid(headEnd + 4, length)).object();
    buffer.clear();
    const QByteArray method = first.value(0);
    const QString target = QString::fromLatin1(first.value(1));
    const QString request = QString::fromLatin1(method) + u' ' + target.section(u"/1.0"_s, 1);
    if (m_isSilent && request.contains("/cart-1/domain?"_L1)) {
        m_waiting.append([this, waiting = QPointer(&socket), method, target, body] {
            if (waiting)
                reply(*waiting, method, target, body);
        });
        return;
    }
    const bool isHeld = m_heldRequest.endsWith(u'$') ? request == m_heldRequest.chopped(1)
                                                     : !m_heldRequest.isEmpty() && request.startsWith(m_heldRequest);
    if (!isHeld) {
        reply(socket, method, target, body);
        return;
    }
    m_heldRequest.clear();
    m_heldSocket = &socket;
    m_heldReply = [this, &socket, method, target, body] { reply(socket, method, target, body); };
}

void StubShop::release()
{
    if (m_heldSocket)
        m_heldReply();
    m_heldSocket = nullptr;
}

void StubShop::setSilent(bool isSilent)
{
    m_isSilent = isSilent;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting)
        answer();
}

void StubShop::reply(QTcpSocket &socket, const QByteArray &method, const QString &target, const QJsonObject &body)
{
    Answer told = answer(method, target, body);
    if (!m_mark.isEmpty() && told.type == "application/json") {
        const QJsonDocument document = QJsonDocument::fromJson(told.body);
        if (document.isArray() || document.isObject())
            told.body = text(marked(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())));
    }
    // One request a connection, so that none outlives the moment when nobody listens.
    socket.write("HTTP/1.1 " + QByteArray::number(told.status) + " x\r\nContent-Type: " + told.type
                 + "\r\nX-Ovh-QueryID: " + m_queryId.toLatin1() + "\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(told.body.size()) + "\r\n\r\n" + told.body);
    socket.disconnectFromHost();
}

QJsonValue StubShop::marked(const QJsonValue &json) const
{
    static const QStringList words{u"description"_s, u"name"_s, u"firstname"_s, u"content"_s, u"message"_s};
    if (json.isArray()) {
        QJsonArray list;
        const QJsonArray all = json.toArray();
        for (const QJsonValue &each : all)
            list.append(marked(each));
        return list;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (words.contains(member.key()) && member->isString())
            *member = QString(m_mark + member->toString());
        else
            *member = marked(*member);
    }
    return object;
}

StubShop::Answer StubShop::failed() const
{
    switch (m_failure) {
    case Failure::BadRequest:
        return {400, R"({"class":"Client::BadRequest","httpCode":"400 Bad Request","message":"No, thanks"})"};
    case Failure::Signature:
        return {400, R"({"errorCode":"INVALID_SIGNATURE","httpCode":"400 Bad Request","message":"Invalid signature"})"};
    case Failure::Credential:
        return {403, R"({"errorCode":"INVALID_CREDENTIAL","httpCode":"403 Forbidden","message":"This credential is not valid"})"};
    case Failure::Clock:
        return {400, R"({"errorCode":"QUERY_TIME_OUT","httpCode":"400 Bad Request","message":"Query out of time"})"};
    case Failure::Unavailable:
        return {503, R"({"message":"Service unavailable"})"};
    default:
        return {200, "<html><body>Down for maintenance</body></html>", "text/html"};
    }
}

StubShop::Answer StubShop::answer(const QByteArray &method, const QString &target, const QJsonObject &body)
{
    const QUrl url(target);
    QString request = QString::fromLatin1(method) + u' ' + url.path();
    request.replace("/1.0/"_L1, "/"_L1);
    m_asked = url.query(QUrl::FullyDecoded);
    m_queryId = u"EU.ext-1.stub-%1"_s.arg(++m_nextId);
    if (request == "GET /auth/time"_L1)
        return {200, QByteArray::number(QDateTime::currentSecsSinceEpoch())};
    m_requests.append(request);
    if (m_failure != Failure::None) {
        m_failedQueries.append(m_queryId);
        return failed();
    }
    const QStringList path = request.section(u' ', 1).split(u'/', Qt::SkipEmptyParts);
    if (path.value(0) == "order"_L1)
        return path.value(3) == "item"_L1 && path.size() > 4 ? answerAboutItem(request, path, body)
                                                             : answerAboutCart(request, path, body);
    if (request == "GET /me"_L1)
        return {200, R"({"nichandle":"ab12345-ovh","ovhSubsidiary":"FR","firstname":"A","name":"B"})"};
    if (request == "POST /domain/configurationRule/check"_L1 && m_checksRules)
        return {200, "null"};
    return answerAboutOrder(request);
}

StubShop::Answer StubShop::answerAboutCart(const QString &request, const QStringList &path, const QJsonObject &body)
{
    const QString what = request.section(u' ', 0, 0) + u' ' + path.mid(3).join(u'/');
    if (request == "POST /order/cart"_L1)
        return {200, text(QJsonObject{{u"cartId"_s, u"cart-1"_s},
                                      {u"expire"_s, QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate)}})};
    if (what == "POST assign"_L1)
        return {200, "null"};
    if (what == "GET domain"_L1) {
        const QString name = m_asked.section(u'=', 1);
        return {200, m_takenNames.contains(name) ? QByteArray("[]") : text(offers(name, m_offerPrice))};
    }
    if (what == "POST domain"_L1) {
        m_items.append({++m_nextId, body[u"domain"].toString(), body[u"duration"].toString(),
                        body[u"pricingMode"].toString(), {}});
        return {200, text(toJson(m_items.last()))};
    }
    if (what == "GET item"_L1) {
        QJsonArray ids;
        for (const Item &item : std::as_const(m_items))
            ids.append(item.id);
        return {200, text(ids)};
    }
    if (what.endsWith("checkout"_L1)) {
        QJsonArray lines;
        for (const Item &item : std::as_const(m_items))
            lines.append(QJsonObject{{u"domain"_s, item.name}, {u"description"_s, item.name}, {u"detailType"_s, u"DURATION"_s},
                                     {u"quantity"_s, 1}, {u"cartItemID"_s, item.id}, {u"totalPrice"_s, price(m_price)}});
        const double sum = m_price * static_cast<double>(m_items.size());
        QJsonObject summary{{u"details"_s, lines},
                            {u"contracts"_s, QJsonArray{QJsonObject{{u"name"_s, u"Terms"_s}, {u"content"_s, u"…"_s}}}},
                            {u"prices"_s, QJsonObject{{u"withoutTax"_s, price(sum)}, {u"tax"_s, price(sum / 5)},
                                                      {u"withTax"_s, price(sum * 1.2)}}}};
        return what.startsWith("POST"_L1) ? checkOut(summary) : Answer{200, text(summary)};
    }
    if (request == "GET /order/cart/cart-1"_L1)
        return {200, text(QJsonObject{{u"cartId"_s, u"cart-1"_s}, {u"readOnly"_s, m_orderedNames.contains(m_orderNumber)}})};
    return {404, R"({"class":"Client::NotFound","message":"Not here"})"};
}

StubShop::Answer StubShop::checkOut(QJsonObject summary)
{
    const Loss loss = std::exchange(m_loseNext, Loss::None);
    if (loss != Loss::Order) {
        QStringList names;
        for (const Item &item : std::as_const(m_items))
            names.append(item.name);
        m_orderedNames.insert(m_orderNumber, names);
    }
    if (loss != Loss::None)
        return {200, "<html><body>Please wait</body></html>", "text/html"};
    summary.insert(u"orderId"_s, m_orderNumber);
    return {200, text(summary)};
}

StubShop::Answer StubShop::answerAboutLines(const QStringList &path) const
{
    const QStringList names = m_orderedNames.value(path.value(2).toLongLong());
    if (path.size() == 3) {
        const double total = 6.0 * static_cast<double>(names.size());
        return {200, text(QJsonObject{{u"orderId"_s, path.at(2).toLongLong()}, {u"priceWithTax"_s, price(total)},
                                      {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})};
    }
    if (path.size() > 4) {
        const QString name = names.value(path.at(4).toInt() - 1);
        return {200, text(QJsonObject{{u"orderDetailId"_s, path.at(4).toLongLong()}, {u"domain"_s, name}, {u"description"_s, name},
                                      {u"detailType"_s, u"DURATION"_s}, {u"quantity"_s, u"1"_s}})};
    }
    QJsonArray ids;
    for (qsizetype id = 1; id <= names.size(); ++id)
        ids.append(id);
    return {200, text(ids)};
}

StubShop::Answer StubShop::answerAboutItem(const QString &request, const QStringList &path, const QJsonObject &body)
{
    const QString method = request.section(u' ', 0, 0);
    const QString what = method + u' ' + path.value(5);
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.id == path.at(4).toLongLong(); });
    if (found == m_items.end())
        return {404, R"({"class":"Client::NotFound","message":"No such item"})"};
    Item &item = *found;
    if (what == "GET requiredConfiguration"_L1)
        return {200, text(m_mark.isEmpty() ? requirements(item.name) : withUnknownLabel(requirements(item.name), m_mark))};
    if (path.value(5) == "configuration"_L1) {
        const qint64 id = path.value(6).toLongLong();
        if (method == "POST"_L1) {
            item.configurations.insert(++m_nextId, {body[u"label"].toString(), body[u"value"].toString()});
            return {200, text(QJsonObject{{u"id"_s, m_nextId}, {u"label"_s, body[u"label"]}, {u"value"_s, body[u"value"]}})};
        }
        if (method == "DELETE"_L1) {
            item.configurations.remove(id);
            return {200, "null"};
        }
        if (path.size() > 6) {
            const auto [label, value] = item.configurations.value(id);
            return {200, text(QJsonObject{{u"id"_s, id}, {u"label"_s, label}, {u"value"_s, value}})};
        }
        QJsonArray ids;
        for (auto each = item.configurations.keyBegin(); each != item.configurations.keyEnd(); ++each)
            ids.append(*each);
        return {200, text(ids)};
    }
    if (method == "DELETE"_L1) {
        m_items.erase(found);
        return {200, "null"};
    }
    if (method == "PUT"_L1)
        item.duration = body[u"duration"].toString();
    return {200, text(toJson(item))};
}

StubShop::Answer StubShop::answerAboutOrder(const QString &request)
{
    const QString order = u"/me/order/%1"_s.arg(m_orderNumber);
    if (request == "GET "_L1 + order + "/status"_L1)
        return {200, text(!m_mark.isEmpty() ? m_mark : m_isPaid ? u"delivered"_s : u"notPaid"_s)};
    if (request == "POST "_L1 + order + "/pay"_L1) {
        m_isPaid = true;
        return {200, "null"};
    }
    if (request == "GET /me/order"_L1) {
        QJsonArray ids;
        for (auto each = m_orderedNames.keyBegin(); each != m_orderedNames.keyEnd(); ++each)
            ids.append(*each);
        return {200, text(ids)};
    }
    const QStringList path = request.section(u' ', 1).split(u'/', Qt::SkipEmptyParts);
    if (request == "GET /domain"_L1)
        return {200, text(QJsonArray::fromStringList(m_ownNames))};
    if (request == "GET /me/task/domain"_L1)
        return {200, "[]"};
    const bool isOrder = request.startsWith("GET /me/order/"_L1) && m_orderedNames.contains(path.value(2).toLongLong());
    if (isOrder && (path.size() == 3 || path.value(3) == "details"_L1))
        return answerAboutLines(path);
    if (isOrder && path.value(3) == "status"_L1)
        return {200, R"("notPaid")"};
    const QString methods = u"GET /me/payment/method"_s;
    if (request == methods) {
        QJsonArray ids;
        for (const qint64 id : std::as_const(m_methods))
            ids.append(id);
        return {200, text(ids)};
    }
    if (request.startsWith(methods)) {
        const qint64 id = request.section(u'/', -1).toLongLong();
        return {200, text(QJsonObject{{u"paymentMethodId"_s, id}, {u"paymentType"_s, u"CREDIT_CARD"_s},
                                      {u"status"_s, u"VALID"_s}, {u"default"_s, id == 1},
                                      {u"label"_s, u"%1"_s.arg(4241 + id)}})};
    }
    return {404, R"({"class":"Client::NotFound","message":"Not here"})"};
}

QJsonObject StubShop::toJson(const Item &item)
{
    QJsonArray configurations;
    for (auto each = item.configurations.keyBegin(); each != item.configurations.keyEnd(); ++each)
        configurations.append(*each);
    return {{u"cartId"_s, u"cart-1"_s}, {u"itemId"_s, item.id}, {u"duration"_s, item.duration},
            {u"configurations"_s, configurations}, {u"settings"_s, QJsonObject{{u"domain"_s, item.name}}},
            {u"prices"_s, QJsonArray{labelled(u"TOTAL"_s, 5)}}};
}

} // namespace cartouche::tests

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace cartouche::tests {

/// The few routes that a purchase needs, answered in this process, that can be made to fail at any
/// moment: everything that is asked from then on gets the same answer, until it works again. Names
/// that start with "transfer" are registered elsewhere, those with "sale" are for sale there too, all others are free.
class StubShop : public QObject
{
    Q_OBJECT
public:
    enum class Failure {
        None,
        NoNetwork,    ///< nobody listens
        Signature,    ///< INVALID_SIGNATURE
        Credential,   ///< INVALID_CREDENTIAL
        Clock,        ///< QUERY_TIME_OUT
        Unavailable,  ///< 503
        Html,         ///< a page in the place of JSON
        BadRequest,   ///< a refusal in words of its own
    };
    Q_ENUM(Failure)

    StubShop();

    /// "http://127.0.0.1:1234/1.0"; stays the same while it fails.
    [[nodiscard]] QString endpoint() const;
    void setFailure(Failure failure);
    /// The next request that begins like this ("POST /order/cart/cart-1/checkout"), or is this with a "$" behind it,
    /// waits for release(), and is answered as the shop is then.
    void hold(const QString &request) { m_heldRequest = request; }
    [[nodiscard]] bool isHolding() const { return m_heldSocket != nullptr; }
    void release();
    /// Everything that the shop says in words of its own begins with this text from now on: names of people and
    /// contracts, descriptions, messages, a label and a state that nobody knows.
    void setMark(const QString &mark) { m_mark = mark; }
    /// The account's payment methods by their ids, all cards; 1 is its default.
    void setPaymentMethods(const QList<qint64> &ids) { m_methods = ids; }
    /// What GET /domain lists: the names of the account.
    void setOwnNames(const QStringList &names) { m_ownNames = names; }
    /// An order made elsewhere, that is not paid, with this name in it.
    void setOpenOrder(qint64 id, const QString &name) { m_orderedNames.insert(id, {name}); }
    /// The next checkout makes an order with another number, not paid yet.
    void startAnotherOrder();
    /// Of each name from now on, without tax.
    void setPrice(double price) { m_price = price; }
    /// The next checkout is answered with a page of HTML, whether it makes an order or not.
    void loseNextOrder(bool isMade) { m_loseNext = isMade ? Loss::AnswerAlone : Loss::Order; }
    /// Of each name that is asked about from now on: the first year, without tax.
    void setOfferPrice(double price) { m_offerPrice = price; }
    /// Somebody else has registered it.
    void setTaken(const QString &name) { m_takenNames.append(name); }
    /// Nobody who asks about a name hears anything, until it speaks again; those who still wait hear it then.
    void setSilent(bool isSilent);
    /// How many wait for an answer about a name, or have waited, since the shop fell silent.
    [[nodiscard]] int waitingCount() const { return static_cast<int>(m_waiting.size()); }
    /// False: nobody checks the rules of registries.
    void setChecksRules(bool checks) { m_checksRules = checks; }
    /// Somebody made an order like the last one elsewhere.
    void orderTwice() { m_orderedNames.insert(m_orderNumber + 1000, m_orderedNames.value(m_orderNumber)); }
    /// Requests, each as "POST /order/cart", the clock's left out.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }
    [[nodiscard]] int count(const QString &request) const { return static_cast<int>(m_requests.count(request)); }
    [[nodiscard]] int countOf(const QString &endOfRequest) const;
    /// The consumer key that signed the last request.
    [[nodiscard]] const QByteArray &lastKey() const { return m_lastKey; }
    /// Query numbers of all answers that told of a failure.
    [[nodiscard]] const QStringList &failedQueries() const { return m_failedQueries; }
    /// What stands in the cart for a name: label → value, and under "duration" and "pricingMode" what it was put in with.
    [[nodiscard]] QHash<QString, QString> entriesOf(const QString &name) const;

private:
    enum class Loss { None, AnswerAlone, Order };
    struct Item
    {
        qint64 id = 0;
        QString name;
        QString duration;
        QString pricingMode;
        QHash<qint64, QPair<QString, QString>> configurations;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
    };

    void accept();
    void readFrom(QTcpSocket &socket);
    void reply(QTcpSocket &socket, const QByteArray &method, const QString &target, const QJsonObject &body);
    [[nodiscard]] Answer answer(const QByteArray &method, const QString &target, const QJsonObject &body);
    [[nodiscard]] Answer answerAboutCart(const QString &request, const QStringList &path, const QJsonObject &body);
    [[nodiscard]] Answer answerAboutItem(const QString &request, const QStringList &path, const QJsonObject &body);
    [[nodiscard]] Answer checkOut(QJsonObject summary);
    [[nodiscard]] Answer answerAboutOrder(const QString &request);
    [[nodiscard]] Answer answerAboutLines(const QStringList &path) const;
    [[nodiscard]] Answer failed() const;
    [[nodiscard]] QJsonValue marked(const QJsonValue &json) const;
    [[nodiscard]] static QJsonObject toJson(const Item &item);

    QHash<QTcpSocket *, QByteArray> m_buffers; // outlives the sockets of the server
    QTcpServer m_server;
    quint16 m_port = 0;
    Failure m_failure = Failure::None;
    QStringList m_requests;
    QString m_queryId;
    QStringList m_failedQueries;
    QByteArray m_lastKey;
    QString m_asked; ///< of the query, "domain=…"
    QList<Item> m_items;
    qint64 m_nextId = 100;
    QList<qint64> m_methods{1};
    QString m_heldRequest;
    QPointer<QTcpSocket> m_heldSocket;
    std::function<void()> m_heldReply;
    QStringList m_ownNames;
    QString m_mark;
    qint64 m_orderNumber = 4711;
    bool m_isPaid = false;
    double m_price = 5; ///< of a name in the cart, without tax
    double m_offerPrice = 5; ///< of a name that is asked about
    QStringList m_takenNames;
    bool m_isSilent = false;
    bool m_checksRules = true;
    QList<std::function<void()>> m_waiting;
    Loss m_loseNext = Loss::None;
    QMap<qint64, QStringList> m_orderedNames; ///< by the number of the order
};

} // namespace cartouche::tests

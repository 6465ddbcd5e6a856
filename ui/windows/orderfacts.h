// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "order/ledgerrow.h"
#include "theme/tokens.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::order {
class Aftercare;
class Ledger;
struct RenewalState;
}
namespace cartouche::widgets {
class History;
}

namespace cartouche::windows {

/// The part of an order's details that looks ahead: how far it has come, until when it can be withdrawn from, how its
/// names are renewed, and what their owner still has to do.
class OrderFacts : public QWidget
{
    Q_OBJECT
public:
    /// The list price of one renewal of a name, without tax.
    using RenewalPrice = std::function<std::optional<base::Money>(const QString &ascii)>;

    explicit OrderFacts(QWidget *parent = nullptr);

    /// Null: nothing is shown. Either may go first.
    void setSources(order::Ledger *ledger, order::Aftercare *aftercare);
    void setRenewalPrice(const RenewalPrice &price) { m_price = price; }
    /// Null hides it.
    void showRow(const order::LedgerRow *row);
    void retranslate() { refresh(); }

private:
    struct Fact
    {
        QString icon;
        theme::Token tint = theme::Token::Text2;
        QString text;
        QString ascii = {};        ///< of the name whose renewal it tells; empty: of none
        std::optional<bool> offer = {}; ///< what can be decided about it instead: renew by itself, or not
        friend bool operator==(const Fact &, const Fact &) = default;
    };

    void refresh();
    void showWay();
    [[nodiscard]] QList<Fact> facts() const;
    [[nodiscard]] std::optional<Fact> withdrawalFact() const;
    [[nodiscard]] QList<Fact> renewalFacts() const;
    [[nodiscard]] Fact renewalFact(const QString &name, const order::RenewalState &state) const;
    [[nodiscard]] static std::optional<bool> offerOf(const order::RenewalState &state);
    [[nodiscard]] QPushButton *renewalButton(const Fact &fact, QWidget *parent);
    void askAboutRenewal(const QString &ascii, bool isAutomatic);
    [[nodiscard]] std::optional<Fact> mailFact() const;
    void setFacts(const QList<Fact> &facts);

    QPointer<order::Ledger> m_ledger;
    QPointer<order::Aftercare> m_aftercare;
    RenewalPrice m_price;
    std::optional<order::LedgerRow> m_row;
    QLabel *m_wayTitle = nullptr;
    widgets::History *m_way = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<Fact> m_shown;
    qint64 m_asked = 0; ///< order whose renewals were asked for
};

} // namespace cartouche::windows

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "widgets/pricetotals.h"

#include <QFrame>
#include <QList>

#include <optional>

class QLabel;
class QStandardItemModel;

namespace cartouche::widgets {

class PriceView;

/// One line of a price, all texts ready to be shown.
struct PriceLine
{
    enum class Tone {
        Normal,
        Gift,    ///< a reduction, green
        Changed, ///< differs from what was seen before: marked, with the former amount
        Quiet,   ///< no charge
    };

    QString description; ///< "Registration, 12 months"
    QString note;        ///< "comes with the name, no charge"
    QString amount;      ///< "9.99 €"
    Tone tone = Tone::Normal;
    QString former;      ///< the amount before, for Tone::Changed; without an amount of now the line is gone
    std::optional<base::Money> exact = {}; ///< the amount itself
    QString original = {}; ///< as the server words it, for who wants to see it; untrusted
    friend bool operator==(const PriceLine &, const PriceLine &) = default;
};

struct PriceGroup
{
    QString name;      ///< "maree-haute"
    QString extension; ///< ".com"
    QString amount;    ///< "7.49 €"
    QList<PriceLine> lines;
    friend bool operator==(const PriceGroup &, const PriceGroup &) = default;
};

/// The price table of the review: names with their lines, the totals at the foot.
class PriceTree : public QFrame
{
    Q_OBJECT

public:
    static constexpr int LabelRole = Qt::UserRole; ///< the name without its extension

    explicit PriceTree(QWidget *parent = nullptr);

    void setHeads(const QString &name, const QString &amount);
    /// Groups of the same names and numbers of lines as before take over their rows.
    void setGroups(const QList<PriceGroup> &groups);
    void setTotals(const QList<PriceTotal> &totals);
    /// In grey while the prices are being checked again.
    void setStale(bool stale);

    [[nodiscard]] PriceView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void refill(int row, const PriceGroup &group);
    [[nodiscard]] static QString spoken(const QString &amount, const QString &former);

    QList<PriceGroup> m_groups;
    QLabel *m_nameHead;
    QLabel *m_amountHead;
    PriceView *m_view;
    PriceTotals *m_totals;
    QStandardItemModel *m_model;
};

} // namespace cartouche::widgets

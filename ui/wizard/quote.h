// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/costoutlook.h"
#include "order/purchase.h"
#include "order/renewalchoice.h"
#include "order/review.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// One amount of a quote, as words and as the exact amount.
struct QuoteRow
{
    QString name;      ///< "maree-haute.com"; empty: of no name
    QString line;      ///< "Registration, 12 months"
    QString note;      ///< "comes with the name, no charge"
    QString amount;    ///< "9.99 €"; empty: not told
    std::optional<base::Money> exact;
};

/// A review for whoever has to approve it, in the language of the moment: every text is ready to be written, none of it
/// is markup.
struct Quote
{
    QString title;
    QString notice;     ///< that it is no order
    QString validity;   ///< when the prices held
    QList<std::pair<QString, QString>> facts; ///< "Account" → "ab12345-ovh"
    QStringList heads;  ///< of name, line, amount without tax
    QList<QuoteRow> rows;
    QList<QuoteRow> totals; ///< the last stands out
    QStringList remarks;    ///< what does not add up, what is not known
    QString yearsTitle;
    QList<QuoteRow> years;  ///< this order and the renewals, with tax; the last is their sum
    QStringList csvHeads;   ///< name, line, amount, currency, remark
    bool hasDecimalComma = false;
};

class QuoteWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::QuoteWords)
public:
    /// Who would buy.
    struct Buyer
    {
        QString account;
        QString region;
        bool isSandbox = false;
    };
    [[nodiscard]] static Quote quote(const order::Review &review, const order::Draft &draft, const QStringList &codes,
                                     const order::RenewalChoice &choice, int years, const Buyer &buyer);

private:
    static void addRows(Quote &quote, const order::Review &review, const order::Draft &draft, const QStringList &codes);
    static void addTotals(Quote &quote, const order::Review &review);
    static void addYears(Quote &quote, const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                         const QList<base::DomainName> &names);
};

} // namespace cartouche::wizard

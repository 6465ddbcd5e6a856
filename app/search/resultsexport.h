// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::search {

/// One row of the results as it leaves the program.
struct ExportRow
{
    struct Price
    {
        std::optional<base::Money> net;
        std::optional<base::Money> withTax;
    };

    QString ascii;
    QString unicode;
    QString state;        ///< a stable English key: "available", "premium"
    Price first;          ///< first period
    Price renewal;        ///< one renewal
    Price total;          ///< of `years`
    int years = 0;        ///< 0: no total
    bool isListPrice = false; ///< the amounts are the extension's: OVHcloud has told none of this very name
    QDateTime answeredAt; ///< when OVHcloud said so; invalid: not yet
    QString note;         ///< may hold text of a server
    QString warning;      ///< what the guards say of the name
    std::optional<base::Money> formerFirst; ///< the list price before it moved lately, net of tax, like the next
    std::optional<base::Money> formerRenewal;

    /// One of all that OVHcloud offers for the name.
    struct Offer
    {
        QString state; ///< as the state of a row
        QString pricingMode;
        int months = 0; ///< that `first` is for
        Price first;
        Price renewal;
    };
    QList<Offer> offers;
};

/// Results as a file: for spreadsheets, for programs, or the names alone. English keys, whatever the language.
class ResultsExport
{
public:
    enum class Form { Csv, Json, Text };

    /// @param at when it was exported; ages are counted from then
    ResultsExport(const QList<ExportRow> &rows, const QDateTime &at);

    /// RFC 4180 with a heading. A text that a spreadsheet would take for a formula gets an apostrophe in front.
    /// Amounts are in the currency of the row; one in another currency carries its code: "12.00 USD".
    /// @param hasMark with a byte order mark, without which Excel takes UTF-8 for something else
    [[nodiscard]] QByteArray csv(bool hasMark = true) const;
    /// {"format", …, "count", "rows": […]}; amounts are decimal texts beside their currency, what is unknown is null.
    [[nodiscard]] QByteArray json() const;
    /// One name a line, in Unicode: also what is copied.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QByteArray bytes(Form form) const;
    /// By the end of the file's name; a table where it says nothing.
    [[nodiscard]] static Form formOf(const QString &file);

    /// Writes the file as a whole or not at all, on another thread; the answer is the number of rows. Fails with
    /// Kind::Storage and code "cannot-open", or "full" when the disk did not take it.
    [[nodiscard]] static QFuture<base::Result<qsizetype>> save(const QList<ExportRow> &rows, const QDateTime &at,
                                                               const QString &file, Form form);

private:
    QList<ExportRow> m_rows;
    QDateTime m_at;
};

} // namespace cartouche::search

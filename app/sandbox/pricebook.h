// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/extensions.h"

#include <QDateTime>
#include <QHash>

#include <array>

namespace cartouche::sandbox {

/// A reduction on the first year of a creation, while it runs.
struct Promotion
{
    QString name; ///< "fr-create"
    std::int64_t discount = 0; ///< net euro cents, positive
    QDateTime start;
    std::optional<QDateTime> end;
};

/// The prices in force: the list of extensions, and what was moved away from it while the sandbox
/// runs. Amounts are net euro cents.
class PriceBook
{
public:
    enum class Kind { Create, Renew, Transfer, Discount };
    static constexpr std::size_t kinds = 4;
    /// Above this no price can be moved: one million euros.
    static constexpr std::int64_t highest = 100'000'000;

    /// @param opening the days of promotions are counted from this day on
    explicit PriceBook(const QDateTime &opening);

    /// Of one year. The discount is the one of the promotion, whether it runs or not.
    [[nodiscard]] std::int64_t price(const Extension &extension, Kind kind) const;
    /// The promotion that runs at this moment. It never takes more than the creation costs.
    [[nodiscard]] std::optional<Promotion> promotion(const Extension &extension, const QDateTime &now) const;
    /// Whether a price was moved below its list price.
    [[nodiscard]] bool isLowered(const Extension &extension) const;

    /// @param cents from 0 to `highest`; none: back to the list price
    void move(const Extension &extension, Kind kind, std::optional<std::int64_t> cents);
    /// What a price was moved to; none when it stands at the list price.
    [[nodiscard]] std::optional<std::int64_t> moved(const Extension &extension, Kind kind) const;

    /// The extensions with a price that is not the list price.
    [[nodiscard]] QStringList movedExtensions() const { return m_moves.keys(); }

    /// Another one after every move.
    [[nodiscard]] int version() const { return m_version; }
    /// When the next promotion starts or ends by itself; an invalid moment for never.
    [[nodiscard]] QDateTime nextTurn(const QDateTime &now) const;
    [[nodiscard]] const QDateTime &opening() const { return m_opening; }

private:
    using Moves = std::array<std::optional<std::int64_t>, kinds>;

    [[nodiscard]] QDateTime start(const Extension &extension) const;
    [[nodiscard]] std::optional<QDateTime> end(const Extension &extension) const;

    QDateTime m_opening;
    QHash<QString, Moves> m_moves; ///< by extension
    int m_version = 1;
};

} // namespace cartouche::sandbox

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordertimeline.h"
#include "theme/tokens.h"
#include "widgets/timeline.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// Something in words, with its icon.
struct OrderLook
{
    QString icon;
    theme::Token tint = theme::Token::Text3;
    QString text;
};

/// Orders and their registry tasks in words.
class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::OrderWords)
public:
    /// What stands in the card at the top of the payment page.
    [[nodiscard]] static OrderLook order(const order::OrderTimeline &timeline, const order::OrderProgress &progress);
    /// What the person can do now, or need not do; empty where the page itself says it.
    [[nodiscard]] static QString nextStep(const order::OrderTimeline &timeline);
    [[nodiscard]] static QList<widgets::TimelineStep> steps(const order::OrderTimeline &timeline);
    [[nodiscard]] static OrderLook name(const order::NameStep &name, order::OrderTimeline::Situation situation);
    /// At the right of its row: when, or how long it takes; may be empty.
    [[nodiscard]] static QString nameNote(const order::NameStep &name);
    /// "200 names: 3 need attention, 120 in your account, 77 under way"
    [[nodiscard]] static QString counts(const order::OrderTimeline &timeline);
    /// "14:05" on the same day, else with the date; empty for an invalid one.
    [[nodiscard]] static QString moment(const QDateTime &at);
    /// Why an amount cannot be trusted as it stands; empty when nothing is wrong with it.
    [[nodiscard]] static QString flawOf(const order::OrderProgress &progress);

private:
    [[nodiscard]] static OrderLook paymentLook(const order::OrderTimeline &timeline, const order::OrderProgress &progress);
    [[nodiscard]] static OrderLook overLook(const order::OrderTimeline &timeline, const order::OrderProgress &progress);
    [[nodiscard]] static QString title(const order::OrderStep &step);
    [[nodiscard]] static QString paymentCaption(const order::OrderTimeline &timeline);
    [[nodiscard]] static QString registryCaption(const order::OrderTimeline &timeline);
    [[nodiscard]] static QString caption(const order::OrderStep &step, const order::OrderTimeline &timeline);
};

} // namespace cartouche::wizard

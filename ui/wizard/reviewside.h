// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/contracthistory.h"
#include "wizard/session.h"

#include <QWidget>

class QLabel;

namespace cartouche::wizard {

class ContractList;
class PromoCodes;
class ReviewChecks;
class ReviewConsents;

/// The right column of the review: promo code, contracts and checks, which scroll when there are many, and below them
/// the consents, which always stand there.
class ReviewSide : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewSide(QWidget *parent = nullptr);

    [[nodiscard]] ReviewChecks &checks() { return *m_checks; }
    [[nodiscard]] const ReviewChecks &checks() const { return *m_checks; }
    [[nodiscard]] ReviewConsents &consents() { return *m_consents; }
    [[nodiscard]] const ReviewConsents &consents() const { return *m_consents; }
    [[nodiscard]] PromoCodes &codes() { return *m_codes; }
    /// Contracts and codes of the session's review; null: none.
    /// @param history of the contracts of earlier orders; null: not known
    void show(const Session *session, order::ContractHistory *history);
    /// The history knows more.
    void historyRead();
    void retranslate();

private:
    PromoCodes *m_codes;
    QLabel *m_title;
    ContractList *m_contracts;
    ReviewChecks *m_checks;
    ReviewConsents *m_consents;
};

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/coupons.h"
#include "order/review.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {
class IconLabel;
class StatusBadge;
}

namespace cartouche::wizard {

/// The promo codes of the cart: those that are in it with what they take off, and a field for another.
class PromoCodes : public QWidget
{
    Q_OBJECT
public:
    explicit PromoCodes(QWidget *parent = nullptr);

    /// @param coupons null while signed out
    void setCoupons(order::Coupons *coupons);
    /// What the codes take off is read from it; null: not known yet.
    void setReview(const order::Review *review);
    /// Nothing can be changed while the order is on its way.
    void setCodesEnabled(bool isEnabled);
    void retranslate();

private:
    void buildEntry();
    void apply();
    void refresh();
    void rebuildCodes();
    void showState();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool wantsEntry() const;

    QPointer<order::Coupons> m_coupons;
    QStringList m_shown;   ///< codes that have a row
    QStringList m_effects; ///< of them
    QLabel *m_title;
    QVBoxLayout *m_codes;
    QWidget *m_entry = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_another = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    widgets::IconLabel *m_problemIcon = nullptr;
    widgets::StatusBadge *m_busy = nullptr;
    bool m_isEntryWanted = false; ///< beside a code that is there already
    bool m_isEnabled = true;
    std::optional<order::Review> m_review;
};

} // namespace cartouche::wizard

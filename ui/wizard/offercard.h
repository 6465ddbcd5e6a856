// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "order/draft.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cartouche::widgets {
class ConsentBox;
class NameLabel;
class Pill;
class SecretEdit;
class StatusBadge;
}

namespace cartouche::wizard {

class OfferChoice;

/// One chosen name on the offers page: its offer, the duration, what it costs now and later, and
/// what has to be decided about it. Writes straight into the draft.
class OfferCard : public QFrame
{
    Q_OBJECT
public:
    OfferCard(order::Draft &draft, const QString &ascii, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_ascii; }
    /// Over how many years the total runs; shown with the next refresh().
    void setYears(int years) { m_years = years; }
    /// Shows what the draft says now.
    void refresh();
    /// Puts the focus on what has to be decided.
    void focusDecision();
    /// A sentence below the head: what OVHcloud said against this name; none without an error.
    void setProblem(const std::optional<base::Error> &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    void buildDecisions();
    void retranslate();
    void showPrices(const order::DraftName &name);
    void showProblem();

    order::Draft &m_draft;
    const QString m_ascii;
    int m_years = 5;
    widgets::NameLabel *m_name = nullptr;
    widgets::Pill *m_todo = nullptr;
    widgets::StatusBadge *m_state = nullptr;
    QComboBox *m_duration = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_promotion = nullptr;
    QLabel *m_renewal = nullptr;
    QLabel *m_total = nullptr;
    QPushButton *m_leaveOut = nullptr;
    OfferChoice *m_choice = nullptr;
    QWidget *m_decisions = nullptr;
    widgets::ConsentBox *m_consent = nullptr;
    QWidget *m_codeRow = nullptr;
    QLabel *m_codeLabel = nullptr;
    widgets::SecretEdit *m_code = nullptr;
    QLabel *m_codeHelp = nullptr;
    QLabel *m_problem = nullptr;
    std::optional<base::Error> m_error;
    bool m_isRefreshing = false;
};

/// Widths shared by the cards and the heads above them.
struct OfferColumns
{
    static constexpr int duration = 96;
    static constexpr int money = 100;
    static constexpr int leaveOut = 88;
};

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QJsonArray>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cartouche::order {
class Aftercare;
class Ledger;
}
namespace cartouche::widgets {
class Banner;
class History;
class IconLabel;
class StrongText;
struct HistoryEntry;
}

namespace cartouche::windows {

class OrderButtons;
class OrderCandidates;
class OrderFacts;
class OrderOutcomes;

/// The right side of the orders window: everything about one row, and the one thing to do about it.
class OrderDetails : public QWidget
{
    Q_OBJECT
public:
    explicit OrderDetails(QWidget *parent = nullptr);

    /// Null: nothing is shown. The ledger may go first.
    void setLedger(order::Ledger *ledger);
    /// What it tells beyond the row, and what it offers; null: nothing. It may go first.
    void setAftercare(order::Aftercare *aftercare);
    [[nodiscard]] OrderFacts &facts() { return *m_facts; }
    /// @param key of a row; an empty one shows nothing
    void showRow(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }
    void retranslate();
    /// Leads to the candidates.
    void pointOut();

Q_SIGNALS:
    void stepWanted(const QString &key);
    void supportFileWanted(const QString &key);
    void orderPdfWanted(const QString &key);
    void billPdfWanted(const QString &key);
    void withdrawalWanted(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    void buildHistory();
    void buildButtons(QVBoxLayout *outer);
    void refresh();
    void showNumber(const order::LedgerRow &row);
    void showState(const order::LedgerRow &row);
    void showCandidates(const order::LedgerRow &row);
    void showButtons(const order::LedgerRow &row);
    void readEvents();
    void showHistory();
    void openInBrowser();
    [[nodiscard]] QList<widgets::HistoryEntry> nextLook(const order::LedgerRow &row) const;
    [[nodiscard]] const order::LedgerRow *row() const;

    QPointer<order::Ledger> m_ledger;
    QPointer<order::Aftercare> m_aftercare;
    QString m_key;
    QJsonArray m_events;
    QString m_eventsKey; ///< of the row that they belong to
    QTimer m_tick;       ///< counts down to the next look

    QScrollArea *m_scroll = nullptr;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    widgets::StrongText *m_names = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_number = nullptr;
    widgets::Banner *m_banner = nullptr;
    QWidget *m_stateLine = nullptr;
    widgets::IconLabel *m_stateIcon = nullptr;
    QLabel *m_stateText = nullptr;
    QLabel *m_meaning = nullptr;
    OrderCandidates *m_candidates = nullptr;
    OrderFacts *m_facts = nullptr;
    QLabel *m_historyTitle = nullptr;
    widgets::History *m_history = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QPlainTextEdit *m_details = nullptr;
    OrderOutcomes *m_outcomes = nullptr;
    OrderButtons *m_buttons = nullptr;
};

} // namespace cartouche::windows

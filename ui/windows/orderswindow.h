// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "order/ledgerrow.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;

namespace cartouche::order {
class Aftercare;
class Ledger;
}
namespace cartouche::widgets {
class Banner;
class EmptyState;
}

namespace cartouche::windows {

class JournalSaver;
class OrderActions;
class OrderDetails;
class OrdersHeader;
class OrdersModel;
class OrdersProxy;

/// All orders of the account with what became of each, in a window of its own: it stands beside the wizard
/// and blocks nothing. Nothing in it orders or pays.
class OrdersWindow : public QDialog
{
    Q_OBJECT
public:
    explicit OrdersWindow(QWidget *parent = nullptr);

    /// Null while no account is open. The ledger may go first.
    void setLedger(order::Ledger *ledger);
    /// What comes after an order; null: only what the ledger has is shown. It may go first.
    void setAftercare(order::Aftercare *aftercare);
    /// The list price of one renewal of a name (ASCII), without tax; none where it is not known.
    void setRenewalPrice(const std::function<std::optional<base::Money>(const QString &)> &price);
    /// The dialog that mends a registry task, over whichever window is in front.
    void repair(qint64 taskId, const QString &name, qint64 orderId);
    /// Shows the window, or brings it to the front.
    void present();
    /// Shows the row of this click, as soon as there is one; an empty one changes nothing.
    void showClick(const QString &intentId);
    /// Shows the row with this key, as soon as there is one.
    void showKey(const QString &rowKey);
    /// Shows the row of this order, as soon as there is one.
    void showOrder(qint64 orderId);
    [[nodiscard]] OrdersModel &model() { return *m_model; }

Q_SIGNALS:
    /// The payment page of this order is wanted.
    void orderWanted(qint64 orderId);
    /// The search is wanted, with these names in its field; none: as it is.
    void searchWanted(const QStringList &names);
    /// The names of the main window are wanted: the draft goes on there.
    void draftWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void reject() override;

private:
    void buildList(QSplitter *splitter);
    void buildShortcuts();
    void connectActions();
    void tellVisible();
    void retranslate();
    void rowsChanged();
    void tellExport(const std::function<void()> &write);
    void showStack();
    void keepSelection();
    void selectionChanged();
    void takeStep(const QString &key);

    QPointer<order::Ledger> m_ledger;
    OrdersModel *m_model = nullptr;
    OrdersProxy *m_proxy = nullptr;
    JournalSaver *m_saver = nullptr;
    OrderActions *m_actions = nullptr;
    QTimer m_visible; ///< what is on the screen is told once the list rests
    OrdersHeader *m_header = nullptr;
    widgets::Banner *m_banner = nullptr; ///< about the journal
    widgets::Banner *m_exported = nullptr;
    std::function<void()> m_tellExport; ///< again after a language switch
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    OrderDetails *m_details = nullptr;
    QLabel *m_footer = nullptr;
    QString m_wanted;   ///< key of the row that is to be shown once it is there
    qint64 m_wantedOrder = 0; ///< likewise, until a row has this order
    QString m_selected; ///< key of the row that the details show
};

} // namespace cartouche::windows

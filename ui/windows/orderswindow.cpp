// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderswindow.h"

#include "order/aftercare.h"
#include "order/ledger.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/errorwords.h"
#include "windows/journalsaver.h"
#include "windows/orderactions.h"
#include "windows/orderdetails.h"
#include "windows/ordersdelegate.h"
#include "windows/ordersheader.h"
#include "windows/ordersmodel.h"
#include "windows/ordersproxy.h"

#include <QDir>
#include <QHideEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;

OrdersWindow::OrdersWindow(QWidget *parent) : QDialog(parent, Qt::Window)
{
    setObjectName(u"sheet"_s);
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(960, 640);
    resize(1100, 760);
    m_model = new OrdersModel(this);
    m_proxy = new OrdersProxy(*m_model, this);
    m_saver = new JournalSaver(this);
    m_actions = new OrderActions(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new OrdersHeader(this);
    column->addWidget(m_header);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(0, 0, 0, 0);
    messages->setSpacing(0);
    m_banner = new widgets::Banner(this);
    m_exported = new widgets::Banner(this);
    for (widgets::Banner *banner : {m_banner, m_exported}) {
        banner->setProperty("strip", true); // from edge to edge
        messages->addWidget(banner);
    }
    column->addLayout(messages);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    buildList(splitter);
    m_details = new OrderDetails(splitter);
    m_details->setMinimumWidth(320);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({644, 456});
    column->addWidget(splitter, 1);
    buildShortcuts();

    connect(m_header, &OrdersHeader::groupChanged, this, [this] {
        m_proxy->setGroup(m_header->group());
        keepSelection();
    });
    connect(m_header, &OrdersHeader::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        keepSelection();
    });
    connect(m_header, &OrdersHeader::refreshWanted, this, [this] {
        if (m_ledger != nullptr)
            m_ledger->refresh();
    });
    connect(m_header, &OrdersHeader::exportWanted, m_saver, &JournalSaver::saveAll);
    connect(m_header, &OrdersHeader::spendingWanted, m_actions, &OrderActions::saveSpending);
    connectActions();
    connect(m_details, &OrderDetails::stepWanted, this, &OrdersWindow::takeStep);
    connect(m_details, &OrderDetails::supportFileWanted, this, [this](const QString &key) {
        if (const LedgerRow *row = m_ledger != nullptr ? m_ledger->find(key) : nullptr)
            m_saver->saveOne(*row);
    });
    connect(m_saver, &JournalSaver::saved, this, [this](const QString &file, qsizetype events) {
        tellExport([this, file, events] {
            m_exported->show(widgets::Banner::Kind::Ok, tr("Exported, %n events", nullptr, static_cast<int>(events)),
                             QDir::toNativeSeparators(file));
            m_exported->setDetails({});
        });
    });
    connect(m_saver, &JournalSaver::failed, this, [this](const QString &file, const base::Error &error) {
        tellExport([this, file, error] {
            m_exported->show(widgets::Banner::Kind::Bad, tr("The file could not be written"), QDir::toNativeSeparators(file));
            m_exported->setDetails(error.technical);
        });
    });
    retranslate();
    showStack();
}

void OrdersWindow::tellExport(const std::function<void()> &write)
{
    m_tellExport = [this, write] {
        write();
        m_exported->clearButtons();
        connect(m_exported->addButton(tr("Close")), &QPushButton::clicked, this, [this] {
            m_tellExport = nullptr;
            m_exported->hideMessage();
            m_list->setFocus(Qt::OtherFocusReason);
        });
    };
    m_tellExport();
}

void OrdersWindow::buildList(QSplitter *splitter)
{
    auto *left = new QWidget(splitter);
    left->setMinimumWidth(380);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_stack = new QStackedWidget(left);
    m_list = new QListView(m_stack);
    m_list->setObjectName(u"orders"_s);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new OrdersDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty = new widgets::EmptyState(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_footer = new QLabel(left);
    m_footer->setProperty("type", u"caption"_s);
    m_footer->setProperty("tone", u"3"_s);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(16, 8, 16, 10);
    column->addWidget(m_footer);
    splitter->addWidget(left);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersWindow::selectionChanged);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { takeStep(m_proxy->rowAt(index).key); });
    connect(m_empty->setButton(u" "_s), &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            m_header->showAll();
        else
            Q_EMIT searchWanted({});
    });
}

void OrdersWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    add(QKeySequence(Qt::Key_F5), [this] {
        if (m_ledger != nullptr)
            m_ledger->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_saver->saveAll(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_header->focusField(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_header->focusField(); });
}

void OrdersWindow::setLedger(order::Ledger *ledger)
{
    if (m_ledger != nullptr)
        m_ledger->disconnect(this);
    m_ledger = ledger;
    m_selected.clear();
    m_actions->setSources(ledger, nullptr);
    m_details->setAftercare(nullptr);
    m_model->setLedger(ledger);
    m_details->setLedger(ledger);
    m_saver->setLedger(ledger);
    m_header->setUsable(ledger != nullptr);
    if (ledger != nullptr) {
        // After the model's own, so that the rows are there.
        connect(ledger, &order::Ledger::rowsChanged, this, &OrdersWindow::rowsChanged);
        connect(ledger, &order::Ledger::rowChanged, this, [this] { m_header->setCounts(*m_model); });
        connect(ledger, &order::Ledger::waitingChanged, &m_visible, qOverload<>(&QTimer::start));
    }
    rowsChanged();
}

void OrdersWindow::present()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void OrdersWindow::showClick(const QString &intentId)
{
    if (!intentId.isEmpty())
        showKey(LedgerRow::keyOf(intentId));
}

void OrdersWindow::showKey(const QString &rowKey)
{
    m_wanted = rowKey;
    m_header->showAll();
    keepSelection();
}

void OrdersWindow::showOrder(qint64 orderId)
{
    m_wantedOrder = orderId;
    m_header->showAll();
    keepSelection();
}

void OrdersWindow::rowsChanged()
{
    m_header->setCounts(*m_model);
    if (m_ledger != nullptr && m_ledger->error()) {
        const widgets::ErrorText error = widgets::ErrorWords::describe(*m_ledger->error());
        m_banner->show(widgets::Banner::Kind::Bad, tr("The journal could not be read"),
                       tr("What stands below may be old. Nothing was changed."));
        m_banner->setDetails(error.details);
    } else if (m_actions->aftercare() != nullptr && m_actions->aftercare()->history().error()) {
        const widgets::ErrorText error = widgets::ErrorWords::describe(*m_actions->aftercare()->history().error());
        m_banner->show(widgets::Banner::Kind::Warn, tr("Orders made elsewhere could not be refreshed"),
                       tr("What is known of them stands below. Orders made here are followed as before."));
        m_banner->setDetails(error.details);
    } else {
        m_banner->hideMessage();
    }
    keepSelection();
    m_visible.start();
}

/// The row that was chosen stays so, wherever it has moved; when it is not shown any more, the first one is.
void OrdersWindow::keepSelection()
{
    const QList<LedgerRow> rows = m_wantedOrder != 0 && m_ledger != nullptr ? m_ledger->rows() : QList<LedgerRow>();
    for (const LedgerRow &row : rows) {
        if (row.orderId == m_wantedOrder)
            m_wanted = row.key;
    }
    if (!rows.isEmpty() && !m_wanted.isEmpty())
        m_wantedOrder = 0;
    if (!m_wanted.isEmpty() && m_proxy->indexOf(m_wanted).isValid())
        m_selected = std::exchange(m_wanted, QString());
    QModelIndex index = m_selected.isEmpty() ? QModelIndex() : m_proxy->indexOf(m_selected);
    if (!index.isValid())
        index = m_proxy->index(0, 0);
    if (!index.isValid())
        m_list->clearSelection();
    else if (!m_list->selectionModel()->isSelected(index))
        m_list->setCurrentIndex(index);
    selectionChanged();
    showStack();
}

void OrdersWindow::selectionChanged()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) {
        // A filter that hides it for a moment does not make it forgotten.
        m_details->showRow({});
        return;
    }
    m_selected = m_proxy->rowAt(selected.first()).key;
    m_details->showRow(m_selected);
    // A screen reader's "select" leaves the current row where it was.
    if (m_list->currentIndex() != selected.first())
        m_list->selectionModel()->setCurrentIndex(selected.first(), QItemSelectionModel::NoUpdate);
}

void OrdersWindow::showStack()
{
    QPushButton *button = m_empty->button();
    if (m_ledger == nullptr) {
        m_empty->setContent(u"person"_s, tr("No account"), tr("Orders belong to an account. Choose one in the main window."));
        m_empty->setButton({});
    } else if (m_model->rowCount() > 0) {
        m_empty->setContent(u"filter"_s, tr("No order passes the filter"), {});
        m_empty->setButton(tr("Show all"));
    } else if (!m_ledger->isRead()) {
        m_empty->setContent(u"busy"_s, tr("Reading the journal…"), {});
        m_empty->setButton({});
    } else {
        m_empty->setContent(u"orders"_s, tr("No order yet"), tr("What you order here is written down and followed."));
        m_empty->setButton(tr("Go to Search"));
    }
    button->setVisible(!button->text().isEmpty());
    m_stack->setCurrentWidget(m_proxy->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void OrdersWindow::reject()
{
    if (!m_header->clearField())
        QDialog::reject();
}

void OrdersWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model->retranslate(); // "today" may be yesterday by now
    if (m_actions->aftercare() != nullptr)
        m_actions->aftercare()->setWatched(true);
    m_visible.start();
    m_list->setFocus(Qt::OtherFocusReason);
}

void OrdersWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_actions->aftercare() != nullptr && !event->spontaneous())
        m_actions->aftercare()->setWatched(false);
}

void OrdersWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrdersWindow::retranslate()
{
    setWindowTitle(tr("Orders – Cartouche"));
    m_list->setAccessibleName(tr("Orders"));
    m_footer->setText(tr("Journal kept on this computer, without secrets. It is only added to, never changed."));
    m_model->retranslate();
    if (m_tellExport)
        m_tellExport();
    rowsChanged();
}

} // namespace cartouche::windows

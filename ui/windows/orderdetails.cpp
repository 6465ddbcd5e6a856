// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderdetails.h"

#include "base/whendone.h"
#include "order/aftercare.h"
#include "order/ledger.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/history.h"
#include "widgets/iconlabel.h"
#include "widgets/strongtext.h"
#include "windows/eventwords.h"
#include "windows/orderactions.h"
#include "windows/orderbuttons.h"
#include "windows/ordercandidates.h"
#include "windows/orderfacts.h"
#include "windows/orderoutcomes.h"
#include "windows/orderstatewords.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using order::LedgerRow;
using State = LedgerRow::State;
using theme::Token;
using widgets::Banner;
using widgets::HistoryEntry;

namespace {

constexpr int margin = 24;

QLabel *label(QWidget *parent, const char *type, const char *tone)
{
    auto *made = new QLabel(parent);
    if (*type != '\0')
        made->setProperty("type", QString::fromLatin1(type));
    if (*tone != '\0')
        made->setProperty("tone", QString::fromLatin1(tone));
    made->setTextFormat(Qt::PlainText);
    return made;
}

/// A state that the person must not miss gets a message, all others a line.
std::optional<Banner::Kind> kindOfMessage(State state)
{
    switch (state) {
    case State::Unknown:
    case State::NeedsYou:
    case State::PaymentUnknown:
    case State::PaymentStalled:
    case State::Unpaid:
    case State::Papers:
    case State::TaskStuck: return Banner::Kind::Warn;
    case State::Refused:
    case State::PaymentRefused:
    case State::TaskFailed: return Banner::Kind::Bad;
    default: return std::nullopt;
    }
}

} // namespace

OrderDetails::OrderDetails(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_inside = new QWidget(m_scroll);
    m_inside->setObjectName(u"scrollBody"_s);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(margin, margin, margin, 16);
    m_column->setSpacing(0);
    m_scroll->setWidget(m_inside);
    outer->addWidget(m_scroll, 1);

    buildHead();
    buildHistory();
    m_outcomes = new OrderOutcomes(m_inside);
    m_column->addWidget(m_outcomes);
    m_column->addStretch(1);
    buildButtons(outer);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &OrderDetails::showHistory);
    retranslate();
}

void OrderDetails::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    m_names = new widgets::StrongText(m_inside);
    m_names->setLarge(true);
    m_total = label(m_inside, "name", "");
    head->addWidget(m_names, 1, Qt::AlignTop);
    head->addWidget(m_total, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_number = label(m_inside, "caption", "3");
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_number);
    m_column->addSpacing(12);

    m_banner = new Banner(m_inside);
    m_column->addWidget(m_banner);
    m_stateLine = new QWidget(m_inside);
    auto *line = new QHBoxLayout(m_stateLine);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_stateIcon = new widgets::IconLabel(m_stateLine);
    m_stateText = label(m_stateLine, "section", "");
    m_stateText->setWordWrap(true);
    m_meaning = label(m_stateLine, "", "2");
    m_meaning->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_stateText);
    texts->addWidget(m_meaning);
    line->addWidget(m_stateIcon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    m_column->addWidget(m_stateLine);
    m_candidates = new OrderCandidates(m_inside);
    m_candidates->setContentsMargins(0, 20, 0, 0);
    m_column->addWidget(m_candidates);
    connect(m_candidates, &OrderCandidates::pointedOut, this, [this](qint64 orderId) {
        if (const LedgerRow *shown = row())
            m_ledger->adopt(shown->intentId, orderId);
    });
    connect(m_candidates, &OrderCandidates::dismissed, this, [this] {
        if (const LedgerRow *shown = row())
            m_ledger->dismiss(shown->intentId);
    });
}

void OrderDetails::buildHistory()
{
    m_facts = new OrderFacts(m_inside);
    m_column->addWidget(m_facts);
    m_column->addSpacing(20);
    m_historyTitle = label(m_inside, "section", "");
    m_column->addWidget(m_historyTitle);
    m_column->addSpacing(12);
    m_history = new widgets::History(m_inside);
    m_column->addWidget(m_history);
    m_column->addSpacing(4);
    m_detailsButton = new QPushButton(m_inside);
    m_detailsButton->setProperty("kind", u"flat"_s);
    m_detailsButton->setProperty("small", true);
    m_detailsButton->setProperty("inline", true);
    m_detailsButton->setObjectName(u"historyDetails"_s);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_column->addWidget(m_detailsButton, 0, Qt::AlignLeft);
    m_details = new QPlainTextEdit(m_inside);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(120);
    m_details->hide();
    m_column->addWidget(m_details);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void OrderDetails::buildButtons(QVBoxLayout *outer)
{
    // Only where something is hidden behind it.
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    line->hide();
    outer->addWidget(line);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, line,
            [line](int, int most) { line->setVisible(most > 0); });
    m_buttons = new OrderButtons(this);
    outer->addWidget(m_buttons);
    connect(m_buttons, &OrderButtons::stepWanted, this, [this] { Q_EMIT stepWanted(m_key); });
    connect(m_buttons, &OrderButtons::supportFileWanted, this, [this] { Q_EMIT supportFileWanted(m_key); });
    connect(m_buttons, &OrderButtons::orderPdfWanted, this, [this] { Q_EMIT orderPdfWanted(m_key); });
    connect(m_buttons, &OrderButtons::billPdfWanted, this, [this] { Q_EMIT billPdfWanted(m_key); });
    connect(m_buttons, &OrderButtons::withdrawalWanted, this, [this] { Q_EMIT withdrawalWanted(m_key); });
    connect(m_buttons, &OrderButtons::browserWanted, this, &OrderDetails::openInBrowser);
}

void OrderDetails::setLedger(order::Ledger *ledger)
{
    if (m_ledger != nullptr)
        m_ledger->disconnect(this);
    m_ledger = ledger;
    m_key.clear();
    m_facts->setSources(ledger, m_aftercare);
    if (ledger != nullptr) {
        connect(ledger, &order::Ledger::rowsChanged, this, [this] {
            refresh();
            readEvents();
        });
        connect(ledger, &order::Ledger::rowChanged, this, [this](int at) {
            if (m_ledger->rows().at(at).key == m_key)
                refresh();
        });
        connect(ledger, &order::Ledger::waitingChanged, this, &OrderDetails::refresh);
    }
    refresh();
}

void OrderDetails::setAftercare(order::Aftercare *aftercare)
{
    m_aftercare = aftercare;
    m_facts->setSources(m_ledger, aftercare);
    refresh();
}

void OrderDetails::showRow(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_scroll->ensureVisible(0, 0);
    m_detailsButton->setChecked(false);
    refresh();
    readEvents();
}

const LedgerRow *OrderDetails::row() const
{
    return m_ledger != nullptr ? m_ledger->find(m_key) : nullptr;
}

void OrderDetails::retranslate()
{
    m_historyTitle->setText(tr("What happened"));
    m_detailsButton->setText(tr("Details"));
    m_details->setAccessibleName(tr("Lines of the journal"));
    m_buttons->retranslate();
    m_candidates->retranslate();
    m_facts->retranslate();
    refresh();
}

void OrderDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OrderDetails::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void OrderDetails::refresh()
{
    const LedgerRow *shown = row();
    m_inside->setVisible(shown != nullptr);
    m_buttons->setVisible(shown != nullptr);
    if (shown == nullptr) {
        m_tick.stop();
        m_facts->showRow(nullptr);
        return;
    }
    if (shown->names.isEmpty())
        m_names->setRuns({{OrderStateWords::title(*shown), true}});
    else
        m_names->setNames(shown->names);
    m_total->setText(shown->total.currency().isEmpty() ? QString() : theme::money(shown->total));
    showNumber(*shown);
    showState(*shown);
    showCandidates(*shown);
    m_outcomes->showFor(shown->state);
    m_facts->showRow(shown);
    showButtons(*shown);
    showHistory();
}

void OrderDetails::showNumber(const LedgerRow &row)
{
    m_number->setVisible(row.orderId != 0);
    const QString number = theme::orderNumber(row.orderId);
    m_number->setText(row.when.isValid()
                          ? tr("Order %1, made on %2 at %3").arg(number, theme::longDate(row.when), theme::time(row.when))
                          : tr("Order %1").arg(number));
}

void OrderDetails::showState(const LedgerRow &row)
{
    const OrderStateLook look = OrderStateWords::look(row);
    QStringList sentences{OrderStateWords::meaning(row), OrderStateWords::staleness(row)};
    sentences.removeAll(QString());
    const auto kind = kindOfMessage(row.state);
    m_stateLine->setVisible(!kind);
    if (kind) {
        m_banner->show(*kind, look.text, sentences.join(u'\n'), look.icon);
        return;
    }
    m_banner->hideMessage();
    m_stateIcon->setIcon(look.icon, look.tint);
    m_stateText->setText(look.text);
    m_meaning->setText(sentences.join(u'\n'));
    m_meaning->setVisible(!sentences.isEmpty());
}

void OrderDetails::showCandidates(const LedgerRow &row)
{
    const bool isNeeded = row.state == State::NeedsYou;
    m_candidates->setVisible(isNeeded);
    if (isNeeded)
        m_candidates->setCandidates(m_ledger->candidatesOf(row), row.names);
}

void OrderDetails::showButtons(const LedgerRow &row)
{
    const auto looks = m_ledger->looksAt(row);
    const bool isLooking = looks && looks->isLooking;
    m_buttons->setStep(row.nextStep(), row.nextStep() != LedgerRow::Step::LookNow || !isLooking);
    m_buttons->setMore(row.orderId != 0 && m_aftercare != nullptr, row.isPaid(), OrderActions::isWithdrawable(row));
    m_buttons->setBrowserShown(api::mayOpenInBrowser(QUrl(row.url, QUrl::StrictMode), m_ledger->endpoint()));
}

void OrderDetails::readEvents()
{
    const LedgerRow *shown = row();
    if (shown == nullptr)
        return;
    if (m_eventsKey != m_key) {
        m_events = {};
        m_eventsKey = m_key;
        showHistory();
    }
    base::whenDone(m_ledger->eventsOf(*shown), this, [this, key = m_key](const base::Result<QJsonArray> &events) {
        // Another row may have been chosen meanwhile; what cannot be read stands in the window's message.
        if (key != m_key || !events)
            return;
        m_events = *events;
        m_details->setPlainText(EventWords::details(m_events));
        showHistory();
    });
}

void OrderDetails::showHistory()
{
    const LedgerRow *shown = row();
    if (shown == nullptr)
        return;
    const QList<HistoryEntry> next = nextLook(*shown);
    m_historyTitle->setVisible(!m_events.isEmpty() || !next.isEmpty());
    m_history->setEntries(EventWords::history(m_events) + next);
    m_detailsButton->setVisible(!m_events.isEmpty());
    if (!next.isEmpty() && isVisible())
        m_tick.start();
    else
        m_tick.stop();
}

QList<HistoryEntry> OrderDetails::nextLook(const LedgerRow &row) const
{
    const auto looks = m_ledger->looksAt(row);
    if (!looks)
        return {};
    HistoryEntry entry;
    entry.isNext = true;
    const qint64 left = looks->nextAt.isValid() ? QDateTime::currentDateTimeUtc().secsTo(looks->nextAt) : 0;
    if (!looks->isLooking && !looks->nextAt.isValid()) {
        entry.title = tr("Looked at again and again");
    } else if (looks->isLooking || left <= 0) {
        entry.title = tr("Looking…");
    } else {
        entry.title = tr("Next look in %1").arg(theme::age(left));
        entry.spoken = tr("Next look soon");
    }
    const int number = looks->answered + 1;
    entry.caption = number <= looks->least ? tr("look %1 of %2").arg(number).arg(looks->least) : tr("look %1").arg(number);
    QList<HistoryEntry> entries{entry};
    if (looks->lastError) {
        const widgets::ErrorText error = widgets::ErrorWords::describe(*looks->lastError);
        HistoryEntry failed;
        failed.icon = u"warning"_s;
        failed.tint = Token::Warn;
        failed.title = tr("The last look told nothing");
        failed.caption = error.title;
        failed.details = error.details;
        entries.prepend(failed);
    }
    return entries;
}

void OrderDetails::pointOut()
{
    m_scroll->ensureWidgetVisible(m_candidates);
    m_candidates->focusFirst();
}

void OrderDetails::openInBrowser()
{
    const LedgerRow *shown = row();
    if (shown == nullptr)
        return;
    const QUrl url(shown->url, QUrl::StrictMode);
    if (api::mayOpenInBrowser(url, m_ledger->endpoint()))
        QDesktopServices::openUrl(url);
}

} // namespace cartouche::windows

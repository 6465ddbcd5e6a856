// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/paymentpage.h"

#include "order/purchase.h"
#include "theme/stylesheet.h"
#include "theme/words.h"
#include "widgets/captionlabel.h"
#include "widgets/errorwords.h"
#include "widgets/iconlabel.h"
#include "widgets/timeline.h"
#include "wizard/deliverynotes.h"
#include "wizard/ordernames.h"
#include "wizard/orderwords.h"
#include "wizard/waystopay.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using Phase = order::Payment::Phase;
using Situation = order::OrderTimeline::Situation;

namespace {

QLabel *sectionLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", u"section"_s);
    return label;
}

/// As far as OVHcloud tells, a payment can still be made; PaymentCheck looks again before one is.
bool isPayable(Situation situation)
{
    switch (situation) {
    case Situation::NotTold:
    case Situation::Unpaid:
    case Situation::Paying:
    case Situation::PaymentUnknown:
    case Situation::PaymentRefused:
    case Situation::PaymentStalled: return true;
    default: return false;
    }
}

} // namespace

PaymentPage::PaymentPage(QWidget *parent) : WizardPage(parent)
{
    setFinalPage(true);
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_inside = new QWidget(scroll);
    m_inside->setObjectName(u"scrollBody"_s);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    scroll->setWidget(m_inside);
    m_body->addWidget(scroll);
    buildOrderCard();
    m_ways = new WaysToPay(m_inside);
    m_column->addWidget(m_ways);
    connect(m_ways, &WaysToPay::chosenChanged, this, [this] {
        Q_EMIT completeChanged();
        Q_EMIT lookChanged();
    });
    buildProgress();
    retranslate();
}

void PaymentPage::buildOrderCard()
{
    auto *card = new QFrame(m_inside);
    card->setProperty("card", true);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_orderIcon = new widgets::IconLabel(card);
    layout->addWidget(m_orderIcon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    m_orderText = new QLabel(card);
    m_orderText->setObjectName(u"orderState"_s);
    m_orderText->setTextFormat(Qt::PlainText);
    m_orderText->setWordWrap(true);
    m_orderText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    texts->addWidget(m_orderText);
    m_nextStep = widgets::captionLabel(card, u"2"_s);
    m_nextStep->setObjectName(u"nextStep"_s);
    m_nextStep->setWordWrap(true);
    texts->addWidget(m_nextStep);
    m_flaw = widgets::captionLabel(card, u"warn"_s);
    m_flaw->setObjectName(u"amountFlaw"_s);
    m_flaw->setWordWrap(true);
    texts->addWidget(m_flaw);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    m_orderNote = widgets::captionLabel(card, u"2"_s);
    second->addWidget(m_orderNote);
    const auto link = [card, second](const QString &objectName) {
        auto *button = new QPushButton(card);
        button->setObjectName(objectName);
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        second->addWidget(button);
        return button;
    };
    m_pdf = link(u"orderPdf"_s);
    m_browser = link(u"openOrder"_s);
    second->addStretch();
    texts->addLayout(second);
    layout->addLayout(texts, 1);
    auto *money = new QVBoxLayout;
    money->setSpacing(0);
    m_amount = new QLabel(card);
    m_amount->setProperty("type", u"amount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_tax = widgets::captionLabel(card, u"2"_s);
    m_tax->setAlignment(Qt::AlignRight);
    money->addWidget(m_amount);
    money->addWidget(m_tax);
    layout->addLayout(money);
    m_column->addWidget(card);
    m_column->addSpacing(20);
    // OVHcloud describes no way to fetch the paper with the key: its page, like the other one, opens in the browser.
    connect(m_pdf, &QPushButton::clicked, this, [this] { openInBrowser(orderPdf()); });
    connect(m_browser, &QPushButton::clicked, this, [this] { openInBrowser(orderPage()); });
}

void PaymentPage::buildProgress()
{
    auto *head = new QHBoxLayout;
    m_nextTitle = sectionLabel(m_inside);
    m_nextNote = widgets::captionLabel(m_inside, u"3"_s);
    m_orders = new QPushButton(m_inside);
    m_orders->setObjectName(u"mendInOrders"_s);
    m_orders->setProperty("small", true);
    m_orders->setAutoDefault(false);
    head->addWidget(m_nextTitle);
    head->addStretch();
    head->addWidget(m_nextNote);
    head->addWidget(m_orders);
    m_column->addLayout(head);
    m_column->addSpacing(8);
    m_timeline = new widgets::Timeline(m_inside);
    m_column->addWidget(m_timeline);
    m_column->addSpacing(12);
    m_names = new OrderNames(m_inside);
    m_column->addWidget(m_names);
    m_afterwards = new DeliveryNotes(m_inside);
    m_column->addWidget(m_afterwards);
    m_column->addStretch(1);
    connect(m_orders, &QPushButton::clicked, this, [this] {
        if (session() != nullptr)
            Q_EMIT orderWanted(session()->purchase->orderId());
    });
}

void PaymentPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_ways->setPayment(session != nullptr ? &session->purchase->payment() : nullptr);
    m_ways->setMethodsPage(session != nullptr ? session->endpoint.paymentMethodsPage() : QUrl());
    m_afterwards->setSession(session);
    m_isWatchingBrowser = false;
    if (session == nullptr)
        return;
    order::Purchase *purchase = session->purchase;
    connect(&purchase->payment(), &order::Payment::phaseChanged, this, [this] {
        notePhase();
        showPaymentNotice();
        showProgress();
        Q_EMIT completeChanged();
        Q_EMIT lookChanged();
    });
    connect(&purchase->payment(), &order::Payment::refused, this, [this](const base::Error &error) { showError(error); });
    connect(&purchase->followUp(), &order::FollowUp::changed, this, &PaymentPage::showProgress);
    connect(&purchase->followUp(), &order::FollowUp::progressed, this, &PaymentPage::showProgress);
}

void PaymentPage::enter()
{
    clearError();
    if (std::exchange(m_orderId, session()->purchase->orderId()) != session()->purchase->orderId()) {
        m_ways->forgetChoice();
        m_names->fold();
        m_isWatchingBrowser = false;
    }
    showProgress();
    showPaymentNotice();
    m_ways->focusChoice();
}

QString PaymentPage::stepName() const
{
    return tr("Payment");
}

bool PaymentPage::isPaid() const
{
    if (session() == nullptr)
        return false;
    const order::Purchase &purchase = *session()->purchase;
    const Phase phase = session()->purchase->payment().phase();
    const auto way = order::timelineOf(session()->purchase->followUp().progress(), order::traceOf(phase));
    return purchase.orderId() != 0 && (phase == Phase::Accepted || !isPayable(way.situation));
}

bool PaymentPage::isComplete() const
{
    if (session() == nullptr)
        return false;
    if (isPaid())
        return true;
    const order::Payment &payment = session()->purchase->payment();
    const bool mayPay = payment.phase() == Phase::Ready || payment.phase() == Phase::Refused;
    const bool hasWay = m_ways->isBrowserChosen() || (m_ways->chosen() != nullptr && !session()->purchase->orderTotal().isNegative());
    return mayPay && hasWay;
}

QString PaymentPage::payText() const
{
    if (session() == nullptr)
        return tr("Pay");
    if (isPaid())
        return tr("New search");
    const order::Purchase &purchase = *session()->purchase;
    const QString amount = theme::money(purchase.orderTotal());
    const order::Payment &payment = session()->purchase->payment();
    const order::PayOption *chosen = m_ways->chosen();
    if (payment.phase() == Phase::Sending)
        return tr("Payment sent at %1").arg(theme::timeWithSeconds(payment.sentAt()));
    if (m_ways->isBrowserChosen())
        return tr("Pay %1 in the browser…").arg(amount);
    if (chosen == nullptr)
        return tr("Pay %1").arg(amount);
    if (chosen->way == order::PayOption::Way::Free)
        return tr("Confirm order for %1").arg(amount);
    QString text = (tr("Pay %1").arg(amount) + u' ' + PayWords::payWith(*chosen)).trimmed();
    if (session()->isSandbox())
        text += u' ' + tr("(sandbox)");
    return text;
}

void PaymentPage::retranslate()
{
    WizardPage::retranslate();
    m_pdf->setText(tr("Order as PDF…"));
    m_pdf->setToolTip(tr("Opens in the browser, to be read or saved"));
    m_browser->setText(tr("Open in browser"));
    m_orders->setText(tr("Show in Orders…"));
    m_ways->retranslate();
    m_names->retranslate();
    m_afterwards->retranslate();
    m_nextNote->setText(tr("You can close Cartouche, it goes on at OVHcloud"));
    showProgress();
    showPaymentNotice();
}

void PaymentPage::showProgress()
{
    if (session() == nullptr || session()->purchase->orderId() == 0)
        return;
    const order::OrderProgress &progress = session()->purchase->followUp().progress();
    const Situation before = m_way.situation;
    m_way = order::timelineOf(progress, order::traceOf(session()->purchase->payment().phase()));
    showOrderCard(progress);
    showLink(progress);
    m_timeline->setSteps(OrderWords::steps(m_way));
    m_nextTitle->setText(progress.isFinal() ? tr("What happened") : tr("What happens next"));
    m_nextNote->setVisible(!progress.isFinal() && m_way.problems == 0);
    m_orders->setVisible(m_way.problems > 0);
    m_ways->setOnlyBrowser(m_way.situation == Situation::PaymentStalled);
    m_ways->setVisible(!isPaid());
    m_names->setTimeline(m_way);
    m_afterwards->setOrder(m_way, progress.orderId);
    if (isPaid())
        m_isWatchingBrowser = false;
    if (before != m_way.situation)
        announce();
    Q_EMIT completeChanged();
    Q_EMIT lookChanged();
}

void PaymentPage::showOrderCard(const order::OrderProgress &progress)
{
    const order::Purchase &purchase = *session()->purchase;
    const OrderLook look = OrderWords::order(m_way, progress);
    m_orderIcon->setIcon(look.icon, look.tint, 20);
    m_orderText->setText(look.text);
    const QString next = OrderWords::nextStep(m_way);
    m_nextStep->setText(next);
    m_nextStep->setVisible(!next.isEmpty());
    m_orderNote->setText(orderNote(progress));
    m_orderNote->setToolTip(progress.lastError
                                ? widgets::ErrorWords::describe(*progress.lastError).details.toHtmlEscaped()
                                : QString());
    m_amount->setText(theme::money(purchase.orderTotal()));
    m_tax->setVisible(!progress.tax.currency().isEmpty());
    m_tax->setText(tr("incl. %1 tax").arg(theme::money(progress.tax)));
    const QString flaw = OrderWords::flawOf(progress);
    m_flaw->setText(flaw);
    m_flaw->setVisible(!flaw.isEmpty());
}

QString PaymentPage::orderNote(const order::OrderProgress &progress) const
{
    QStringList notes;
    if (progress.created.isValid()) {
        const bool isToday = progress.created.toLocalTime().date() == QDate::currentDate();
        notes.append(isToday ? tr("Ordered today at %1").arg(theme::time(progress.created))
                             : tr("Ordered on %1 at %2").arg(theme::shortDate(progress.created), theme::time(progress.created)));
    }
    if (progress.lastError)
        notes.append(tr("not refreshed since %1")
                         .arg(progress.seenAt.isValid() ? theme::time(progress.seenAt) : QString(QChar(0x2013))));
    return notes.join(u" · "_s);
}

void PaymentPage::showLink(const order::OrderProgress &progress)
{
    const QUrl page = orderPage();
    const bool isRead = !progress.total.currency().isEmpty() || progress.created.isValid();
    const BrowserLink link = page.isEmpty() ? (isRead ? BrowserLink::Missing : BrowserLink::NotTold)
        : api::mayOpenInBrowser(page, session()->endpoint) ? BrowserLink::Good
                                                           : BrowserLink::Foreign;
    m_browser->setVisible(link == BrowserLink::Good);
    m_pdf->setVisible(api::mayOpenInBrowser(orderPdf(), session()->endpoint));
    m_ways->setBrowserLink(link);
}

bool PaymentPage::validatePage()
{
    if (session() == nullptr)
        return false;
    if (isPaid()) {
        Q_EMIT startOverWanted();
        return false;
    }
    if (!isComplete())
        return false;
    if (m_ways->isBrowserChosen()) {
        m_isWatchingBrowser = true;
        openInBrowser(orderPage());
        session()->purchase->followUp().lookNow();
        Q_EMIT lookChanged();
        return false;
    }
    session()->purchase->payment().pay(*m_ways->chosen());
    return false;
}

/// Back from the browser: what was done there is wanted to be seen at once.
bool PaymentPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_isWatchingBrowser && session() != nullptr && isCurrent())
        session()->purchase->followUp().lookNow();
    return WizardPage::event(event);
}

/// From this run alone: whoever has it sees the order, so that it is stored nowhere.
QUrl PaymentPage::orderPage() const
{
    const order::Purchase &purchase = *session()->purchase;
    const QString &seen = session()->purchase->followUp().progress().url;
    const bool isOfCheckout = purchase.checkout().orderId() == purchase.orderId();
    return QUrl(seen.isEmpty() && isOfCheckout ? purchase.checkout().orderUrl() : seen, QUrl::StrictMode);
}

QUrl PaymentPage::orderPdf() const
{
    return QUrl(session()->purchase->followUp().progress().pdfUrl, QUrl::StrictMode);
}

void PaymentPage::openInBrowser(const QUrl &page)
{
    if (api::mayOpenInBrowser(page, session()->endpoint))
        QDesktopServices::openUrl(page);
}

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/paymentpage.h"

#include "order/purchase.h"
#include "theme/stylesheet.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "widgets/iconlabel.h"
#include "widgets/namelabel.h"
#include "widgets/statusbadge.h"
#include "widgets/timeline.h"
#include "wizard/orderwords.h"
#include "wizard/waystopay.h"

#include <QDesktopServices>
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
using widgets::Banner;

namespace {

QLabel *captionLabel(QWidget *parent, const char *tone)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", u"caption"_s);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *sectionLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", u"section"_s);
    return label;
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
    m_column->addSpacing(20);
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
    texts->setSpacing(2);
    m_orderText = new QLabel(card);
    m_orderText->setObjectName(u"orderState"_s);
    m_orderText->setTextFormat(Qt::PlainText);
    m_orderText->setWordWrap(true);
    m_orderText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    texts->addWidget(m_orderText);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    m_orderNote = captionLabel(card, "2");
    m_browser = new QPushButton(card);
    m_browser->setProperty("kind", u"flat"_s);
    m_browser->setProperty("small", true);
    m_browser->setAutoDefault(false);
    second->addWidget(m_orderNote);
    second->addWidget(m_browser);
    second->addStretch();
    texts->addLayout(second);
    layout->addLayout(texts, 1);
    auto *money = new QVBoxLayout;
    money->setSpacing(0);
    m_amount = new QLabel(card);
    m_amount->setProperty("type", u"amount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_tax = captionLabel(card, "2");
    m_tax->setAlignment(Qt::AlignRight);
    money->addWidget(m_amount);
    money->addWidget(m_tax);
    layout->addLayout(money);
    m_column->addWidget(card);
    m_column->addSpacing(20);
    connect(m_browser, &QPushButton::clicked, this, &PaymentPage::openInBrowser);
}

void PaymentPage::buildProgress()
{
    auto *head = new QHBoxLayout;
    m_nextTitle = sectionLabel(m_inside);
    m_nextNote = captionLabel(m_inside, "3");
    head->addWidget(m_nextTitle);
    head->addStretch();
    head->addWidget(m_nextNote);
    m_column->addLayout(head);
    m_column->addSpacing(8);
    m_timeline = new widgets::Timeline(m_inside);
    m_column->addWidget(m_timeline);
    m_column->addSpacing(12);
    auto *box = new QFrame(m_inside);
    box->setProperty("card", true);
    m_nameRows = new QVBoxLayout(box);
    m_nameRows->setContentsMargins(16, 4, 16, 4);
    m_nameRows->setSpacing(0);
    m_column->addWidget(box);
    m_column->addStretch(1);
}

void PaymentPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_ways->setPayment(session != nullptr ? &session->purchase->payment() : nullptr);
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
}

void PaymentPage::enter()
{
    clearError();
    if (std::exchange(m_orderId, session()->purchase->orderId()) != session()->purchase->orderId())
        m_ways->forgetChoice();
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
    const QString &status = session()->purchase->followUp().progress().status;
    return session()->purchase->payment().phase() == Phase::Accepted || status == "cancelled"_L1
        || status == "cancelling"_L1;
}

bool PaymentPage::isComplete() const
{
    if (session() == nullptr)
        return false;
    if (isPaid())
        return true;
    const order::Payment &payment = session()->purchase->payment();
    const bool mayPay = payment.phase() == Phase::Ready || payment.phase() == Phase::Refused;
    return mayPay && m_ways->chosen() != nullptr;
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
    if (chosen == nullptr)
        return tr("Pay %1").arg(amount);
    if (chosen->way == order::PayOption::Way::Free)
        return tr("Confirm order for %1").arg(amount);
    QString text = (tr("Pay %1").arg(amount) + u' ' + OrderWords::payWith(*chosen)).trimmed();
    if (session()->isSandbox())
        text += u' ' + tr("(sandbox)");
    return text;
}

WizardPage::Hint PaymentPage::hint() const
{
    if (session() == nullptr)
        return {};
    switch (session()->purchase->payment().phase()) {
    case Phase::Idle:
    case Phase::Loading: return {u"busy"_s, tr("Asking what this order can be paid with…")};
    case Phase::Checking: return {u"busy"_s, tr("Looking that it is not paid already…")};
    case Phase::Sending: return {u"busy"_s, tr("Payment sent, waiting for the answer…")};
    case Phase::Accepted:
        return session()->purchase->followUp().progress().isDelivered()
            ? Hint{u"check-circle"_s, tr("All names are in your account.")}
            : Hint{u"info"_s, tr("You can close Cartouche, it goes on at OVHcloud.")};
    case Phase::Unknown: return {u"unknown"_s, tr("Nothing is sent again.")};
    default: return {u"lock"_s, tr("Sent once. Cartouche never pays twice.")};
    }
}

void PaymentPage::retranslate()
{
    WizardPage::retranslate();
    m_browser->setText(tr("Open in browser"));
    m_ways->retranslate();
    m_nextNote->setText(tr("You can close Cartouche, it goes on at OVHcloud"));
    showProgress();
    showPaymentNotice();
}

void PaymentPage::showProgress()
{
    if (session() == nullptr || session()->purchase->orderId() == 0)
        return;
    const order::Purchase &purchase = *session()->purchase;
    const order::OrderProgress &progress = session()->purchase->followUp().progress();
    const Phase phase = session()->purchase->payment().phase();
    const OrderLook look = OrderWords::order(progress, phase);
    m_orderIcon->setIcon(look.icon, look.tint, 20);
    m_orderText->setText(look.text);
    QStringList notes;
    if (progress.created.isValid())
        notes.append(tr("Ordered on %1 at %2").arg(theme::shortDate(progress.created), theme::time(progress.created)));
    if (progress.lastError)
        notes.append(tr("not refreshed since %1")
                         .arg(progress.seenAt.isValid() ? theme::time(progress.seenAt) : QString(QChar(0x2013))));
    m_orderNote->setText(notes.join(u" · "_s));
    m_orderNote->setToolTip(progress.lastError
                                ? widgets::ErrorWords::describe(*progress.lastError).details.toHtmlEscaped()
                                : QString());
    m_amount->setText(theme::money(purchase.orderTotal()));
    m_tax->setVisible(!progress.tax.currency().isEmpty());
    m_tax->setText(tr("incl. %1 tax").arg(theme::money(progress.tax)));
    const QUrl url(progress.url.isEmpty() ? purchase.checkout().orderUrl() : progress.url, QUrl::StrictMode);
    m_browser->setVisible(api::mayOpenInBrowser(url, session()->endpoint));
    m_timeline->setSteps(OrderWords::timeline(progress, phase));
    m_nextTitle->setText(progress.isFinal() ? tr("What happened") : tr("What happens next"));
    m_nextNote->setVisible(!progress.isFinal());
    m_ways->setVisible(!isPaid());
    showNames();
    Q_EMIT completeChanged();
    Q_EMIT lookChanged();
}

void PaymentPage::showNames()
{
    const order::OrderProgress &progress = session()->purchase->followUp().progress();
    QStringList wanted;
    for (const auto &name : progress.names)
        wanted.append(name.ascii);
    QStringList shown;
    for (const NameRow &row : std::as_const(m_rows))
        shown.append(row.ascii);
    if (shown != wanted) {
        for (const NameRow &row : std::as_const(m_rows))
            delete row.name->parentWidget();
        m_rows.clear();
        for (const QString &ascii : std::as_const(wanted)) {
            auto *line = new QWidget(m_inside);
            auto *layout = new QHBoxLayout(line);
            layout->setContentsMargins(0, 6, 0, 6);
            auto *name = new widgets::NameLabel(line);
            name->setSmall(true);
            if (const auto domain = base::DomainName::parse(ascii))
                name->setName(*domain);
            else
                name->setName(ascii, {});
            auto *state = new widgets::StatusBadge(line);
            layout->addWidget(name, 2);
            layout->addWidget(state, 3);
            m_nameRows->addWidget(line);
            m_rows.append({ascii, name, state});
        }
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const OrderLook look = OrderWords::task(progress.names.at(i), progress);
        m_rows.at(i).state->setStatus(look.icon, look.tint, look.text);
    }
}

/// An unknown payment of which OVHcloud shows no trace: the person decides anew.
void PaymentPage::notePhase()
{
    const order::Payment &payment = session()->purchase->payment();
    const Phase before = std::exchange(m_phase, payment.phase());
    if (before != Phase::Unknown || m_phase != Phase::Ready || m_orderId != session()->purchase->orderId())
        return;
    showMessage([this, sentAt = payment.sentAt()] {
        m_banner->show(Banner::Kind::Info, tr("No payment has arrived"),
                       tr("OVHcloud shows no trace of the payment that was sent at %1: the order is not paid. You decide "
                          "whether to pay it.")
                           .arg(theme::timeWithSeconds(sentAt)));
    });
}

void PaymentPage::showPaymentNotice()
{
    if (session() == nullptr)
        return;
    const Phase phase = session()->purchase->payment().phase();
    if (phase == Phase::Unknown) {
        showMessage([this] {
            m_banner->show(Banner::Kind::Warn, tr("Payment unknown – checking with OVHcloud"),
                           tr("The payment left, but no clear answer came back. Cartouche looks at the order until it is "
                              "clear. Nothing is sent again."),
                           u"unknown"_s);
        });
    } else if (phase == Phase::Accepted || phase == Phase::Checking) {
        clearError();
    }
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
    order::Payment &payment = session()->purchase->payment();
    payment.pay(*m_ways->chosen());
    return false;
}

void PaymentPage::openInBrowser()
{
    const order::Purchase &purchase = *session()->purchase;
    const QString &seen = session()->purchase->followUp().progress().url;
    const QUrl url(seen.isEmpty() ? purchase.checkout().orderUrl() : seen, QUrl::StrictMode);
    if (api::mayOpenInBrowser(url, session()->endpoint))
        QDesktopServices::openUrl(url);
}

} // namespace cartouche::wizard

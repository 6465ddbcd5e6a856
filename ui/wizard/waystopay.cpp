// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/waystopay.h"

#include "theme/icon.h"
#include "widgets/errorwords.h"
#include "widgets/iconlabel.h"
#include "widgets/paymethodlist.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::PayOption;
using Phase = order::Payment::Phase;

namespace {

/// Stands in the place of PayOption::journalName().
const QString inBrowser = u"browser"_s;

bool isRow(const PayOption &option)
{
    return option.usable == PayOption::Usable::Yes || option.usable == PayOption::Usable::NotEnough;
}

} // namespace

WaysToPay::WaysToPay(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("type", u"section"_s);
    m_note = new QLabel(this);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"3"_s);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_note);
    column->addLayout(head);

    m_list = new widgets::PayMethodList(this);
    m_gap = new QWidget(this);
    auto *row = new QHBoxLayout(m_gap);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_gapIcon = new widgets::IconLabel(m_gap);
    m_gapIcon->setIcon(u"warning"_s, theme::Token::Warn, 16);
    m_gapText = new QLabel(m_gap);
    m_gapText->setObjectName(u"noWayToPay"_s);
    m_gapText->setWordWrap(true);
    m_gapText->setTextFormat(Qt::PlainText);
    m_askAgain = new QPushButton(m_gap);
    m_askAgain->setAutoDefault(false);
    theme::setButtonIcon(m_askAgain, u"refresh"_s, theme::Token::Text2);
    row->addWidget(m_gapIcon);
    row->addWidget(m_gapText, 1);
    row->addWidget(m_askAgain);
    column->addWidget(m_gap);
    column->addWidget(m_list);
    buildFoot(*column);

    connect(m_askAgain, &QPushButton::clicked, this, [this] { m_payment->loadAgain(); });
    connect(m_list, &widgets::PayMethodList::currentChanged, this, [this] {
        if (m_isListing)
            return;
        m_choice = isBrowserChosen() ? inBrowser : chosen() != nullptr ? chosen()->journalName() : QString();
        Q_EMIT chosenChanged();
    });
    retranslate();
}

void WaysToPay::buildFoot(QVBoxLayout &column)
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_unusableIcon = new widgets::IconLabel(m_foot);
    m_unusableIcon->setIcon(u"info"_s, theme::Token::Text2, 14);
    m_unusable = new QLabel(m_foot);
    m_unusable->setObjectName(u"unusableWays"_s);
    m_unusable->setProperty("type", u"caption"_s);
    m_unusable->setProperty("tone", u"2"_s);
    m_unusable->setTextFormat(Qt::PlainText);
    m_unusable->setWordWrap(true);
    m_add = new QPushButton(m_foot);
    m_add->setObjectName(u"addMethod"_s);
    m_add->setProperty("kind", u"flat"_s);
    m_add->setProperty("small", true);
    m_add->setAutoDefault(false);
    row->addWidget(m_unusableIcon, 0, Qt::AlignVCenter);
    row->addWidget(m_unusable, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    column.addWidget(m_foot);
    connect(m_add, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_methodsPage); });
}

void WaysToPay::setBrowserLink(BrowserLink link)
{
    if (std::exchange(m_link, link) != link)
        showOptions();
}

void WaysToPay::setOnlyBrowser(bool isOnly)
{
    if (std::exchange(m_isOnlyBrowser, isOnly) != isOnly)
        retranslate();
}

void WaysToPay::setMethodsPage(const QUrl &page)
{
    m_methodsPage = page;
    showUnusable();
}

void WaysToPay::setPayment(order::Payment *payment)
{
    m_payment = payment;
    forgetChoice();
    if (m_payment == nullptr)
        return;
    connect(m_payment, &order::Payment::optionsChanged, this, &WaysToPay::showOptions);
    connect(m_payment, &order::Payment::phaseChanged, this, [this] {
        m_list->setEnabled(!m_payment->isInFlight());
        showOptions(); // the row of the browser comes when the others are known
    });
}

void WaysToPay::forgetChoice()
{
    m_choice.clear();
    showOptions();
}

const PayOption *WaysToPay::chosen() const
{
    const int index = m_list->current();
    const bool isThere = m_payment != nullptr && index >= 0 && index < shownOptions();
    return isThere ? &m_payment->options().at(index) : nullptr;
}

bool WaysToPay::isBrowserChosen() const
{
    return hasBrowserRow() && m_list->count() > 0 && m_list->current() == m_list->count() - 1;
}

/// They stand before all others: see order::payOptions().
int WaysToPay::shownOptions() const
{
    if (m_payment == nullptr || m_isOnlyBrowser)
        return 0;
    return static_cast<int>(std::count_if(m_payment->options().begin(), m_payment->options().end(), &isRow));
}

/// OVHcloud's page takes everything, but there is no payment to make of an order of nothing.
bool WaysToPay::hasBrowserRow() const
{
    if (m_payment == nullptr || m_payment->phase() == Phase::Loading || m_payment->phase() == Phase::Idle)
        return false;
    const QList<PayOption> &options = m_payment->options();
    return options.isEmpty() || options.first().way != PayOption::Way::Free;
}

void WaysToPay::focusChoice()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void WaysToPay::retranslate()
{
    m_title->setText(tr("Pay with"));
    m_note->setText(m_isOnlyBrowser ? QString() : tr("What OVHcloud accepts for this order"));
    m_list->setAccessibleName(tr("Pay with"));
    m_askAgain->setText(tr("Ask again"));
    m_add->setText(tr("Add a payment method in the browser…"));
    showOptions();
}

void WaysToPay::showOptions()
{
    if (m_payment == nullptr)
        return;
    QList<widgets::PayRow> rows;
    for (const PayOption &option : m_payment->options()) {
        if (isRow(option) && !m_isOnlyBrowser)
            rows.append(PayWords::payRow(option));
    }
    if (hasBrowserRow())
        rows.append(PayWords::browserRow(m_link));
    m_isListing = true;
    m_list->setRows(rows);
    choose();
    m_isListing = false;
    showGap();
    showUnusable();
    Q_EMIT chosenChanged();
}

void WaysToPay::showUnusable()
{
    const QString text = m_payment != nullptr && !m_isOnlyBrowser ? PayWords::unusable(m_payment->options()) : QString();
    m_unusable->setText(text);
    m_unusableIcon->setVisible(!text.isEmpty());
    const bool isAddOffered = m_methodsPage.isValid() && hasBrowserRow() && !m_isOnlyBrowser;
    m_add->setVisible(isAddOffered);
    m_foot->setVisible(!text.isEmpty() || isAddOffered);
}

/// The rows may have come anew, in another order: a choice belongs to a way to pay, not to its place.
void WaysToPay::choose()
{
    const QList<PayOption> options = m_isOnlyBrowser ? QList<PayOption>() : m_payment->options();
    const auto find = [&options](const auto &isWanted) {
        const auto found = std::find_if(options.begin(), options.end(), [&](const PayOption &option) {
            return option.usable == PayOption::Usable::Yes && isWanted(option);
        });
        return found == options.end() ? -1 : static_cast<int>(found - options.begin());
    };
    int index = find([this](const PayOption &option) { return option.journalName() == m_choice; });
    // The account's own default is what OVHcloud itself would take; nothing else is chosen for anybody.
    if (index < 0)
        index = find([](const PayOption &option) { return option.isDefault || option.way == PayOption::Way::Free; });
    const bool isOnlyWay = !m_payment->loadError()
        && std::none_of(options.begin(), options.end(),
                        [](const PayOption &option) { return option.usable == PayOption::Usable::Yes; });
    if (hasBrowserRow() && m_link == BrowserLink::Good && (m_choice == inBrowser || isOnlyWay)) {
        m_list->setCurrent(m_list->count() - 1);
        return;
    }
    m_list->setCurrent(index);
    if (!options.isEmpty() && m_choice != inBrowser)
        m_choice = index < 0 ? QString() : options.at(index).journalName();
}

void WaysToPay::showGap()
{
    const bool isAsking = m_payment->phase() == Phase::Loading || m_payment->phase() == Phase::Idle;
    const bool hasFailed = !isAsking && m_payment->loadError().has_value();
    m_list->setVisible(m_list->count() > 0);
    m_gap->setVisible(shownOptions() == 0);
    m_gapIcon->setVisible(hasFailed);
    m_askAgain->setVisible(hasFailed);
    m_gapText->setToolTip({});
    if (m_isOnlyBrowser) {
        m_askAgain->hide();
        m_gapIcon->setVisible(false);
        m_gapText->setText(tr("A payment that was begun may still arrive. OVHcloud’s page of the order tells, and takes "
                              "a new one only if it can be paid."));
    } else if (isAsking) {
        m_gapText->setText(tr("Asking what this order can be paid with…"));
    } else if (hasFailed) {
        const widgets::ErrorText words = widgets::ErrorWords::describe(*m_payment->loadError());
        m_gapText->setText(tr("%1: the ways to pay could not be read. Your order is safe; nothing was charged.")
                               .arg(words.title));
        m_gapText->setToolTip(words.details.toHtmlEscaped());
    } else {
        m_gapText->setText(tr("Your account has no payment method that this order accepts. Pay in the browser."));
    }
}

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/galleryparts.h"

#include "theme/tokens.h"
#include "widgets/consentbox.h"
#include "widgets/gallerytools.h"
#include "widgets/paymethodlist.h"
#include "widgets/pricetree.h"
#include "widgets/raillink.h"
#include "widgets/regioncard.h"
#include "widgets/steprail.h"
#include "widgets/summarybutton.h"
#include "widgets/timeline.h"

#include <QFrame>

namespace cartouche::widgets::gallery {

using namespace Qt::StringLiterals;

namespace {

StepRail *rail(int current, bool locked, bool sandbox)
{
    using State = StepRail::State;
    const QStringList titles{u"Search"_s, u"Offers"_s, u"Details"_s, u"Review"_s, u"Payment"_s};
    const QStringList meta{u"3 names"_s, u"26.97 €"_s, u"complete"_s, u"23.97 €"_s, QString()};
    auto *result = new StepRail;
    for (int i = 0; i < StepRail::stepCount; ++i) {
        const State state = i == current ? State::Current : i > current ? State::ToDo : locked ? State::Locked : State::Done;
        result->setStep(i, titles[i], i <= current ? meta[i] : QString(), state, i <= current && state != State::Locked);
    }
    result->setAccount(u"ab12345-ovh"_s, u"OVHcloud EU"_s);
    result->setSandbox(sandbox);
    RailLink *orders = result->addLink(u"orders"_s);
    orders->setText(u"Orders…"_s);
    orders->setCount(2);
    result->addLink(u"settings"_s)->setText(u"Settings…"_s);
    return result;
}

PriceTree *prices(bool changed)
{
    using Tone = PriceLine::Tone;
    const PriceLine zone{u"DNS zone"_s, u"comes with the name, no charge"_s, u"0.00 €"_s, Tone::Quiet, {}};
    const PriceLine registration{u"Registration, 12 months"_s, {}, u"9.99 €"_s, Tone::Normal, {}};
    PriceLine promotion{u"Promotion, code MAREE26"_s, {}, u"−2.50 €"_s, Tone::Gift, {}};
    if (changed)
        promotion = {u"Promotion"_s, {}, u"0.00 €"_s, Tone::Changed, u"−2.50 €"_s};
    auto *tree = new PriceTree;
    tree->setHeads(u"Name and line"_s, u"Without tax"_s);
    tree->setGroups({{u"maree-haute"_s, u".com"_s, u"7.49 €"_s, {registration, promotion, zone}},
                     {u"maree-haute"_s, u".fr"_s, u"4.99 €"_s, {registration, zone}}});
    tree->setTotals({{u"Without tax"_s, u"19.97 €"_s}, {u"VAT 20%"_s, u"4.00 €"_s}, {u"With tax"_s, u"23.97 €"_s}});
    return tree;
}

QFrame *consents()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(label(u"Your consent"_s, u"section"_s));
    auto *contracts = new ConsentBox;
    contracts->setTexts(u"I have read and accept the 4 contracts."_s);
    contracts->setChecked(true);
    auto *withdrawal = new ConsentBox;
    withdrawal->setTexts(u"Deliver now. I give up my 14-day right to withdraw."_s, u"Once registered, these names cannot be cancelled or refunded."_s);
    column->addWidget(contracts);
    column->addWidget(withdrawal);
    column->addStretch();
    return card;
}

PayMethodList *methods()
{
    auto *list = new PayMethodList;
    list->setRows({{u"card"_s, u"Card ···· 4242"_s, u"default"_s, u"Visa, valid until 08/28"_s, true, {}},
                   {u"bank"_s, u"SEPA direct debit ···· 7185"_s, {}, u"delivery waits until the bank confirms"_s, true, {}},
                   {u"account-pay"_s, u"PayPal"_s, {}, u"claire@port.example"_s, true, {}},
                   {u"wallet"_s, u"Prepaid account"_s, {}, {}, false, u"balance 12.40 €, 11.57 € short"_s}});
    list->setCurrent(0);
    return list;
}

Timeline *timeline(bool trouble)
{
    using State = TimelineStep::State;
    auto *line = new Timeline;
    line->setSteps({{State::Done, u"Order created"_s, u"13:58"_s},
                    {trouble ? State::Done : State::Current, trouble ? u"Paid"_s : u"Payment"_s, trouble ? u"14:02"_s : u"waits for you"_s},
                    {trouble ? State::NeedsYou : State::ToDo, u"Checking"_s, u"by OVHcloud"_s},
                    {State::ToDo, u"Delivering"_s, {}},
                    {trouble ? State::Error : State::ToDo, u"Registry task"_s, u"one per name"_s},
                    {State::ToDo, u"Delivered"_s, {}}});
    return line;
}

QWidget *bar()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"bar"_s);
    frame->setFixedHeight(56);
    auto *summary = new SummaryButton;
    summary->setSummary(u"3 selected"_s, u" · from 26.97 €"_s);
    summary->setEntries({{u"maree-haute.com"_s, u"11.99 €"_s}, {u"maree-haute.fr"_s, u"5.99 €"_s}, {u"maree-haute.eu"_s, u"8.99 €"_s}});
    auto *hint = new SummaryButton;
    hint->setHint(u"info"_s, u"Tick the 2 boxes to order"_s);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(24, 0, 24, 0);
    line->addWidget(summary);
    line->addWidget(label(u"incl. tax, first period"_s, u"caption"_s, u"2"_s));
    line->addWidget(hint);
    line->addStretch();
    line->addWidget(button(u"Cancel"_s));
    line->addWidget(disabled(button(u"Back"_s)));
    line->addWidget(button(u"Next"_s, "kind", u"primary"_s));
    return frame;
}

} // namespace

QWidget *parts()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 24, 24, 24);
    content->setSpacing(20);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(24);
    tables->addWidget(prices(false), 1);
    tables->addWidget(prices(true), 1);
    tables->addWidget(consents());
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    auto *europe = new RegionCard(u"globe"_s, u"Europe"_s, u"France, Germany, Poland, United Kingdom, Africa…"_s, sheet);
    europe->setChecked(true);
    cards->addWidget(europe);
    cards->addWidget(new RegionCard(u"globe"_s, u"Canada & world"_s, u"Canada, Asia, Australia and the rest of the world"_s, sheet));
    cards->addWidget(new RegionCard(u"flask"_s, u"Sandbox"_s, u"Try without an account. Runs on this computer, nothing is bought."_s, sheet));
    content->addLayout(tables);
    content->addWidget(methods());
    content->addWidget(timeline(false));
    content->addWidget(timeline(true));
    content->addLayout(cards);
    content->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(bar());
    auto *line = new QHBoxLayout(sheet);
    line->setContentsMargins({});
    line->setSpacing(0);
    for (StepRail *each : {rail(0, false, true), rail(3, false, false), rail(4, true, false)})
        line->addWidget(each);
    line->addLayout(column, 1);
    return sheet;
}

} // namespace cartouche::widgets::gallery

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/offerchoice.h"

#include "search/availability.h"
#include "theme/words.h"
#include "wizard/statewords.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

OfferChoice::OfferChoice(QWidget *parent) : QWidget(parent)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    m_head = new QLabel(this);
    m_head->setProperty("type", u"caption"_s);
    m_head->setProperty("tone", u"2"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_lines->addWidget(m_head);
}

void OfferChoice::showOffers(const order::DraftName &name)
{
    const QList<int> offers = search::orderableOffers(name.offers);
    setVisible(offers.size() > 1 && !name.isLeftOut);
    if (offers.size() < 2)
        return;
    // The same buttons as long as there are as many: the keyboard may be on one of them.
    if (m_buttons.size() != offers.size())
        rebuild(offers);
    m_offers = offers;
    m_head->setText(tr("OVHcloud offers this name in %n way(s):", nullptr, static_cast<int>(offers.size())));
    setAccessibleName(tr("Offers for %1").arg(name.name.unicode()));
    for (qsizetype at = 0; at < offers.size(); ++at) {
        QRadioButton *button = m_buttons.at(at);
        button->setText(lineOf(name.offers.at(offers.at(at))));
        button->setAccessibleDescription(accessibleName());
        button->setChecked(offers.at(at) == name.offerIndex);
    }
}

void OfferChoice::rebuild(const QList<int> &offers)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (qsizetype at = 0; at < offers.size(); ++at) {
        auto *button = new QRadioButton(this);
        m_lines->addWidget(button);
        button->show();
        m_buttons.append(button);
        // Not toggled: that also comes when the draft is shown.
        connect(button, &QRadioButton::clicked, this, [this, at] { Q_EMIT chosen(m_offers.at(at)); });
    }
}

QString OfferChoice::lineOf(const api::Offer &offer)
{
    const auto first = api::amountOf(offer.prices, u"TOTAL");
    const auto renewal = api::amountOf(offer.prices, u"RENEW");
    const QString way = StateWords::way(search::classify(offer));
    const QString now = StateWords::amount(first, {});
    return renewal ? tr("%1: %2 now, then %3 a year").arg(way, now, theme::money(*renewal)) : tr("%1: %2 now").arg(way, now);
}

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/offerspage.h"

#include "order/purchase.h"
#include "search/availability.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/errorwords.h"
#include "wizard/offercard.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <array>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

OffersPage::OffersPage(QWidget *parent) : WizardPage(parent)
{
    m_priceNote = new QLabel(this);
    m_priceNote->setProperty("type", u"caption"_s);
    m_priceNote->setProperty("tone", u"3"_s);
    m_head->addWidget(m_priceNote);

    m_summary = new QLabel(m_content);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_body->addWidget(m_summary);
    m_body->addSpacing(8);

    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(17, 0, 13 + 12, 4);
    heads->setSpacing(8);
    constexpr std::array widths{0, OfferColumns::duration, OfferColumns::money, OfferColumns::money, OfferColumns::money};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        auto *head = new QLabel(m_content);
        head->setProperty("type", u"caption"_s);
        head->setProperty("tone", u"2"_s);
        head->setAlignment(i >= 2 ? Qt::AlignRight : Qt::AlignLeft);
        if (widths[i] > 0)
            head->setMinimumWidth(widths[i]);
        heads->addWidget(head, i == 0 ? 1 : 0);
        m_heads.append(head);
    }
    heads->addSpacing(OfferColumns::leaveOut + 12);
    m_body->addLayout(heads);

    m_scroll = new QScrollArea(m_content);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    inside->setObjectName(u"scrollBody"_s);
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 12, 0);
    m_list->setSpacing(8);
    m_list->addStretch();
    m_scroll->setWidget(inside);
    m_body->addWidget(m_scroll, 1);
    retranslate();
}

void OffersPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    qDeleteAll(m_cards);
    m_cards.clear();
    m_areItemsReady = false;
    if (session == nullptr)
        return;
    order::Purchase *purchase = session->purchase;
    connect(&purchase->draft(), &order::Draft::changed, this, [this] {
        // A choice that changes after the cart was filled has to be brought there again.
        if (!isBusy())
            m_areItemsReady = false;
        refresh();
        dropSettledMessage();
    });
    connect(purchase, &order::Purchase::itemsReady, this, [this] {
        if (!isBusy())
            return;
        endStep();
        m_areItemsReady = true;
        if (isCurrent())
            wizard()->next();
    });
    connect(purchase, &order::Purchase::stepFailed, this, &OffersPage::stepFailed);
}

void OffersPage::enter()
{
    m_areItemsReady = false;
    rebuild();
    const auto open = std::find_if(m_cards.begin(), m_cards.end(), [this](const OfferCard *card) {
        const order::DraftName *name = session()->purchase->draft().find(card->name());
        return name != nullptr && !name->isLeftOut && !name->isDecided();
    });
    if (open != m_cards.end())
        (*open)->focusDecision();
    else if (!m_cards.isEmpty())
        m_cards.first()->focusDecision();
}

QString OffersPage::stepName() const
{
    return tr("Offers");
}

QString OffersPage::stepRemark() const
{
    if (session() == nullptr || session()->purchase->draft().isEmpty())
        return {};
    if (const int open = openDecisions(); open > 0)
        return tr("%n to decide", nullptr, open);
    const qsizetype kept = session()->purchase->draft().wanted().size();
    return tr("%n kept", nullptr, static_cast<int>(kept));
}

int OffersPage::openDecisions() const
{
    const QList<order::DraftName> wanted = session()->purchase->draft().wanted();
    return static_cast<int>(std::count_if(wanted.begin(), wanted.end(),
                                          [](const order::DraftName &name) { return !name.isDecided(); }));
}

void OffersPage::retranslate()
{
    WizardPage::retranslate();
    m_priceNote->setText(tr("Prices without tax. The review shows the tax."));
    showHeads();
    showSummary();
}

void OffersPage::showHeads()
{
    const int years = session() != nullptr ? session()->yearsCompared : 5;
    const QStringList texts{tr("Name and offer"), tr("Duration"), tr("Now"), tr("Renewal / year"),
                            tr("Total %n year(s)", nullptr, years)};
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(texts.at(i));
}

void OffersPage::rebuild()
{
    if (session() == nullptr)
        return;
    order::Draft &draft = session()->purchase->draft();
    QStringList shown;
    for (const OfferCard *card : std::as_const(m_cards))
        shown.append(card->name());
    QStringList wanted;
    for (const order::DraftName &name : draft.names())
        wanted.append(name.name.ascii());
    if (shown != wanted) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (const QString &name : wanted) {
            auto *card = new OfferCard(draft, name, m_scroll->widget());
            m_list->insertWidget(m_list->count() - 1, card);
            card->show();
            m_cards.append(card);
        }
    }
    // Over the years of the search's slider, which may have been moved meanwhile.
    showHeads();
    for (OfferCard *card : std::as_const(m_cards))
        card->setYears(session()->yearsCompared);
    refresh();
}

void OffersPage::refresh()
{
    for (OfferCard *card : std::as_const(m_cards))
        card->refresh();
    showSummary();
    Q_EMIT lookChanged();
}

void OffersPage::showSummary()
{
    if (session() == nullptr)
        return;
    const QList<order::DraftName> wanted = session()->purchase->draft().wanted();
    const int open = openDecisions();
    const int ready = static_cast<int>(wanted.size()) - open;
    QString text = tr("%1 of %n name(s) ready.", nullptr, static_cast<int>(wanted.size())).arg(ready);
    for (const order::DraftName &name : wanted) {
        if (name.isDecided())
            continue;
        const bool isResale = search::classify(name.offer()) == search::State::Resale;
        const bool needsCode = !isResale && name.isTransfer() && name.values.value(u"AUTH_INFO"_s).isEmpty();
        text += u' ' + (needsCode ? tr("%1 needs its transfer code.") : tr("%1 needs your consent.")).arg(name.name.unicode());
    }
    m_summary->setText(text);
}

bool OffersPage::validatePage()
{
    if (m_areItemsReady)
        return true;
    if (isBusy() || session() == nullptr)
        return false;
    clearError();
    for (OfferCard *card : std::as_const(m_cards)) {
        card->setProblem(std::nullopt);
        const order::DraftName *name = session()->purchase->draft().find(card->name());
        if (name != nullptr && !name->isLeftOut && !name->isDecided()) {
            m_scroll->ensureWidgetVisible(card);
            card->focusDecision();
            askForDecision(name->name);
            return false;
        }
    }
    if (session()->purchase->draft().wanted().isEmpty()) {
        const auto write = [this] {
            m_banner->show(widgets::Banner::Kind::Info, tr("Every name is left out"),
                           tr("Take one back, or go back to the search."));
        };
        showMessage(write, [this] { return this->session()->purchase->draft().wanted().isEmpty(); });
        return false;
    }
    startStep([] { return tr("Filling the cart at OVHcloud…"); });
    session()->purchase->prepareItems();
    return false;
}

void OffersPage::askForDecision(const base::DomainName &name)
{
    const auto write = [this, name] {
        m_banner->show(widgets::Banner::Kind::Info, tr("%1 waits for your decision").arg(name.unicode()),
                       tr("Enter what is asked for, or leave the name out."));
    };
    showMessage(write, [this, ascii = name.ascii()] {
        const order::DraftName *open = this->session()->purchase->draft().find(ascii);
        return open != nullptr && !open->isLeftOut && !open->isDecided();
    });
}

bool OffersPage::stopRunning()
{
    return false;
}

void OffersPage::stepFailed(const order::StepFailure &first)
{
    if (!isBusy())
        return;
    endStep();
    showError(first.error);
    for (const order::StepFailure &failure : session()->purchase->failures()) {
        for (OfferCard *card : std::as_const(m_cards)) {
            if (card->name() == failure.name)
                card->setProblem(failure.error);
        }
    }
}

} // namespace cartouche::wizard

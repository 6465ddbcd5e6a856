// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/offercard.h"

#include "search/availability.h"
#include "theme/stylesheet.h"
#include "theme/words.h"
#include "widgets/consentbox.h"
#include "widgets/errorwords.h"
#include "widgets/namelabel.h"
#include "widgets/pill.h"
#include "widgets/secretedit.h"
#include "widgets/statusbadge.h"
#include "wizard/offerchoice.h"
#include "wizard/statewords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

const QString authInfo = u"AUTH_INFO"_s;

QLabel *amountLabel(QWidget *parent, int width)
{
    auto *label = new QLabel(parent);
    label->setMinimumWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// First period and renewals up to `years`, net of tax; what the offer does not tell is not guessed.
std::optional<base::Money> costOver(const order::DraftName &name, int years)
{
    const auto first = name.firstPrice();
    const auto renewal = name.renewal();
    if (!first || years < 1)
        return std::nullopt;
    if (years == 1)
        return first;
    const auto later = renewal ? renewal->times(years - 1) : std::nullopt;
    return later ? first->plus(*later) : std::nullopt;
}

QString moneyOrDash(const std::optional<base::Money> &money)
{
    return money ? theme::money(*money) : QString(QChar(0x2013));
}

} // namespace

OfferCard::OfferCard(order::Draft &draft, const QString &ascii, QWidget *parent)
    : QFrame(parent), m_draft(draft), m_ascii(ascii)
{
    setProperty("card", true);
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    buildHead();
    buildDecisions();
    retranslate();
}

void OfferCard::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_name = new widgets::NameLabel(this);
    m_todo = new widgets::Pill(this);
    m_state = new widgets::StatusBadge(this);
    // Beside the state, which may be cut short; the name is what a person looks for.
    line->addWidget(m_state);
    line->addWidget(m_todo);
    line->addStretch();
    who->addWidget(m_name);
    who->addLayout(line);
    head->addLayout(who, 1);

    m_duration = new QComboBox(this);
    m_duration->setFixedWidth(OfferColumns::duration);
    head->addWidget(m_duration);
    auto *now = new QVBoxLayout;
    now->setSpacing(0);
    m_now = amountLabel(this, OfferColumns::money);
    m_promotion = amountLabel(this, OfferColumns::money);
    m_promotion->setProperty("type", u"caption"_s);
    m_promotion->setProperty("tone", u"3"_s);
    now->addWidget(m_now);
    now->addWidget(m_promotion);
    head->addLayout(now);
    m_renewal = amountLabel(this, OfferColumns::money);
    head->addWidget(m_renewal);
    m_total = amountLabel(this, OfferColumns::money);
    m_total->setProperty("type", u"section"_s);
    head->addWidget(m_total);
    m_leaveOut = new QPushButton(this);
    m_leaveOut->setProperty("small", true);
    m_leaveOut->setAutoDefault(false);
    m_leaveOut->setFixedWidth(OfferColumns::leaveOut);
    head->addSpacing(4);
    head->addWidget(m_leaveOut);
    layout()->addItem(head);

    connect(m_duration, &QComboBox::activated, this, [this](int index) {
        const auto months = m_duration->itemData(index).toInt();
        m_draft.update(m_ascii, [months](order::DraftName &name) { name.duration = base::Period::ofMonths(months); });
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        m_draft.update(m_ascii, [](order::DraftName &name) { name.isLeftOut = !name.isLeftOut; });
    });
}

void OfferCard::buildDecisions()
{
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", u"bad"_s);
    m_problem->hide();
    layout()->addWidget(m_problem);

    m_choice = new OfferChoice(this);
    layout()->addWidget(m_choice);
    connect(m_choice, &OfferChoice::chosen, this, [this](int offer) { m_draft.chooseOffer(m_ascii, offer); });

    m_consent = new widgets::ConsentBox(this);
    layout()->addWidget(m_consent);
    connect(m_consent, &widgets::ConsentBox::toggled, this, [this](bool on) {
        if (!m_isRefreshing)
            m_draft.update(m_ascii, [on](order::DraftName &name) { name.isPriceAccepted = on; });
    });

    m_codeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_codeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_codeLabel = new QLabel(m_codeRow);
    m_code = new widgets::SecretEdit(m_codeRow);
    m_code->setObjectName(u"authCode"_s);
    m_code->setFixedWidth(216);
    m_codeLabel->setBuddy(m_code);
    m_codeHelp = new QLabel(m_codeRow);
    m_codeHelp->setProperty("type", u"caption"_s);
    m_codeHelp->setProperty("tone", u"2"_s);
    m_codeHelp->setWordWrap(true);
    row->addWidget(m_codeLabel);
    row->addWidget(m_code);
    row->addWidget(m_codeHelp, 1);
    layout()->addWidget(m_codeRow);
    // Not textEdited: dictation and other help set the text in one go, which is no typing for Qt.
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &code) {
        if (!m_isRefreshing)
            m_draft.setValue(m_ascii, authInfo, code.trimmed());
    });
}

void OfferCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfferCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // The step is left, with the code in the draft. A window that is only minimised is not left.
    if (!event->spontaneous())
        m_code->forgetClipboard();
}

void OfferCard::retranslate()
{
    m_codeLabel->setText(tr("Transfer code"));
    m_code->setPlaceholderText(tr("from your registrar"));
    m_codeHelp->setText(tr("Also called auth code or EPP code. Unlock the name there first. A transfer takes 3 to "
                           "10 days and adds one year."));
    showProblem();
    refresh();
}

void OfferCard::refresh()
{
    const order::DraftName *found = m_draft.find(m_ascii);
    if (found == nullptr)
        return;
    const order::DraftName name = *found;
    const QScopedValueRollback guard(m_isRefreshing, true);

    m_name->setName(name.name.label(), name.name.dottedExtension(),
                    name.name.isInternational() ? name.name.ascii() : QString());
    const search::State state = search::classify(name.offer());
    const StateLook look = StateLook::of(state);
    m_state->setStatus(look.icon, look.tint, name.isLeftOut ? tr("Left out") : StateWords::offerLine(state), name.isLeftOut);

    const bool isOpen = !name.isLeftOut && !name.isDecided();
    m_todo->setVisible(isOpen);
    m_todo->set(widgets::Pill::Kind::Warn, tr("To decide"), u"clock"_s);
    theme::setTone(this, "todo", isOpen);

    const QList<base::Period> &durations = name.offer().durations;
    m_duration->clear();
    for (const base::Period period : durations.isEmpty() ? QList{name.duration} : durations)
        m_duration->addItem(StateWords::period(period), period.months());
    m_duration->setCurrentIndex(std::max(m_duration->findData(name.duration.months()), 0));
    m_duration->setAccessibleName(tr("Duration of %1").arg(name.name.unicode()));

    showPrices(name);
    m_leaveOut->setText(name.isLeftOut ? tr("Take back") : tr("Leave out"));
    m_leaveOut->setAccessibleName(m_leaveOut->text() + u' ' + name.name.unicode());
    for (QWidget *part : {static_cast<QWidget *>(m_duration), static_cast<QWidget *>(m_now),
                          static_cast<QWidget *>(m_renewal), static_cast<QWidget *>(m_total)})
        part->setEnabled(!name.isLeftOut);

    m_choice->showOffers(name);
    const bool needsCode = name.isTransfer() && state != search::State::Resale;
    m_consent->setVisible(name.needsConsent() && !name.isLeftOut);
    m_consent->setChecked(name.isPriceAccepted);
    const QString first = moneyOrDash(name.firstPrice());
    const QString renewal = moneyOrDash(name.renewal());
    m_consent->setTexts(
        state == search::State::Resale
            ? tr("I accept the price of its holder: %1 now and %2 at every renewal, without tax.").arg(first, renewal)
            : tr("I accept the premium price: %1 now and %2 at every renewal, without tax.").arg(first, renewal),
        tr("This name has a price of its own; it cannot be given back."));
    m_codeRow->setVisible(needsCode && !name.isLeftOut);
    m_code->setAccessibleName(tr("Transfer code of %1").arg(name.name.unicode()));
    if (m_code->text().trimmed() != name.values.value(authInfo))
        m_code->setText(name.values.value(authInfo));
}

void OfferCard::showPrices(const order::DraftName &name)
{
    const int years = std::max(name.duration.wholeYears(), 1);
    const auto now = costOver(name, years);
    // OVHcloud tells the price of one period; for several years the cart's sum is the exact one.
    m_now->setText((years > 1 && now ? tr("about %1").arg(theme::money(*now)) : moneyOrDash(now)));
    m_now->setAccessibleName(tr("Now: %1").arg(m_now->text()));
    const auto discount = api::amountOf(name.offer().prices, u"DISCOUNT");
    const bool isReduced = discount && !discount->isZero();
    m_promotion->setVisible(isReduced);
    if (isReduced)
        m_promotion->setText(tr("promotion %1").arg(
            theme::money(base::Money(-discount->magnitude().ucents(), discount->currency()))));
    m_renewal->setText(moneyOrDash(name.renewal()));
    m_renewal->setAccessibleName(tr("Renewal per year: %1").arg(m_renewal->text()));
    m_total->setText(moneyOrDash(costOver(name, m_years)));
    m_total->setAccessibleName(tr("Total over %n year(s): %1", nullptr, m_years).arg(m_total->text()));
}

void OfferCard::focusDecision()
{
    if (m_codeRow->isVisibleTo(this) && m_code->text().trimmed().isEmpty())
        m_code->setFocus(Qt::OtherFocusReason);
    else if (m_consent->isVisibleTo(this))
        m_consent->setFocus(Qt::OtherFocusReason);
    else
        m_duration->setFocus(Qt::OtherFocusReason);
}

void OfferCard::setProblem(const std::optional<base::Error> &error)
{
    m_error = error;
    showProblem();
}

void OfferCard::showProblem()
{
    const QString text = m_error ? widgets::ErrorWords::describe(*m_error).sentence : QString();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace cartouche::wizard

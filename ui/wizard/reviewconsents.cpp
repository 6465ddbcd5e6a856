// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewconsents.h"

#include "base/domainname.h"
#include "widgets/consentbox.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::ConsentBox;

ReviewConsents::ReviewConsents(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_contracts(new ConsentBox(this)), m_withdrawal(new ConsentBox(this)),
      m_again(new ConsentBox(this)), m_autoPay(new ConsentBox(this))
{
    setProperty("card", true);
    m_title->setProperty("type", u"section"_s);
    m_contracts->setObjectName(u"acceptContracts"_s);
    m_withdrawal->setObjectName(u"waiveWithdrawal"_s);
    m_again->setObjectName(u"orderAgain"_s);
    m_again->hide();
    m_autoPay->setObjectName(u"autoPay"_s);
    m_autoPay->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    for (ConsentBox *box : {m_contracts, m_withdrawal, m_again, m_autoPay}) {
        layout->addWidget(box);
        connect(box, &ConsentBox::toggled, this, &ReviewConsents::changed);
    }
}

/// Those that are asked for.
QList<ConsentBox *> ReviewConsents::boxes() const
{
    QList<ConsentBox *> asked{m_contracts, m_withdrawal};
    if (!m_names.isEmpty())
        asked.append(m_again);
    return asked;
}

void ReviewConsents::setContractCount(int count)
{
    m_contractCount = count;
    retranslate();
}

void ReviewConsents::setOrderAgain(const QStringList &asciiNames)
{
    m_names = asciiNames;
    m_again->setChecked(false);
    m_again->setVisible(!m_names.isEmpty());
    retranslate();
    Q_EMIT changed();
}

void ReviewConsents::setAutoPay(qint64 methodId, const QString &method, const QString &amount)
{
    // Two cards may be called the same.
    const bool isOther = std::exchange(m_methodId, methodId) != methodId;
    m_method = method;
    m_amount = amount;
    if (isOther)
        m_autoPay->setChecked(false);
    m_autoPay->setVisible(m_methodId != 0);
    retranslate();
    if (isOther)
        Q_EMIT changed();
}

bool ReviewConsents::isAutoPayChosen() const
{
    return m_methodId != 0 && m_autoPay->isChecked();
}

void ReviewConsents::setBoxesEnabled(bool isEnabled)
{
    for (ConsentBox *box : {m_contracts, m_withdrawal, m_again, m_autoPay})
        box->setEnabled(isEnabled);
}

void ReviewConsents::untick()
{
    for (ConsentBox *box : {m_contracts, m_withdrawal, m_again, m_autoPay})
        box->setChecked(false);
}

QString ReviewConsents::gap() const
{
    const QList<ConsentBox *> asked = boxes();
    switch (std::count_if(asked.begin(), asked.end(), [](ConsentBox *box) { return !box->isChecked(); })) {
    case 0: return {};
    case 1: return tr("Tick the other box to order");
    case 2: return tr("Tick the 2 boxes to order");
    default: return tr("Tick the 3 boxes to order");
    }
}

order::OrderConsents ReviewConsents::given() const
{
    return {.waiveWithdrawal = m_withdrawal->isChecked(), .orderAgain = !m_names.isEmpty() && m_again->isChecked(),
            .autoPayMethod = isAutoPayChosen() ? m_methodId : 0};
}

void ReviewConsents::retranslate()
{
    m_title->setText(tr("Your consent"));
    m_contracts->setTexts(m_contractCount == 0 ? tr("I accept OVHcloud’s terms.")
                                               : tr("I have read and accept the %n contract(s).", nullptr, m_contractCount));
    m_withdrawal->setTexts(tr("Deliver now. I give up my 14-day right to withdraw."),
                           tr("Once registered, these names cannot be cancelled or refunded."));
    constexpr qsizetype mostNamed = 3;
    QStringList named;
    for (const QString &ascii : m_names.first(std::min(m_names.size(), mostNamed))) {
        const auto name = base::DomainName::parse(ascii);
        named.append(name ? name->unicode() : ascii);
    }
    if (m_names.size() > mostNamed)
        named.append(u"…"_s);
    m_again->setTexts(tr("Order again: %1").arg(named.join(u", "_s)),
                      tr("On the way already: you may pay twice for the same thing, and the second order may fail."));
    m_autoPay->setTexts(tr("Pay at once with %1").arg(m_method),
                        tr("The order then pays itself: %1 without another click. Otherwise you choose on the next page.")
                            .arg(m_amount));
}

void ReviewConsents::focusFirst()
{
    m_contracts->setFocus(Qt::OtherFocusReason);
}

} // namespace cartouche::wizard

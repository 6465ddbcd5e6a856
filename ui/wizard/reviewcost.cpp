// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewcost.h"

#include "theme/words.h"
#include "widgets/captionlabel.h"
#include "widgets/costbar.h"
#include "wizard/renewaldialog.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 5> choices{1, 2, 3, 5, 10};

/// "Nov 2027", "nov. 2027"
QString month(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), u"MMM yyyy"_s);
}

} // namespace

ReviewCost::ReviewCost(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_yearsChange(new QPushButton(this)), m_total(new QLabel(this)),
      m_bar(new widgets::CostBar(this)), m_sentence(widgets::wrappedCaption(this, u"2"_s)), m_change(new QPushButton(this)), m_gaps(widgets::wrappedCaption(this, u"2"_s))
{
    build();
    retranslate();
    show(nullptr, nullptr);
}

void ReviewCost::build()
{
    for (QLabel *bold : {m_title, m_total}) {
        bold->setTextFormat(Qt::PlainText);
        bold->setProperty("type", u"section"_s);
    }
    m_yearsChange->setObjectName(u"yearsOfCost"_s);
    m_change->setObjectName(u"renewalChoice"_s);
    for (QPushButton *button : {m_yearsChange, m_change}) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_yearsChange);
    head->addStretch(1);
    head->addWidget(m_total);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_change, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(foot);
    column->addWidget(m_gaps);

    connect(m_yearsChange, &QPushButton::clicked, this, &ReviewCost::showYears);
    connect(m_change, &QPushButton::clicked, this, &ReviewCost::showMenu);
}

void ReviewCost::decideAnew()
{
    m_choice = {};
    refresh();
}

void ReviewCost::setYears(int years)
{
    m_years = std::find(choices.begin(), choices.end(), years) != choices.end() ? years : 5;
    refresh();
}

void ReviewCost::showYears()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const int years : choices) {
        QAction *action = menu->addAction(tr("%n year(s)", nullptr, years));
        action->setCheckable(true);
        action->setChecked(years == m_years);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, years] {
            setYears(years);
            Q_EMIT yearsChosen(years);
        });
    }
    menu->popup(m_yearsChange->mapToGlobal(QPoint(0, m_yearsChange->height())));
}

void ReviewCost::show(const order::Review *review, const order::Draft *draft)
{
    m_review = review != nullptr ? std::optional(*review) : std::nullopt;
    m_draft = draft;
    setVisible(m_review.has_value());
    refresh();
}

void ReviewCost::setChoiceEnabled(bool isEnabled)
{
    m_change->setEnabled(isEnabled);
}

void ReviewCost::refresh()
{
    if (!m_review || m_draft == nullptr)
        return;
    const order::CostOutlook outlook = order::costOutlook(*m_review, *m_draft, m_choice, years(), m_review->takenAt);
    m_title->setText(tr("What the next %n year(s) cost", nullptr, m_years));
    m_total->setText(outlook.total ? theme::money(*outlook.total) : QString());
    showBar(outlook);
    m_sentence->setText(sentence(outlook, m_choice, m_review->names));
    const QString missing = gaps(outlook, m_choice, m_review->names).join(u' ');
    m_gaps->setText(missing);
    m_gaps->setVisible(!missing.isEmpty());
}

void ReviewCost::showBar(const order::CostOutlook &outlook)
{
    // Widths of a picture, not amounts: the only place for floating point numbers.
    QList<widgets::CostBarPart> parts{{tr("This order"), theme::money(outlook.first.amount),
                                       static_cast<double>(outlook.first.amount.ucents())}};
    for (const order::CostPart &part : outlook.renewals)
        parts.append({month(part.at), theme::money(part.amount), static_cast<double>(part.amount.ucents())});
    m_bar->setParts(parts);
}

QString ReviewCost::sentence(const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                             const QList<base::DomainName> &names)
{
    const int manual = choice.manualCount(names);
    const auto said = [](const order::CostPart &part) {
        return std::pair(theme::money(part.amount), theme::longDate(part.at));
    };
    if (manual == names.size() && outlook.firstRenewal) {
        const auto [amount, date] = said(*outlook.firstRenewal);
        return tr("Not renewed by itself: OVHcloud is told so once the names are delivered. Without a renewal (%1) the first of "
                  "them ends on %2.").arg(amount, date);
    }
    if (manual == names.size())
        return tr("Not renewed by itself: OVHcloud is told so once the names are delivered.");
    const QString first = manual == 0
        ? tr("OVHcloud renews by itself unless you switch that off.")
        : tr("OVHcloud renews by itself, except for %n name(s), about which it is told once delivered.", nullptr, manual);
    if (!outlook.firstDebit)
        return first;
    const auto [amount, date] = said(*outlook.firstDebit);
    return first + u' ' + tr("First debit: %1 on %2.").arg(amount, date);
}

/// The sums are what it costs to keep every name, whoever starts its renewal.
QStringList ReviewCost::gaps(const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                             const QList<base::DomainName> &names)
{
    QStringList sentences;
    if (const int manual = choice.manualCount(names); manual > 0 && !outlook.renewals.isEmpty())
        sentences.append(tr("The sum is what keeping every name costs: it counts the renewals of the %n name(s), too, that "
                            "OVHcloud does not renew by itself.", nullptr, manual));
    if (!outlook.unknown.isEmpty())
        sentences.append(tr("Without the renewals of %n name(s), whose price OVHcloud has not told.", nullptr,
                            static_cast<int>(outlook.unknown.size())));
    if (!outlook.isTaxKnown && !outlook.renewals.isEmpty())
        sentences.append(tr("The renewals are without tax: the rate cannot be told from this order."));
    return sentences;
}

void ReviewCost::showMenu()
{
    if (!m_review)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const int manual = m_choice.manualCount(m_review->names);
    const auto add = [&](const QString &text, bool isAutomatic, bool isChosen) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, isAutomatic] { setAutomatic(isAutomatic); });
    };
    add(tr("OVHcloud renews all names by itself"), true, manual == 0);
    add(tr("No name is renewed by itself"), false, manual == m_review->names.size());
    if (m_review->names.size() > 1) {
        menu->addSeparator();
        connect(menu->addAction(tr("Choose for each name…")), &QAction::triggered, this, &ReviewCost::chooseNames);
    }
    menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height())));
}

void ReviewCost::setAutomatic(bool isAutomatic)
{
    m_choice.setAutomatic(isAutomatic);
    refresh();
}

void ReviewCost::chooseNames()
{
    auto *dialog = new RenewalDialog(m_review->names, m_choice, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choice = dialog->choice();
        refresh();
    });
    dialog->open();
}

void ReviewCost::retranslate()
{
    m_yearsChange->setText(tr("Change"));
    m_yearsChange->setAccessibleName(tr("Change the number of years"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the renewal…"));
    refresh();
}

} // namespace cartouche::wizard

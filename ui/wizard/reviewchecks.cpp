// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewchecks.h"

#include "base/domainname.h"
#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/checkrow.h"
#include "widgets/errorwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using Kind = order::Duplicate::Kind;
using order::CeilingCheck;
using theme::Token;
using widgets::CheckRow;

namespace {

/// More than these help nobody to decide; the first ones are the gravest.
constexpr qsizetype mostShown = 5;

QString shown(const QString &ascii)
{
    const auto name = base::DomainName::parse(ascii);
    return name ? name->unicode() : ascii;
}

/// One line a name: the gravest reason.
QList<order::Duplicate> gravest(const QList<order::Duplicate> &found)
{
    QList<order::Duplicate> list;
    for (const order::Duplicate &duplicate : found) {
        if (list.isEmpty() || list.constLast().ascii != duplicate.ascii)
            list.append(duplicate);
    }
    return list;
}

} // namespace

ReviewChecks::ReviewChecks(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_rows(new QVBoxLayout)
{
    m_title->setProperty("type", u"section"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    refresh();
}

void ReviewChecks::setPurchase(const order::Purchase *purchase)
{
    m_purchase = purchase;
    refresh();
}

void ReviewChecks::refresh()
{
    m_title->setText(tr("Checks"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // It may be the one whose button was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_purchase == nullptr)
        return;
    showDuplicates();
    showRuleCheck();
    showCeilings();
    for (int row = 0; row < m_rows->count(); ++row)
        m_rows->itemAt(row)->widget()->show(); // at once: what is new in a window shows up a turn later
}

CheckRow *ReviewChecks::addRow()
{
    auto *row = new CheckRow(this);
    m_rows->addWidget(row);
    return row;
}

void ReviewChecks::showDuplicates()
{
    const auto &report = m_purchase->duplicates();
    if (!report) {
        addRow()->setFact(u"busy"_s, Token::Text3, tr("Looking in your account and your orders…"));
        return;
    }
    const QList<order::Duplicate> duplicates = gravest(report->found);
    for (const order::Duplicate &duplicate : duplicates.first(std::min(duplicates.size(), mostShown)))
        showDuplicate(duplicate);
    if (duplicates.size() > mostShown)
        addRow()->setFact({}, Token::Text3,
                          tr("and %n more name(s)", nullptr, static_cast<int>(duplicates.size() - mostShown)));
    if (report->error) {
        CheckRow *row = addRow();
        row->setFact(u"warning"_s, Token::Warn, tr("Your account and orders could not be checked"),
                     widgets::ErrorWords::describe(*report->error).title);
        connect(row->setAction(u"checkNamesAgain"_s, tr("Check again")), &QPushButton::clicked, this,
                &ReviewChecks::againWanted);
    } else if (duplicates.isEmpty()) {
        showNoDuplicates(*report);
    }
}

void ReviewChecks::showDuplicate(const order::Duplicate &duplicate)
{
    CheckRow *row = addRow();
    const QString name = shown(duplicate.ascii);
    switch (duplicate.kind) {
    case Kind::InAccount:
        row->setFact(u"cross-circle"_s, Token::Bad, tr("%1 is already yours").arg(name),
                     tr("Leave it out in the offers."));
        return;
    case Kind::UnknownOrder:
        row->setFact(u"unknown"_s, Token::Warn, tr("%1 is in an order whose outcome is unknown").arg(name));
        return;
    case Kind::RunningTask:
        row->setFact(u"warning"_s, Token::Warn,
                     duplicate.status == "error"_L1 || duplicate.status == "problem"_L1
                         ? tr("A registry task of %1 has failed and may be tried again").arg(name)
                         : tr("The registry is already at work for %1").arg(name));
        return;
    case Kind::OpenOrder: break;
    }
    const QString number = theme::orderNumber(duplicate.orderId);
    row->setFact(u"warning"_s, Token::Warn, tr("%1 is in an open order").arg(name),
                 duplicate.status == "notPaid"_L1 ? tr("Order %1, not paid yet").arg(number)
                                                  : tr("Order %1, under way").arg(number));
    QPushButton *show = row->setAction(u"showOrder"_s, tr("Show order"), tr("Show order %1").arg(number));
    connect(show, &QPushButton::clicked, this, [this, id = duplicate.orderId] { Q_EMIT orderWanted(id); });
}

/// What could not be looked at is said: nobody shall rely on it.
void ReviewChecks::showNoDuplicates(const order::DuplicateReport &report)
{
    if (report.isEverythingTold()) {
        addRow()->setFact(u"check-circle"_s, Token::Ok, tr("Not in your account, in no open order"));
        return;
    }
    QStringList untold;
    if (!report.wasAccountRead)
        untold.append(tr("OVHcloud did not tell which names you have."));
    if (!report.wereOrdersRead)
        untold.append(tr("OVHcloud did not tell everything about your orders."));
    if (!report.wereTasksRead)
        untold.append(tr("OVHcloud did not tell what the registry is at work on."));
    addRow()->setFact(u"info"_s, Token::Text2, tr("No double found where Cartouche could look"), untold.join('\n'_L1));
}

/// Said where OVHcloud's check of the rules could not be had: nobody shall rely on it.
void ReviewChecks::showRuleCheck()
{
    using Verdict = order::RuleCheck::Verdict;
    if (!m_purchase->review())
        return;
    QStringList names;
    const QList<order::DraftName> wanted = m_purchase->draft().wanted();
    for (const order::DraftName &name : wanted) {
        const Verdict verdict = m_purchase->ruleCheck().verdictOf(name.name.ascii());
        if (verdict == Verdict::NotAsked || verdict == Verdict::Unavailable)
            names.append(name.name.unicode());
    }
    if (names.isEmpty())
        return;
    const auto count = static_cast<int>(names.size());
    QString list = names.first(std::min(names.size(), mostShown)).join(u", "_s);
    if (names.size() > mostShown)
        list += u", …"_s;
    addRow()->setFact(u"info"_s, Token::Text2, tr("Registry rules not checked beforehand for %n name(s)", nullptr, count),
                      tr("%1. OVHcloud took the cart nevertheless.").arg(list));
}

void ReviewChecks::showCeilings()
{
    const order::Ceilings &ceilings = m_purchase->ceilings();
    if (!ceilings.perOrder && !ceilings.perDay) {
        CheckRow *row = addRow();
        row->setFact(u"shield"_s, Token::Text3, tr("No spend ceiling is set"));
        connect(row->setAction(u"changeCeiling"_s, tr("Set…"), tr("Set a spend ceiling…")), &QPushButton::clicked, this,
                &ReviewChecks::ceilingsWanted);
        return;
    }
    const QList<CeilingCheck> checks = m_purchase->ceilingChecks();
    for (const CeilingCheck &check : checks)
        showCeiling(check);
}

void ReviewChecks::showCeiling(const CeilingCheck &check)
{
    CheckRow *row = addRow();
    const bool isDay = check.kind == CeilingCheck::Kind::PerDay;
    const QString words = check.isOver() ? (isDay ? tr("Over your day’s ceiling: %1 of %2") : tr("Over your ceiling: %1 of %2"))
                                         : (isDay ? tr("Within your day’s ceiling: %1 of %2")
                                                  : tr("Within your ceiling: %1 of %2"));
    const auto before = check.sum.minus(m_purchase->review()->total());
    row->setFact(u"shield"_s, check.isOver() ? Token::Bad : Token::Ok,
                 words.arg(theme::money(check.sum), theme::money(check.ceiling)),
                 isDay && before && !before->isZero() ? tr("%1 of it ordered earlier today").arg(theme::money(*before))
                                                      : QString());
    // A share of a picture, not an amount: the only place for a floating point number.
    const double all = static_cast<double>(check.ceiling.ucents());
    row->setShare(check.isOver() ? 2 : all > 0 ? static_cast<double>(check.sum.ucents()) / all : 0);
    if (check.isOver())
        connect(row->setAction(u"changeCeiling"_s, tr("Change ceiling…")), &QPushButton::clicked, this,
                &ReviewChecks::ceilingsWanted);
}

std::optional<WizardPage::Hint> ReviewChecks::obstacle() const
{
    if (m_purchase == nullptr)
        return std::nullopt;
    const auto &report = m_purchase->duplicates();
    if (!report)
        return WizardPage::Hint{u"busy"_s, tr("Looking in your account and your orders…")};
    if (const QStringList blocked = report->blocked(); blocked.size() == 1)
        return WizardPage::Hint{u"lock"_s, tr("%1 cannot be ordered: see Checks").arg(shown(blocked.first()))};
    else if (!blocked.isEmpty())
        return WizardPage::Hint{u"lock"_s, tr("Some names cannot be ordered: see Checks")};
    if (report->error)
        return WizardPage::Hint{u"refresh"_s, tr("Your account could not be checked, check again")};
    const QList<CeilingCheck> checks = m_purchase->ceilingChecks();
    const auto over = std::find_if(checks.begin(), checks.end(), [](const CeilingCheck &check) { return check.isOver(); });
    if (over == checks.end())
        return std::nullopt;
    const QString ceiling = theme::money(over->ceiling);
    return WizardPage::Hint{u"shield"_s, over->kind == CeilingCheck::Kind::PerDay
                                             ? tr("Over your day’s ceiling of %1").arg(ceiling)
                                             : tr("Over your ceiling of %1").arg(ceiling)};
}

} // namespace cartouche::wizard

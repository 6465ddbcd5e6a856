// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ordercandidates.h"

#include "theme/words.h"
#include "widgets/askfirst.h"
#include "widgets/strongtext.h"
#include "windows/orderstatewords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const order::Finding::Order &a, const order::Finding::Order &b)
{
    return a.orderId == b.orderId && a.date == b.date && a.total == b.total && a.names == b.names
        && a.areNamesTold == b.areNamesTold;
}

} // namespace

OrderCandidates::OrderCandidates(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("type", u"section"_s);
    m_explanation = new QLabel(this);
    m_explanation->setProperty("tone", u"2"_s);
    m_explanation->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_none = new QPushButton(this);
    m_none->setObjectName(u"noneOfThese"_s);
    m_none->setProperty("small", true);
    m_none->setAutoDefault(false);
    column->addWidget(m_none, 0, Qt::AlignLeft);
    connect(m_none, &QPushButton::clicked, this, &OrderCandidates::askAboutNone);
    retranslate();
}

void OrderCandidates::setCandidates(const QList<Candidate> &candidates, const QStringList &names)
{
    m_names = names;
    // A look that tells the same leaves the keyboard where it is.
    if (std::equal(candidates.begin(), candidates.end(), m_candidates.begin(), m_candidates.end(), &isSame))
        return;
    m_candidates = candidates;
    rebuild();
}

void OrderCandidates::retranslate()
{
    m_title->setText(tr("Which one is it?"));
    rebuild();
}

void OrderCandidates::focusFirst()
{
    (m_buttons.isEmpty() ? m_none : m_buttons.first())->setFocus(Qt::OtherFocusReason);
}

void OrderCandidates::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Later, since its button may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons.clear();
    for (const Candidate &candidate : std::as_const(m_candidates))
        addRow(candidate);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), m_none);
    m_explanation->setText(m_candidates.isEmpty()
                               ? tr("No order of your account clearly fits. Look into your orders at OVHcloud before you decide.")
                               : tr("These orders of your account are newer than your click. Compare names and amount."));
    m_none->setText(m_candidates.isEmpty() ? tr("No order was made") : tr("None of these"));
}

void OrderCandidates::addRow(const Candidate &candidate)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *line = new QLabel(describe(candidate), card);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    texts->addWidget(line);
    if (candidate.names.isEmpty()) {
        auto *unknown = new QLabel(candidate.areNamesTold ? tr("no domain names in it") : tr("names not told yet"), card);
        unknown->setProperty("type", u"caption"_s);
        unknown->setProperty("tone", u"3"_s);
        texts->addWidget(unknown);
    } else {
        auto *names = new widgets::StrongText(card);
        names->setNames(candidate.names);
        texts->addWidget(names);
    }
    row->addLayout(texts, 1);
    auto *choose = new QPushButton(tr("This is my order"), card);
    choose->setProperty("small", true);
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(describe(candidate));
    row->addWidget(choose, 0, Qt::AlignVCenter);
    connect(choose, &QPushButton::clicked, this, [this, candidate] { ask(candidate); });
    m_rows->addWidget(card);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), choose);
    m_buttons.append(choose);
}

QString OrderCandidates::describe(const Candidate &candidate)
{
    QStringList parts{theme::orderNumber(candidate.orderId)};
    if (!candidate.total.currency().isEmpty())
        parts.append(theme::money(candidate.total));
    if (candidate.date.isValid())
        parts.append(OrderStateWords::day(candidate.date));
    return parts.join(u" · "_s);
}

void OrderCandidates::ask(const Candidate &candidate)
{
    widgets::askFirst(this, tr("Is order %1 the one you made here?").arg(theme::orderNumber(candidate.orderId)),
                      tr("Cartouche writes it to the journal and follows it from now on. Nothing is ordered or paid by "
                         "that. It cannot be taken back."),
                      tr("This is my order"), [this, id = candidate.orderId] { Q_EMIT pointedOut(id); });
}

void OrderCandidates::askAboutNone()
{
    QStringList names = m_names;
    std::transform(names.begin(), names.end(), names.begin(), &OrderStateWords::readable);
    widgets::askFirst(this, tr("Was no order made for %1?").arg(names.join(u", "_s).left(200)),
                      tr("These names can then be ordered again. If OVHcloud did make the order, ordering again would buy "
                         "them twice: look into your orders at OVHcloud first."),
                      tr("No order was made"), [this] { Q_EMIT dismissed(); });
}

} // namespace cartouche::windows

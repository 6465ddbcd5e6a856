// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ordernames.h"

#include "base/domainname.h"
#include "widgets/namelabel.h"
#include "widgets/statusbadge.h"
#include "wizard/orderwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

OrderNames::OrderNames(QWidget *parent)
    : QFrame(parent), m_counts(new QLabel(this)), m_lines(new QVBoxLayout), m_all(new QPushButton(this))
{
    setProperty("card", true);
    m_counts->setObjectName(u"nameCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_all->setObjectName(u"allNames"_s);
    m_all->setProperty("kind", u"flat"_s);
    m_all->setProperty("small", true);
    m_all->setAutoDefault(false);
    m_lines->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 6);
    column->setSpacing(0);
    column->addWidget(m_counts);
    column->addLayout(m_lines);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_counts->setContentsMargins(0, 6, 0, 6);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        refresh();
    });
    refresh();
}

void OrderNames::setTimeline(const order::OrderTimeline &timeline)
{
    if (m_timeline == timeline)
        return;
    m_timeline = timeline;
    refresh();
}

void OrderNames::fold()
{
    m_isUnfolded = false;
    refresh();
}

void OrderNames::retranslate()
{
    refresh();
}

void OrderNames::addRow()
{
    Row row{};
    row.line = new QWidget(this);
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(12);
    row.name = new widgets::NameLabel(row.line);
    row.name->setSmall(true);
    row.state = new widgets::StatusBadge(row.line);
    row.note = new QLabel(row.line);
    row.note->setProperty("type", u"caption"_s);
    row.note->setProperty("tone", u"2"_s);
    row.note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.state, 4);
    layout->addWidget(row.note, 0);
    m_lines->addWidget(row.line);
    m_rows.append(row);
}

void OrderNames::show(const Row &row, const order::NameStep &name)
{
    if (const auto domain = base::DomainName::parse(name.ascii))
        row.name->setName(*domain);
    else
        row.name->setName(name.ascii, {});
    const OrderLook look = OrderWords::name(name, m_timeline.situation);
    row.state->setStatus(look.icon, look.tint, look.text);
    row.state->setToolTip(name.isProblem() ? name.reason.left(1000).toHtmlEscaped() : QString());
    row.note->setText(OrderWords::nameNote(name));
}

void OrderNames::refresh()
{
    const int count = static_cast<int>(m_timeline.names.size());
    const bool areMany = count > fewNames;
    const int shown = areMany && !m_isUnfolded ? fewNames : count;
    while (m_rows.size() < shown)
        addRow();
    while (m_rows.size() > std::max(shown, fewNames))
        delete m_rows.takeLast().line;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).line->setVisible(i < shown);
        if (i < shown)
            show(m_rows.at(i), m_timeline.names.at(i));
    }
    m_counts->setVisible(areMany);
    if (areMany)
        m_counts->setText(OrderWords::counts(m_timeline));
    m_all->setVisible(areMany);
    m_all->setText(m_isUnfolded ? tr("Fewer names") : tr("All %n name(s)", nullptr, count));
    setVisible(count > 0);
}

} // namespace cartouche::wizard

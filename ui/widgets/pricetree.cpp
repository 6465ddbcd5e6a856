// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pricetree.h"

#include "widgets/priceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

namespace {

QLabel *headLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", u"caption"_s);
    label->setProperty("tone", u"2"_s);
    return label;
}

/// Says nothing where nothing is another: a view repaints, and a screen reader reads, what was said to have changed.
void give(QStandardItem *item, const QVariant &value, int role)
{
    if (item->data(role) != value)
        item->setData(value, role);
}

void fill(QStandardItem *description, QStandardItem *amount, const PriceLine &line)
{
    give(description, line.description, Qt::DisplayRole);
    give(description, line.note, PriceRoles::Note);
    give(description, static_cast<int>(line.tone), PriceRoles::Tone);
    // A tooltip that looks like markup is taken for it: so it is some, and what is told is its text.
    give(description, line.original.isEmpty() ? QString() : u"<qt>"_s + line.original.toHtmlEscaped() + u"</qt>"_s,
         Qt::ToolTipRole);
    give(description, line.original, Qt::AccessibleDescriptionRole);
    give(amount, line.amount, Qt::DisplayRole);
    give(amount, line.former, PriceRoles::Former);
}

void fill(QStandardItem *name, QStandardItem *amount, const PriceGroup &group)
{
    give(name, group.name + group.extension, Qt::DisplayRole);
    give(name, group.name, PriceTree::LabelRole);
    give(name, group.extension, PriceRoles::Extension);
    give(amount, group.amount, Qt::DisplayRole);
}

QList<QStandardItem *> rowOf(const PriceGroup &group)
{
    auto *name = new QStandardItem;
    auto *amount = new QStandardItem;
    fill(name, amount, group);
    for (const PriceLine &line : group.lines) {
        auto *description = new QStandardItem;
        auto *lineAmount = new QStandardItem;
        fill(description, lineAmount, line);
        name->appendRow({description, lineAmount});
    }
    return {name, amount};
}

bool hasSameShape(const QList<PriceGroup> &a, const QList<PriceGroup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PriceGroup &x, const PriceGroup &y) {
        return x.name == y.name && x.extension == y.extension && x.lines.size() == y.lines.size();
    });
}

} // namespace

PriceTree::PriceTree(QWidget *parent)
    : QFrame(parent), m_nameHead(headLabel(this)), m_amountHead(headLabel(this)), m_view(new PriceView(this)),
      m_totals(new PriceTotals(this)), m_model(new QStandardItemModel(0, 2, this))
{
    setObjectName(u"tableBox"_s);
    m_view->setModel(m_model);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *head = new QFrame(this);
    head->setObjectName(u"tableHead"_s);
    head->setFixedHeight(29);
    auto *heads = new QHBoxLayout(head);
    heads->setContentsMargins(PriceView::textLeft, 0, PriceView::margin, 0);
    heads->addWidget(m_nameHead, 1);
    heads->addWidget(m_amountHead);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_totals);
    m_totals->setTotals({});
    retranslate();
}

void PriceTree::setHeads(const QString &name, const QString &amount)
{
    m_nameHead->setText(name);
    m_amountHead->setText(amount);
    m_model->setHorizontalHeaderLabels({name, amount}); // for screen readers; the header itself is hidden
}

void PriceTree::setGroups(const QList<PriceGroup> &groups)
{
    if (groups == m_groups)
        return;
    // The same rows keep what is open, and where the keyboard is.
    const bool isSameShape = hasSameShape(groups, m_groups);
    m_groups = groups;
    if (isSameShape) {
        for (int row = 0; row < groups.size(); ++row)
            refill(row, groups.at(row));
        describe();
        return;
    }
    m_model->removeRows(0, m_model->rowCount());
    for (const PriceGroup &group : groups)
        m_model->appendRow(rowOf(group));
    describe();
    m_view->expandAll();
    m_view->updateGeometry();
}

void PriceTree::refill(int row, const PriceGroup &group)
{
    QStandardItem *name = m_model->item(row, 0);
    fill(name, m_model->item(row, 1), group);
    for (int line = 0; line < group.lines.size(); ++line)
        fill(name->child(line, 0), name->child(line, 1), group.lines.at(line));
}

void PriceTree::setTotals(const QList<PriceTotal> &totals)
{
    m_totals->setTotals(totals);
}

void PriceTree::setStale(bool stale)
{
    m_view->setStale(stale);
}

/// Painted marks are mute: the words for them go to screen readers.
void PriceTree::describe()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *name = m_model->item(group);
        for (int line = 0; line < name->rowCount(); ++line) {
            QStandardItem *description = name->child(line, 0);
            QStandardItem *amount = name->child(line, 1);
            const QString note = description->data(PriceRoles::Note).toString();
            const QString former = amount->data(PriceRoles::Former).toString();
            give(description, note.isEmpty() ? description->text() : description->text() + u", "_s + note,
                 Qt::AccessibleTextRole);
            give(amount, spoken(amount->text(), former), Qt::AccessibleTextRole);
        }
    }
}

QString PriceTree::spoken(const QString &amount, const QString &former)
{
    if (former.isEmpty())
        return amount;
    return amount.isEmpty() ? tr("gone, formerly %1").arg(former) : tr("%1, changed, formerly %2").arg(amount, former);
}

void PriceTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PriceTree::retranslate()
{
    m_view->setAccessibleName(tr("Prices"));
    describe();
}

} // namespace cartouche::widgets

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pricetree.h"

#include "widgets/priceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>

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

QList<QStandardItem *> rowOf(const PriceLine &line)
{
    auto *description = new QStandardItem(line.description);
    description->setData(line.note, PriceRoles::Note);
    description->setData(static_cast<int>(line.tone), PriceRoles::Tone);
    auto *amount = new QStandardItem(line.amount);
    amount->setData(line.former, PriceRoles::Former);
    return {description, amount};
}

QList<QStandardItem *> rowOf(const PriceGroup &group)
{
    auto *name = new QStandardItem(group.name + group.extension);
    name->setData(group.name, PriceTree::LabelRole);
    name->setData(group.extension, PriceRoles::Extension);
    for (const PriceLine &line : group.lines)
        name->appendRow(rowOf(line));
    return {name, new QStandardItem(group.amount)};
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
    m_model->removeRows(0, m_model->rowCount());
    for (const PriceGroup &group : groups)
        m_model->appendRow(rowOf(group));
    describe();
    m_view->expandAll();
    m_view->updateGeometry();
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
            description->setAccessibleText(note.isEmpty() ? description->text()
                                                          : description->text() + u", "_s + note);
            amount->setAccessibleText(former.isEmpty() ? amount->text()
                                                       : tr("%1, changed, formerly %2").arg(amount->text(), former));
        }
    }
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

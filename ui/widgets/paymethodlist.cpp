// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/paymethodlist.h"

#include "widgets/accessibility.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace cartouche::widgets {

PayMethodList::PayMethodList(QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    ensureAccessibility();
    setProperty("card", true);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            report();
    });
    retranslate();
}

void PayMethodList::setRows(const QList<PayRow> &rows)
{
    if (rows.size() != m_rows.size())
        rebuild(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows[i]->setRow(rows[i]);
    if (const int chosen = current(); chosen >= 0 && !rows[chosen].enabled)
        clearChoice();
    report();
}

void PayMethodList::rebuild(qsizetype count)
{
    // At once, not later: an old row must not stay in the group or under a pointer of the new ones.
    qDeleteAll(std::exchange(m_rows, {}));
    for (qsizetype i = 0; i < count; ++i) {
        auto *row = new ChoiceRow(this);
        row->setPlace(i == 0, i == count - 1);
        m_column->addWidget(row);
        m_group->addButton(row->radio(), static_cast<int>(i));
        m_rows.append(row);
    }
}

int PayMethodList::current() const
{
    return m_group->checkedId();
}

void PayMethodList::setCurrent(int index)
{
    if (index < 0)
        clearChoice();
    else if (index < count() && m_rows[index]->isEnabled())
        m_rows[index]->radio()->setChecked(true);
    report();
}

void PayMethodList::clearChoice()
{
    // An exclusive group does not let go of its last button.
    if (QAbstractButton *chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

void PayMethodList::report()
{
    if (std::exchange(m_reported, current()) != current())
        emit currentChanged(current());
}

void PayMethodList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PayMethodList::retranslate()
{
    setAccessibleName(tr("Ways to pay"));
}

} // namespace cartouche::widgets

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/choicerow.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QVBoxLayout;

namespace cartouche::widgets {

/// The ways to pay. None is chosen until the person or the caller chooses one.
class PayMethodList : public QFrame
{
    Q_OBJECT

public:
    explicit PayMethodList(QWidget *parent = nullptr);

    /// As many rows as before are rewritten in place and the choice stays (a language switch); any
    /// other number starts anew without a choice.
    void setRows(const QList<PayRow> &rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ChoiceRow *row(int index) const { return m_rows.at(index); }

    /// The chosen row, or -1.
    [[nodiscard]] int current() const;
    /// -1 takes the choice away; a row that is not enabled is not chosen.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild(qsizetype count);
    void clearChoice();
    void retranslate();
    void report();

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QList<ChoiceRow *> m_rows;
    int m_reported = -1;
};

} // namespace cartouche::widgets

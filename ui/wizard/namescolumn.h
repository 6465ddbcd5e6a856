// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace cartouche::wizard {

class NamesList;
struct NameRow;

/// The left of the details page: how many names, the filter, the list, and what was left out at the offers.
class NamesColumn : public QWidget
{
    Q_OBJECT
public:
    explicit NamesColumn(QWidget *parent = nullptr);

    void setNames(const QList<NameRow> &rows, int leftOut);
    [[nodiscard]] NamesList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_count;
    QCheckBox *m_onlyIncomplete;
    NamesList *m_list;
    QWidget *m_leftOut;
    QLabel *m_leftOutText;
    int m_nameCount = 0;
    int m_leftOutCount = 0;
};

} // namespace cartouche::wizard

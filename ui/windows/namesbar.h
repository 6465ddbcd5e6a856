// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/namesmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cartouche::windows {

/// The bar below the names: what can be done with those that are selected.
class NamesBar : public QFrame
{
    Q_OBJECT
public:
    /// What the selection is like.
    struct Selection
    {
        int count = 0;
        bool isAllWatched = false; ///< of the shortlist
        bool isAllListed = false;  ///< of the watched ones
    };

    explicit NamesBar(QWidget *parent = nullptr);

    void setList(NamesModel::List list);
    void setSelection(const Selection &selection);
    /// Asking and watching need an account.
    void setUsable(bool isUsable);

Q_SIGNALS:
    void searchWanted();
    void askWanted();
    /// The other list is to have them too, or not any more: watched for the shortlist, and the other way round.
    void otherListWanted(bool isWanted);
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    NamesModel::List m_list = NamesModel::List::Shortlist;
    Selection m_selection;
    bool m_isUsable = false;
    QLabel *m_count = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace cartouche::windows

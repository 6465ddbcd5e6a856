// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namelist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cartouche::widgets {
class IconLabel;
}

namespace cartouche::wizard {

/// The line under the search field: what was understood, how many names that is, and what was refused.
class EntryFeedback : public QWidget
{
    Q_OBJECT
public:
    explicit EntryFeedback(QWidget *parent = nullptr);

    /// @param extensions that each label is tried with
    /// @param listName of the list in the place of typed text; empty: it was typed
    void show(const search::NameList &list, int extensions, const QString &listName);
    /// Nothing of it is a name.
    [[nodiscard]] bool isBad() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The refused lines are to be looked at.
    void detailsWanted();
    void listDropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString refusals() const;

    widgets::IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_details;
    QPushButton *m_drop;
    search::NameList m_list;
    QString m_listName;
    int m_extensions = 0;
};

} // namespace cartouche::wizard

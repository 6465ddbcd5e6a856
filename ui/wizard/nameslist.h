// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizard/namesmodel.h"

#include <QListView>

namespace cartouche::wizard {

/// The names on the details page with what each still misses.
class NamesList : public QListView
{
    Q_OBJECT
public:
    explicit NamesList(QWidget *parent = nullptr);

    /// Shows these names; the current one stays current when it is still there.
    void setNames(const QList<NameRow> &names);
    /// Complete names are left out; the current one stays until another is chosen.
    void setOnlyIncomplete(bool isOnly);
    [[nodiscard]] QString currentName() const;
    /// A name that is left out by the filter is shown then.
    void setCurrentName(const QString &ascii);
    [[nodiscard]] int count() const { return m_model->rowCount(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void nameChosen(const QString &ascii);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows(const QString &current);
    void chosen();

    NamesModel *m_model;
    QList<NameRow> m_all;
    QString m_current; ///< that was told last
    bool m_isOnlyIncomplete = false;
    bool m_isFilling = false;
};

} // namespace cartouche::wizard

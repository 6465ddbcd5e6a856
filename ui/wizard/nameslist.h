// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/draft.h"

#include <QListWidget>

namespace cartouche::wizard {

/// The names on the details page with what each still misses.
class NamesList : public QListWidget
{
    Q_OBJECT
public:
    explicit NamesList(QWidget *parent = nullptr);

    /// Shows these names; the current one stays current when it is still there.
    void setNames(const QList<order::DraftName> &names);
    [[nodiscard]] QString currentName() const;
    void setCurrentName(const QString &ascii);

Q_SIGNALS:
    void nameChosen(const QString &ascii);

private:
    enum Role { AsciiRole = Qt::UserRole + 1 };
};

} // namespace cartouche::wizard

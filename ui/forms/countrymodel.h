// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>

namespace cartouche::forms {

/// Countries by name in the program's language.
class CountryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole, ///< "FR"
        FoldedRole,              ///< the name without accents and case, and the code: to be searched
    };
    /// What is beside the name.
    enum class With { Nothing, CallingCode };

    explicit CountryModel(With with, QObject *parent = nullptr);

    /// Empty: all. `kept` is in it anyway.
    void setAllowed(const QStringList &codes, const QString &kept);
    void retranslate();
    [[nodiscard]] int rowOf(const QString &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString code;
        QString text;
        QString folded;
    };

    void fill();

    const With m_with;
    QStringList m_allowed;
    QString m_kept;
    QList<Row> m_rows;
};

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace cartouche::wizard {

/// A name on the details page with how far its form is.
struct NameRow
{
    enum class State {
        Complete,
        Missing,  ///< `missing` entries
        Broken,   ///< a rule of the registry is not kept
        Refused,  ///< OVHcloud refused something of it that was not changed since
        Checking, ///< what is asked for is being read
    };
    QString ascii;
    QString label;
    QString extension; ///< ".fr"
    QString unicode;
    State state = State::Checking;
    int missing = 0;
    friend bool operator==(const NameRow &, const NameRow &) = default;
};

/// The rows of NamesList. Setting them tells only of what is another.
class NamesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AsciiRole = Qt::UserRole + 1, LabelRole, ExtensionRole, WordRole, IconRole, TokenRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<NameRow> &rows);
    [[nodiscard]] const QList<NameRow> &rows() const { return m_rows; }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &ascii) const;
    /// The words are other ones.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString word(const NameRow &row);

private:
    QList<NameRow> m_rows;
};

} // namespace cartouche::wizard

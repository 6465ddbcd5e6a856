// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "order/contracthistory.h"
#include "wizard/session.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace cartouche::wizard {

/// The contracts of a review, each with the button that shows its text, and a mark on those whose text is another
/// than in the account's last order.
class ContractList : public QWidget
{
    Q_OBJECT
public:
    explicit ContractList(QWidget *parent = nullptr);

    /// @param history null: nothing is known of earlier orders
    void setContracts(const QList<api::Contract> &contracts, const api::Endpoint &endpoint,
                      order::ContractHistory *history);
    /// The history knows more, or the language is another.
    void rebuild();

private:
    void addRow(const api::Contract &contract);
    void read(const api::Contract &contract);

    QList<api::Contract> m_contracts;
    api::Endpoint m_endpoint;
    QPointer<order::ContractHistory> m_history;
    QVBoxLayout *m_rows;
};

} // namespace cartouche::wizard

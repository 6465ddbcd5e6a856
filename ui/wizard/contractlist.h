// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "wizard/session.h"

#include <QWidget>

class QVBoxLayout;

namespace cartouche::wizard {

/// The contracts of a review, each with the button that shows its text.
class ContractList : public QWidget
{
    Q_OBJECT
public:
    explicit ContractList(QWidget *parent = nullptr);

    void setContracts(const QList<api::Contract> &contracts, const api::Endpoint &endpoint);

private:
    QVBoxLayout *m_rows;
};

} // namespace cartouche::wizard

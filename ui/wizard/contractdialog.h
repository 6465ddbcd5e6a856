// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"
#include "api/models.h"

#include <QDialog>

class QPushButton;

namespace cartouche::wizard {

/// One contract to read: its text as plain text, and its page at OVHcloud in the browser.
class ContractDialog : public QDialog
{
    Q_OBJECT
public:
    ContractDialog(const api::Contract &contract, const api::Endpoint &endpoint, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace cartouche::wizard

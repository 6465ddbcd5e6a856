// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/texteditor.h"

class QPushButton;

namespace cartouche::widgets {
class SecretEdit;
}

namespace cartouche::forms {

/// A transfer or registry code: masked, can be shown. For a transfer, what has to be known before and what happens with
/// a wrong code, on request.
class SecretEditor : public TextEditor
{
    Q_OBJECT
public:
    explicit SecretEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    void setValues(const eligibility::Values &values) override;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildMore();

    widgets::SecretEdit *m_secret;
    QPushButton *m_more = nullptr;
    QLabel *m_moreText = nullptr;
};

} // namespace cartouche::forms

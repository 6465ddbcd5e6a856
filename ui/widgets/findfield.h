// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/iconfield.h"

namespace cartouche::widgets {

/// The field that finds rows of a list by what is typed, with a button that empties it.
class FindField : public IconField
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void retranslate();

    QAction *m_clear;
};

} // namespace cartouche::widgets

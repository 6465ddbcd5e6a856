// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/purchase.h"

#include <QFrame>

class QLabel;

namespace cartouche::widgets {
class ConsentBox;
}

namespace cartouche::wizard {

/// What the person has to agree to before the order button works (rule R12): every box says its
/// consequence, and none is ever ticked by the program.
class ReviewConsents : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewConsents(QWidget *parent = nullptr);

    void setContractCount(int count);
    /// Names that are on their way already; without any there is no box about them. Its tick goes in either case.
    void setOrderAgain(const QStringList &asciiNames);
    void setBoxesEnabled(bool isEnabled);
    void untick();
    /// Which boxes are still to be ticked, in words; empty when none is.
    [[nodiscard]] QString gap() const;
    [[nodiscard]] order::OrderConsents given() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<widgets::ConsentBox *> boxes() const;

    int m_contractCount = 0;
    QStringList m_names;
    QLabel *m_title;
    widgets::ConsentBox *m_contracts;
    widgets::ConsentBox *m_withdrawal;
    widgets::ConsentBox *m_again;
};

} // namespace cartouche::wizard

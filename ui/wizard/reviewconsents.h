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
/// consequence, and none is ever ticked by the program. Below them stands what they may choose beside that.
class ReviewConsents : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewConsents(QWidget *parent = nullptr);

    void setContractCount(int count);
    /// Names that are on their way already; without any there is no box about them. Its tick goes in either case.
    void setOrderAgain(const QStringList &asciiNames);
    /// Offers that the order pays itself, unticked; nothing is asked for it, and its tick goes with the others.
    /// @param methodId 0: it cannot. With another one than before the tick goes
    /// @param method "card ···· 4242"
    /// @param amount with tax, in words
    void setAutoPay(qint64 methodId, const QString &method, const QString &amount);
    [[nodiscard]] bool isAutoPayChosen() const;
    [[nodiscard]] const QString &autoPayMethod() const { return m_method; }
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
    qint64 m_methodId = 0;
    QString m_method;
    QString m_amount;
    widgets::ConsentBox *m_autoPay;
};

} // namespace cartouche::wizard

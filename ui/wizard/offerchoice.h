// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/draftname.h"

#include <QList>
#include <QWidget>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace cartouche::wizard {

/// The ways in which a name can be had where OVHcloud offers several: registered, moved in, bought from its holder. A
/// line each with what it costs, net of tax, and one of them is chosen.
class OfferChoice : public QWidget
{
    Q_OBJECT
public:
    explicit OfferChoice(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to choose, and for a name that is left out.
    void showOffers(const order::DraftName &name);

Q_SIGNALS:
    /// By the person.
    /// @param offerIndex of DraftName::offers
    void chosen(int offerIndex);

private:
    void rebuild(const QList<int> &offers);
    [[nodiscard]] static QString lineOf(const api::Offer &offer);

    QLabel *m_head = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<int> m_offers; ///< a place in DraftName::offers for each button
    QList<QRadioButton *> m_buttons;
};

} // namespace cartouche::wizard

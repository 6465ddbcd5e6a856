// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/cartsync.h"
#include "wizard/wizardpage.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cartouche::wizard {

class OfferCard;

/// Step 2: what each name costs now and later; durations, premium consents and transfer codes. Going
/// on puts the names into the cart at OVHcloud and reads what each of them requires.
class OffersPage : public WizardPage
{
    Q_OBJECT
public:
    explicit OffersPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    bool validatePage() override;
    bool stopRunning() override;

protected:
    void retranslate() override;

private:
    void rebuild();
    void refresh();
    void showHeads();
    void showSummary();
    void askForDecision(const base::DomainName &name);
    void stepFailed(const order::StepFailure &first);
    [[nodiscard]] int openDecisions() const;

    QLabel *m_priceNote = nullptr;
    QLabel *m_summary = nullptr;
    QList<QLabel *> m_heads;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<OfferCard *> m_cards;
    bool m_areItemsReady = false;
};

} // namespace cartouche::wizard

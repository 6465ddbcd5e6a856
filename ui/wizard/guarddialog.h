// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nameguards.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cartouche::widgets {
class IconLabel;
}

namespace cartouche::wizard {

class GuardCard;

/// Before names go into the cart: each name with a warning is answered, meant or left out. Accepted only when all
/// are; names that have notes but no warning are not asked about.
class GuardDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GuardDialog(const QList<search::NameGuards::Checked> &checked, QWidget *parent = nullptr);

    /// Whether there is anything to ask.
    [[nodiscard]] static bool isNeeded(const QList<search::NameGuards::Checked> &checked);
    /// The names that the person does not want after all.
    [[nodiscard]] QList<base::DomainName> leftOut() const;
    /// Leads to the first name without an answer; when there is none, closes.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QList<search::NameGuards::Checked> &checked);
    void retranslate();
    void showGaps();
    [[nodiscard]] int gaps() const;

    QList<GuardCard *> m_cards;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    widgets::IconLabel *m_gapIcon = nullptr;
    QLabel *m_gap = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/accountchip.h"
#include "widgets/raillink.h"
#include "widgets/stepbutton.h"

#include <QFrame>

#include <array>

class QVBoxLayout;

namespace cartouche::widgets {

class LanguageSwitch;
class SandboxBadge;

/// The left side of the window: the five steps, and below them the account, the language and the
/// doors to the other windows.
class StepRail : public QFrame
{
    Q_OBJECT

public:
    using State = StepButton::State;
    static constexpr int stepCount = 5;
    static constexpr int railWidth = 208;

    explicit StepRail(QWidget *parent = nullptr);

    /// @param step 0 to 4
    /// @param reachable false greys the step: it cannot be clicked
    void setStep(int step, const QString &title, const QString &meta, State state, bool reachable);
    [[nodiscard]] StepButton *step(int step) const { return m_steps[static_cast<size_t>(step)]; }

    void setSandbox(bool on);
    [[nodiscard]] bool isSandbox() const;
    void setAccount(const QString &name, const QString &region);
    /// For its menu.
    [[nodiscard]] AccountChip *accountChip() const { return m_account; }
    [[nodiscard]] LanguageSwitch *languageSwitch() const { return m_language; }

    /// A quiet button at the foot; the caller gives its text and keeps it translated.
    RailLink *addLink(const QString &iconName);

signals:
    void stepClicked(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void linkSteps();
    void retranslate();

    std::array<StepButton *, stepCount> m_steps{};
    AccountChip *m_account;
    SandboxBadge *m_sandbox;
    LanguageSwitch *m_language;
    QVBoxLayout *m_links;
};

} // namespace cartouche::widgets

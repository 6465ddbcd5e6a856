// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

#include <optional>

class QPushButton;
class QRadioButton;

namespace cartouche::widgets {
class ConsentBox;
}

namespace cartouche::forms {

class HostList;

/// Who answers for a name: OVHcloud's DNS zone with its options, the person's own servers, or on a transfer the present
/// ones. Writes DNS and KEEP_DNS, of which one may be missing.
class NameServersEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit NameServersEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    /// The other field that it writes, if the form has it.
    void setKeepField(const std::optional<eligibility::FormField> &keep);
    [[nodiscard]] QStringList labels() const override;
    /// Of DNS.
    [[nodiscard]] QString value() const override;
    void setValues(const eligibility::Values &values) override;
    [[nodiscard]] bool hasGap() const override;
    [[nodiscard]] QWidget *focusTarget() const override;
    void retranslate() override;

Q_SIGNALS:
    void zoneOptionToggled(const QString &id, bool isChosen);
    /// The chosen options are wanted for all names: said by the person.
    void zoneOptionsForAllWanted();

protected:
    void contextChanged() override;
    void fieldChanged() override;
    [[nodiscard]] QString shapeProblem() const override;
    [[nodiscard]] QString gapText() const override;
    [[nodiscard]] QString helpText() const override;
    void markInvalid(bool isInvalid) override;
    void describe(const QString &text) override;

private:
    enum class Mode { Zone, Own, Keep };

    [[nodiscard]] bool asksForServers() const;
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] Mode mode() const;
    void setMode(Mode mode);
    void modeChosen();
    void emitBoth();
    void showParts();
    void showOptions();
    [[nodiscard]] QString limitsText() const;

    std::optional<eligibility::FormField> m_keep;
    QRadioButton *m_zone;
    QRadioButton *m_own;
    QRadioButton *m_keepPresent;
    QWidget *m_options;
    QList<widgets::ConsentBox *> m_optionBoxes;
    QPushButton *m_optionsForAll;
    QList<ZoneOption> m_shownOptions;
    HostList *m_hosts;
    QString m_toldServers; ///< what was emitted last
    QString m_toldKeep;
};

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/extensionpresets.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace cartouche::widgets {
class ChipButton;
}

namespace cartouche::wizard {

/// Which extensions a label is tried with: a chip for the usual choices, a menu for all others.
class ExtensionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExtensionBar(QWidget *parent = nullptr);

    /// Keeps the chosen one where it still is.
    void setPresets(const QList<search::ExtensionPreset> &presets);
    void choose(const QString &id);
    [[nodiscard]] const search::ExtensionPreset &chosen() const { return m_chosen; }
    /// Alt+1…5.
    void chooseChip(int place);

    /// What a choice is called for a person.
    [[nodiscard]] static QString nameOf(const search::ExtensionPreset &preset);

Q_SIGNALS:
    /// Other extensions, whether by the person or by another price list.
    void chosenChanged();
    /// The person chose.
    void picked(const QString &id);
    /// The person's own groups are to be changed.
    void groupsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fillMenu();
    void fit();
    void take(const search::ExtensionPreset &preset);
    void pick(const search::ExtensionPreset &preset);

    QLabel *m_label;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QPushButton *m_more;
    QMenu *m_menu;
    QList<widgets::ChipButton *> m_chips;
    QList<search::ExtensionPreset> m_presets;
    search::ExtensionPreset m_chosen;
};

} // namespace cartouche::wizard

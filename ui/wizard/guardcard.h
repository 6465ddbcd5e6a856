// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nameguards.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace cartouche::widgets {
class CheckRow;
class ConsentBox;
}

namespace cartouche::wizard {

/// One name with its warnings: the person says that it is meant, or leaves it out.
class GuardCard : public QFrame
{
    Q_OBJECT
public:
    enum class Answer { None, Meant, LeftOut };

    explicit GuardCard(const search::NameGuards::Checked &checked, QWidget *parent = nullptr);

    [[nodiscard]] const base::DomainName &name() const { return m_checked.name; }
    [[nodiscard]] Answer answer() const;
    void focusAnswer();
    void retranslate();

Q_SIGNALS:
    void answered();

private:
    void buildForms(QGridLayout *grid);
    void showAnswer();

    const search::NameGuards::Checked m_checked;
    bool m_isLeftOut = false;
    QLabel *m_unicodeHead = nullptr;
    QLabel *m_asciiHead = nullptr;
    QLabel *m_ascii = nullptr;
    QList<widgets::CheckRow *> m_warnings;
    widgets::ConsentBox *m_meant = nullptr;
    QPushButton *m_leaveOut = nullptr;
};

} // namespace cartouche::wizard

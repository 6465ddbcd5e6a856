// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/orderlook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::windows {

/// The orders that may be the one whose answer was lost, each with what it is told apart by and a button
/// that points it out.
class OrderCandidates : public QWidget
{
    Q_OBJECT
public:
    using Candidate = order::Finding::Order;

    explicit OrderCandidates(QWidget *parent = nullptr);

    /// @param names of the click, for the question behind "None of these"
    void setCandidates(const QList<Candidate> &candidates, const QStringList &names);
    void retranslate();
    /// The keyboard goes to the first of them.
    void focusFirst();

Q_SIGNALS:
    /// After the person has agreed to what it means.
    void pointedOut(qint64 orderId);
    void dismissed();

private:
    void rebuild();
    void addRow(const Candidate &candidate);
    void ask(const Candidate &candidate);
    void askAboutNone();
    [[nodiscard]] static QString describe(const Candidate &candidate);

    QList<Candidate> m_candidates;
    QStringList m_names;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<QPushButton *> m_buttons;
    QPushButton *m_none = nullptr;
};

} // namespace cartouche::windows

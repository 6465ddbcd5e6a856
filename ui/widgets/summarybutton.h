// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QPushButton>

namespace cartouche::widgets {

class SummaryPopup;

/// The left end of the bottom bar: what is chosen so far and what it costs, with the list behind a
/// click; near the end of the purchase a plain line that says what is missing.
class SummaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SummaryButton(QWidget *parent = nullptr);

    /// "3 selected" in bold, then " · from 26.97 €". setText() alone gives plain text.
    void setSummary(const QString &strong, const QString &rest);
    /// Name and amount of every line of the list; without any there is nothing to open.
    void setEntries(const QList<QPair<QString, QString>> &entries);
    /// Turns into a line of text that cannot be pressed; setSummary() turns it back.
    void setHint(const QString &iconName, const QString &text);

    [[nodiscard]] bool isHint() const { return m_hint; }
    [[nodiscard]] SummaryPopup *popup() const { return m_popup; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void changeEvent(QEvent *event) override;

private:
    void open();
    void setHintMode(bool hint);
    void retranslate();
    [[nodiscard]] QString strongPart() const;

    QString m_icon;
    QString m_strong;
    QList<QPair<QString, QString>> m_entries;
    SummaryPopup *m_popup;
    bool m_hint = false;
};

} // namespace cartouche::widgets

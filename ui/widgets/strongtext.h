// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QTextLayout;

namespace cartouche::widgets {

/// A running text of plain words, some of them strong, over as many lines as it needs: domain names with
/// bold labels ("sel-gris.com, sel-gris.fr"), or a sentence that begins with a bold word.
class StrongText : public QWidget
{
    Q_OBJECT

public:
    struct Run
    {
        QString text;
        bool isStrong = false; ///< bold; all others are regular and quieter
        friend bool operator==(const Run &, const Run &) = default;
    };

    explicit StrongText(QWidget *parent = nullptr);

    void setRuns(const QList<Run> &runs);
    /// @param names in their ASCII forms
    void setNames(const QStringList &names);
    /// In the size of names; else that of body text.
    void setLarge(bool isLarge);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont strongFont() const;
    /// Lays the text out and returns its height.
    qreal layOut(QTextLayout &layout, int width) const;

    QList<Run> m_runs;
    bool m_isLarge = false;
};

} // namespace cartouche::widgets

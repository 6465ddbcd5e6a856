// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace cartouche::widgets {

/// A declaration of will: a check box whose words wrap, and the consequence below in small. Never
/// ticked by the program itself; a click on the words ticks too.
class ConsentBox : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentBox(QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &consequence = {});
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    [[nodiscard]] QCheckBox *checkBox() const { return m_box; }

signals:
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void level();

    QCheckBox *m_box;
    QLabel *m_label;
    QLabel *m_caption;
    QVBoxLayout *m_texts;
    QString m_text;
};

} // namespace cartouche::widgets

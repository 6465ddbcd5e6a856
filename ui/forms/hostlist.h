// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace cartouche::forms {

/// Fields for the names of hosts, two in a row where there is room, with a button for one more. Several that are pasted at once are spread
/// over the fields.
class HostList : public QWidget
{
    Q_OBJECT
public:
    explicit HostList(QWidget *parent = nullptr);

    /// Lower case and without the empty ones.
    [[nodiscard]] QStringList hosts() const;
    /// Emits nothing; fields that show it already are left alone.
    void setHosts(const QStringList &hosts);
    /// @param most 0: any number
    void setLimits(int least, int most);
    /// Marks the fields whose text is no host; empty ones too where there are too few.
    void showProblems(bool show);
    /// The first text that is none; empty when all are.
    [[nodiscard]] QString wrongHost() const;
    [[nodiscard]] bool isBeingTyped() const;
    [[nodiscard]] QLineEdit *firstGap() const;
    [[nodiscard]] const QList<QLineEdit *> &fields() const { return m_fields; }
    void describe(const QString &text);

    [[nodiscard]] static bool isHost(const QString &text);

Q_SIGNALS:
    void edited();
    /// The focus went from a field: what is half typed can be judged now.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField();
    void removeField(QLineEdit *field);
    void spread(QLineEdit *field);
    void arrange();
    void retranslate();
    void mark();

    QGridLayout *m_grid;
    QList<QLineEdit *> m_fields;
    QList<QPushButton *> m_removers;
    QPushButton *m_add;
    int m_perRow = 2;
    int m_least = 2;
    int m_most = 0;
    bool m_showsProblems = false;
};

} // namespace cartouche::forms

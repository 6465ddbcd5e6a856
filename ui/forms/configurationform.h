// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::forms {

/// The form of one name, made from the label/type list that OVHcloud answered: sections with their
/// fields, in reading order.
class ConfigurationForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConfigurationForm(QWidget *parent = nullptr);

    /// Rebuilds only when the fields differ from the ones that are shown.
    void setForm(const QList<eligibility::FormField> &fields, const eligibility::Values &values);
    void setContext(const FormContext &context);
    /// More than one name: sections offer "Apply to all names".
    void setCanApply(bool canApply);
    /// Marks every gap; from now on gaps are shown as they appear.
    void showGaps(bool show);
    void setProblem(const QString &label, const QString &text);
    void clearProblems();
    /// Puts the focus on the field of this label, or on the first gap when it is empty.
    void focusField(const QString &label = {});

Q_SIGNALS:
    void valueChanged(const QString &label, const QString &value);
    void applyToAll(const QStringList &labels);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SectionHead
    {
        eligibility::FormField::Section section;
        QLabel *title;
        QPushButton *apply;
    };

    void rebuild();
    void addSection(eligibility::FormField::Section section);
    void retranslate();

    QList<eligibility::FormField> m_fields;
    FormContext m_context;
    QWidget *m_inside = nullptr;
    QList<FieldEditor *> m_editors;
    QList<QLabel *> m_names;
    QList<SectionHead> m_heads;
    QLabel *m_empty = nullptr;
    bool m_canApply = false;
    bool m_showsGaps = false;
};

} // namespace cartouche::forms

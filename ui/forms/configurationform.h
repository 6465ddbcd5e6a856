// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/fieldeditor.h"

#include <QHash>
#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace cartouche::forms {

class FormSection;
class FormSkeleton;

/// The form of one name, made from the label/type list that OVHcloud answered and kept as the registry's rule wants it:
/// sections with their fields, in reading order.
class ConfigurationForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConfigurationForm(QWidget *parent = nullptr);

    /// Fields that stay keep their editor, and the cursor in it; others come and go.
    void setForm(const QList<eligibility::FormField> &fields, const eligibility::Values &values);
    void setContext(const FormContext &context);
    void setNameContext(const NameContext &context);
    /// Grey rows in the place of a form that is not known yet.
    void setLoading(bool isLoading);
    /// Marks every gap; from now on gaps are shown as they appear.
    void showGaps(bool show);
    /// What is wrong by label; all other fields have no complaint.
    void setProblems(const QHash<QString, QString> &problems);
    /// Puts the focus on the field of this label, or on the first gap when it is empty.
    void focusField(const QString &label = {});
    /// The label of the field that has the focus; empty when none has.
    [[nodiscard]] QString currentLabel() const;
    /// Labels with a gap or a complaint, from top to bottom.
    [[nodiscard]] QStringList gapLabels() const;
    /// The fields' labels from top to bottom.
    [[nodiscard]] QStringList labels() const;
    /// The labels that "Apply to all names" copies where the focus is; empty where it does nothing.
    [[nodiscard]] QStringList currentSection() const;

Q_SIGNALS:
    void valueChanged(const QString &label, const QString &value);
    void applyWanted(const QStringList &labels, bool isSameExtension);
    void commonWanted(const QString &label);
    void forAllWanted(const QString &label, bool isSameExtension);
    void newContactWanted(const QString &label);
    void editContactWanted(const QString &label);
    void otherContactWanted(const QString &label);
    void claimNoticeWanted();
    void zoneOptionToggled(const QString &id, bool isChosen);
    void zoneOptionsForAllWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// KEEP_DNS is shown together with DNS.
    struct Row
    {
        eligibility::FormField field;
        std::optional<eligibility::FormField> keep;
    };

    [[nodiscard]] static QList<Row> rowsOf(const QList<eligibility::FormField> &fields);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] FieldEditor *takeEditor(QList<FieldEditor *> &from, const eligibility::FormField &field);
    FieldEditor *newEditor(const eligibility::FormField &field);
    void connectEditor(FieldEditor *editor);
    void arrange();
    void drop(const QList<FieldEditor *> &editors);
    [[nodiscard]] FieldEditor *current() const;
    void retranslate();

    QList<eligibility::FormField> m_fields;
    FormContext m_context;
    NameContext m_nameContext;
    QHash<QString, QString> m_problems;
    QWidget *m_inside = nullptr;
    FormSkeleton *m_skeleton = nullptr;
    QLabel *m_empty = nullptr;
    QList<FormSection *> m_sections;
    QList<FieldEditor *> m_editors;
    bool m_isLoading = false;
    bool m_showsGaps = false;
};

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/formdescription.h"
#include "forms/formcontext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace cartouche::forms {

class FieldEditor;

/// One part of the form: its title, what copies it to other names, and its fields with their names.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(eligibility::FormField::Section section, QWidget *parent = nullptr);

    [[nodiscard]] eligibility::FormField::Section section() const { return m_section; }
    /// These fields in this order; those that stay are not touched. The section is hidden without any. Editors that
    /// are left out are the caller's to delete.
    void setEditors(const QList<FieldEditor *> &editors);
    /// How many names there are, and how many of this name's extension.
    void setNameContext(const NameContext &context);
    /// Labels that its fields write and that mean the same for other names.
    [[nodiscard]] QStringList sharedLabels() const;
    /// What Tab stops at.
    [[nodiscard]] QList<QWidget *> parts() const;
    void retranslate();

Q_SIGNALS:
    void applyWanted(bool isSameExtension);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *name;
        FieldEditor *editor;
    };

    QWidget *buildHead();
    void takeRow(qsizetype at);
    void updateHead();

    const eligibility::FormField::Section m_section;
    QList<Row> m_rows;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_toAll = nullptr;
    QAction *m_toExtension = nullptr;
    QFormLayout *m_form = nullptr;
    QString m_extension;
    int m_nameCount = 1;
    int m_extensionCount = 1;
};

} // namespace cartouche::forms

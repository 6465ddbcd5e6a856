// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "eligibility/formdescription.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace cartouche::widgets {
class ConsentBox;
class Pill;
}

namespace cartouche::forms {

/// What an editor needs to know beside its field.
struct FormContext
{
    QString account; ///< of the one who orders
    QList<api::Contact> contacts;
    bool areContactsRead = false;
};

/// The editor of one field: made from its kind, reads and writes OVHcloud's value text, and shows
/// what is wrong with it. Emits `edited` for the person's own changes only.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] const eligibility::FormField &field() const { return m_field; }
    void setContext(const FormContext &context);
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// A complaint of OVHcloud or of the form; empty takes it away.
    void setProblem(const QString &text);
    /// "missing" is shown only after the person tried to go on.
    void showGap(bool show);
    /// The widget that takes the focus.
    [[nodiscard]] QWidget *focusTarget() const { return m_input; }
    void retranslate();

Q_SIGNALS:
    void edited(const QString &label, const QString &value);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildText(bool masked);
    void buildChoice();
    void fillContacts();
    void fillAccounts();
    void emitEdited();
    void showMarks();

    const eligibility::FormField m_field;
    FormContext m_context;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_input = nullptr;
    widgets::ConsentBox *m_box = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_combo = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_problem = nullptr;
    widgets::Pill *m_missing = nullptr;
    QString m_value; ///< of a choice whose entry is not there yet
    QString m_problemText;
    bool m_showsGap = false;
};

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/formdescription.h"
#include "forms/formcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cartouche::forms {

/// The editor of one field: reads and writes OVHcloud's value text and shows what is wrong with it, what it is for and
/// how it stands to the other names. One class a kind, see makeEditor().
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const eligibility::FormField &field, QWidget *parent = nullptr);

    [[nodiscard]] const eligibility::FormField &field() const { return m_field; }
    /// The same field as things stand now: mandatory or not, read-only, limited. What is typed stays as it is.
    void setField(const eligibility::FormField &field);
    void setContext(const FormContext &context);
    void setNameContext(const NameContext &context);

    /// All labels whose values it writes.
    [[nodiscard]] virtual QStringList labels() const { return {m_field.label}; }
    /// As OVHcloud wants it; empty: nothing to send.
    [[nodiscard]] virtual QString value() const = 0;
    /// Nothing is emitted. A value that is shown already is left alone, and so is the cursor.
    virtual void setValues(const eligibility::Values &values) = 0;
    [[nodiscard]] virtual bool hasGap() const;

    /// A complaint of OVHcloud, a rule or the form; empty takes it away.
    void setProblem(const QString &text);
    /// "missing" is shown only after the person tried to go on.
    void showGap(bool show);
    /// The widget that takes the focus.
    [[nodiscard]] virtual QWidget *focusTarget() const { return m_input; }
    virtual void retranslate();

Q_SIGNALS:
    /// The person's own changes only.
    void edited(const QString &label, const QString &value);
    /// The value that most names have is wanted here.
    void commonWanted(const QString &label);
    /// This value is wanted for all names, or for all of the extension: said by the person for exactly this field.
    void forAllWanted(const QString &label, bool isSameExtension);

protected:
    /// What the person enters into; below it come the marks. Called once by each kind.
    /// @param isLaidOut it stands in column() already, in a row with others
    void place(QWidget *input, bool isLaidOut = false);
    void emitEdited();
    void updateMarks();

    /// The field, one of the contexts or nothing but the language changed.
    virtual void contextChanged() {}
    virtual void fieldChanged() {}
    /// What is wrong with the value whether or not it is time to show gaps; empty when nothing.
    [[nodiscard]] virtual QString shapeProblem() const { return {}; }
    /// What is missing, once gaps are shown.
    [[nodiscard]] virtual QString gapText() const;
    [[nodiscard]] virtual QString helpText() const;
    /// Shows or takes away the mark of an error on the input.
    virtual void markInvalid(bool isInvalid);
    /// Describes the input to screen readers.
    virtual void describe(const QString &text);
    [[nodiscard]] bool showsGap() const { return m_showsGap; }
    [[nodiscard]] const FormContext &context() const { return m_context; }
    [[nodiscard]] const NameContext &nameContext() const { return m_nameContext; }
    [[nodiscard]] QVBoxLayout *column() const { return m_layout; }

    static constexpr int choiceWidth = 380;

private:
    void buildMarks();
    void updateOthers();
    [[nodiscard]] QString forAllText() const;

    eligibility::FormField m_field;
    FormContext m_context;
    NameContext m_nameContext;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_input = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_registry = nullptr;
    QLabel *m_exception = nullptr;
    QWidget *m_otherRow = nullptr;
    QPushButton *m_useCommon = nullptr;
    QPushButton *m_forAll = nullptr;
    QString m_problemText;
    bool m_showsGap = false;
};

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editormaker.h"
#include "forms/fieldeditor.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace cartouche::tests {

/// One editor in a window of its own, and what it said.
template <typename Editor>
class EditorBench
{
public:
    explicit EditorBench(const eligibility::FormField &field)
        : m_editor(forms::makeEditor(field, nullptr)), edited(m_editor.get(), &forms::FieldEditor::edited)
    {
        m_editor->resize(460, 200);
        m_editor->show();
        m_editor->activateWindow();
        isShown = QTest::qWaitForWindowActive(m_editor.get());
    }

    [[nodiscard]] bool isOfKind() const { return qobject_cast<Editor *>(m_editor.get()) != nullptr; }
    Editor *operator->() const { return static_cast<Editor *>(m_editor.get()); }
    [[nodiscard]] forms::FieldEditor &editor() const { return *m_editor; }
    template <typename T>
    [[nodiscard]] T *find(const QString &name = {}) const
    {
        return m_editor->template findChild<T *>(name);
    }
    /// Every text that is to be seen, one a line.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_editor->template findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// The value that was told last for this label.
    [[nodiscard]] QString told(const QString &label) const
    {
        for (qsizetype i = edited.size() - 1; i >= 0; --i) {
            if (edited.at(i).at(0).toString() == label)
                return edited.at(i).at(1).toString();
        }
        return QStringLiteral("(nothing)");
    }

private:
    std::unique_ptr<forms::FieldEditor> m_editor;

public:
    QSignalSpy edited;
    bool isShown = false;
};

[[nodiscard]] inline eligibility::FormField formField(const QString &label, eligibility::FormField::Kind kind,
                                                      bool isMandatory = false)
{
    eligibility::FormField field;
    field.label = label;
    field.kind = kind;
    field.mandatory = isMandatory;
    field.section = eligibility::FormField::Section::Other;
    return field;
}

} // namespace cartouche::tests

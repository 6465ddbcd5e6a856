// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "search/searchresult.h"
#include "support/person.h"
#include "support/sandboxprocess.h"
#include "wizard/resultsview.h"

#include <QTemporaryDir>

class QLineEdit;

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::tests {

/// The real window with a session in the sandbox and its price list, in English, and what a person does on the
/// search page.
class SandboxWindow
{
public:
    /// Starts the sandbox; says on standard error what was missing.
    [[nodiscard]] bool start();
    /// Another window with the same files.
    [[nodiscard]] bool open();

    test::SandboxProcess sandbox;

    [[nodiscard]] wizard::OrderWizard &window() { return m_composition->window(); }
    [[nodiscard]] order::Purchase &purchase() { return *m_composition->purchase(); }
    [[nodiscard]] Person &person() { return *m_person; }
    /// As it stands in the file.
    [[nodiscard]] QVariant setting(store::Settings::Key key) const;
    [[nodiscard]] QString file(const QString &name) const { return m_place.filePath(name); }

    [[nodiscard]] QLineEdit *field();
    [[nodiscard]] wizard::ResultsView *view();
    [[nodiscard]] search::ResultsModel &results();
    /// Null when it has no row.
    [[nodiscard]] const search::SearchResult *result(const QString &ascii);
    /// What the cell of a shown name says; empty when it is not shown.
    [[nodiscard]] QString cell(const QString &ascii, int column);
    /// The shown names from top to bottom, Unicode.
    [[nodiscard]] QStringList names();
    [[nodiscard]] widgets::Banner *banner();

    /// Replaces what stands in the field, by keys.
    void type(const QString &text);
    /// Nothing is chosen or filtered, the field is empty.
    void empty();
    /// type(), Return, and every row has its answer.
    bool search(const QString &text);
    bool waitForAnswers();
    bool tick(const QString &ascii);
    /// How often an offer was asked for so far.
    [[nodiscard]] int offersAsked() const;

private:
    QTemporaryDir m_place;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<Person> m_person;
};

} // namespace cartouche::tests

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "support/person.h"
#include "wizard/stubshop.h"

#include <QTemporaryDir>

namespace cartouche::widgets {
class Banner;
}
namespace cartouche::wizard {
class OfferCard;
}

namespace cartouche::tests {

/// The real window with a session at a StubShop, and the ways through its pages. What returns a bool
/// says on standard error what was missing.
class ShopWindow
{
public:
    /// @param failure the shop has it from the very start
    /// @param prepare called with the path of the journal, before the program starts
    explicit ShopWindow(StubShop::Failure failure = StubShop::Failure::None,
                        const std::function<void(const QString &)> &prepare = {});
    ~ShopWindow();
    /// The program ends and is started again, with the same files and keys.
    bool startAgain();

    StubShop shop;

    [[nodiscard]] wizard::OrderWizard &window() { return m_composition->window(); }
    [[nodiscard]] Composition &composition() { return *m_composition; }
    [[nodiscard]] order::Purchase &purchase() { return *m_composition->purchase(); }
    [[nodiscard]] Person &person() { return *m_person; }
    [[nodiscard]] QAbstractButton *button(QWizard::WizardButton which) { return window().button(which); }
    [[nodiscard]] QAbstractButton *railStep(int step);
    [[nodiscard]] QString fieldText() const;
    [[nodiscard]] QString databaseFile() const { return m_place.filePath(QStringLiteral("cartouche.db")); }
    /// The message of the page that is shown; null without one.
    [[nodiscard]] widgets::Banner *banner();
    [[nodiscard]] wizard::OfferCard *card(const QString &name);
    void speak(theme::Language::Code code);
    /// Everything that was entered, as a text to compare.
    [[nodiscard]] QString entries();

    /// Signs in with an account of the list, whose keys are kept in memory.
    bool signInAs(const QString &profileId, const QString &consumerKey);
    /// Replaces what stands in the field and presses Return.
    bool search(const QString &names);
    bool waitForOffers(int count);
    bool tickRows(int count);
    bool tickRow(int row);
    bool goOn(int page);
    bool chooseYears(const QString &name, int years);
    bool enterCode(const QString &name, const QString &code);
    /// Age and reason of the name, whose form is shown first.
    bool fillForm(const QString &name, const QString &reason);
    bool showForm(const QString &name);
    bool consent();
    bool order();
    bool pay();

    /// exemple.fr for two years and transfer-exemple.com with its code, up to this page.
    bool shopUpTo(int page);

private:
    void start();

    QTemporaryDir m_place;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<Person> m_person;
};

} // namespace cartouche::tests

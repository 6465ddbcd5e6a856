// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace cartouche::search {

/// What a person should look at before a name goes into the cart: a slip of the finger, or letters that are not the
/// ones they seem. It says what it sees and forbids nothing.
class NameGuards
{
public:
    enum class Kind {
        MixedScript,    ///< letters of scripts that are not written together
        LooksLike,      ///< is easily taken for `other`
        DigitForLetter, ///< is `other` with 0 for o, or 1 for l or i
        GluedWww,       ///< "wwwexemple.fr"; `other` is "exemple.fr"
        ExtensionSlip,  ///< ".cm" where ".com" may be meant; `other` is the name in that
        DoubledHyphen,  ///< "marée--haute.fr"; `other` has one
        TwoForms,       ///< Unicode and ASCII form differ, and both are to be shown: a note, not a warning
    };
    /// Whose name `other` is.
    enum class Owner { Nobody, WellKnown, Chosen, Own };

    struct Finding
    {
        Kind kind;
        QString other;
        Owner owner = Owner::Nobody;
        /// A warning is answered by the person, a note is only shown.
        [[nodiscard]] bool isWarning() const { return kind != Kind::TwoForms; }
        /// Letters that are not the ones they seem: marked wherever the name is listed.
        [[nodiscard]] bool isAboutLetters() const
        {
            return kind == Kind::MixedScript || kind == Kind::LooksLike || kind == Kind::DigitForLetter;
        }
        friend bool operator==(const Finding &, const Finding &) = default;
    };
    struct Checked
    {
        base::DomainName name;
        QList<Finding> findings;
        [[nodiscard]] bool hasWarning() const;
    };

    /// @param chosen all names that go into the cart together: they are compared with each other
    /// @param own    names that are in the account already
    explicit NameGuards(const QList<base::DomainName> &chosen, const QList<base::DomainName> &own = {});

    /// In the order of Kind; none for most names. The first call in a process reads ICU's tables and the
    /// well-known names.
    [[nodiscard]] QList<Finding> check(const base::DomainName &name) const;
    /// Those of the chosen names for which something was found, in their order.
    [[nodiscard]] QList<Checked> checkChosen() const;

private:
    /// Labels by what they look like.
    class Looks
    {
    public:
        void add(const base::DomainName &name);
        /// A name whose label looks the same and is another one; empty when there is none.
        [[nodiscard]] QString likeness(const base::DomainName &name, const QString &skeleton) const;

    private:
        struct Entry
        {
            QString label;
            QString name;
        };
        QHash<QString, QList<Entry>> m_entries;
    };

    void addLikenesses(const base::DomainName &name, QList<Finding> &findings) const;

    QList<base::DomainName> m_chosen;
    QHash<QString, int> m_chosenNames;
    Looks m_chosenLooks;
    Looks m_ownLooks;
};

} // namespace cartouche::search

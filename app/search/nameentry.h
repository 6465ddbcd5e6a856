// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"

#include <QStringView>

#include <variant>

namespace cartouche::search {

/// One entry of a list, as it was typed or pasted: a full name, a label without extension, or neither.
///
/// Taken off: white space, quotes and brackets around it, characters that have no width, a scheme, "user@" (an
/// e-mail address stands for its domain), a port, a path, a query, dots at the end, and a leading "www." where
/// a registrable name remains: "www.exemple.fr" is exemple.fr, but "www.fr" is a name and stays, and so does
/// "www.co.uk", since what would remain is an extension. "exemple.*" and "exemple." are the label "exemple",
/// to be asked with the chosen extensions; "*.exemple.fr", as in lists of certificates, is exemple.fr.
class NameEntry
{
public:
    using Label = base::DomainName::Label;
    using Flaw = base::DomainName::Flaw;
    using Meaning = std::variant<base::DomainName, Label, Flaw>;

    [[nodiscard]] static Meaning read(QStringView text);
};

} // namespace cartouche::search

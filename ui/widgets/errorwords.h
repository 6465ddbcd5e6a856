// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"
#include "base/error.h"

#include <QCoreApplication>

namespace cartouche::widgets {

/// An error in the person's language, made at the moment it is shown.
struct ErrorText
{
    QString title;    ///< what happened
    QString sentence; ///< what was not lost, and what to do next
    QString details;  ///< for support: OVHcloud's text, status, query id; plain text, untrusted
};

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::widgets::ErrorWords)
public:
    [[nodiscard]] static ErrorText describe(const base::Error &error);
    /// Why a text in the search field is no domain name.
    [[nodiscard]] static QString flaw(base::DomainName::Flaw flaw);

private:
    [[nodiscard]] static ErrorText transport(const base::Error &error);
    [[nodiscard]] static ErrorText keys(const base::Error &error);
    [[nodiscard]] static ErrorText answer(const base::Error &error);
    [[nodiscard]] static ErrorText local(const base::Error &error);
    [[nodiscard]] static ErrorText invalid(const base::Error &error);
    [[nodiscard]] static ErrorText keychain(const base::Error &error);
    [[nodiscard]] static QString detailsOf(const base::Error &error);
};

} // namespace cartouche::widgets

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Everything outside the API that a browser opens: the validation of a key (/auth), an order and
/// its payment (/order), a new way to pay (/payment), contract texts (/contracts/…). Any other path
/// is a 404 page.
[[nodiscard]] HttpResponse answerPage(const HttpRequest &request, Call &call);

/// A whole page around some HTML.
[[nodiscard]] HttpResponse page(Language language, int status, const QString &title,
                                const QString &html);
/// 303 to another place.
[[nodiscard]] HttpResponse redirect(const QString &target);

// The single pages; see pages.cpp for the paths.
[[nodiscard]] HttpResponse authPage(const HttpRequest &request, Call &call);
[[nodiscard]] HttpResponse orderPage(const HttpRequest &request, Call &call);
[[nodiscard]] HttpResponse paymentPage(const HttpRequest &request, Call &call);

} // namespace cartouche::sandbox

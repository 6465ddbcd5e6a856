// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "wizard/quote.h"

#include <QByteArray>
#include <QFuture>

namespace cartouche::wizard {

/// A quote as a file: to be read, or for a spreadsheet.
class QuoteFile
{
public:
    enum class Form { Pdf, Csv };

    /// A4, as many pages as it takes.
    [[nodiscard]] static QByteArray pdf(const Quote &quote);
    /// With a byte order mark and a heading; where the comma is the decimal sign, cells end with a semicolon. A text
    /// that a spreadsheet would take for a formula gets an apostrophe in front.
    [[nodiscard]] static QByteArray csv(const Quote &quote);
    /// Writes the file as a whole or not at all, on another thread. Fails as store::saveFile().
    [[nodiscard]] static QFuture<base::Result<void>> save(const Quote &quote, const QString &file, Form form);
};

} // namespace cartouche::wizard

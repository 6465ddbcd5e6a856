// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/settings.h"

class QCommandLineParser;

namespace cartouche::sandbox {

/// Adds every option of the program to a parser.
void addOptions(QCommandLineParser &parser);

/// Reads the options; an Error of kind Invalid names in `technical` the option that is wrong.
[[nodiscard]] base::Result<Settings> readSettings(const QCommandLineParser &parser);

} // namespace cartouche::sandbox

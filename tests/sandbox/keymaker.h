// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace cartouche::test {

class SandboxProcess;

/// A key of its own for a test, asked for and authorised on the page as a person would.
struct KeyMaker
{
    QString account = QStringLiteral("sb12345-ovh");
    QJsonArray rules; ///< empty: everything
    QJsonArray allowedIps; ///< empty: from everywhere
    bool isGranted = true;

    /// The consumer key; empty when a step failed.
    [[nodiscard]] QString make(const SandboxProcess &sandbox) const;
};

} // namespace cartouche::test

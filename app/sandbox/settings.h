// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace cartouche::sandbox {

/// What the command line decides.
struct Settings
{
    QHostAddress address = QHostAddress::LocalHost; ///< a loopback address, always
    quint16 port = 0; ///< 0: any free one
    QString certificateFile; ///< PEM; empty: plain HTTP
    QString keyFile; ///< PEM; may be the same file
    QByteArray publicUrl; ///< "https://eu.api.ovh.com", without a slash at its end; see gatekeeper.h
    QString stateFile; ///< empty: everything is forgotten at the end
    std::uint64_t seed = 1;
    double speed = 1.0; ///< factor on the pace of deliveries and of slow names
    std::chrono::milliseconds latency{0}; ///< added to every answer of the API
    std::optional<QDateTime> clock; ///< what the sandbox's clock shows at the start; none: the real time
    QString subsidiary = QStringLiteral("FR");
    bool exitWithParent = false;

    [[nodiscard]] bool usesTls() const { return !certificateFile.isEmpty(); }
    /// How long an order stays in each of `checking` and `delivering`.
    [[nodiscard]] std::chrono::milliseconds stage() const { return scaled(2000); }
    /// How long a slow name keeps its answer back.
    [[nodiscard]] std::chrono::milliseconds slowAnswer() const { return scaled(3000); }

private:
    [[nodiscard]] std::chrono::milliseconds scaled(double milliseconds) const
    {
        return std::chrono::milliseconds(static_cast<std::int64_t>(milliseconds / speed));
    }
};

} // namespace cartouche::sandbox

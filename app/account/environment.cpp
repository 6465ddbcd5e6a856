// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/environment.h"

#include <QByteArray>

namespace cartouche::account {

namespace {

QString take(const char *name)
{
    const QString value = QString::fromUtf8(qgetenv(name)).trimmed();
    qunsetenv(name);
    return value;
}

} // namespace

api::Credentials takeCredentialsFromEnvironment()
{
    return {take("OVH_APPLICATION_KEY"), take("OVH_APPLICATION_SECRET"), take("OVH_CONSUMER_KEY")};
}

} // namespace cartouche::account

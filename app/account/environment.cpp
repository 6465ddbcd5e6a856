// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/environment.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace cartouche::account {

namespace {

/// Taking a variable out only drops the pointer to it: its text would stay readable in
/// /proc/<pid>/environ, which shows the block that the process was started with.
void blank(std::string_view name)
{
#ifdef Q_OS_LINUX
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        if (text.size() > name.size() && text.starts_with(name) && text[name.size()] == '=')
            std::fill_n(*entry + name.size() + 1, text.size() - name.size() - 1, '\0');
    }
#else
    Q_UNUSED(name)
#endif
}

QString take(const char *name)
{
    const QString value = QString::fromUtf8(qgetenv(name)).trimmed();
    blank(name);
    qunsetenv(name);
    return value;
}

} // namespace

api::Credentials takeCredentialsFromEnvironment()
{
    return {take("OVH_APPLICATION_KEY"), take("OVH_APPLICATION_SECRET"), take("OVH_CONSUMER_KEY")};
}

} // namespace cartouche::account

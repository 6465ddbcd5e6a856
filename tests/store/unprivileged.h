// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace cartouche::tests {

/// File modes mean nothing to root: for its lifetime the test is somebody without rights.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder)
    {
#ifdef Q_OS_LINUX
        wasRoot = ::geteuid() == 0;
        if (!wasRoot)
            return;
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QStringList paths{folder};
        for (const QString &name : names)
            paths += folder + QLatin1Char('/') + name;
        for (const QString &path : std::as_const(paths))
            isGood = ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0 && isGood;
        isGood = ::setresuid(nobody, nobody, 0) == 0 && isGood;
#else
        Q_UNUSED(folder)
#endif
    }
    ~Unprivileged()
    {
#ifdef Q_OS_LINUX
        if (wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("root could not be taken back");
#endif
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    bool isGood = true;

private:
    bool wasRoot = false;
    static constexpr unsigned nobody = 65534;
};

} // namespace cartouche::tests

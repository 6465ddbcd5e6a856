// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tour/tour.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: cartouche-tour DIR\n", stderr);
        return 2;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"cartouche"_s);
    const QDir pictures(QString::fromLocal8Bit(argv[1]));
    QTemporaryDir place;
    if (!place.isValid() || !QDir().mkpath(pictures.path())) {
        std::fputs("the folder for the pictures cannot be made\n", stderr);
        return 1;
    }
    cartouche::StartOptions options;
    // Nothing of the person's own settings, journal or keychain is touched.
    options.settingsFile = place.filePath(u"settings.ini"_s);
    options.databaseFile = place.filePath(u"cartouche.db"_s);
    cartouche::Composition composition(app, std::move(options));
    composition.start();

    cartouche::tests::Tour tour(composition, pictures);
    const bool isDone = tour.run();
    std::printf("order %lld\nstatus %s\n", static_cast<long long>(tour.orderId()), qPrintable(tour.status()));
    return isDone && tour.status() == u"delivered"_s ? 0 : 1;
}

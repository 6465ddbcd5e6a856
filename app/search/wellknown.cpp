// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/wellknown.h"

#include "base/lookalike.h"

#include <QFile>
#include <QHash>
#include <QSet>

// Q_INIT_RESOURCE declares a function of the global namespace, so it stands in none.
static void registerNames()
{
    Q_INIT_RESOURCE(cartouche_search);
}

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::LookAlike;

namespace {

struct Names
{
    Names()
    {
        registerNames();
        QFile file(u":/data/wellknown.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of well-known names is not linked in");
        while (!file.atEnd()) {
            const QString name = QString::fromUtf8(file.readLine()).trimmed();
            if (name.isEmpty() || name.startsWith(u'#'))
                continue;
            const QString label = name.left(name.indexOf(u'.'));
            labels.insert(label);
            bySkeleton.insert(LookAlike::skeleton(label), name);
        }
    }

    QSet<QString> labels;
    QHash<QString, QString> bySkeleton;
};

const Names &names()
{
    static const Names instance;
    return instance;
}

} // namespace

QString WellKnown::likeness(const QString &label)
{
    if (names().labels.contains(label))
        return {};
    const auto known = [](const QString &skeleton) { return names().bySkeleton.value(skeleton); };
    QString found = known(LookAlike::plainSkeleton(label));
    // A one stands for an l in most fonts, and people write it for an i.
    if (found.isEmpty() && label.contains(u'1'))
        found = known(LookAlike::plainSkeleton(QString(label).replace(u'1', u'i')));
    return found;
}

qsizetype WellKnown::count()
{
    return names().labels.size();
}

} // namespace cartouche::search

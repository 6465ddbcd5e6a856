// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names as text cost: a short text times 900 extensions, ten thousand lines, variants, guards.
// Usage: bench_namelist RUNS. Medians.

#include "search/nameguards.h"
#include "search/namelist.h"
#include "search/namelistfile.h"
#include "search/variants.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::NameGuards;
using search::NameList;
using search::Variants;

namespace {

void report(const char *what, int runs, const std::function<qsizetype()> &act)
{
    QList<double> times;
    qsizetype result = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        result = act();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %8.3f ms, worst %8.3f ms (%lld)\n", what, times.at(times.size() / 2), times.last(), static_cast<long long>(result));
}

QString lines(int count, const QString &pattern)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += pattern.arg(i) + u'\n';
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc == 2 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 1000) : 21;
    QList<NameList::Extension> extensions;
    for (int i = 0; i < 900; ++i)
        extensions.append({u"ext%1"_s.arg(i), u"ext%1"_s.arg(i)});

    report("1 word, parsed, times 900 extensions", runs,
           [&] { return NameList::parse(u"marée-haute").names(extensions).size(); });
    report("3 words and 2 full names, times 900", runs,
           [&] { return NameList::parse(u"maree sel gris exemple.fr www.example.com").names(extensions).size(); });
    const QString plain = lines(10'000, u"nom-%1.fr"_s);
    const QString accented = lines(10'000, u"https://www.marée-%1.fr/page"_s);
    const QString table = u"id;domaine;prix\n"_s + lines(10'000, u"%1;nom-%1.fr;12,50"_s);
    report("10,000 lines of plain names", runs, [&] { return NameList::parse(plain).fullNames.size(); });
    report("10,000 lines of accented addresses", runs, [&] { return NameList::parse(accented).fullNames.size(); });
    report("10,000 rows of a table", runs, [&] { return search::NameListFile::parse(table).fullNames.size(); });
    const QList<base::DomainName> names = NameList::parse(plain).names({});
    report("guards of 10,000 names together", runs, [&] { return NameGuards(names).checkChosen().size(); });
    const NameGuards guards(names);
    report("guards of one name", runs, [&] { return guards.check(names.first()).size(); });
    const QList<NameList::Label> labels = NameList::parse(lines(100, u"exemple%1"_s)).labels;
    const Variants::Options all{Variants::defaultPrefixes(), Variants::defaultSuffixes(), true, true, true, true, true};
    report("all variants of one word", runs, [&] { return Variants::of(labels.first(1), all).count(); });
    report("2,000 variants", runs, [&] { return Variants::of(labels, all).count(); });
    return 0;
}

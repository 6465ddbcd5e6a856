// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search page at the sandbox: from a key press to painted rows for every extension that is sold, the longest
// pauses of the event loop while ten thousand rows are answered – as asked, and sorted with a filter, so that every
// answer moves rows or takes them away –, one step of scrolling through them, and the memory of a row.
// Usage: bench_searchui KEYS NAMES

#include "composition.h"
#include "support/sandboxprocess.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace cartouche;

namespace {

/// Milliseconds, sorted when they are asked for.
class Times
{
public:
    void add(qint64 nanoseconds) { m_values.push_back(static_cast<double>(nanoseconds) / 1e6); }
    void print(const char *what)
    {
        std::sort(m_values.begin(), m_values.end());
        if (m_values.empty())
            return;
        const auto at = [this](double part) {
            return m_values.at(static_cast<std::size_t>(part * static_cast<double>(m_values.size() - 1)));
        };
        std::printf("%-44s median %6.2f ms   95 %% %6.2f ms   worst %6.2f ms   (%zu)\n", what, at(0.5), at(0.95),
                    m_values.back(), m_values.size());
    }

private:
    std::vector<double> m_values;
};

template <typename Predicate>
bool waitFor(Predicate holds, int milliseconds = 600'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

/// What is allocated at this moment: what the process keeps resident also holds what was freed.
double allocatedKilobytes()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1024;
}

class Bench
{
public:
    Bench(Composition &composition, int keys, int names)
        : m_composition(composition), m_keys(keys), m_names(names),
          m_field(composition.window().findChild<QLineEdit *>(u"searchField"_s)),
          m_view(composition.window().findChild<wizard::ResultsView *>(u"results"_s))
    {
    }

    bool run()
    {
        using Sort = search::Arrangement::Sort;
        return typeAll() && stream("as asked", u"a"_s, Sort::AsAsked, false) && scroll()
            && stream("by name, available only", u"b"_s, Sort::Name, true)
            && stream("by price, available only", u"c"_s, Sort::First, true)
            && stream("by total, available only", u"d"_s, Sort::Total, true);
    }

private:
    [[nodiscard]] search::ResultsModel *results() const { return m_view->proxy().results(); }

    bool typeAll()
    {
        Times times;
        const QString text = u"exemplemaree"_s;
        for (int key = 0; key < m_keys; ++key) {
            if (key % text.size() == 0)
                m_field->clear();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(m_field, text.at(key % text.size()).toLatin1());
            m_composition.window().repaint();
            m_view->viewport()->repaint();
            times.add(timer.nsecsElapsed());
            QCoreApplication::processEvents();
        }
        std::printf("%d rows behind each key\n", results()->rowCount());
        times.print("key press to painted rows");
        return results()->rowCount() > 0;
    }

    /// Every other name is taken.
    bool stream(const char *what, const QString &stem, search::Arrangement::Sort sort, bool onlyAvailable)
    {
        QString list;
        for (int i = 0; i < m_names; ++i)
            list += u"%1%2%3-exemple.fr\n"_s.arg(i % 2 == 0 ? QString() : u"taken"_s, stem).arg(i * 7919 % m_names);
        search::Arrangement arrangement = results()->arrangement();
        arrangement.sort = sort;
        arrangement.onlyAvailable = onlyAvailable;
        results()->setArrangement(arrangement);
        const double before = allocatedKilobytes();
        m_composition.window().searchFor({list});
        const QString last = u"%1%2%3-exemple.fr"_s.arg(m_names % 2 == 1 ? QString() : u"taken"_s, stem)
                                 .arg((m_names - 1) * 7919 % m_names);
        if (!waitFor([this, &last] { return results()->find(last).has_value(); }))
            return false;
        Times pauses;
        QElapsedTimer timer;
        timer.start();
        const auto isAnswered = [this] {
            return std::none_of(results()->results().begin(), results()->results().end(), [](const auto &result) {
                return result.state == search::State::Asking;
            });
        };
        QElapsedTimer since;
        since.start();
        for (int turn = 0; since.elapsed() < 600'000; ++turn) {
            timer.restart();
            QCoreApplication::processEvents();
            // The millions of turns in which nothing happened would only fill the memory that is measured.
            if (const qint64 took = timer.nsecsElapsed(); took > 100'000)
                pauses.add(took);
            if (turn % 500 == 0 && isAnswered())
                break;
        }
        const double after = allocatedKilobytes();
        std::printf("%d rows, %s\n", m_names, what);
        pauses.print("one turn of the event loop while streaming");
        if (sort == search::Arrangement::Sort::AsAsked)
            std::printf("memory: %.2f KB a row\n", (after - before) / m_names);
        return isAnswered();
    }

    bool scroll()
    {
        Times times;
        QScrollBar *bar = m_view->verticalScrollBar();
        constexpr int steps = 300;
        for (int step = 0; step < steps; ++step) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->maximum() / steps * step);
            m_view->viewport()->repaint();
            times.add(timer.nsecsElapsed());
            QCoreApplication::processEvents();
        }
        times.print("one step of scrolling, painted");
        return true;
    }

    Composition &m_composition;
    const int m_keys;
    const int m_names;
    QLineEdit *m_field;
    wizard::ResultsView *m_view;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int keys = argc > 1 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 10'000) : 120;
    const int names = argc > 2 ? std::clamp(QByteArray(argv[2]).toInt(), 1, 10'000) : 10'000;
    test::SandboxProcess sandbox;
    if (!sandbox.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(sandbox.errorString()));
        return 1;
    }
    const QTemporaryDir place;
    StartOptions options;
    options.settingsFile = place.filePath(u"settings.ini"_s);
    options.databaseFile = place.filePath(u"cartouche.db"_s);
    options.endpoint = *api::Endpoint::fromUrl(sandbox.endpoint());
    options.credentials = {sandbox.applicationKey(), sandbox.applicationSecret(), sandbox.consumerKey()};
    {
        store::Settings settings(options.settingsFile);
        settings.setValue(store::Settings::Key::ReadsPerMinute, 0);
        settings.setValue(store::Settings::Key::ExtensionPreset, u"all"_s);
        settings.setValue(store::Settings::Key::Language, u"en"_s);
    }
    Composition composition(app, std::move(options));
    composition.start();
    auto *view = composition.window().findChild<wizard::ResultsView *>(u"results"_s);
    const auto hasCatalogue = [view] { return view->proxy().results() != nullptr && view->proxy().results()->catalogue(); };
    if (!waitFor(hasCatalogue, 60'000)) {
        std::fprintf(stderr, "no price catalogue came\n");
        return 1;
    }
    return Bench(composition, keys, names).run() ? 0 : 1;
}

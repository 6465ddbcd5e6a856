// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/matrixreport.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QLockFile>

#include <algorithm>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

QStringList columns()
{
    return {u"cell"_s,   u"call"_s,   u"fault"_s,    u"acted"_s,    u"transport"_s,
            u"read by the person"_s,  u"journal"_s,  u"orders"_s,   u"payments"_s,
            u"restarts"_s, u"end"_s,  u"order POSTs"_s, u"payment POSTs"_s, u"faults met"_s,
            u"ms"_s,     u"wrong"_s};
}

QStringList row(const CellStory &story)
{
    const CellPlan &plan = story.plan;
    return {plan.name(),
            plan.call.title,
            nameOf(plan.fault),
            plan.acted ? u"yes"_s : u"no"_s,
            plan.transport == FaultProxy::Transport::Tls ? u"tls"_s : u"http"_s,
            story.told.join(u" / "_s),
            story.events.join(u' '),
            QString::number(story.orders.size()),
            QString::number(story.payments),
            QString::number(story.restarts),
            story.endingName() + (story.ending == CellStory::Ending::Paid ? QString() : u" at "_s + story.where),
            QString::number(story.orderPosts),
            QString::number(story.payPosts),
            QString::number(story.faults),
            QString::number(story.milliseconds),
            story.flaws().join(u"; "_s)};
}

} // namespace

void MatrixReport::add(const CellStory &story)
{
    const auto isBefore = [](const CellStory &a, const CellStory &b) { return a.plan.number < b.plan.number; };
    m_stories.insert(std::upper_bound(m_stories.begin(), m_stories.end(), story, isBefore), story);
}

bool MatrixReport::write(const QString &file) const
{
    QFile table(file);
    if (!table.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    table.write(columns().join(u'\t').toUtf8() + '\n');
    for (const CellStory &story : m_stories)
        table.write(row(story).join(u'\t').toUtf8() + '\n');
    return true;
}

bool MatrixReport::join(const QString &folder, const QString &name)
{
    QLockFile lock(folder + u"/fault-matrix.lock"_s);
    QFile whole(folder + u'/' + name);
    if (!lock.lock() || !whole.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    whole.write(columns().join(u'\t').toUtf8() + '\n');
    const QStringList parts = QDir(folder).entryList({u"fault-matrix-*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &each : parts) {
        QFile part(folder + u'/' + each);
        if (!part.open(QIODevice::ReadOnly))
            return false;
        (void)part.readLine();
        whole.write(part.readAll());
    }
    return true;
}

QString MatrixReport::summary() const
{
    const auto count = [this](auto isSo) {
        return QLocale::c().toString(static_cast<qlonglong>(std::count_if(m_stories.begin(), m_stories.end(), isSo)));
    };
    using Ending = CellStory::Ending;
    const auto paid = [](const CellStory &story) { return story.ending == Ending::Paid; };
    return u"%1 cells: %2 doubled, %3 lost; paid: %4 without a restart, %5 found again, %6 not made and sent again; "
           "%7 need the person, %8 gave up, %9 wrong"_s
        .arg(count([](const CellStory &) { return true; }), count([](const CellStory &story) { return story.isDoubled(); }),
             count([](const CellStory &story) { return story.isLost(); }),
             count([&](const CellStory &story) { return paid(story) && !story.wasFound && !story.wasFreed; }),
             count([&](const CellStory &story) { return paid(story) && story.wasFound; }),
             count([&](const CellStory &story) { return paid(story) && story.wasFreed && !story.wasFound; }),
             count([](const CellStory &story) { return story.ending == Ending::NeedsYou; }),
             count([](const CellStory &story) { return story.ending == Ending::GaveUp; }),
             count([](const CellStory &story) { return !story.flaws().isEmpty(); }));
}

QStringList MatrixReport::flaws() const
{
    QStringList lines;
    for (const CellStory &story : m_stories) {
        if (const QStringList flaws = story.flaws(); !flaws.isEmpty())
            lines.append(u"%1 (%2): %3 [%4; %5]"_s.arg(story.plan.name(), story.plan.title(), flaws.join(u"; "_s),
                                                       story.endingName() + u" at "_s + story.where,
                                                       story.events.join(u' ')));
    }
    return lines;
}

} // namespace cartouche::test

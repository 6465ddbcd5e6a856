// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/sandboxwindow.h"

#include "widgets/banner.h"
#include "wizard/filterbar.h"
#include "wizard/resultsproxy.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using Key = store::Settings::Key;

bool SandboxWindow::start()
{
    if (!sandbox.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(sandbox.errorString()));
        return false;
    }
    store::Settings settings(file(u"settings.ini"_s));
    settings.setValue(Key::ReadsPerMinute, 0);
    settings.setValue(Key::Language, u"en"_s);
    return open();
}

bool SandboxWindow::open()
{
    m_person.reset();
    m_composition.reset();
    StartOptions options;
    options.settingsFile = file(u"settings.ini"_s);
    options.databaseFile = file(u"cartouche.db"_s);
    options.endpoint = api::Endpoint::fromUrl(sandbox.endpoint(), api::Region::Sandbox).value();
    options.credentials = {sandbox.applicationKey(), sandbox.applicationSecret(), sandbox.consumerKey()};
    m_composition = std::make_unique<Composition>(*qApp, std::move(options));
    m_person = std::make_unique<Person>(window());
    m_composition->start();
    return QTest::qWaitForWindowActive(&window())
        && m_person->waitFor("the account", [this] { return !purchase().account().isEmpty(); })
        && m_person->waitFor("the price list", [this] { return results().catalogue() != nullptr; });
}

QVariant SandboxWindow::setting(Key key) const
{
    return store::Settings(file(u"settings.ini"_s)).value(key);
}

QLineEdit *SandboxWindow::field()
{
    return window().findChild<QLineEdit *>(u"searchField"_s);
}

wizard::ResultsView *SandboxWindow::view()
{
    return window().findChild<wizard::ResultsView *>(u"results"_s);
}

search::ResultsModel &SandboxWindow::results()
{
    return *view()->proxy().results();
}

const search::SearchResult *SandboxWindow::result(const QString &ascii)
{
    const auto place = results().find(ascii);
    return place ? &results().results().at(*place) : nullptr;
}

QString SandboxWindow::cell(const QString &ascii, int column)
{
    const auto place = results().find(ascii);
    const int row = place ? results().rowOf(*place) : -1;
    return row < 0 ? QString() : view()->model()->index(row, column).data().toString();
}

QStringList SandboxWindow::names()
{
    QStringList list;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        list.append(view()->model()->index(row, search::ResultsModel::NameColumn).data().toString());
    return list;
}

widgets::Banner *SandboxWindow::banner()
{
    return m_person->see<widgets::Banner>();
}

void SandboxWindow::type(const QString &text)
{
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80)
            QTest::keyClick(field(), letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void SandboxWindow::empty()
{
    view()->clearSelection();
    window().findChild<wizard::FilterBar *>()->clear();
    view()->sortBy(search::Arrangement::Sort::AsAsked, Qt::AscendingOrder);
    type({});
}

bool SandboxWindow::search(const QString &text)
{
    type(text);
    QTest::keyClick(field(), Qt::Key_Return);
    return waitForAnswers();
}

bool SandboxWindow::waitForAnswers()
{
    return m_person->waitFor("the answers", [this] {
        const auto &all = results().results();
        return !all.isEmpty() && std::none_of(all.begin(), all.end(), [](const search::SearchResult &result) {
            return result.state == search::State::Asking || result.standing != search::SearchResult::Standing::Idle;
        });
    });
}

bool SandboxWindow::tick(const QString &ascii)
{
    const auto place = results().find(ascii);
    const int row = place ? results().rowOf(*place) : -1;
    if (row < 0)
        return false;
    const QModelIndex index = view()->model()->index(row, search::ResultsModel::NameColumn);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    return view()->proxy().resultAt(view()->model()->index(row, 0))->isChosen;
}

int SandboxWindow::offersAsked() const
{
    return sandbox.calls(u"GET"_s, u"/order/cart/{cartId}/domain"_s).count;
}

} // namespace cartouche::tests

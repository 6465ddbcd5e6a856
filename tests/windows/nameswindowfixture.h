// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/cartroutes.h"
#include "base/whendone.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"
#include "support/sandboxprocess.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/history.h"
#include "widgets/pricehistoryplot.h"
#include "windows/namesproxy.h"
#include "windows/namestable.h"
#include "windows/nameswindow.h"
#include "wizard/visibletexts.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using search::Shortlist;
using search::Watcher;
using theme::Language;
using windows::NamesModel;
using windows::NamesTable;
using windows::NamesWindow;

class HandClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

inline const QStringList four{u"quai-ouest.fr"_s, u"xn--mare-haute-d7a.com"_s, u"brise-lames.net"_s, u"glaz.bzh"_s};

/// The real window over the real lists in a real file, with the real sandbox behind the questions.
class NamesWindowFixture : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] NamesTable &table() { return *m_window->findChild<NamesTable *>(u"names"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QString emptyTitle() const { return m_window->findChild<widgets::EmptyState *>()->title(); }
    [[nodiscard]] QString text(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void startProgram()
    {
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_language = std::make_unique<Language>(*qApp);
        m_language->set(Language::Code::English);
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    }
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.time = QDateTime::currentDateTimeUtc();
        open();
    }
    void end()
    {
        m_window.reset();
        m_watcher.reset();
        m_shortlist.reset();
        m_client.reset();
        m_database.reset();
        m_language->set(Language::Code::English);
    }
    void open()
    {
        m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
        api::Client::Options options;
        options.readsPerMinute = 0;
        m_client = std::make_unique<api::Client>(
            api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value(),
            api::Credentials{m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()}, options);
        m_shortlist = std::make_unique<Shortlist>(*m_database, m_clock);
        m_watcher = std::make_unique<Watcher>(*m_client, [this] { return cart(); }, *m_database, m_clock);
        m_watcher->setShortlist(m_shortlist.get());
        m_watcher->start();
    }
    [[nodiscard]] api::Reply<QString> cart()
    {
        return base::continued<QString>(api::createCart(*m_client, {u"FR"_s, {}, {}}), m_client.get(),
                                        [](const base::Result<api::Cart> &made) -> base::Result<QString> {
                                            if (!made)
                                                return base::failure(made.error());
                                            return made->cartId;
                                        });
    }
    void show(const QStringList &listed = four, const QStringList &watched = {})
    {
        for (const QString &name : listed) {
            m_shortlist->add({name});
            m_clock.time = m_clock.time.addSecs(1);
        }
        for (const QString &name : watched) {
            m_watcher->watch({name});
            m_clock.time = m_clock.time.addSecs(1);
        }
        QTRY_VERIFY(m_shortlist->isRead() && m_watcher->isRead());
        m_window = std::make_unique<NamesWindow>(m_clock);
        m_window->setShortlist(m_shortlist.get());
        m_window->setWatcher(m_watcher.get());
        m_window->present();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QStringList shown()
    {
        QStringList list;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            list.append(table().model()->index(row, 0).data(NamesModel::AsciiRole).toString());
        return list;
    }
    /// With a click on its row.
    bool choose(const QString &ascii, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = table().proxy().indexOf(ascii);
        if (!index.isValid())
            return false;
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, table().visualRect(index).center());
        return table().selectedNames().contains(ascii);
    }
    [[nodiscard]] QPushButton *buttonOf(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *button) {
            return button->isVisible() && button->text() == text;
        });
        return found == buttons.end() ? nullptr : *found;
    }
    void answer(const QString &name, qint64 cents, const QString &mode = u"create-default"_s)
    {
        api::Offer offer;
        offer.pricingMode = mode;
        offer.orderable = true;
        offer.prices.append({u"TOTAL"_s, {base::Money(cents * 1'000'000, u"EUR"_s), {}}, {}});
        offer.prices.append({u"RENEW"_s, {base::Money((cents + 100) * 1'000'000, u"EUR"_s), {}}, {}});
        m_clock.time = m_clock.time.addSecs(1);
        m_watcher->noteAnswer(name, cents > 0 ? QList{offer} : QList<api::Offer>(), m_clock.time);
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList list;
        for (const Shortlist::Item &item : m_shortlist->items())
            list.append(item.name);
        return list;
    }
    bool execute(const QString &sql)
    {
        return tests::await(m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
            if (const auto done = store::execute(database, sql); !done)
                return base::failure(done.error());
            return {};
        })).has_value();
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<Language> m_language;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Shortlist> m_shortlist;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<NamesWindow> m_window;
};

} // namespace cartouche::tests

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details page in the real style, for as many names as are told: from the answers (lists, rules and contacts are
// there, nothing is worked out yet) to the painted page, then one name to the next, and a key press in a field.
// Usage: bench_details RUNS NAMES…

#include "api/awaiting.h"
#include "bench/measure.h"
#include "eligibility/contactmembers.h"
#include "eligibility/rulesamples.h"
#include "order/purchase.h"
#include "order/samples.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/settings.h"
#include "support/rawserver.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "wizard/detailspage.h"
#include "wizard/nameslist.h"
#include "wizard/session.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QWizard>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;

namespace {

const QStringList extensions{u"fr"_s, u"com"_s, u"eu"_s, u"net"_s, u"shop"_s};
const QStringList labels{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s, u"DNS"_s, u"OWNER_LEGAL_AGE"_s,
                         u"REASON"_s};

QString nameAt(int place)
{
    return u"exemple-%1.%2"_s.arg(place).arg(extensions.at(place % extensions.size()));
}

QByteArray contacts()
{
    QJsonArray all;
    for (int id = 1; id <= 40; ++id) {
        all.append(QJsonObject{{u"id"_s, id}, {u"firstName"_s, u"Prénom"_s}, {u"lastName"_s, u"Exemple %1"_s.arg(id)},
                               {u"legalForm"_s, u"individual"_s}, {u"email"_s, u"contact@example.org"_s},
                               {u"address"_s, QJsonObject{{u"city"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}}}});
    }
    return QJsonDocument(all).toJson();
}

void answer(QTcpSocket &socket, const support::RawRequest &request)
{
    if (request.target.contains("/configurationRule"))
        support::RawServer::answer(socket, 200, QJsonDocument(test::genericRule()).toJson());
    else if (request.target.endsWith("/domain/contact"))
        support::RawServer::answer(socket, 200, contacts());
    else
        support::RawServer::answer(socket, 200, request.target.endsWith("/contact") ? "[]" : "{}");
}

/// A wizard of two pages: an empty one, and the real one.
class Bench
{
public:
    explicit Bench(int names) : m_names(names)
    {
        m_server.setHandler(&answer);
        m_session.purchase = &m_purchase;
        m_session.settings = &m_settings;
        m_session.endpoint = m_client.endpoint();
        m_session.account = u"ab12345-ovh"_s;
        m_purchase.setAccount(m_session.account, u"FR"_s);
        m_wizard.addPage(new QWizardPage);
        m_page = new wizard::DetailsPage;
        m_wizard.addPage(m_page);
        m_page->setSession(&m_session);
        m_wizard.resize(1180, 780);
        m_wizard.show();
        fill();
    }

    void run(int runs)
    {
        auto *list = m_page->findChild<wizard::NamesList *>();
        std::printf("%d names\n", m_names);
        bench::measure("from the answers to the painted page", runs, [this](int) {
            m_wizard.restart();
            m_purchase.completeness().recalculate();
            m_wizard.next();
            m_page->enter();
            paint();
        });
        bench::measure("to another name, painted", runs, [this, list](int run) {
            list->setCurrentName(nameAt((run + 1) % m_names));
            paint();
        });
        bench::measure("an entry in one of them, painted", runs, [this](int run) {
            m_purchase.draft().setValue(nameAt(0), u"REASON"_s, u"because %1"_s.arg(run));
            paint();
        });
    }

private:
    void fill()
    {
        QList<order::DraftName> all;
        for (int i = 0; i < m_names; ++i)
            all.append(draftName(nameAt(i)));
        m_purchase.draft().setNames(all);
        m_purchase.readContacts();
        for (int i = 0; i < m_names; ++i)
            m_purchase.draft().setForm(nameAt(i), form(labels));
        const auto isThere = [this] {
            const QList<order::DraftName> &names = m_purchase.draft().names();
            return m_purchase.addressBook().isRead()
                && std::all_of(names.begin(), names.end(), [this](const order::DraftName &name) {
                       return m_purchase.completeness().of(name.name.ascii()).ruleState == eligibility::RuleState::Kind::Known;
                   });
        };
        while (!isThere())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void paint()
    {
        QCoreApplication::processEvents();
        m_wizard.repaint();
    }

    const int m_names;
    support::RawServer m_server;
    QTemporaryDir m_place;
    store::Settings m_settings{m_place.filePath(u"settings.ini"_s)};
    store::Database m_database{m_place.filePath(u"cartouche.db"_s)};
    store::Journal m_journal{m_database};
    api::Client m_client{*api::Endpoint::fromUrl(m_server.baseUrl()), api::someKeys(), api::quickOptions()};
    order::Purchase m_purchase{m_client, m_journal, base::Clock::system()};
    wizard::Session m_session;
    QWizard m_wizard;
    wizard::DetailsPage *m_page = nullptr; ///< the wizard's
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const theme::Theme theme(application);
    const theme::Language language(application);
    const int runs = argc > 1 ? std::clamp(atoi(argv[1]), 1, 10'000) : 20;
    QList<int> sizes;
    for (int i = 2; i < argc; ++i)
        sizes.append(std::clamp(atoi(argv[i]), 1, 1'000));
    if (sizes.isEmpty())
        sizes = {50, 200};
    for (const int names : std::as_const(sizes))
        Bench(names).run(runs);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key press costs with fifty names and the generic rule: the changed name worked out anew, and what is missing over
// all names, their exceptions and the next gap read; then the same when a contact or a rule changes all of them.
// Usage: bench_completeness RUNS

#include "api/awaiting.h"
#include "bench/measure.h"
#include "eligibility/contactmembers.h"
#include "eligibility/rulesamples.h"
#include "order/completeness.h"
#include "order/samples.h"
#include "support/rawserver.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;

namespace {

constexpr int names = 50;

QString nameAt(int place)
{
    return u"exemple-%1.%2"_s.arg(place).arg(QStringList{u"fr"_s, u"com"_s, u"eu"_s}.at(place % 3));
}

api::Contact contact(qint64 id)
{
    api::Contact contact;
    contact.id = id;
    const eligibility::Members members = test::company();
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        eligibility::setMember(contact, member.key(), member.value());
    return contact;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, atoi(argv[1])) : 200;
    support::RawServer server;
    server.setHandler([](QTcpSocket &socket, const support::RawRequest &request) {
        const bool isRule = request.target.contains("/configurationRule");
        support::RawServer::answer(socket, 200, isRule ? QJsonDocument(test::genericRule()).toJson() : "{}"_ba);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    eligibility::Rulebook rulebook(client);
    order::RuleSubjects subjects;
    order::Draft draft;
    order::Completeness completeness(draft, rulebook, subjects);
    subjects.setContacts({contact(1), contact(2)});

    QList<order::DraftName> all;
    for (int i = 0; i < names; ++i)
        all.append(draftName(nameAt(i)));
    draft.setNames(all);
    for (int i = 0; i < names; ++i) {
        draft.setForm(nameAt(i), form({u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s, u"DNS"_s, u"OWNER_LEGAL_AGE"_s, u"REASON"_s}));
        draft.setValue(nameAt(i), u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    }
    while (completeness.of(nameAt(0)).ruleState != eligibility::RuleState::Kind::Known
           || completeness.of(nameAt(1)).ruleState != eligibility::RuleState::Kind::Known
           || completeness.of(nameAt(2)).ruleState != eligibility::RuleState::Kind::Known)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    int sum = 0;
    const auto look = [&] {
        sum += completeness.missing();
        sum += static_cast<int>(completeness.nextGap(nameAt(7), u"DNS"_s).has_value());
        for (int i = 0; i < names; ++i)
            sum += static_cast<int>(draft.exceptionsOf(nameAt(i)).size()) + completeness.of(nameAt(i)).missing();
    };
    look();
    bench::measure("a key press in one of fifty names", runs, [&](int run) {
        draft.setValue(nameAt(7), u"REASON"_s, u"because %1"_s.arg(run));
        look();
    });
    bench::measure("another owner for all fifty names", runs, [&](int run) {
        draft.setValue(nameAt(7), u"OWNER_CONTACT"_s, u"/me/contact/%1"_s.arg(1 + run % 2));
        draft.copyValues(nameAt(7), {u"OWNER_CONTACT"_s});
        look();
    });
    bench::measure("all fifty names worked out anew", runs, [&](int) {
        completeness.recalculate();
        look();
    });
    std::printf("(%d)\n", sum);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key press costs in a form of fifty names: the rule of each, evaluated whole, and what stands around it.
// Usage: bench_rules RUNS. Medians.

#include "eligibility/formdescription.h"
#include "eligibility/rulereader.h"
#include "eligibility/rulesamples.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::eligibility;

namespace {

constexpr int names = 50;

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
    std::printf("%-60s %8.3f ms, worst %8.3f ms (%lld)\n", what, times.at(times.size() / 2), times.last(),
                static_cast<long long>(result));
}

qsizetype evaluateAll(const Rule &rule, const RuleData &data)
{
    const QStringList contexts{u"create"_s, u"order"_s};
    qsizetype places = 0;
    for (int i = 0; i < names; ++i) {
        const Evaluation evaluation = evaluate(rule, data, contexts);
        places += evaluation.places.size() + evaluation.findings.size();
    }
    return places;
}

/// Numbers and dates by their form, some of them wrong.
QJsonObject ruleWithPatterns()
{
    QJsonArray members;
    for (const QString &label : {u"companyNationalIdentificationNumber"_s, u"vat"_s, u"birthDay"_s, u"phone"_s, u"email"_s})
        members.append(test::element(label, {test::constraint(u"match"_s, u"^(W[0-9]{9}|[0-9]{9}|[0-9]{14}|\\+33.*|.*@.*)$"_s)}));
    return test::object(u"OWNER_CONTACT"_s, test::allOf(members));
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc == 2 ? std::clamp(QByteArray(argv[1]).toInt(), 1, 10'000) : 201;
    const auto generic = test::read(test::genericRule());
    const auto berlin = test::read(test::berlinRule());
    const auto patterns = test::read(ruleWithPatterns());
    const RuleData complete = test::dataWith(test::person());
    const RuleData empty = test::dataWith({});
    RuleData numbered = test::dataWith(test::company());
    (*numbered.owner)[u"companyNationalIdentificationNumber"_s] = u"12345678"_s;
    (*numbered.owner)[u"vat"_s] = u"W123456789"_s;
    api::Contact contact;
    contact.address.country = u"FR"_s;

    report("50 names, generic rule, a complete owner", runs, [&] { return evaluateAll(*generic, complete); });
    report("50 names, generic rule, an owner without data", runs, [&] { return evaluateAll(*generic, empty); });
    report("50 names, .berlin, owner and administrator elsewhere", runs, [&] { return evaluateAll(*berlin, complete); });
    report("50 names, five regular expressions each", runs, [&] { return evaluateAll(*patterns, numbered); });
    report("the members of 50 contacts", runs, [&] {
        qsizetype count = 0;
        for (int i = 0; i < names; ++i)
            count += membersOf(contact).size();
        return count;
    });
    const QList<FormField> form = describeForm({{u"OWNER_CONTACT"_s, u"/me/contact"_s, false, {}, {}},
                                                {u"ADMIN_ACCOUNT"_s, u"Nichandle"_s, false, {}, {}},
                                                {u"OWNER_LEGAL_AGE"_s, u"bool"_s, false, {}, {}}});
    const Evaluation evaluation = evaluate(*generic, complete, {u"create"_s, u"order"_s});
    report("50 forms refined", runs, [&] {
        qsizetype count = 0;
        for (int i = 0; i < names; ++i)
            count += refined(form, evaluation).size();
        return count;
    });
    const QJsonObject json = test::genericRule();
    report("the generic rule read once", runs, [&] { return qsizetype(readRule(json).rule->all.size()); });
    return 0;
}

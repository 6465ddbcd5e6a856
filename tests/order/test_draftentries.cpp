// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draft.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

namespace {

/// Names whose forms ask for these labels.
void fill(Draft &draft, const QStringList &names, const QStringList &labels)
{
    QList<DraftName> all;
    for (const QString &name : names)
        all.append(draftName(name));
    draft.setNames(all);
    for (const QString &name : names)
        draft.setForm(name, form(labels));
}

QString valueOf(const Draft &draft, const QString &name, const QString &label)
{
    return draft.find(name)->values.value(label);
}

api::OptionDefinition option(const QString &planCode, const QString &family)
{
    api::OptionDefinition one;
    one.planCode = planCode;
    one.family = family;
    one.exclusive = true;
    one.prices = {api::PlanPricing()};
    return one;
}

} // namespace

/// Entries of many names: what is copied, what is kept, what is an exception; templates and options.
class TestDraftEntries : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreCopiedWithinAnExtension();
    void aNameThatComesLaterStartsWithWhatIsKept();
    void aNameThatComesBackTakesWhatIsKept();
    void declarationsAreCopiedOnlyWhenSaidInWords();
    void exceptionsDifferFromWhatTheMostHave();
    void aTemplateWritesWhereAFormAsks();
    void optionsAreWantedOncePerFamily();
    void anUnwantedOptionIsStray();
    void optionsAreOrderedWithOvhcloudsZoneAlone();
    void ownServersAndKeptOnesAreOneAnswer();
    void aNameThatCannotGiveTheAnswerKeepsItsOwn();
    void whatTheRuleAloneAsksForIsCopiedToo();
};

void TestDraftEntries::valuesAreCopiedWithinAnExtension()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.com"_s}, {u"DNS"_s});
    draft.setValue(u"a.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.copyValues(u"a.fr"_s, {u"DNS"_s}, Scope::SameExtension);
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"DNS"_s), u"x;y"_s);
    QCOMPARE(valueOf(draft, u"c.com"_s, u"DNS"_s), QString());
    // All names is more than an extension, whatever was said of that before.
    draft.setValue(u"c.com"_s, u"DNS"_s, u"z;z"_s);
    draft.copyValues(u"c.com"_s, {u"DNS"_s});
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"DNS"_s), u"z;z"_s);
    draft.setNames(draft.names() + QList<DraftName>{draftName(u"d.fr"_s)});
    draft.setForm(u"d.fr"_s, form({u"DNS"_s}));
    QCOMPARE(valueOf(draft, u"d.fr"_s, u"DNS"_s), u"z;z"_s);
}

void TestDraftEntries::aNameThatComesLaterStartsWithWhatIsKept()
{
    const QStringList labels{u"OWNER_CONTACT"_s, u"TECH_ACCOUNT"_s, u"AUTH_INFO"_s, u"OWNER_LEGAL_AGE"_s, u"CLAIMS_NOTICE"_s};
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.com"_s}, labels);
    draft.setValue(u"a.fr"_s, u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    for (const QString &label : {u"AUTH_INFO"_s, u"OWNER_LEGAL_AGE"_s, u"CLAIMS_NOTICE"_s})
        draft.setValue(u"a.fr"_s, label, u"true"_s);
    draft.copyValues(u"a.fr"_s, labels);
    draft.setValue(u"a.fr"_s, u"TECH_ACCOUNT"_s, u"ab12345-ovh"_s);
    draft.copyValues(u"a.fr"_s, {u"TECH_ACCOUNT"_s}, Scope::SameExtension);
    draft.setNames(draft.names() + QList<DraftName>{draftName(u"c.fr"_s), draftName(u"d.com"_s), draftName(u"e.fr"_s)});
    draft.setValue(u"e.fr"_s, u"OWNER_CONTACT"_s, u"/me/contact/9"_s); // entered before its form came
    for (const QString &name : {u"c.fr"_s, u"d.com"_s, u"e.fr"_s})
        draft.setForm(name, form(labels));
    using eligibility::Values;
    QCOMPARE(draft.find(u"c.fr"_s)->values,
             (Values{{u"OWNER_CONTACT"_s, u"/me/contact/1"_s}, {u"TECH_ACCOUNT"_s, u"ab12345-ovh"_s}}));
    QCOMPARE(draft.find(u"d.com"_s)->values, (Values{{u"OWNER_CONTACT"_s, u"/me/contact/1"_s}}));
    QCOMPARE(valueOf(draft, u"e.fr"_s, u"OWNER_CONTACT"_s), u"/me/contact/9"_s);
    draft.clear();
    fill(draft, {u"f.fr"_s}, labels);
    QVERIFY(draft.find(u"f.fr"_s)->values.isEmpty()); // another purchase
}

void TestDraftEntries::aNameThatComesBackTakesWhatIsKept()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}, {u"OWNER_CONTACT"_s, u"REASON"_s});
    draft.setValue(u"b.fr"_s, u"REASON"_s, u"mine"_s);
    draft.update(u"b.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s)});
    draft.setValue(u"a.fr"_s, u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    draft.setValue(u"a.fr"_s, u"REASON"_s, u"for all"_s);
    draft.copyValues(u"a.fr"_s, {u"OWNER_CONTACT"_s, u"REASON"_s});
    QVERIFY(!draft.find(u"b.fr"_s)->values.contains(u"OWNER_CONTACT"_s));
    draft.update(u"b.fr"_s, [](DraftName &name) { name.isLeftOut = false; });
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"OWNER_CONTACT"_s), u"/me/contact/1"_s);
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"REASON"_s), u"mine"_s); // entered for this very name
    draft.setNames({draftName(u"c.fr"_s)});
    QCOMPARE(valueOf(draft, u"c.fr"_s, u"REASON"_s), u"for all"_s);
}

void TestDraftEntries::declarationsAreCopiedOnlyWhenSaidInWords()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}, {u"ACCEPT_CONDITIONS"_s, u"CLAIMS_NOTICE"_s, u"DNS"_s});
    draft.update(u"c.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    for (const QString &label : {u"ACCEPT_CONDITIONS"_s, u"CLAIMS_NOTICE"_s, u"DNS"_s})
        draft.setValue(u"a.fr"_s, label, u"true"_s);
    draft.copyValues(u"a.fr"_s, {u"ACCEPT_CONDITIONS"_s});
    QVERIFY(draft.find(u"b.fr"_s)->values.isEmpty());
    for (const QString &label : {u"ACCEPT_CONDITIONS"_s, u"CLAIMS_NOTICE"_s, u"DNS"_s})
        draft.declareForAll(u"a.fr"_s, label);
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"ACCEPT_CONDITIONS"_s, u"true"_s}}));
    QVERIFY(draft.find(u"c.fr"_s)->values.isEmpty());
    draft.setValue(u"a.fr"_s, u"ACCEPT_CONDITIONS"_s, {});
    draft.declareForAll(u"a.fr"_s, u"ACCEPT_CONDITIONS"_s);
    QVERIFY(draft.find(u"b.fr"_s)->values.isEmpty());
}

void TestDraftEntries::exceptionsDifferFromWhatTheMostHave()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s, u"d.fr"_s}, {u"OWNER_CONTACT"_s, u"DNS"_s, u"AUTH_INFO"_s, u"OWNER_LEGAL_AGE"_s});
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s})
        draft.setValue(name, u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    draft.setValue(u"a.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.setValue(u"a.fr"_s, u"AUTH_INFO"_s, u"code"_s);
    draft.setValue(u"a.fr"_s, u"OWNER_LEGAL_AGE"_s, u"true"_s);
    QCOMPARE(draft.commonValue(u"OWNER_CONTACT"_s), u"/me/contact/1"_s);
    QCOMPARE(draft.commonValue(u"DNS"_s), QString());
    QVERIFY(draft.commonValue(u"DNS"_s).has_value()); // nothing entered is what the most have
    QVERIFY(!draft.commonValue(u"AUTH_INFO"_s));
    QVERIFY(!draft.commonValue(u"OWNER_LEGAL_AGE"_s));
    QVERIFY(!draft.commonValue(u"REASON"_s));
    QCOMPARE(draft.exceptionsOf(u"a.fr"_s), QStringList{u"DNS"_s});
    QCOMPARE(draft.exceptionsOf(u"b.fr"_s), QStringList());
    QCOMPARE(draft.exceptionsOf(u"d.fr"_s), QStringList{u"OWNER_CONTACT"_s});
    draft.setValue(u"c.fr"_s, u"OWNER_CONTACT"_s, {});
    QVERIFY(!draft.commonValue(u"OWNER_CONTACT"_s)); // two and two
    QCOMPARE(draft.exceptionsOf(u"d.fr"_s), QStringList());
    draft.update(u"d.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    QCOMPARE(draft.exceptionsOf(u"c.fr"_s), QStringList{u"OWNER_CONTACT"_s});
}

void TestDraftEntries::aTemplateWritesWhereAFormAsks()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s}, {u"OWNER_CONTACT"_s, u"TECH_ACCOUNT"_s, u"DNS"_s});
    draft.setForm(u"b.fr"_s, form({u"OWNER_CONTACT"_s}));
    draft.setValue(u"a.fr"_s, u"DNS"_s, u"x;y"_s);
    const store::EntryTemplate entries{u"Usual"_s, u"/domain/contact/12"_s, u"ab12345-ovh"_s, u"cd67890-ovh"_s, {}};
    draft.applyTemplate(entries, u"b.fr"_s);
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"OWNER_CONTACT"_s, u"/domain/contact/12"_s}}));
    QCOMPARE(valueOf(draft, u"a.fr"_s, u"DNS"_s), u"x;y"_s);
    draft.applyTemplate(entries);
    QCOMPARE(draft.find(u"a.fr"_s)->values, (eligibility::Values{{u"OWNER_CONTACT"_s, u"/domain/contact/12"_s},
                                                                 {u"TECH_ACCOUNT"_s, u"cd67890-ovh"_s}}));
    draft.setNames(draft.names() + QList<DraftName>{draftName(u"c.fr"_s)});
    draft.setForm(u"c.fr"_s, form({u"TECH_ACCOUNT"_s}));
    QCOMPARE(valueOf(draft, u"c.fr"_s, u"TECH_ACCOUNT"_s), u"cd67890-ovh"_s);
}

void TestDraftEntries::optionsAreWantedOncePerFamily()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.com"_s}, {});
    draft.setZoneOptions(u"fr"_s, {option(u"dnssec"_s, u"dnssec"_s), option(u"anycast-1"_s, u"anycast"_s), option(u"anycast-2"_s, u"anycast"_s)});
    draft.setOption(u"a.fr"_s, u"anycast-1"_s, true);
    draft.setOption(u"a.fr"_s, u"dnssec"_s, true);
    draft.setOption(u"a.fr"_s, u"anycast-2"_s, true);
    draft.setOption(u"a.fr"_s, u"nobody-sells-it"_s, true);
    draft.setOption(u"c.com"_s, u"dnssec"_s, true); // not offered there
    QCOMPARE(draft.find(u"a.fr"_s)->wantedOptions, (QStringList{u"dnssec"_s, u"anycast-2"_s}));
    QVERIFY(draft.find(u"c.com"_s)->wantedOptions.isEmpty());
    const QByteArray before = draft.state();
    draft.copyOptions(u"a.fr"_s);
    QVERIFY(draft.state() != before); // a price
    QCOMPARE(draft.find(u"b.fr"_s)->wantedOptions, draft.find(u"a.fr"_s)->wantedOptions);
    QVERIFY(draft.find(u"c.com"_s)->wantedOptions.isEmpty());
    draft.setOption(u"b.fr"_s, u"dnssec"_s, false);
    QCOMPARE(draft.find(u"b.fr"_s)->wantedOptions, QStringList{u"anycast-2"_s});
    draft.setZoneOptions(u"fr"_s, {option(u"dnssec"_s, u"dnssec"_s)});
    QVERIFY(draft.find(u"b.fr"_s)->wantedOptions.isEmpty()); // not sold any more
}

void TestDraftEntries::anUnwantedOptionIsStray()
{
    Draft draft;
    fill(draft, {u"a.fr"_s}, {});
    draft.setZoneOptions(u"fr"_s, {option(u"dnssec"_s, u"dnssec"_s)});
    draft.update(u"a.fr"_s, [](DraftName &name) {
        name.itemId = 1;
        name.itemDuration = name.duration;
    });
    QVERIFY(draft.isInCart());
    draft.setOption(u"a.fr"_s, u"dnssec"_s, true);
    QVERIFY(!draft.isInCart());
    QCOMPARE(draft.find(u"a.fr"_s)->missingOptions(), QStringList{u"dnssec"_s});
    draft.optionFound({2, 1, u"dnssec"_s});
    QVERIFY(draft.isInCart());
    QCOMPARE(draft.items(), (QList<qint64>{1, 2}));
    draft.optionFound({3, 1, u"dnssec"_s}); // its second
    QCOMPARE(draft.find(u"a.fr"_s)->strayOptions(), (QList<OptionItem>{{3, 1, u"dnssec"_s}}));
    draft.itemRemoved(3);
    draft.setOption(u"a.fr"_s, u"dnssec"_s, false);
    QCOMPARE(draft.find(u"a.fr"_s)->strayOptions().size(), 1);
    draft.setOption(u"a.fr"_s, u"dnssec"_s, true);
    draft.itemRemoved(1); // the name's own item: what hung on it has to go too
    QCOMPARE(draft.find(u"a.fr"_s)->strayOptions().size(), 1);
    draft.update(u"a.fr"_s, [](DraftName &name) { name.uncertainOptions = {u"dnssec"_s}; });
    QVERIFY(draft.hasUncertainItem());
    draft.forgetItems();
    QVERIFY(!draft.hasUncertainItem() && draft.items().isEmpty());
    QCOMPARE(draft.find(u"a.fr"_s)->wantedOptions, QStringList{u"dnssec"_s});
}

void TestDraftEntries::optionsAreOrderedWithOvhcloudsZoneAlone()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}, {u"DNS"_s, u"KEEP_DNS"_s});
    draft.setZoneOptions(u"fr"_s, {option(u"dnssec"_s, u"dnssec"_s)});
    draft.update(u"a.fr"_s, [](DraftName &name) {
        name.itemId = 1;
        name.itemDuration = name.duration;
    });
    draft.setOption(u"a.fr"_s, u"dnssec"_s, true);
    draft.optionFound({2, 1, u"dnssec"_s});
    const QByteArray withOption = draft.state();
    for (const auto &[label, value] : {std::pair(u"DNS"_s, u"x;y"_s), std::pair(u"DNS"_s, u";"_s), std::pair(u"KEEP_DNS"_s, u"true"_s)}) {
        draft.setValue(u"a.fr"_s, label, value);
        QVERIFY(draft.find(u"a.fr"_s)->orderedOptions().isEmpty());
        QVERIFY(draft.find(u"a.fr"_s)->missingOptions().isEmpty());
        QCOMPARE(draft.find(u"a.fr"_s)->strayOptions().size(), 1); // it leaves the cart
        QVERIFY(!draft.isInCart());
        QVERIFY(draft.state() != withOption);
        // Back on OVHcloud's zone the wish is still there.
        draft.setValue(u"a.fr"_s, label, {});
        QCOMPARE(draft.find(u"a.fr"_s)->orderedOptions(), QStringList{u"dnssec"_s});
        QVERIFY(draft.find(u"a.fr"_s)->strayOptions().isEmpty());
    }
    // And a name with servers of its own gets none from others, to be found ticked one day.
    draft.setValue(u"b.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.copyOptions(u"a.fr"_s);
    QVERIFY(draft.find(u"b.fr"_s)->wantedOptions.isEmpty());
    QCOMPARE(draft.find(u"c.fr"_s)->wantedOptions, QStringList{u"dnssec"_s});
}

void TestDraftEntries::ownServersAndKeptOnesAreOneAnswer()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}, {u"DNS"_s, u"KEEP_DNS"_s});
    draft.setValue(u"a.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.setValue(u"b.fr"_s, u"KEEP_DNS"_s, u"true"_s);
    draft.copyValues(u"a.fr"_s, {u"DNS"_s});
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"DNS"_s, u"x;y"_s}}));
    draft.setValue(u"c.fr"_s, u"DNS"_s, {});
    draft.setValue(u"c.fr"_s, u"KEEP_DNS"_s, u"true"_s);
    draft.copyValues(u"c.fr"_s, {u"KEEP_DNS"_s});
    QCOMPARE(draft.find(u"a.fr"_s)->values, (eligibility::Values{{u"KEEP_DNS"_s, u"true"_s}}));
    const store::EntryTemplate entries{u"Usual"_s, {}, {}, {}, u"p;q"_s};
    draft.applyTemplate(entries, u"a.fr"_s);
    QCOMPARE(draft.find(u"a.fr"_s)->values, (eligibility::Values{{u"DNS"_s, u"p;q"_s}}));
    draft.applyTemplate(entries);
    for (const QString &name : {u"b.fr"_s, u"c.fr"_s, u"d.fr"_s}) {
        if (draft.find(name) == nullptr) {
            draft.setNames(draft.names() + QList<DraftName>{draftName(name)});
            draft.setForm(name, form({u"DNS"_s, u"KEEP_DNS"_s}));
        }
        QCOMPARE(draft.find(name)->values, (eligibility::Values{{u"DNS"_s, u"p;q"_s}}));
    }
}

void TestDraftEntries::aNameThatCannotGiveTheAnswerKeepsItsOwn()
{
    Draft draft;
    fill(draft, {u"transfer.fr"_s, u"new.fr"_s, u"kept.fr"_s}, {u"DNS"_s});
    draft.setForm(u"transfer.fr"_s, form({u"DNS"_s, u"KEEP_DNS"_s}));
    draft.setForm(u"kept.fr"_s, form({u"KEEP_DNS"_s}));
    draft.setValue(u"new.fr"_s, u"DNS"_s, u"x;y"_s);
    draft.setValue(u"transfer.fr"_s, u"KEEP_DNS"_s, u"true"_s);
    draft.copyValues(u"transfer.fr"_s, {u"DNS"_s, u"KEEP_DNS"_s});
    QCOMPARE(valueOf(draft, u"new.fr"_s, u"DNS"_s), u"x;y"_s); // a new name has no servers to keep
    QCOMPARE(valueOf(draft, u"kept.fr"_s, u"KEEP_DNS"_s), u"true"_s);
    draft.copyValues(u"new.fr"_s, {u"DNS"_s});
    QCOMPARE(valueOf(draft, u"kept.fr"_s, u"KEEP_DNS"_s), u"true"_s); // it cannot be told others
    QCOMPARE(draft.find(u"transfer.fr"_s)->values, (eligibility::Values{{u"DNS"_s, u"x;y"_s}}));
}

void TestDraftEntries::whatTheRuleAloneAsksForIsCopiedToo()
{
    Draft draft;
    const QList<eligibility::FormField> byRule = form({u"REASON"_s, u"ACCEPT_CONDITIONS"_s});
    const QList<eligibility::FormField> byList = form({});
    bool isRuleKnown = false;
    draft.setForms([&](const DraftName &name) -> const QList<eligibility::FormField> & {
        return isRuleKnown && name.name.extension() == u"fr"_s ? byRule : byList;
    });
    fill(draft, {u"a.fr"_s, u"b.fr"_s, u"c.com"_s}, {});
    isRuleKnown = true;
    draft.formsChanged();
    draft.setValue(u"a.fr"_s, u"REASON"_s, u"because"_s);
    draft.setValue(u"a.fr"_s, u"ACCEPT_CONDITIONS"_s, u"true"_s);
    draft.copyValues(u"a.fr"_s, {u"REASON"_s, u"ACCEPT_CONDITIONS"_s});
    QCOMPARE(draft.find(u"b.fr"_s)->values, (eligibility::Values{{u"REASON"_s, u"because"_s}}));
    QVERIFY(draft.find(u"c.com"_s)->values.isEmpty());
    QCOMPARE(draft.commonValue(u"REASON"_s), u"because"_s);
    draft.setValue(u"b.fr"_s, u"REASON"_s, u"another"_s);
    draft.declareForAll(u"a.fr"_s, u"ACCEPT_CONDITIONS"_s);
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"ACCEPT_CONDITIONS"_s), u"true"_s);
    QVERIFY(draft.find(u"c.com"_s)->values.isEmpty());
    // A name whose rule comes late takes what is kept then.
    isRuleKnown = false;
    draft.setNames(draft.names() + QList<DraftName>{draftName(u"d.fr"_s)});
    draft.setForm(u"d.fr"_s, {});
    QCOMPARE(valueOf(draft, u"d.fr"_s, u"REASON"_s), QString());
    isRuleKnown = true;
    draft.formsChanged();
    QTRY_COMPARE(valueOf(draft, u"d.fr"_s, u"REASON"_s), u"because"_s);
    QCOMPARE(valueOf(draft, u"b.fr"_s, u"REASON"_s), u"another"_s);
}

QTEST_GUILESS_MAIN(TestDraftEntries)
#include "test_draftentries.moc"

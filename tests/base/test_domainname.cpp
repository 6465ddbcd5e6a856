// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/domainname.h"

#include <QtTest>

#include <QSet>

using cartouche::base::DomainName;
using Flaw = DomainName::Flaw;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Flaw)

namespace {

/// `length` ASCII characters in labels of at most 63, ending in ".fr".
QString nameOfLength(qsizetype length)
{
    QString name = u".fr"_s;
    while (name.size() < length) {
        const qsizetype room = length - name.size();
        const qsizetype label = room <= 63 ? room : qMin<qsizetype>(62, room - 2);
        name.prepend(QString(label, u'a'));
        if (name.size() < length)
            name.prepend(u'.');
    }
    return name;
}

} // namespace

class TestDomainName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothFormsAreKept_data();
    void bothFormsAreKept();
    void surroundingsAreTakenOff_data();
    void surroundingsAreTakenOff();
    void flawsAreTold_data();
    void flawsAreTold();
    void labelsMayHave63Characters();
    void namesMayHave253Characters();
    void aLongAddressIsNoLongName();
    void partsAreTold();
    void labelsAreRead();
    void labelsAreReadInBothForms();
    void labelFlawsAreTold_data();
    void labelFlawsAreTold();
    void spellingsOfOneNameAreEqual();
    void aJoinedNameIsTheParsedOne();
};

void TestDomainName::bothFormsAreKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("unicode");

    QTest::newRow("plain") << u"exemple.fr"_s << u"exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("mixed case") << u"ExEmPle.FR"_s << u"exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("accent") << u"marée-haute.fr"_s << u"xn--mare-haute-d7a.fr"_s << u"marée-haute.fr"_s;
    QTest::newRow("capital accent") << u"MARÉE-HAUTE.fr"_s << u"xn--mare-haute-d7a.fr"_s << u"marée-haute.fr"_s;
    QTest::newRow("combining accent") << u"cafe\u0301.fr"_s << u"xn--caf-dma.fr"_s << u"café.fr"_s;
    QTest::newRow("from punycode") << u"xn--mare-haute-d7a.fr"_s << u"xn--mare-haute-d7a.fr"_s << u"marée-haute.fr"_s;
    QTest::newRow("from punycode in capitals") << u"XN--MARE-HAUTE-D7A.FR"_s << u"xn--mare-haute-d7a.fr"_s << u"marée-haute.fr"_s;
    // Non-transitional: ß is a letter of its own, not "ss".
    QTest::newRow("sharp s") << u"straße.de"_s << u"xn--strae-oqa.de"_s << u"straße.de"_s;
    QTest::newRow("final sigma") << u"φίλος.gr"_s << u"xn--kxaymmq.gr"_s << u"φίλος.gr"_s;
    QTest::newRow("Arabic") << u"عربي.com"_s << u"xn--ngbrx4e.com"_s << u"عربي.com"_s;
    QTest::newRow("international extension") << u"пример.рф"_s << u"xn--e1afmkfd.xn--p1ai"_s << u"пример.рф"_s;
    QTest::newRow("emoji that IDNA maps as a symbol") << u"☃.fr"_s << u"xn--n3h.fr"_s << u"☃.fr"_s;
    QTest::newRow("full-width letters") << u"ｅｘ.fr"_s << u"ex.fr"_s << u"ex.fr"_s;
    QTest::newRow("soft hyphen is ignored") << u"ex\u00ADemple.fr"_s << u"exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("digits in the label") << u"123.fr"_s << u"123.fr"_s << u"123.fr"_s;
}

void TestDomainName::bothFormsAreKept()
{
    QFETCH(QString, typed);
    QFETCH(QString, ascii);
    QFETCH(QString, unicode);
    const auto name = DomainName::parse(typed);
    QVERIFY(name);
    QCOMPARE(name->ascii(), ascii);
    QCOMPARE(name->unicode(), unicode);
    QCOMPARE(name->isInternational(), ascii != unicode);
    QCOMPARE(DomainName::parse(name->ascii()).value(), *name);
    QCOMPARE(DomainName::parse(name->unicode()).value(), *name);
}

void TestDomainName::surroundingsAreTakenOff_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("spaces") << u"  exemple.fr\t\n"_s;
    QTest::newRow("no-break space") << u"\u00A0exemple.fr\u00A0"_s;
    QTest::newRow("scheme") << u"https://exemple.fr"_s;
    QTest::newRow("scheme in capitals") << u"HTTPS://exemple.fr"_s;
    QTest::newRow("path") << u"exemple.fr/contact/index.html"_s;
    QTest::newRow("query") << u"exemple.fr?page=2"_s;
    QTest::newRow("fragment") << u"exemple.fr#top"_s;
    QTest::newRow("port") << u"exemple.fr:8080"_s;
    QTest::newRow("all of them") << u" http://exemple.fr:80/a?b#c "_s;
    QTest::newRow("another address in the query") << u"exemple.fr/?u=https://autre.com"_s;
    QTest::newRow("and with a scheme of its own") << u"https://exemple.fr?u=https://autre.com"_s;
    QTest::newRow("dot of the root") << u"exemple.fr."_s;
    QTest::newRow("ideographic full stop") << u"exemple\u3002fr"_s;
    QTest::newRow("full-width full stop") << u"exemple\uFF0Efr"_s;
    QTest::newRow("half-width full stop") << u"exemple\uFF61fr"_s;
    QTest::newRow("ideographic dot of the root") << u"exemple.fr\u3002"_s;
}

void TestDomainName::surroundingsAreTakenOff()
{
    QFETCH(QString, typed);
    const auto name = DomainName::parse(typed);
    QVERIFY(name);
    QCOMPARE(name->ascii(), u"exemple.fr"_s);
}

void TestDomainName::flawsAreTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Flaw>("flaw");

    QTest::newRow("nothing") << QString() << Flaw::Empty;
    QTest::newRow("spaces only") << u"   "_s << Flaw::Empty;
    QTest::newRow("a dot only") << u"."_s << Flaw::Empty;
    QTest::newRow("a scheme only") << u"https://"_s << Flaw::Empty;
    QTest::newRow("one label") << u"exemple"_s << Flaw::NoExtension;
    QTest::newRow("one label and a dot") << u"exemple."_s << Flaw::NoExtension;
    QTest::newRow("leading dot") << u".fr"_s << Flaw::EmptyLabel;
    QTest::newRow("two dots") << u"exemple..fr"_s << Flaw::EmptyLabel;
    QTest::newRow("two dots at the end") << u"exemple.fr.."_s << Flaw::EmptyLabel;
    QTest::newRow("a label of ignored characters") << u"\u00AD.fr"_s << Flaw::EmptyLabel;
    QTest::newRow("64 characters") << QString(64, u'a') + u".fr"_s << Flaw::LabelTooLong;
    // 60 letters as typed, more than 63 in punycode.
    QTest::newRow("too long only in punycode") << QString(60, u'é') + u"xyz.fr"_s << Flaw::LabelTooLong;
    QTest::newRow("254 characters") << nameOfLength(254) << Flaw::NameTooLong;
    QTest::newRow("a page of text") << QString(5000, u'a') << Flaw::NameTooLong;
    QTest::newRow("leading hyphen") << u"-exemple.fr"_s << Flaw::HyphenAtEdge;
    QTest::newRow("trailing hyphen") << u"exemple-.fr"_s << Flaw::HyphenAtEdge;
    QTest::newRow("space within") << u"mon exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("underscore") << u"mon_exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("at sign") << u"moi@exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("asterisk") << u"*.exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("comma") << u"exemple,fr.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("direction mark") << u"ex\u202Eemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("zero byte") << QString::fromUtf16(u"ex\0emple.fr", 11) << Flaw::ForbiddenCharacter;
    QTest::newRow("half a character") << u"ex"_s + QChar(0xD800) + u"emple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("punycode of plain letters") << u"xn--exemple-.fr"_s << Flaw::BadInternational;
    QTest::newRow("punycode of nothing") << u"xn--.fr"_s << Flaw::BadInternational;
    QTest::newRow("punycode that ends too early") << u"xn--a.fr"_s << Flaw::BadInternational;
    QTest::newRow("punycode of a capital letter") << u"xn--caf-pia.fr"_s << Flaw::BadInternational;
    QTest::newRow("hyphens reserved for punycode") << u"ab--cd.fr"_s << Flaw::BadInternational;
    QTest::newRow("both directions in one label") << u"aعربي.com"_s << Flaw::BadInternational;
    QTest::newRow("a joiner between Latin letters") << u"ex\u200Demple.fr"_s << Flaw::BadInternational;
    QTest::newRow("IP address") << u"192.168.0.1"_s << Flaw::NumericExtension;
    QTest::newRow("IP address in an address") << u"http://127.0.0.1:8080/"_s << Flaw::NumericExtension;
    QTest::newRow("numeric extension") << u"exemple.123"_s << Flaw::NumericExtension;
    QTest::newRow("full-width numeric extension") << u"exemple.１２"_s << Flaw::NumericExtension;
}

void TestDomainName::flawsAreTold()
{
    QFETCH(QString, typed);
    QFETCH(Flaw, flaw);
    const auto name = DomainName::parse(typed);
    QVERIFY2(!name, name ? qPrintable(name->ascii()) : "");
    QCOMPARE(name.error(), flaw);
}

void TestDomainName::labelsMayHave63Characters()
{
    const QString label(63, u'a');
    QCOMPARE(DomainName::parse(label + u".fr"_s)->label(), label);
    QCOMPARE(DomainName::parseLabel(label).value(), label);
}

void TestDomainName::namesMayHave253Characters()
{
    const QString name = nameOfLength(253);
    QCOMPARE(name.size(), 253);
    QCOMPARE(DomainName::parse(name)->ascii(), name);
    QCOMPARE(DomainName::parse(name + u'.')->ascii(), name);
}

void TestDomainName::aLongAddressIsNoLongName()
{
    const QString address = u"https://exemple.fr/"_s + QString(5000, u'a');
    QCOMPARE(DomainName::parse(address)->ascii(), u"exemple.fr"_s);
}

void TestDomainName::partsAreTold()
{
    const auto name = DomainName::parse(u"Marée.co.uk");
    QCOMPARE(name->label(), u"marée"_s);
    QCOMPARE(name->dottedExtension(), u".co.uk"_s);
    QCOMPARE(name->extension(), u"co.uk"_s);

    const auto russian = DomainName::parse(u"пример.рф");
    QCOMPARE(russian->label(), u"пример"_s);
    QCOMPARE(russian->dottedExtension(), u".рф"_s);
    QCOMPARE(russian->extension(), u"xn--p1ai"_s);
}

void TestDomainName::labelsAreRead()
{
    QCOMPARE(DomainName::parseLabel(u" Exemple ").value(), u"exemple"_s);
    QCOMPARE(DomainName::parseLabel(u"Marée-Haute").value(), u"xn--mare-haute-d7a"_s);
    QCOMPARE(DomainName::parseLabel(u"straße").value(), u"xn--strae-oqa"_s);
    QCOMPARE(DomainName::parseLabel(u"2026").value(), u"2026"_s);
}

void TestDomainName::labelsAreReadInBothForms()
{
    using Label = DomainName::Label;
    const Label accented{u"xn--mare-haute-d7a"_s, u"marée-haute"_s};
    QCOMPARE(DomainName::parseLabelForms(u" Marée-Haute").value(), accented);
    QCOMPARE(DomainName::parseLabelForms(u"XN--MARE-HAUTE-D7A").value(), accented);
    QCOMPARE(DomainName::parseLabelForms(u"Exemple").value(), (Label{u"exemple"_s, u"exemple"_s}));
    QCOMPARE(DomainName::parseLabelForms(u"-x").error(), Flaw::HyphenAtEdge);
    QCOMPARE(DomainName::parseLabelForms(u"a.fr").error(), Flaw::ForbiddenCharacter);
}

void TestDomainName::labelFlawsAreTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Flaw>("flaw");

    QTest::newRow("nothing") << u" "_s << Flaw::Empty;
    QTest::newRow("dot") << u"exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("ideographic dot") << u"exemple\u3002fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("64 characters") << QString(64, u'a') << Flaw::LabelTooLong;
    QTest::newRow("a page of text") << QString(5000, u'a') << Flaw::LabelTooLong;
    QTest::newRow("hyphen") << u"exemple-"_s << Flaw::HyphenAtEdge;
    QTest::newRow("space") << u"mon exemple"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("punycode") << u"xn--a"_s << Flaw::BadInternational;
}

void TestDomainName::labelFlawsAreTold()
{
    QFETCH(QString, typed);
    QFETCH(Flaw, flaw);
    const auto label = DomainName::parseLabel(typed);
    QVERIFY(!label);
    QCOMPARE(label.error(), flaw);
}

void TestDomainName::spellingsOfOneNameAreEqual()
{
    QSet<DomainName> names;
    for (const QString &spelling : {u"marée.fr"_s, u"MARÉE.FR"_s, u"xn--mare-dpa.fr"_s, u"https://marée.fr/"_s})
        names.insert(DomainName::parse(spelling).value());
    QCOMPARE(names.size(), 1);
    QVERIFY(DomainName::parse(u"a.fr").value() < DomainName::parse(u"b.fr").value());
}

void TestDomainName::aJoinedNameIsTheParsedOne()
{
    const auto joined = DomainName::join(u"xn--mare-dpa"_s, u"marée"_s, u"co.uk"_s, u"co.uk"_s);
    const auto parsed = DomainName::parse(u"marée.co.uk"_s).value();
    QVERIFY(joined);
    QCOMPARE(joined->ascii(), parsed.ascii());
    QCOMPARE(joined->unicode(), parsed.unicode());
    QVERIFY(!DomainName::join(u"a"_s, u"a"_s, QString(253, u'b'), QString(253, u'b')));
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "test_domainname.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/checkbody.h"

#include "eligibility/registrylimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;

class TestCheckBody : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotKnownIsLeftOut();
    void objectsGoByValueWithoutTheirIds();
    void anOwnerWithoutDataIsSentAsOne();
    void registryDataAndExtrasHaveTheirPlaces();
    void registryDataThatIsNoObjectIsNotSent();
    void limitsAreRead();
    void limitsThatMakeNoSenseAreNone();
};

void TestCheckBody::whatIsNotKnownIsLeftOut()
{
    QVERIFY(checkBody({}).isEmpty());
}

void TestCheckBody::objectsGoByValueWithoutTheirIds()
{
    CheckedData data;
    data.owner = api::Contact();
    data.owner->id = 77;
    data.owner->resource = u"/me/contact"_s;
    data.owner->legalForm = u"corporation"_s;
    data.owner->address.city = u"Lyon"_s;
    data.adminAccount = api::Account();
    data.adminAccount->nichandle = u"ab12345-ovh"_s;
    data.adminAccount->name = u"Exemple"_s;
    data.adminAccount->city = u"Berlin"_s;
    const QJsonObject body = checkBody(data);
    QCOMPARE(body["owner"_L1].toObject(), (QJsonObject{{u"legalForm"_s, u"corporation"_s}, {u"address"_s, QJsonObject{{u"city"_s, u"Lyon"_s}}}}));
    QCOMPARE(body["adminAccount"_L1].toObject(),
             (QJsonObject{{u"nichandle"_s, u"ab12345-ovh"_s}, {u"name"_s, u"Exemple"_s}, {u"city"_s, u"Berlin"_s}}));
    QCOMPARE(body.keys(), (QStringList{u"adminAccount"_s, u"owner"_s}));
}

void TestCheckBody::anOwnerWithoutDataIsSentAsOne()
{
    CheckedData data;
    data.owner = api::Contact();
    QVERIFY(checkBody(data)["owner"_L1].isObject());
}

void TestCheckBody::registryDataAndExtrasHaveTheirPlaces()
{
    CheckedData data;
    data.domainConfig = u"{\"isFor\": [\"emails\"], \"audience\": \"all\"}"_s;
    data.reason = u"Our own brand"_s;
    data.authInfo = u"code"_s;
    data.acceptConditions = false;
    const QJsonObject expected{
        {u"domain"_s, QJsonObject{{u"isFor"_s, QJsonArray{u"emails"_s}}, {u"audience"_s, u"all"_s}, {u"reason"_s, u"Our own brand"_s}}},
        {u"extras"_s, QJsonObject{{u"authInfo"_s, u"code"_s}, {u"acceptCondition"_s, false}}}};
    QCOMPARE(checkBody(data), expected);
}

void TestCheckBody::registryDataThatIsNoObjectIsNotSent()
{
    CheckedData data;
    for (const QString &text : {u"[1]"_s, u"{"_s, u"x"_s}) {
        data.domainConfig = text;
        QVERIFY(checkBody(data).isEmpty());
    }
}

void TestCheckBody::limitsAreRead()
{
    const QByteArray json = R"({"dns": {"isDNSSECSupported": true, "maxNumber": 13, "minNumber": 2},
        "domain": {"isPremiumSupported": true, "label": {"isIDNSupported": false, "maxLength": 63, "minLength": 3}},
        "lifecycle": {"transfer": {"includeRenew": true}}})";
    const RegistryLimits limits = readRegistryLimits(QJsonDocument::fromJson(json).object());
    QCOMPARE(limits, (RegistryLimits{2, 13, true, 3, 63, false, true}));
}

void TestCheckBody::limitsThatMakeNoSenseAreNone()
{
    QCOMPARE(readRegistryLimits({}), RegistryLimits());
    const QByteArray json = R"({"dns": {"isDNSSECSupported": "x", "maxNumber": 1, "minNumber": 5},
        "domain": {"label": {"maxLength": null, "minLength": -3}}, "lifecycle": []})";
    QCOMPARE(readRegistryLimits(QJsonDocument::fromJson(json).object()), RegistryLimits());
}

QTEST_APPLESS_MAIN(TestCheckBody)
#include "test_checkbody.moc"

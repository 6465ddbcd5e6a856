// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authmodels.h"
#include "api/cartmodels.h"
#include "api/errorreading.h"
#include "api/jsonfields.h"
#include "api/memodels.h"
#include "api/ordermodels.h"

#include <iterator>

using namespace cartouche::api;

namespace {

using Reader = void (*)(const QJsonValue &);

template <auto reader>
void one(const QJsonValue &json)
{
    (void)reader(json);
}

template <auto reader>
void list(const QJsonValue &json)
{
    (void)readList(json, reader);
}

void accountContact(const QJsonValue &json)
{
    if (const auto contact = readAccountContactModel(json))
        (void)toAccountContactJson(*contact);
}

void domainContact(const QJsonValue &json)
{
    if (const auto contact = readDomainContactModel(json))
        (void)toDomainContactJson(*contact);
}

void offer(const QJsonValue &json)
{
    if (const auto offer = readOffer(json))
        (void)amountOf(offer->prices, u"TOTAL");
}

void accessRule(const QJsonValue &json)
{
    if (const auto rule = readAccessRule(json))
        (void)toJson(*rule);
}

constexpr Reader readers[] = {
    accessRule,
    one<readCredentialRequest>,
    one<readCredential>,
    one<readAuthDetailsModel>,
    one<readCartModel>,
    one<readLabelledPrice>,
    one<readRequirement>,
    one<readConfigurationItem>,
    offer,
    one<readCartItem>,
    one<readOrderSummary>,
    one<readPlacedOrder>,
    one<readAccountModel>,
    accountContact,
    domainContact,
    one<readDomainTaskModel>,
    one<readOrderModel>,
    one<readOrderDetail>,
    one<readFollowUpStep>,
    one<readPaymentMethodModel>,
    one<readOrderPaymentMethodsModel>,
    one<readPaymentMean>,
    one<readRegisteredMean>,
    one<readPrice>,
    one<readText>,
    one<wholeNumber>,
    list<readOffer>,
    list<readRequirement>,
    list<readFollowUpStep>,
    list<readRegisteredMean>,
};

} // namespace

/// An answer of the server, for every reader there is.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto json = readJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (json) {
        for (const Reader reader : readers)
            reader(*json);
    }
    return 0;
}

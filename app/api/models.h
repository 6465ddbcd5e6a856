// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/aftercare.h"
#include "api/billing.h"
#include "api/options.h"
#include "api/price.h"
#include "base/period.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

// OVHcloud's models, with all documented fields, one struct a model and named after it. Rules for
// all of them: every text is untrusted and shown as plain text only; a field that OVHcloud may leave
// out or send as null is optional, empty or invalid here, never an error; an enumeration keeps the
// text as sent (see the constants beside it), so that a value we do not know is shown, not lost.
namespace cartouche::api {

/// order.cart.Promotion
struct Promotion
{
    QString name;
    QString type;
    Price price;
    QDateTime startDate;
    QDateTime endDate;
    QStringList tags;
    QStringList bundleWithPlanCodes;
};

/// order.cart.Price: one labelled amount. Found by label, never by position.
struct LabelledPrice
{
    QString label; ///< DISCOUNT (either sign!), FEE, PRICE, RENEW, TOTAL
    Price price;
    QList<Promotion> promotions;
};

/// The amount with this label, if it is there.
[[nodiscard]] std::optional<base::Money> amountOf(const QList<LabelledPrice> &prices, QStringView label);

/// order.cart.Cart
struct Cart
{
    QString cartId;
    QString description;
    QDateTime expire; ///< invalid when not told
    QList<qint64> items;
    bool readOnly = false; ///< true once it became an order
};

/// order.cart.Creation
struct CartCreation
{
    QString ovhSubsidiary; ///< "FR", required
    QString description;
    QDateTime expire; ///< left out when invalid: OVHcloud takes one day
};

/// order.cart.ConfigurationRequirements
struct ConfigurationRequirement
{
    QString label;             ///< "OWNER_CONTACT"
    QString type;              ///< "bool", "String", "Nichandle", "json", "/me/contact"…
    bool required = false;     ///< not reliable: OVHcloud's dry run decides
    QStringList fields;        ///< for resource types: properties the resource has to have
    QStringList allowedValues; ///< not in the schema, but sent
    friend bool operator==(const ConfigurationRequirement &, const ConfigurationRequirement &) = default;
};

/// order.cart.ConfigurationItem: a label and its value as stored at an item.
struct ConfigurationItem
{
    qint64 id = 0;
    QString label;
    QString value;
};

/// order.cart.ProductInformation: one offer for one name. There is no planCode in it.
struct Offer
{
    QString action;      ///< create, transfer, trade, update
    QString offer;       ///< gold, platinum, diamond; may be empty
    QString offerId;     ///< deprecated key, "fr-create"; still decides in the old pair scheme
    QString pricingMode; ///< create-default, create-premium, transfer-…; "default" in the old scheme
    QString productId;
    QString phase;
    QString deliveryTime;
    bool orderable = false;
    qint64 quantityMax = 1;
    QList<base::Period> durations; ///< in the order sent, unreadable ones left out
    std::optional<base::Period> recommendedDuration;
    QList<LabelledPrice> prices;   ///< net of tax
    QList<ConfigurationRequirement> configurations;
};

/// order.cart.GenericDomainCreation
struct DomainItemCreation
{
    QString domain; ///< ASCII form, required
    std::optional<base::Period> duration;
    QString offerId;     ///< left out when empty, like the next two
    QString planCode;
    QString pricingMode;
    qint64 quantity = 1;
};

/// order.cart.Item
struct CartItem
{
    QString cartId;
    qint64 itemId = 0;
    QList<qint64> configurations; ///< may be pre-filled right after creation
    QString duration;             ///< as sent, "P1Y"
    QString offerId;
    QList<qint64> options;
    std::optional<qint64> parentItemId;
    QList<LabelledPrice> prices;
    QString productId;
    // settings
    QString domain;
    QString planCode;
    QString pricingMode;
    QString catalogName;
    std::optional<qint64> quantity;
};

/// order.Contract
struct Contract
{
    QString name;
    QString content; ///< full text, plain
    QString url;
    friend bool operator==(const Contract &, const Contract &) = default;
};

/// order.Reduction
struct Reduction
{
    QString context; ///< promotion, voucher
    QString description;
    QString reductionDescription;
    QString type;    ///< fixed_amount, forced_amount, percentage
    Price price;
    Price value;
};

/// order.OrderDetail: one line of a summary, a dry run or an order just made.
struct SummaryLine
{
    std::optional<qint64> cartItemId;
    QString description;
    QString detailType; ///< DURATION, INSTALLATION, GIFT, TRANSFER…
    QString domain;     ///< a name, or "*001" and "*001.001": not to be trusted for matching alone
    qint64 quantity = 1;
    Price unitPrice;
    Price totalPrice;
    Price originalTotalPrice;
    Price reductionTotalPrice;
    QList<Reduction> reductions;
};

/// order.Order: the answer of summary, dry run and checkout.
struct OrderSummary
{
    QList<Contract> contracts;      ///< empty in a summary
    QList<SummaryLine> details;
    std::optional<qint64> orderId;  ///< set by checkout only
    QString url;                    ///< payment page, set by checkout only; untrusted
    QString queryId;                ///< of the answer that made the order, for support; set by checkout only
    Price withoutTax;
    Price tax;
    Price withTax;
    std::optional<Price> originalWithoutTax;
    std::optional<Price> reduction;
};

/// order.cart.Checkout
struct CheckoutParameters
{
    bool autoPayWithPreferredPaymentMethod = false;
    bool waiveRetractationPeriod = false; ///< OVHcloud's spelling
};

/// nichandle.Nichandle: the account's holder, flat names as OVHcloud has them.
struct Account
{
    QString nichandle; ///< "ab12345-ovh"
    QString ovhSubsidiary;
    QString ovhCompany;
    QString currencyCode;
    QString currencySymbol;
    QString country;
    QString language;
    QString email;
    QString spareEmail;
    QString firstname;
    QString name;
    QString organisation;
    QString legalform;
    QString address;
    QString complementaryAddress;
    QString city;
    QString zip;
    QString area;
    QString phone;
    QString phoneCountry;
    QString phoneType;
    QString fax;
    QString sex;
    QString birthCity;
    QString birthDay;
    QString vat;
    QString state;
    QString customerCode;
    QString corporationType;
    QString companyNationalIdentificationNumber;
    QString nationalIdentificationNumber;
    QString italianSDI;
    QString purposeOfPurchase;
    std::optional<bool> kycValidated;
};

/// domain.ContactAddress and me.contact.Address
struct ContactAddress
{
    QString line1;
    QString line2;
    QString line3;
    QString otherDetails;
    QString zip;
    QString city;
    QString province;
    QString country;
    friend bool operator==(const ContactAddress &, const ContactAddress &) = default;
};

/// domain.Contact and me.contact.Contact: one id space, the second has fewer fields.
struct Contact
{
    qint64 id = 0;
    QString resource; ///< where it was read: "/domain/contact" or "/me/contact"
    ContactAddress address;
    QString firstName;
    QString lastName;
    QString legalForm;
    QString organisationName;
    QString organisationType;
    QString organisationTypeOther;
    QString organisationRole;
    QString organisationRoleOther;
    QString organisationFunding;
    QString organisationFundingOther;
    QString organisationStaffStatus;
    QString organisationStaffStatusOther;
    QString organisationAccountable;
    QString roleInOrganisation;
    QString email;
    QString spareEmail;
    QString phone;
    QString cellPhone;
    QString fax;
    QString language;
    QString gender;
    QString nationality;
    QString birthDay; ///< YYYY-MM-DD
    QString birthCity;
    QString birthZip;
    QString birthCountry;
    QString vat;
    QString website;
    QString insee;
    QString enterpriseId;
    QString trademarkId;
    QString legalFormCategory;
    QString nationalIdentificationNumber;
    QString companyNationalIdentificationNumber;
    QString registrantDocumentType;
    QString registrantDocumentTypeOther;
    QString accreditationId;
    QString accreditationCountry;
    QString accreditationOrganism;
    std::optional<qint64> accreditationYear;
};

/// me.contact.FieldInformation: what may become of one member of a contact
struct ContactField
{
    QString fieldName; ///< "address.city"
    bool mandatory = false;
    bool readOnly = false;
};

/// auth.AccessRule
struct AccessRule
{
    QString method; ///< GET, POST, PUT, DELETE
    QString path;   ///< may contain '*'
};

/// auth.ApiCredentialRequest answer of POST /auth/credential
struct CredentialRequest
{
    QString consumerKey; ///< secret
    QString state;       ///< pendingValidation
    QUrl validationUrl;
};

/// auth.ApiCredential
struct Credential
{
    qint64 credentialId = 0;
    qint64 applicationId = 0;
    QString status; ///< expired, pendingValidation, refused, validated
    QDateTime creation;
    QDateTime expiration; ///< invalid = unlimited
    QDateTime lastUse;
    bool ovhSupport = false;
    QList<AccessRule> rules;
    QStringList allowedIPs;
};

/// auth.Details
struct AuthDetails
{
    QString account;
    QString method;
    QString description;
    QString user;
    QStringList identities;
    QStringList roles;
    std::optional<QList<AccessRule>> allowedRoutes; ///< none = everything
};

/// domain.Task of /me/task/domain
struct DomainTask
{
    qint64 id = 0;
    QString function; ///< DomainCreate, DomainIncomingTransfer…
    QString domain;
    QString status;   ///< todo, doing, done, error, problem, cancelled
    QString type;
    QString comment;
    QDateTime creationDate;
    QDateTime todoDate;
    QDateTime lastUpdate;
    QDateTime doneDate;
    bool canAccelerate = false;
    bool canCancel = false;
    bool canRelaunch = false;
};

} // namespace cartouche::api

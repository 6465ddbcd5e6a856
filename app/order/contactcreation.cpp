// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/contactcreation.h"

#include "api/contactroutes.h"
#include "api/memodels.h"
#include "base/whendone.h"

#include <QJsonObject>
#include <QMap>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Result;

namespace {

/// Every ordered name makes a contact of its own at OVHcloud: there may be thousands of old ones.
constexpr qsizetype mostContacts = 500;

const auto domainContacts = "/domain/contact"_L1;

/// "+33.612345678", "+33 6 12 34 56 78" and "0033612345678" are one number.
QString phoneForm(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar sign) { return sign.isDigit(); });
    const bool isInternational = digits.startsWith("00"_L1) && !text.trimmed().startsWith('+'_L1);
    return isInternational ? digits.sliced(2) : digits;
}

QString plainForm(const QString &name, const QString &text)
{
    if (name == "phone"_L1 || name == "cellPhone"_L1 || name == "fax"_L1)
        return phoneForm(text);
    const QString plain = text.normalized(QString::NormalizationForm_C).simplified();
    const bool ignoresCase = name.endsWith("email"_L1, Qt::CaseInsensitive)
        || name.endsWith("country"_L1, Qt::CaseInsensitive) || name == "nationality"_L1;
    return ignoresCase ? plain.toLower() : plain;
}

using Form = QMap<QString, QString>;

void addForm(const QJsonObject &object, const QString &prefix, Form &form)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.value().isObject()) {
            addForm(each.value().toObject(), prefix + each.key() + '.'_L1, form);
            continue;
        }
        if (const QString text = plainForm(each.key(), each.value().toString()); !text.isEmpty())
            form.insert(prefix + each.key(), text);
    }
}

/// All that is sent to this resource, in the form in which it is compared.
Form formOf(const api::Contact &contact, const QString &resource)
{
    Form form;
    addForm(resource == domainContacts ? api::toDomainContactJson(contact) : api::toAccountContactJson(contact), {}, form);
    return form;
}

/// Whoever has one that the wanted contact has not is somebody else. The rest OVHcloud may fill in.
bool namesOwner(const QString &field)
{
    return field.startsWith("address."_L1) || field.startsWith("organisation"_L1) || field == "vat"_L1
        || field.endsWith("IdentificationNumber"_L1);
}

} // namespace

bool isSameContact(const api::Contact &wanted, const api::Contact &found)
{
    const Form asked = formOf(wanted, found.resource);
    const Form there = formOf(found, found.resource);
    for (auto each = asked.begin(); each != asked.end(); ++each) {
        if (there.value(each.key()) != each.value())
            return false;
    }
    const QStringList fields = there.keys();
    return std::none_of(fields.begin(), fields.end(),
                        [&asked](const QString &field) { return namesOwner(field) && !asked.contains(field); });
}

struct ContactCreation::Wish
{
    api::Contact contact;
    QString resource;
    Form form;
    QList<std::shared_ptr<QPromise<Result<api::Contact>>>> askers;
    QSet<qint64> others; ///< contacts of the account that are not the one
    Error lost;          ///< what became of the POST
    qsizetype looks = 0;
};

ContactCreation::ContactCreation(api::Client &client, QObject *parent)
    : QObject(parent), m_client(client), m_looks{2s, 5s, 10s, 20s}
{
    if (client.endpoint().region == api::Region::Sandbox)
        m_looks = {100ms, 500ms, 2s};
}

ContactCreation::~ContactCreation() = default;

void ContactCreation::setLooks(QList<std::chrono::milliseconds> waits)
{
    m_looks = std::move(waits);
}

api::Reply<api::Contact> ContactCreation::ensure(const api::Contact &contact, const QString &resource,
                                                 const QList<api::Contact> &known)
{
    const auto promise = std::make_shared<QPromise<Result<api::Contact>>>();
    promise->start();
    const Form form = formOf(contact, resource);
    const auto under = std::find_if(m_wishes.begin(), m_wishes.end(), [&](const SharedWish &wish) {
        return wish->resource == resource && wish->form == form;
    });
    if (under != m_wishes.end()) {
        (*under)->askers.append(promise);
        return promise->future();
    }
    const auto wish = std::make_shared<Wish>();
    wish->contact = contact;
    wish->resource = resource;
    wish->form = form;
    wish->askers.append(promise);
    for (const api::Contact &each : known) {
        if (!isSameContact(contact, each))
            wish->others.insert(each.id);
    }
    m_wishes.append(wish);
    lookFirst(wish);
    return promise->future();
}

/// Reads the contacts of the resource that were not looked at yet, the newest first.
void ContactCreation::readOthers(const SharedWish &wish, const Found &found)
{
    if (wish->resource == domainContacts) {
        base::whenDone(api::readDomainContacts(m_client), this, found);
        return;
    }
    base::whenDone(api::listAccountContacts(m_client), this, [this, wish, found](const Result<QList<qint64>> &listed) {
        if (!listed) {
            found(base::failure(listed.error()));
            return;
        }
        QList<qint64> ids = *listed;
        ids.removeIf([&wish](qint64 id) { return wish->others.contains(id); });
        std::sort(ids.begin(), ids.end(), std::greater<>());
        // Those beyond were there before, too: they are not the one that may appear.
        for (qsizetype place = mostContacts; place < ids.size(); ++place)
            wish->others.insert(ids.at(place));
        ids.resize(std::min(ids.size(), mostContacts));
        readEach(ids, found);
    });
}

void ContactCreation::readEach(const QList<qint64> &ids, const Found &found)
{
    QList<api::Reply<api::Contact>> replies;
    for (const qint64 id : ids)
        replies.append(api::readAccountContact(m_client, id));
    base::whenDone(QtFuture::whenAll(replies.begin(), replies.end()), this,
                   [found](const QList<api::Reply<api::Contact>> &answers) {
                       QList<api::Contact> contacts;
                       for (const api::Reply<api::Contact> &answer : answers) {
                           const Result<api::Contact> contact = answer.result();
                           if (contact) {
                               contacts.append(*contact);
                           } else if (contact.error().kind != Error::Kind::NotFound) {
                               found(base::failure(contact.error()));
                               return;
                           }
                       }
                       found(contacts);
                   });
}

void ContactCreation::lookFirst(const SharedWish &wish)
{
    readOthers(wish, [this, wish](const Result<QList<api::Contact>> &contacts) {
        if (!contacts) {
            finish(wish, base::failure(contacts.error()));
            return;
        }
        for (const api::Contact &contact : *contacts) {
            if (isSameContact(wish->contact, contact)) {
                finish(wish, contact);
                return;
            }
            wish->others.insert(contact.id);
        }
        create(wish);
    });
}

void ContactCreation::create(const SharedWish &wish)
{
    const bool isOfDomain = wish->resource == domainContacts;
    base::whenDone(isOfDomain ? api::createDomainContact(m_client, wish->contact)
                              : api::createAccountContact(m_client, wish->contact),
                   this, [this, wish](const Result<api::Contact> &created) {
                       if (created) {
                           finish(wish, created);
                       } else if (created.error().outcomeUnknown()) {
                           wish->lost = created.error();
                           lookAgain(wish);
                       } else {
                           takeExisting(wish, created.error());
                       }
                   });
}

/// A refusal may name the contact that says the same in OVHcloud's eyes.
void ContactCreation::takeExisting(const SharedWish &wish, const Error &refusal)
{
    const qint64 id = refusal.details.value(u"contact_id"_s).toLongLong();
    if (id <= 0) {
        finish(wish, base::failure(refusal));
        return;
    }
    base::whenDone(api::readContact(m_client, wish->resource, id), this,
                   [this, wish, refusal](const Result<api::Contact> &existing) {
                       finish(wish, existing ? existing : Result<api::Contact>(base::failure(refusal)));
                   });
}

/// After a lost answer nothing is sent any more: the contact appears, or nobody knows.
void ContactCreation::lookAgain(const SharedWish &wish)
{
    if (wish->looks >= m_looks.size()) {
        finish(wish, base::failure(wish->lost));
        return;
    }
    QTimer::singleShot(m_looks.at(wish->looks++), this, [this, wish] {
        readOthers(wish, [this, wish](const Result<QList<api::Contact>> &contacts) {
            const QList<api::Contact> fresh = contacts.value_or(QList<api::Contact>());
            const auto same = std::find_if(fresh.begin(), fresh.end(), [&wish](const api::Contact &contact) {
                return isSameContact(wish->contact, contact);
            });
            if (same != fresh.end())
                finish(wish, *same);
            else
                lookAgain(wish);
        });
    });
}

void ContactCreation::finish(const SharedWish &wish, const Result<api::Contact> &result)
{
    m_wishes.removeOne(wish);
    for (const auto &asker : std::as_const(wish->askers)) {
        asker->addResult(result);
        asker->finish();
    }
}

} // namespace cartouche::order

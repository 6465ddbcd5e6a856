// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/addressbook.h"

#include "api/contactroutes.h"
#include "base/foldedtext.h"
#include "base/whendone.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

const QString domainContacts = u"/domain/contact"_s;
const QString accountContacts = u"/me/contact"_s;

/// Contacts that are read at the same time. The client paces them beside everything else.
constexpr int mostAtOnce = 8;
/// So many new contacts make one changed().
constexpr int batch = 20;

qint64 idOf(const QString &value)
{
    return value.section(u'/', -1).toLongLong();
}

template <typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

/// Neither says anything that the other does not say.
bool areEqual(const api::Contact &one, const api::Contact &other)
{
    return isSameContact(one, other) && isSameContact(other, one);
}

QString searchText(const api::Contact &contact)
{
    return base::folded(QStringList{contact.firstName, contact.lastName, contact.organisationName, contact.email,
                                    contact.address.city}.join(u' '));
}

bool isNewer(const api::Contact &contact, qint64 id)
{
    return contact.id > id;
}

} // namespace

/// One time through both resources.
struct AddressBook::Reading
{
    std::optional<Result<QList<api::Contact>>> ofDomain;
    std::optional<Result<QList<qint64>>> ofAccount;
    QSet<qint64> seen;
    QList<qint64> wanted; ///< to be read one by one, newest first
    qsizetype next = 0;
    int underWay = 0;
    int untold = 0; ///< new contacts since the last changed()
    std::optional<Error> error;
};

AddressBook::AddressBook(api::Client &client, QObject *parent) : QObject(parent), m_client(client), m_creation(client)
{
}

AddressBook::~AddressBook() = default;

void AddressBook::read(bool again)
{
    const bool isComplete = m_isRead && !(m_error && m_error->isPassing());
    if (m_reading || (isComplete && !again))
        return;
    const auto reading = std::make_shared<Reading>();
    m_reading = reading;
    base::whenDone(api::readDomainContacts(m_client), this, [this, reading](const Result<QList<api::Contact>> &contacts) {
        reading->ofDomain = contacts;
        if (contacts)
            addAll(*contacts, domainContacts);
        listed(reading);
    });
    base::whenDone(api::listAccountContacts(m_client), this, [this, reading](const Result<QList<qint64>> &ids) {
        reading->ofAccount = ids;
        if (ids) {
            for (const qint64 id : *ids) {
                m_served[id].insert(accountContacts);
                reading->seen.insert(id);
            }
        }
        listed(reading);
    });
    Q_EMIT changed();
}

/// With both lists it is known which contacts have to be read one by one: thousands are not unusual, and /domain/contact
/// has most of them.
void AddressBook::listed(const SharedReading &reading)
{
    Q_EMIT changed();
    if (!reading->ofDomain || !reading->ofAccount)
        return;
    QSet<qint64> told;
    if (*reading->ofDomain) {
        for (const api::Contact &contact : **reading->ofDomain)
            told.insert(contact.id);
    } else {
        reading->error = reading->ofDomain->error();
    }
    if (*reading->ofAccount)
        reading->wanted = **reading->ofAccount;
    else
        reading->error = reading->ofAccount->error();
    reading->wanted.removeIf([&told](qint64 id) { return told.contains(id); });
    std::sort(reading->wanted.begin(), reading->wanted.end(), std::greater<>());
    m_leftOut = std::max<qsizetype>(0, reading->wanted.size() - mostContacts);
    reading->wanted.resize(reading->wanted.size() - m_leftOut);
    readNext(reading);
}

void AddressBook::readNext(const SharedReading &reading)
{
    while (reading->underWay < mostAtOnce && reading->next < reading->wanted.size()) {
        ++reading->underWay;
        const qint64 id = reading->wanted.at(reading->next++);
        base::whenDone(api::readAccountContact(m_client, id), this, [this, reading](const Result<api::Contact> &contact) {
            --reading->underWay;
            if (contact) {
                add(*contact, accountContacts);
                if (++reading->untold % batch == 0)
                    Q_EMIT changed();
            } else if (contact.error().kind != Error::Kind::NotFound) {
                reading->error = contact.error();
                reading->next = reading->wanted.size();
            }
            readNext(reading);
        });
    }
    if (reading->underWay == 0)
        finishReading(reading);
}

void AddressBook::finishReading(const SharedReading &reading)
{
    m_error = reading->error;
    m_isRead = m_isRead || *reading->ofDomain || (*reading->ofAccount && !m_error);
    if (*reading->ofDomain && *reading->ofAccount)
        m_contacts.removeIf([&reading](const api::Contact &contact) { return !reading->seen.contains(contact.id); });
    m_reading.reset();
    Q_EMIT changed();
}

/// The newest first. What /domain/contact told of a contact is not replaced by the less that /me/contact tells.
void AddressBook::add(const api::Contact &contact, const QString &resource)
{
    m_served[contact.id].insert(resource);
    if (m_reading)
        m_reading->seen.insert(contact.id);
    const auto place = std::lower_bound(m_contacts.begin(), m_contacts.end(), contact.id, &isNewer);
    const bool isThere = place != m_contacts.end() && place->id == contact.id;
    if (isThere && resource != domainContacts && place->resource != resource)
        return;
    m_searchTexts.insert(contact.id, searchText(contact));
    if (isThere)
        *place = contact;
    else
        m_contacts.insert(place - m_contacts.begin(), contact);
}

/// As add() one by one, but in a time that does not grow with the square of their number.
void AddressBook::addAll(const QList<api::Contact> &contacts, const QString &resource)
{
    QSet<qint64> fresh;
    for (const api::Contact &contact : contacts) {
        fresh.insert(contact.id);
        m_served[contact.id].insert(resource);
        m_searchTexts.insert(contact.id, searchText(contact));
    }
    if (m_reading)
        m_reading->seen.unite(fresh);
    QList<api::Contact> all = contacts;
    for (const api::Contact &old : std::as_const(m_contacts)) {
        if (!fresh.contains(old.id))
            all.append(old);
    }
    const auto isBefore = [](const api::Contact &one, const api::Contact &other) { return one.id > other.id; };
    if (std::is_sorted(all.rbegin(), all.rend(), isBefore))
        std::reverse(all.begin(), all.end());
    else
        std::sort(all.begin(), all.end(), isBefore);
    const auto isSame = [](const api::Contact &one, const api::Contact &other) { return one.id == other.id; };
    all.resize(std::unique(all.begin(), all.end(), isSame) - all.begin());
    m_contacts = std::move(all);
}

const api::Contact *AddressBook::contactOf(qint64 id) const
{
    const auto place = std::find_if(m_contacts.begin(), m_contacts.end(),
                                    [id](const api::Contact &each) { return each.id == id; });
    return place == m_contacts.end() ? nullptr : &*place;
}

std::optional<api::Contact> AddressBook::find(const QString &value) const
{
    const api::Contact *contact = contactOf(idOf(value));
    return contact == nullptr ? std::nullopt : std::optional(*contact);
}

QString AddressBook::valueFor(const api::Contact &contact, const QString &resource) const
{
    const bool isServed = m_served.value(contact.id).contains(resource);
    return isServed ? resource + u'/' + QString::number(contact.id) : QString();
}

QList<api::Contact> AddressBook::matching(const QString &text) const
{
    const QStringList words = base::folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<api::Contact> found;
    std::copy_if(m_contacts.begin(), m_contacts.end(), std::back_inserter(found), [&](const api::Contact &contact) {
        const QString all = m_searchTexts.value(contact.id);
        return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
    });
    return found;
}

api::Reply<api::Contact> AddressBook::create(const api::Contact &contact, const QString &resource)
{
    QList<api::Contact> known = m_contacts;
    known.removeIf([this, &resource](const api::Contact &each) { return valueFor(each, resource).isEmpty(); });
    return base::continued<api::Contact>(m_creation.ensure(contact, resource, known), this,
                                         [this, resource](const Result<api::Contact> &made) {
                                             if (made) {
                                                 add(*made, resource);
                                                 learnOther(*made);
                                                 Q_EMIT changed();
                                             }
                                             return made;
                                         });
}

/// Whether the other resource serves a new contact, too: then it can be a value for every label.
void AddressBook::learnOther(const api::Contact &contact)
{
    const QString other = contact.resource == domainContacts ? accountContacts : domainContacts;
    if (m_served.value(contact.id).contains(other))
        return;
    base::whenDone(api::readContact(m_client, other, contact.id), this, [this, other](const Result<api::Contact> &found) {
        if (!found)
            return;
        add(*found, other);
        Q_EMIT changed();
    });
}

api::Reply<api::Contact> AddressBook::update(const api::Contact &contact)
{
    if (contact.resource == domainContacts)
        return send(contact, {});
    // /me/contact refuses a read-only member, also one that stays as it is.
    return base::continued<api::Contact>(
        fields(contact), this, [this, contact](const Result<QList<api::ContactField>> &fields) {
            if (!fields && fields.error().isPassing())
                return ready<api::Contact>(base::failure(fields.error()));
            QStringList readOnly;
            for (const api::ContactField &field : fields.value_or(QList<api::ContactField>())) {
                if (field.readOnly)
                    readOnly.append(field.fieldName);
            }
            return send(contact, readOnly);
        });
}

api::Reply<QList<api::ContactField>> AddressBook::fields(const api::Contact &contact)
{
    return api::readContactFields(m_client, contact.id);
}

api::Reply<api::Contact> AddressBook::send(const api::Contact &contact, const QStringList &readOnly)
{
    const api::Contact *before = contactOf(contact.id);
    return base::continued<api::Contact>(
        api::updateContact(m_client, contact, before == nullptr ? api::Contact() : *before, readOnly), this,
        [this, contact](const Result<api::Contact> &changed) {
            if (changed) {
                add(*changed, changed->resource);
                Q_EMIT this->changed();
                return ready(changed);
            }
            const bool mayBeDone = changed.error().isPassing() || changed.error().kind == Error::Kind::Unreadable;
            return mayBeDone ? lookAfter(changed.error(), contact) : ready(changed);
        });
}

/// Whether a change arrived whose answer was lost.
api::Reply<api::Contact> AddressBook::lookAfter(const Error &error, const api::Contact &contact)
{
    return base::continued<api::Contact>(
        api::readContact(m_client, contact.resource, contact.id), this,
        [this, error, contact](const Result<api::Contact> &found) {
            if (!found || !areEqual(contact, *found))
                return Result<api::Contact>(base::failure(error));
            add(*found, found->resource);
            Q_EMIT changed();
            return found;
        });
}

} // namespace cartouche::order

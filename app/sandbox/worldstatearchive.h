// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/worldstatevalues.h"

#include <QList>
#include <QMap>

#include <map>

namespace cartouche::sandbox {

// How structs are written into the state file and read from it. One function for each of them names
// its members once, for both ways:
//
//     template <typename Archive>
//     void describe(Archive &archive, Contact &contact)
//     {
//         archive("id"_L1, contact.id);
//         archive("values"_L1, contact.values);
//     }
//
// A member that a file does not have keeps what the struct starts with.

/// Collects members into a JSON object.
class StateWriter
{
public:
    template <typename T>
    void operator()(QLatin1StringView name, T &member)
    {
        m_object.insert(name, Stored<T>::write(member));
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Fills members from a JSON object and keeps the first thing that is wrong with it.
class StateReader
{
public:
    explicit StateReader(const QJsonObject &object) : m_object(object) {}

    template <typename T>
    void operator()(QLatin1StringView name, T &member)
    {
        // Nothing a struct starts with is as good as a missing pointer.
        const auto found = m_object.constFind(name);
        if (m_flaw || (found == m_object.constEnd() && !std::is_pointer_v<T>))
            return;
        const QJsonValue json = found == m_object.constEnd() ? QJsonValue() : *found;
        if (const StateFlaw inside = Stored<T>::read(json, member))
            m_flaw = joinedPath(name, *inside);
    }
    [[nodiscard]] const StateFlaw &flaw() const { return m_flaw; }

private:
    QJsonObject m_object;
    StateFlaw m_flaw;
};

template <typename T>
concept Described = requires(StateWriter &writer, StateReader &reader, T &value) {
    describe(writer, value);
    describe(reader, value);
};

template <Described T>
struct Stored<T>
{
    static QJsonValue write(T &value)
    {
        StateWriter writer;
        describe(writer, value);
        return writer.object();
    }
    static StateFlaw read(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return QString();
        StateReader reader(json.toObject());
        describe(reader, value);
        return reader.flaw();
    }
};

template <typename T>
struct Stored<std::optional<T>>
{
    static QJsonValue write(std::optional<T> &value)
    {
        return value ? Stored<T>::write(*value) : QJsonValue();
    }
    static StateFlaw read(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() ? StateFlaw() : Stored<T>::read(json, value.emplace());
    }
};

template <typename T>
struct Stored<QList<T>>
{
    static QJsonValue write(QList<T> &list)
    {
        QJsonArray array;
        for (T &each : list)
            array.append(Stored<T>::write(each));
        return array;
    }
    static StateFlaw read(const QJsonValue &json, QList<T> &list)
    {
        list.clear();
        if (!json.isArray())
            return QString();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const StateFlaw inside = Stored<T>::read(array.at(i), list.emplaceBack()))
                return joinedPath(QString::number(i), *inside);
        }
        return std::nullopt;
    }
};

[[nodiscard]] inline QString keyText(const QString &key)
{
    return key;
}
[[nodiscard]] inline QString keyText(qint64 key)
{
    return QString::number(key);
}
[[nodiscard]] inline bool readKey(const QString &text, QString &key)
{
    key = text;
    return true;
}
[[nodiscard]] inline bool readKey(const QString &text, qint64 &key)
{
    bool isNumber = false;
    key = text.toLongLong(&isNumber);
    return isNumber;
}

/// Maps are objects; a key that is no text is written as one.
template <typename Map>
struct StoredMap
{
    using Key = typename Map::key_type;
    using Value = typename Map::mapped_type;

    static QJsonValue write(Map &map)
    {
        QJsonObject object;
        for (auto each = map.begin(); each != map.end(); ++each)
            object.insert(keyText(keyOf(each)), Stored<Value>::write(valueOf(each)));
        return object;
    }
    static StateFlaw read(const QJsonValue &json, Map &map)
    {
        map.clear();
        if (!json.isObject())
            return QString();
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            Key key{};
            if (!readKey(each.key(), key))
                return each.key();
            if (const StateFlaw inside = Stored<Value>::read(each.value(), map[key]))
                return joinedPath(each.key(), *inside);
        }
        return std::nullopt;
    }

private:
    static const auto &keyOf(const typename Map::iterator &each)
    {
        if constexpr (requires { each.key(); })
            return each.key();
        else
            return each->first;
    }
    static auto &valueOf(const typename Map::iterator &each)
    {
        if constexpr (requires { each.value(); })
            return each.value();
        else
            return each->second;
    }
};

template <typename Key, typename Value>
struct Stored<std::map<Key, Value>> : StoredMap<std::map<Key, Value>> { };
template <typename Key, typename Value>
struct Stored<QMap<Key, Value>> : StoredMap<QMap<Key, Value>> { };

} // namespace cartouche::sandbox

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Definition
{
    Settings::Key key;
    const char *name;
    QVariant standard;                      ///< its type is the type of the key
    bool (*accepts)(const QVariant &value); ///< asked for values of the right type only
};

bool anything(const QVariant & /*value*/)
{
    return true;
}

bool isLanguage(const QVariant &value)
{
    return QStringList{u""_s, u"fr"_s, u"en"_s}.contains(value.toString());
}

bool isScheme(const QVariant &value)
{
    return QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(value.toString());
}

bool isPace(const QVariant &value)
{
    return value.toInt() >= 0 && value.toInt() <= 6000;
}

bool isYears(const QVariant &value)
{
    constexpr std::array choices{1, 2, 3, 5, 10};
    return std::find(choices.begin(), choices.end(), value.toInt()) != choices.end();
}

bool isWatchPace(const QVariant &value)
{
    return value.toInt() >= 1 && value.toInt() <= 24 * 30;
}

/// An amount without a sign or an exponent, with at most two decimals; or nothing.
bool isCeiling(const QVariant &value)
{
    static const QRegularExpression amount(u"^([0-9]{1,9}([.][0-9]{1,2})?)?$"_s);
    return amount.match(value.toString()).hasMatch();
}

const Definition &definition(Settings::Key key)
{
    using Key = Settings::Key;
    static const std::array definitions{
        Definition{Key::Language, "language", u""_s, isLanguage},
        Definition{Key::Scheme, "scheme", u"system"_s, isScheme},
        Definition{Key::ActiveProfile, "activeProfile", u""_s, anything},
        Definition{Key::Profiles, "profiles", QByteArray(), anything},
        Definition{Key::Subsidiary, "subsidiary", u""_s, anything},
        Definition{Key::ReadsPerMinute, "readsPerMinute", 240, isPace},
        Definition{Key::WindowGeometry, "windowGeometry", QByteArray(), anything},
        Definition{Key::YearsCompared, "yearsCompared", 5, isYears},
        Definition{Key::OrderCeiling, "orderCeiling", u""_s, isCeiling},
        Definition{Key::DayCeiling, "dayCeiling", u""_s, isCeiling},
        Definition{Key::PricesWithTax, "pricesWithTax", true, anything},
        Definition{Key::ExtensionPreset, "extensionPreset", u"popular"_s, anything},
        Definition{Key::ExtensionGroups, "extensionGroups", QByteArray(), anything},
        Definition{Key::EntryTemplates, "entryTemplates", QByteArray(), anything},
        Definition{Key::WatchHours, "watchHours", 12, isWatchPace},
        Definition{Key::OrderNotices, "orderNotices", true, anything},
    };
    const auto found = std::find_if(definitions.begin(), definitions.end(),
                                    [key](const Definition &each) { return each.key == key; });
    Q_ASSERT(found != definitions.end());
    return *found;
}

/// An INI file knows text and byte arrays only: numbers and truth come back as text.
QVariant read(const QVariant &stored, const Definition &definition)
{
    if (definition.standard.typeId() == QMetaType::Bool) {
        const QString text = stored.toString();
        return text == "true"_L1 || text == "false"_L1 ? QVariant(text == "true"_L1) : stored;
    }
    if (definition.standard.typeId() != QMetaType::Int)
        return stored;
    bool isNumber = false;
    const int number = stored.toString().toInt(&isNumber);
    return isNumber ? QVariant(number) : stored;
}

bool fits(const QVariant &value, const Definition &definition)
{
    return value.typeId() == definition.standard.typeId() && definition.accepts(value);
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file, QSettings::IniFormat)
{
    // Half a file is never read back: QSettings writes a new one and renames it.
    m_settings.setAtomicSyncRequired(true);
    m_settings.setFallbacksEnabled(false);

    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        if (!QDir().mkdir(folder, ownerOnly | QFileDevice::ExeOwner) && !QFileInfo::exists(folder))
            qCWarning(logStore) << "the settings folder could not be created";
    }
    // The rename keeps the mode of the file that stood there, so it has to be right once.
    QFile existing(file);
    if (existing.exists())
        existing.setPermissions(ownerOnly);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/cartouche/settings.ini"_s;
}

QVariant Settings::value(Key key) const
{
    const Definition &which = definition(key);
    const QString name = QLatin1StringView(which.name);
    if (!m_settings.contains(name))
        return which.standard;
    const QVariant stored = read(m_settings.value(name), which);
    if (fits(stored, which))
        return stored;
    qCWarning(logStore) << "setting" << name << "in the file is not usable, its default is taken";
    return which.standard;
}

void Settings::setValue(Key key, const QVariant &value)
{
    const Definition &which = definition(key);
    if (!fits(value, which)) {
        qCWarning(logStore) << "setting" << which.name << "refused: wrong type or value";
        return;
    }
    if (value == this->value(key))
        return;
    QFile file(m_settings.fileName());
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.close();
    m_settings.setValue(QLatin1StringView(which.name), value);
    m_settings.sync();
    if (m_settings.status() != QSettings::NoError)
        qCWarning(logStore) << "the settings could not be written:" << m_settings.status();
    Q_EMIT changed(key);
}

} // namespace cartouche::store

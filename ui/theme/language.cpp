// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

namespace cartouche::theme {

namespace {

using namespace Qt::StringLiterals;

Language *theInstance = nullptr;

} // namespace

Language::Language(QApplication &app) : m_app(app), m_code(systemCode())
{
    Q_ASSERT(!theInstance);
    theInstance = this;
    apply();
}

Language::~Language()
{
    removeTranslators();
    theInstance = nullptr;
}

Language *Language::instance()
{
    return theInstance;
}

Language::Code Language::systemCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QLocale::Language language = QLocale(tag).language();
        if (language == QLocale::French)
            return Code::French;
        if (language == QLocale::English)
            return Code::English;
    }
    return Code::English;
}

QString Language::isoCode(Code code)
{
    return code == Code::French ? u"fr"_s : u"en"_s;
}

void Language::set(Code code)
{
    if (m_code == code)
        return;
    m_code = code;
    apply();
    emit changed();
}

QLocale Language::locale() const
{
    return m_code == Code::French ? QLocale(QLocale::French, QLocale::France)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Language::removeTranslators()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // A file that is not there leaves the English source texts, which are complete.
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::apply()
{
    // First the locale: whoever retranslates on LanguageChange also writes amounts and dates anew.
    QLocale::setDefault(locale());
    // A window keeps the default locale of the moment it was made.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale());

    removeTranslators();
    const QString iso = isoCode(m_code);
    // The last one installed is asked first: Qt's own texts, then ours.
    install(u"qtbase_"_s + iso, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"qtbase_"_s + iso, u":/i18n"_s);
    install(u"cartouche_"_s + iso, u":/i18n"_s);
}

} // namespace cartouche::theme

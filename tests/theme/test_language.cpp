// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/language.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace cartouche::theme;

namespace {

QString search()
{
    return QCoreApplication::translate("LanguageTest", "Search");
}

class Window : public QWidget
{
public:
    int switches = 0;
    QString seen;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            ++switches;
            seen = search();
        }
        QWidget::changeEvent(event);
    }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language = std::make_unique<Language>(*qApp); }
    void cleanup() { m_language.reset(); }

    void startsInTheSystemLanguage();
    void switchesTextsPluralsAndLocale();
    void openWindowsHearOfItOnceAndGetTheLocale();
    void sameLanguageIsNoChange();
    void aMissingTranslationLeavesTheSourceTexts();
    void qtsOwnTextsFollow();
    void leavesNoTranslatorBehind();

private:
    std::unique_ptr<Language> m_language;
};

void LanguageTest::startsInTheSystemLanguage()
{
    QCOMPARE(m_language->code(), Language::systemCode());
    QCOMPARE(QLocale(), m_language->locale());
    QCOMPARE(Language::instance(), m_language.get());
}

void LanguageTest::switchesTextsPluralsAndLocale()
{
    m_language->set(Language::Code::English);
    QCOMPARE(search(), u"Search"_s);
    QSignalSpy changed(m_language.get(), &Language::changed);
    m_language->set(Language::Code::French);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(search(), u"Recherche"_s);
    QCOMPARE(QCoreApplication::translate("LanguageTest", "%n names", nullptr, 1), u"1 nom"_s);
    QCOMPARE(QCoreApplication::translate("LanguageTest", "%n names", nullptr, 3), u"3 noms"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(QLocale().decimalPoint(), u","_s);
    m_language->set(Language::Code::English);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(search(), u"Search"_s);
    QCOMPARE(QLocale().decimalPoint(), u"."_s);
}

void LanguageTest::openWindowsHearOfItOnceAndGetTheLocale()
{
    m_language->set(Language::Code::English);
    Window window;
    QDoubleSpinBox box(&window);
    box.setValue(23.97);
    window.show();
    QCoreApplication::processEvents();
    window.switches = 0;
    QVERIFY(box.text().contains(u'.'));
    m_language->set(Language::Code::French);
    QTRY_COMPARE(window.switches, 1);
    QCOMPARE(window.seen, u"Recherche"_s);
    QCOMPARE(box.locale().language(), QLocale::French);
    QVERIFY2(box.text().contains(u','), qPrintable(box.text()));
}

void LanguageTest::sameLanguageIsNoChange()
{
    m_language->set(Language::Code::French);
    QSignalSpy changed(m_language.get(), &Language::changed);
    m_language->set(Language::Code::French);
    QCOMPARE(changed.size(), 0);
}

void LanguageTest::aMissingTranslationLeavesTheSourceTexts()
{
    QVERIFY(!QFile::exists(u":/i18n/cartouche_en.qm"_s));
    m_language->set(Language::Code::French);
    m_language->set(Language::Code::English);
    QCOMPARE(search(), u"Search"_s);
}

void LanguageTest::qtsOwnTextsFollow()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fr.qm"_s))
        QSKIP("Qt's French translation is not installed");
    m_language->set(Language::Code::French);
    QCOMPARE(QCoreApplication::translate("QLineEdit", "&Paste"), u"Co&ller"_s);
}

void LanguageTest::leavesNoTranslatorBehind()
{
    m_language->set(Language::Code::French);
    m_language.reset();
    QCOMPARE(search(), u"Search"_s);
    QVERIFY(!Language::instance());
}

QTEST_MAIN(LanguageTest)
#include "test_language.moc"

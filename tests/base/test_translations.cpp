// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/inittranslations.h"

#include <QtTest>

#include <QFile>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { cartouche::initTranslations(); }
    void cataloguesAreEmbedded();
    void qtsOwnButtonsAreFrench();
};

void TestTranslations::cataloguesAreEmbedded()
{
    QVERIFY(QFile::exists(u":/i18n/cartouche_fr.qm"_s));
    QVERIFY(QFile::exists(u":/i18n/cartouche_en.qm"_s));
}

void TestTranslations::qtsOwnButtonsAreFrench()
{
    const QString file = u":/i18n/qtbase_fr.qm"_s;
    if (!QFile::exists(file))
        QSKIP("built where Qt's translations are not installed");
    QTranslator translator;
    QVERIFY(translator.load(file));
    QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"

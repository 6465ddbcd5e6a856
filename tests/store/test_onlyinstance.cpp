// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/onlyinstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cartouche::store::OnlyInstance;

class TestOnlyInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsAloneAndTheSecondIsNot()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(u"new/cartouche/cartouche.db"_s);
        {
            const OnlyInstance first(file);
            QVERIFY(first.isAlone());
            QCOMPARE(QFileInfo(file).dir().exists(), true);
            const OnlyInstance second(file);
            QVERIFY(!second.isAlone());
            const OnlyInstance elsewhere(place.filePath(u"other/cartouche.db"_s));
            QVERIFY(elsewhere.isAlone());
        }
        const OnlyInstance next(file);
        QVERIFY(next.isAlone());
    }

    void aKilledProgramLeavesNoLock()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(u"cartouche.db"_s);
        // What a lock file of a process says that has ended: its number, name and host.
        QProcess ended;
        ended.start(u"true"_s, QStringList());
        QVERIFY(ended.waitForStarted());
        const qint64 number = ended.processId();
        QVERIFY(ended.waitForFinished());
        QFile lock(place.filePath(u"cartouche.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(number) + "\ncartouche\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        QVERIFY(OnlyInstance(file).isAlone());
    }

    void aFolderThatCannotBeWrittenIsNoOtherProgram()
    {
        const QTemporaryDir place;
        QFile inTheWay(place.filePath(u"cartouche"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(OnlyInstance(place.filePath(u"cartouche/cartouche.db"_s)).isAlone());
    }
};

QTEST_GUILESS_MAIN(TestOnlyInstance)
#include "test_onlyinstance.moc"

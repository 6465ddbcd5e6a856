// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namelistfile.h"

#include "store/unprivileged.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::DomainName;
using search::NameList;
using search::NameListFile;

namespace {

QStringList meaning(const NameList &list)
{
    QStringList all;
    for (const DomainName &name : list.fullNames)
        all.append(name.unicode());
    for (const NameList::Label &label : list.labels)
        all.append(label.unicode);
    return all;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

/// Files of any program become lists of names; what is no text is refused with a reason.
class TestNameListFile : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void binaryFilesAreRefused_data();
    void binaryFilesAreRefused();
    void tables_data();
    void tables();
    void linesOfATableAreThoseOfTheFile();
    void noRowOfATableIsLost();
    void aFileIsRead();
    void whatCannotBeReadIsTold();
    void aFileWithoutRightsIsTold();

private:
    /// The code of the error of a file that is read, or nothing.
    [[nodiscard]] static QByteArray errorOf(const QString &path);
    QTemporaryDir m_folder;
};

void TestNameListFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"marée.fr\ncœur.fr\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(text, QStringConverter::Utf8);
    QTest::newRow("UTF-16 little") << encoded(text, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big") << encoded(text, QStringConverter::Utf16BE);
    QTest::newRow("Windows' Latin 1") << QByteArray("mar\xE9" "e.fr\r\nc\x9Cur.fr\r\n");
}

void TestNameListFile::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto text = NameListFile::decode(bytes);
    QVERIFY(text);
    QCOMPARE(meaning(NameListFile::parse(*text)), (QStringList{u"marée.fr"_s, u"cœur.fr"_s}));
}

void TestNameListFile::binaryFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0.\0f\0r\0", 8);
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 a.fr");
}

void TestNameListFile::binaryFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto text = NameListFile::decode(bytes);
    QVERIFY(!text);
    QCOMPARE(text.error().code, "list-binary"_ba);
}

void TestNameListFile::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("meant");
    const QStringList ab{u"a.fr"_s, u"b.fr"_s};
    const QStringList abc{u"a.fr"_s, u"b.fr"_s, u"c.fr"_s};
    QTest::newRow("one a line") << u"a.fr\nb.fr\n"_s << ab;
    QTest::newRow("a list with commas") << u"a.fr, b.fr,\n"_s << ab;
    QTest::newRow("as many names on each line") << u"a.fr,b.fr\nc.fr,d.fr\n"_s
                                                << QStringList{u"a.fr"_s, u"b.fr"_s, u"c.fr"_s, u"d.fr"_s};
    QTest::newRow("words on each line") << u"un, deux\ntrois, quatre\n"_s
                                        << QStringList{u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s};
    QTest::newRow("comma") << u"Domain,Price\na.fr,12.50\nb.fr,8\n"_s << ab;
    QTest::newRow("semicolon, prices with a comma") << u"Prix;Nom de domaine\n12,50;a.fr\n8,20;b.fr\n"_s << ab;
    QTest::newRow("tab") << u"id\tname\n1\ta.fr\n2\tb.fr\n"_s << ab;
    QTest::newRow("no header") << u"1;a.fr;oui\n2;b.fr;oui\n"_s << ab;
    QTest::newRow("a header of no known word") << u"Dossier,Adresse web\n1,https://a.fr/x\n2,https://b.fr/y\n"_s << ab;
    QTest::newRow("quotes") << u"\"note\",\"domain\"\n\"un \"\"bon\"\" nom, court\",\"a.fr\"\n\"deux\nlignes\",b.fr\n"_s << ab;
    QTest::newRow("e-mail addresses beside names") << u"contact,site\nx@mail.com,a.fr\ny@mail.com,b.fr\n"_s << ab;
    QTest::newRow("words, and a category") << u"catégorie;mot\nsel;fleur\nsel;gris\n"_s << QStringList{u"fleur"_s, u"gris"_s};
    QTest::newRow("empty fields") << u"nom;prix\na.fr;\n;\nb.fr;3\n"_s << ab;
    QTest::newRow("a quote that nothing closes") << u"nom;prix\n\"a.fr;1\nb.fr;2\n"_s << ab;
    QTest::newRow("a quote that another field closes") << u"prix;nom\n\"1;a.fr\n2;\"b.fr\"\n3;c.fr\n"_s << abc;
    QTest::newRow("a quote alone in a note") << u"nom,note\na.fr,\"bon\nb.fr,5\" de large\nc.fr,\n"_s << abc;
    QTest::newRow("a lone name in a row") << u"prix;nom\n1;a.fr\nb.fr\n3;c.fr\n"_s << abc;
    QTest::newRow("a name in another column") << u"nom;prix\na.fr;1\n;b.fr\nc.fr;\n"_s << abc;
    QTest::newRow("duplicates") << u"nom;prix\na.fr;1\nA.FR;2\nb.fr;3\n"_s << ab;
    QTest::newRow("a mark") << u"\uFEFFnom;prix\na.fr;1\nb.fr;2\n"_s << ab;
    QTest::newRow("a row of another length") << u"nom;prix\na.fr;1\nb.fr\n"_s << ab;
    QTest::newRow("header alone") << u"nom;prix\n"_s << QStringList{u"nom"_s, u"prix"_s};
}

void TestNameListFile::tables()
{
    QFETCH(QString, text);
    const NameList list = NameListFile::parse(text);
    QTEST(meaning(list), "meant");
    QVERIFY(list.refused.isEmpty());
}

void TestNameListFile::linesOfATableAreThoseOfTheFile()
{
    const NameList list = NameListFile::parse(u"nom;note\r\na.fr;x\r\n\r\n\"b b\";\"deux\r\nlignes\"\r\nc_c.fr;y\r\nd.fr;z\r\ne.fr;\r\n"_s);
    QCOMPARE(meaning(list), (QStringList{u"a.fr"_s, u"d.fr"_s, u"e.fr"_s}));
    QCOMPARE(list.refused.size(), 2);
    QCOMPARE(list.refused.at(0).text, u"b b"_s);
    QCOMPARE(list.refused.at(0).line, 4);
    QCOMPARE(list.refused.at(1).line, 6);
}

void TestNameListFile::noRowOfATableIsLost()
{
    const NameList list = NameListFile::parse(u"prix;nom\n1;a.fr\n12;\n;;\nremarque sans nom\n2;\"b.fr\n3;c.fr\n"_s);
    QCOMPARE(meaning(list), (QStringList{u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}));
    QCOMPARE(list.refused.size(), 2);
    QCOMPARE(list.refused.at(0).text, u"12;"_s);
    QCOMPARE(list.refused.at(0).line, 3);
    QVERIFY(list.refused.at(0).isRow);
    QCOMPARE(list.refused.at(1).text, u"remarque sans nom"_s);
    QCOMPARE(list.refused.at(1).line, 5);
    QCOMPARE(list.entries, 5);
}

void TestNameListFile::aFileIsRead()
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("domain;price\n");
    for (int i = 0; i < 10'000; ++i)
        file.write("n" + QByteArray::number(i) + ".fr;1\n");
    file.close();
    auto future = NameListFile::read(file.fileName());
    future.waitForFinished();
    const auto list = future.result();
    QVERIFY(list);
    QCOMPARE(list->fullNames.size(), 10'000);
    QCOMPARE(list->entries, 10'000);
}

QByteArray TestNameListFile::errorOf(const QString &path)
{
    auto future = NameListFile::read(path);
    future.waitForFinished();
    const auto list = future.result();
    if (list)
        return {};
    return list.error().technical.contains(path) && list.error().kind == base::Error::Kind::Invalid ? list.error().code
                                                                                                  : "no path"_ba;
}

void TestNameListFile::whatCannotBeReadIsTold()
{
    QCOMPARE(errorOf(m_folder.filePath(u"missing.txt"_s)), "list-missing"_ba);
    QCOMPARE(errorOf(m_folder.path()), "list-folder"_ba);
#ifdef Q_OS_UNIX
    QCOMPARE(errorOf(u"/dev/zero"_s), "list-folder"_ba);
#endif
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(NameListFile::maximumSize));
    QCOMPARE(errorOf(file.fileName()), "list-binary"_ba);
    QVERIFY(file.resize(NameListFile::maximumSize + 1));
    QCOMPARE(errorOf(file.fileName()), "list-too-large"_ba);
    QVERIFY(file.resize(0));
    QCOMPARE(errorOf(file.fileName()), QByteArray());
}

void TestNameListFile::aFileWithoutRightsIsTold()
{
    QFile file(m_folder.filePath(u"closed.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a.fr");
    file.close();
    const tests::Unprivileged nobody(m_folder.path());
    if (!nobody.isGood)
        QSKIP("needs another user");
    QVERIFY(file.setPermissions({}));
    // On this thread's rights: the others keep those of root.
    QFile probe(file.fileName());
    if (probe.open(QIODevice::ReadOnly))
        QSKIP("file modes mean nothing here");
    QCOMPARE(errorOf(file.fileName()), "list-unreadable"_ba);
}

QTEST_GUILESS_MAIN(TestNameListFile)
#include "test_namelistfile.moc"

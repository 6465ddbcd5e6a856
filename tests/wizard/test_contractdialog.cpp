// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/language.h"
#include "theme/theme.h"
#include "wizard/contractdialog.h"
#include "wizard/filename.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using wizard::ContractDialog;
using wizard::EarlierContract;

/// A contract to read.
class ContractDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_language = std::make_unique<theme::Language>(*qApp);
        m_language->set(theme::Language::Code::English);
    }
    void cleanupTestCase()
    {
        m_language.reset();
        m_theme.reset();
    }
    void textIsNoMarkup();
    void aChangedOneShowsWhereFirst();
    void theSameTextIsSaidToBeSo();
    void aMegabyteWithoutABreakIsShown();
    void whatIsTooLongIsSavedWhole();
    void onlyOvhcloudsPagesAreOpened_data();
    void onlyOvhcloudsPagesAreOpened();
    void namesOfFilesAreHarmless();

private:
    static QString shown(const ContractDialog &dialog) { return dialog.findChild<QPlainTextEdit *>()->toPlainText(); }
    static QString labels(const ContractDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }
    static QPushButton *button(const ContractDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    const QDateTime m_then{{2026, 1, 2}, {3, 4}};
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Language> m_language;
};

void ContractDialogTest::textIsNoMarkup()
{
    const ContractDialog dialog({u"<b>Terms</b>"_s, u"<i>one</i>\ntwo"_s, {}}, {}, {});
    QCOMPARE(shown(dialog), u"<i>one</i>\ntwo"_s);
    QCOMPARE(dialog.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QVERIFY(labels(dialog).contains(u"Not part of an earlier order"_s));
}

void ContractDialogTest::aChangedOneShowsWhereFirst()
{
    const ContractDialog dialog({u"Terms"_s, u"one\nthree\nfour"_s, {}}, {true, m_then, u"one\ntwo"_s}, {});
    QTRY_COMPARE(shown(dialog), u"  one\n− two\n+ three\n+ four"_s);
    QVERIFY(labels(dialog).contains(u"Changed since your order of 2 January 2026: 2 lines added, 1 line gone."_s));
    QTest::mouseClick(button(dialog, u"Whole text"_s), Qt::LeftButton);
    QCOMPARE(shown(dialog), u"one\nthree\nfour"_s);
    QTest::mouseClick(button(dialog, u"What changed"_s), Qt::LeftButton);
    QVERIFY(shown(dialog).contains(u"− two"_s));
}

void ContractDialogTest::theSameTextIsSaidToBeSo()
{
    const ContractDialog same({u"Terms"_s, u"one"_s, {}}, {false, m_then, u"one"_s}, {});
    QVERIFY(labels(same).contains(u"The same text as in your order of 2 January 2026."_s));
    QVERIFY(button(same, u"What changed"_s)->isHidden());
    const ContractDialog lost({u"Terms"_s, u"one"_s, {}}, {true, m_then, {}}, {});
    QVERIFY(labels(lost).contains(u"cannot be compared"_s));
    QCOMPARE(shown(lost), u"one"_s);
}

void ContractDialogTest::aMegabyteWithoutABreakIsShown()
{
    const QString word = u"mot "_s;
    const ContractDialog dialog({u"Terms"_s, word.repeated(262'144), {}}, {}, {});
    const QString text = shown(dialog);
    QCOMPARE(QString(text).remove(u'\n').size(), 1'048'576);
    QVERIFY(text.count(u'\n') > 400);
    QVERIFY(!text.contains(u"mo\nt"_s));
}

void ContractDialogTest::whatIsTooLongIsSavedWhole()
{
    const QString content = QString(u"ligne\n"_s).repeated(ContractDialog::longestShown / 6 + 1000);
    ContractDialog dialog({u"Terms/of use"_s, content, {}}, {}, {});
    dialog.show();
    QVERIFY(shown(dialog).endsWith(u"save it as a file to read all of it."_s));
    QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    QVERIFY(chooser->selectedFiles().first().endsWith(u"/Terms-of-use.txt"_s));
    const QTemporaryDir folder;
    Q_EMIT chooser->fileSelected(folder.filePath(u"terms.txt"_s));
    chooser->reject();
    QTRY_VERIFY(labels(dialog).contains(u"Saved: "_s));
    QFile file(folder.filePath(u"terms.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content.toUtf8());
}

void ContractDialogTest::onlyOvhcloudsPagesAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mayOpen");
    QTest::newRow("theirs") << u"https://storage.gra.cloud.ovh.net/contracts/x.pdf"_s << true;
    QTest::newRow("foreign") << u"https://ovh.com.example.com/x.pdf"_s << false;
    QTest::newRow("not encrypted") << u"http://www.ovh.com/x.pdf"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("none") << QString() << false;
}

void ContractDialogTest::onlyOvhcloudsPagesAreOpened()
{
    QFETCH(const QString, url);
    QFETCH(const bool, mayOpen);
    const ContractDialog dialog({u"Terms"_s, u"one"_s, url}, {}, {});
    QCOMPARE(!button(dialog, u"Open in browser"_s)->isHidden(), mayOpen);
}

void ContractDialogTest::namesOfFilesAreHarmless()
{
    QCOMPARE(wizard::fileNameFrom(u"../../etc/passwd"_s, u"x"_s), u"etc-passwd"_s);
    QCOMPARE(wizard::fileNameFrom(u"Conditions générales : .fr"_s, u"x"_s), u"Conditions-générales-fr"_s);
    QCOMPARE(wizard::fileNameFrom(u"\u202e/\\"_s, u"contract"_s), u"contract"_s);
    QVERIFY(wizard::fileNameFrom(QString(500, u'a'), {}).size() <= 60);
}

QTEST_MAIN(ContractDialogTest)
#include "test_contractdialog.moc"

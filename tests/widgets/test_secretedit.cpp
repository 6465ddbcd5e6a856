// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "widgets/secretedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

class SecretEditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void isMaskedUntilTheEyeIsOn();
    void masksAgainWithoutTheFocus();
    void isNeverCopied_data();
    void isNeverCopied();
    void takesAPaste();
    void leavesNothingToUndo();
    void takeTextEmptiesItForGood();
    void whatWasTakenDoesNotStayInTheClipboard_data();
    void whatWasTakenDoesNotStayInTheClipboard();
    void whatIsNotTakenStaysInTheClipboard();
    void anotherClipboardIsLeftAlone();
    void eyeSaysWhatItDoes();
    void keyboardLearnsNothing();

private:
    std::unique_ptr<QWidget> m_window;
    SecretEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

void SecretEditTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_edit = new SecretEdit);
    column->addWidget(m_other = new QLineEdit);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"s3cret"_s);
    QApplication::clipboard()->setText(u"before"_s);
}

void SecretEditTest::isMaskedUntilTheEyeIsOn()
{
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    QVERIFY(!m_edit->displayText().contains(u"s3cret"_s));
    m_edit->eyeAction()->trigger();
    QVERIFY(m_edit->isRevealed());
    QCOMPARE(m_edit->displayText(), u"s3cret"_s);
    m_edit->eyeAction()->trigger();
    QVERIFY(!m_edit->isRevealed());
    QCOMPARE(m_edit->text(), u"s3cret"_s);
}

void SecretEditTest::masksAgainWithoutTheFocus()
{
    m_edit->setRevealed(true);
    m_other->setFocus();
    QVERIFY(!m_edit->isRevealed());
    QVERIFY(!m_edit->eyeAction()->isChecked());
}

void SecretEditTest::isNeverCopied_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("revealed") << true;
}

void SecretEditTest::isNeverCopied()
{
    QFETCH(bool, revealed);
    m_edit->setRevealed(revealed);
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Copy);
    QTest::keySequence(m_edit, QKeySequence::Cut);
    QTest::keyClick(m_edit, Qt::Key_Insert, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(m_edit->text(), u"s3cret"_s);

    QTest::mouseDClick(m_edit, Qt::LeftButton, {}, QPoint(12, m_edit->height() / 2));
    if (QApplication::clipboard()->supportsSelection())
        QVERIFY(!QApplication::clipboard()->text(QClipboard::Selection).contains(u"s3cret"_s));

    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_edit->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_edit, &event);
    auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        const QString name = action->objectName();
        if (name == u"edit-copy"_s || name == u"edit-cut"_s || name == u"edit-undo"_s)
            QVERIFY2(!action->isVisible(), qPrintable(name));
    }
    menu->close();
}

void SecretEditTest::takesAPaste()
{
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(m_edit->text(), u"before"_s);
}

void SecretEditTest::leavesNothingToUndo()
{
    m_edit->setRevealed(true);
    m_edit->clear();
    QTest::keySequence(m_edit, QKeySequence::Undo);
    QVERIFY(m_edit->text().isEmpty());
}

void SecretEditTest::takeTextEmptiesItForGood()
{
    QCOMPARE(m_edit->takeText(), u"s3cret"_s);
    QVERIFY(m_edit->text().isEmpty());
    m_edit->setRevealed(true);
    QVERIFY(!m_edit->isUndoAvailable());
    m_edit->undo();
    QVERIFY(m_edit->text().isEmpty());
}

void SecretEditTest::whatWasTakenDoesNotStayInTheClipboard_data()
{
    QTest::addColumn<QString>("copied");
    QTest::newRow("the key alone") << u"pasted-key"_s;
    QTest::newRow("with what a selection of a line brings along") << u"  pasted-key\n"_s;
}

void SecretEditTest::whatWasTakenDoesNotStayInTheClipboard()
{
    QFETCH(const QString, copied);
    QClipboard *clipboard = QApplication::clipboard();
    for (const bool emptied : {false, true}) {
        clipboard->setText(copied);
        if (clipboard->supportsSelection())
            clipboard->setText(copied, QClipboard::Selection);
        m_edit->selectAll();
        QTest::keySequence(m_edit, QKeySequence::Paste);
        QCOMPARE(m_edit->text().trimmed(), u"pasted-key"_s);
        if (emptied) {
            QCOMPARE(m_edit->takeText().trimmed(), u"pasted-key"_s);
        } else {
            m_edit->forgetClipboard();
            QCOMPARE(m_edit->text().trimmed(), u"pasted-key"_s);
        }
        QCOMPARE(clipboard->text(), QString());
        if (clipboard->supportsSelection())
            QCOMPARE(clipboard->text(QClipboard::Selection), QString());
    }
}

void SecretEditTest::whatIsNotTakenStaysInTheClipboard()
{
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Paste);
    m_other->setFocus();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void SecretEditTest::anotherClipboardIsLeftAlone()
{
    QApplication::clipboard()->setText(u"note: s3cret"_s);
    QCOMPARE(m_edit->takeText(), u"s3cret"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"note: s3cret"_s);
    QApplication::clipboard()->clear();
    QCOMPARE(m_edit->takeText(), QString());
}

void SecretEditTest::eyeSaysWhatItDoes()
{
    QCOMPARE(m_edit->eyeAction()->text(), u"Show what is typed"_s);
    m_edit->setRevealed(true);
    QCOMPARE(m_edit->eyeAction()->text(), u"Hide what is typed"_s);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(m_edit->eyeAction()->text(), u"«Hide what is typed»"_s);
    QCoreApplication::removeTranslator(&marks);
    m_edit->setRevealed(false);
    QVERIFY(QAccessible::queryAccessibleInterface(m_edit)->state().passwordEdit);
}

void SecretEditTest::keyboardLearnsNothing()
{
    for (const bool revealed : {false, true}) {
        m_edit->setRevealed(revealed);
        QVERIFY(m_edit->inputMethodHints() & Qt::ImhSensitiveData);
        QVERIFY(m_edit->inputMethodHints() & Qt::ImhNoPredictiveText);
    }
}

QTEST_MAIN(SecretEditTest)
#include "test_secretedit.moc"

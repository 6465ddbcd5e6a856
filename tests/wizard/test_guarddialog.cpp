// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/guarddialog.h"

#include "widgets/checkrow.h"
#include "wizard/guardcard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::DomainName;
using search::NameGuards;
using wizard::GuardCard;
using wizard::GuardDialog;

namespace {

QList<NameGuards::Checked> checked(const QStringList &texts)
{
    QList<DomainName> names;
    for (const QString &text : texts)
        names.append(DomainName::parse(text).value());
    return NameGuards(names).checkChosen();
}

QPushButton *leaveButton(const GuardCard *card)
{
    return card->findChild<QPushButton *>();
}

QCheckBox *meantBox(const GuardCard *card)
{
    return card->findChild<QCheckBox *>();
}

QString gap(const GuardDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"gap"_s)->text();
}

bool wasAccepted(const GuardDialog &dialog)
{
    return dialog.result() == QDialog::Accepted;
}

} // namespace

/// Every warning is answered before the cart: a name is meant, or left out. None is blocked.
class GuardDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWarningsAreAsked();
    void nothingIsTickedForThePerson();
    void continueLeadsToTheFirstGap();
    void meantOrLeftOut();
    void bothFormsStandSideBySide();
    void aScreenReaderHearsTheReasonAtTheBox();
    void theKeyboardIsEnough();
};

void GuardDialogTest::onlyWarningsAreAsked()
{
    QVERIFY(!GuardDialog::isNeeded(checked({u"exemple.fr"_s, u"marée.fr"_s})));
    const auto names = checked({u"marée.fr"_s, u"exemple.cm"_s});
    QVERIFY(GuardDialog::isNeeded(names));
    GuardDialog dialog(names);
    const auto cards = dialog.findChildren<GuardCard *>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first()->name().ascii(), u"exemple.cm"_s);
}

void GuardDialogTest::nothingIsTickedForThePerson()
{
    GuardDialog dialog(checked({u"exemple.cm"_s}));
    QVERIFY(!meantBox(dialog.findChild<GuardCard *>())->isChecked());
    QCOMPARE(gap(dialog), u"1 name(s) to answer"_s);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!wasAccepted(dialog));
}

void GuardDialogTest::continueLeadsToTheFirstGap()
{
    GuardDialog dialog(checked({u"exemple.cm"_s, u"autre--nom.fr"_s}));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto cards = dialog.findChildren<GuardCard *>();
    meantBox(cards.first())->click();
    auto *go = dialog.findChild<QPushButton *>(u"go"_s);
    QVERIFY(go->isEnabled());
    go->click();
    QVERIFY(!wasAccepted(dialog));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.focusWidget(), meantBox(cards.last()));
}

void GuardDialogTest::meantOrLeftOut()
{
    GuardDialog dialog(checked({u"exemple.cm"_s, u"autre--nom.fr"_s}));
    const auto cards = dialog.findChildren<GuardCard *>();
    meantBox(cards.at(0))->click();
    meantBox(cards.at(1))->click();
    QCOMPARE(gap(dialog), u"All answered"_s);
    leaveButton(cards.at(1))->click();
    QVERIFY(!meantBox(cards.at(1))->isChecked());
    QCOMPARE(dialog.leftOut().size(), 1);
    QCOMPARE(dialog.leftOut().first().ascii(), u"autre--nom.fr"_s);
    QCOMPARE(gap(dialog), u"All answered, 1 left out"_s);
    leaveButton(cards.at(1))->click();
    QCOMPARE(cards.at(1)->answer(), GuardCard::Answer::None);
    QVERIFY(dialog.leftOut().isEmpty());
    leaveButton(cards.at(1))->click();
    dialog.findChild<QPushButton *>(u"go"_s)->click();
    QVERIFY(wasAccepted(dialog));
}

void GuardDialogTest::bothFormsStandSideBySide()
{
    GuardDialog dialog(checked({u"рауpal.com"_s}));
    dialog.show();
    QStringList texts;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    const DomainName name = DomainName::parse(u"рауpal.com"_s).value();
    QVERIFY(texts.contains(name.unicode()));
    QVERIFY(texts.contains(name.ascii()));
}

void GuardDialogTest::aScreenReaderHearsTheReasonAtTheBox()
{
    GuardDialog dialog(checked({u"exemple.cm"_s}));
    const auto *card = dialog.findChild<GuardCard *>();
    QCOMPARE(meantBox(card)->accessibleName(), u"I mean exemple.cm"_s);
    QCOMPARE(meantBox(card)->accessibleDescription(), u"Its extension is .cm. Did you mean exemple.com?"_s);
    QCOMPARE(leaveButton(card)->accessibleName(), u"Leave out exemple.cm"_s);
}

void GuardDialogTest::theKeyboardIsEnough()
{
    GuardDialog dialog(checked({u"exemple.cm"_s, u"autre--nom.fr"_s}));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space); // first name is meant
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space); // second is left out
    QCOMPARE(dialog.leftOut().size(), 1);
    auto *go = dialog.findChild<QPushButton *>(u"go"_s);
    for (int i = 0; i < 4 && dialog.focusWidget() != go; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), go);
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY(wasAccepted(dialog));
}

QTEST_MAIN(GuardDialogTest)
#include "test_guarddialog.moc"

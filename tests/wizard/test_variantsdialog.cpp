// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/variantsdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::DomainName;
using search::Variants;
using wizard::VariantsDialog;

namespace {

QList<Variants::Label> labels(const QStringList &texts)
{
    QList<Variants::Label> all;
    for (const QString &text : texts)
        all.append(DomainName::parseLabelForms(text).value());
    return all;
}

QCheckBox *box(const VariantsDialog &dialog, Variants::Kind kind)
{
    return dialog.findChild<QCheckBox *>(u"kind%1"_s.arg(static_cast<int>(kind)));
}

QStringList preview(const VariantsDialog &dialog)
{
    QStringList names;
    const auto *model = dialog.findChild<QListView *>(u"preview"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString total(const VariantsDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"total"_s)->text();
}

} // namespace

/// What is added is seen before it is added, and nothing is ticked for the person.
class VariantsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTickedAtFirst();
    void thePreviewFollows();
    void aTypedWordCounts();
    void whatWasChosenComesBack();
    void boxesTellTheirCounts();
    void aCutIsSaid();
};

void VariantsDialogTest::nothingIsTickedAtFirst()
{
    VariantsDialog dialog(labels({u"exemple"_s}), 3, {});
    QVERIFY(dialog.labels().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
    QCOMPARE(dialog.options(), Variants::Options());
    QCOMPARE(total(dialog), QString());
    QVERIFY(dialog.findChild<QLineEdit *>(u"prefixes"_s)->text().startsWith(u"get, my"_s));
}

void VariantsDialogTest::thePreviewFollows()
{
    VariantsDialog dialog(labels({u"exemple"_s}), 3, {});
    box(dialog, Variants::Kind::Plural)->click();
    QCOMPARE(preview(dialog), QStringList{u"exemples"_s});
    QCOMPARE(total(dialog), u"1 word(s) × 3 extension(s) = 3 name(s) more"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
    box(dialog, Variants::Kind::Plural)->click();
    QCOMPARE(preview(dialog), QStringList());
    QVERIFY(!dialog.findChild<QPushButton *>(u"add"_s)->isEnabled());
}

void VariantsDialogTest::aTypedWordCounts()
{
    VariantsDialog dialog(labels({u"exemple"_s}), 1, {});
    dialog.show();
    auto *suffixes = dialog.findChild<QLineEdit *>(u"suffixes"_s);
    suffixes->selectAll();
    QTest::keyClicks(suffixes, u"club; no_word"_s);
    QVERIFY(box(dialog, Variants::Kind::Suffix)->isChecked());
    QCOMPARE(preview(dialog), QStringList{u"exempleclub"_s});
    dialog.findChild<QCheckBox *>(u"withHyphen"_s)->click();
    QCOMPARE(preview(dialog), (QStringList{u"exempleclub"_s, u"exemple-club"_s}));
}

void VariantsDialogTest::whatWasChosenComesBack()
{
    const Variants::Options chosen{{u"mon"_s}, {}, true, false, true, false, true};
    VariantsDialog dialog(labels({u"exemple"_s}), 1, chosen);
    QCOMPARE(dialog.options(), chosen);
    QCOMPARE(dialog.labels(), Variants::of(labels({u"exemple"_s}), chosen).labels());
}

void VariantsDialogTest::boxesTellTheirCounts()
{
    VariantsDialog dialog(labels({u"exemple"_s}), 1, {});
    QCOMPARE(box(dialog, Variants::Kind::Prefix)->accessibleDescription(), QString());
    box(dialog, Variants::Kind::Prefix)->click();
    QCOMPARE(box(dialog, Variants::Kind::Prefix)->accessibleDescription(), u"adds 8 word(s)"_s);
}

void VariantsDialogTest::aCutIsSaid()
{
    QStringList many;
    for (int i = 0; i < 300; ++i)
        many.append(u"exemple%1"_s.arg(i));
    VariantsDialog dialog(labels(many), 1, {});
    box(dialog, Variants::Kind::Accented)->click();
    QCOMPARE(dialog.labels().size(), Variants::maximum);
    QVERIFY(total(dialog).contains(u"There would be more"_s));
}

QTEST_MAIN(VariantsDialogTest)
#include "test_variantsdialog.moc"

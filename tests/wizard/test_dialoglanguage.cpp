// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/guarddialog.h"
#include "wizard/importdialog.h"
#include "wizard/variantsdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::DomainName;

namespace {

/// Every text in another language, a third longer.
class Longer : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return u"§"_s + source + QString(source.size() / 3, u'o');
    }
    bool isEmpty() const override { return false; }
};

/// What a person reads in the window, except names.
QStringList texts(const QWidget &window)
{
    QStringList all;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty() && !label->text().contains(u".c"_s) && !label->text().startsWith(u'+'))
            all.append(label->text());
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            all.append(button->text());
    }
    all.append(window.windowTitle());
    return all;
}

/// A widget that got less room than its words need.
QString crampedIn(const QWidget &window)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            return button->text();
    }
    return {};
}

} // namespace

/// A switch of the language reaches the dialogs that are open, and longer words have room there.
class DialogLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDialogsFollow_data();
    void openDialogsFollow();
};

void DialogLanguageTest::openDialogsFollow_data()
{
    QTest::addColumn<std::shared_ptr<QDialog>>("dialog");
    const auto import = std::make_shared<wizard::ImportDialog>(12);
    import->showList(search::NameList::parse(u"a.fr mot a.fr a_b.fr"_s));
    QTest::newRow("list") << std::shared_ptr<QDialog>(import);
    const auto failed = std::make_shared<wizard::ImportDialog>(12);
    failed->showError(base::invalid("list-binary"), {});
    QTest::newRow("failed list") << std::shared_ptr<QDialog>(failed);
    const QList<search::Variants::Label> labels{{u"mot"_s, u"mot"_s}, {u"autre"_s, u"autre"_s}};
    search::Variants::Options options;
    options.plurals = true;
    QTest::newRow("variants") << std::shared_ptr<QDialog>(std::make_shared<wizard::VariantsDialog>(labels, 12, options));
    const search::NameGuards guards({DomainName::parse(u"exemple.cm").value(), DomainName::parse(u"рауpal.com").value()});
    QTest::newRow("guards") << std::shared_ptr<QDialog>(std::make_shared<wizard::GuardDialog>(guards.checkChosen()));
}

void DialogLanguageTest::openDialogsFollow()
{
    QFETCH(std::shared_ptr<QDialog>, dialog);
    dialog->show();
    const QStringList before = texts(*dialog);
    Longer language;
    QCoreApplication::installTranslator(&language);
    QCoreApplication::processEvents();
    const QStringList after = texts(*dialog);
    for (const QString &text : after)
        QVERIFY2(text.startsWith(u'§'), qPrintable(text));
    QCOMPARE(after.size(), before.size());
    QTRY_COMPARE(crampedIn(*dialog), QString());
    if (const auto *table = dialog->findChild<QTableView *>(); table != nullptr && table->isVisible()) {
        QVERIFY(table->model()->headerData(1, Qt::Horizontal).toString().startsWith(u'§'));
        QVERIFY(table->model()->index(0, 2).data().toString().startsWith(u'§'));
    }
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(texts(*dialog), before);
}

QTEST_MAIN(DialogLanguageTest)
#include "test_dialoglanguage.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/configurationform.h"
#include "forms/contactchoice.h"
#include "forms/editorbench.h"
#include "forms/formskeleton.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::forms;
using eligibility::FormField;
using Kind = FormField::Kind;
using Section = FormField::Section;

namespace {

FormField field(const QString &label, Kind kind, Section section, bool isMandatory = false)
{
    FormField made = tests::formField(label, kind, isMandatory);
    made.section = section;
    return made;
}

QList<FormField> usual()
{
    return {field(u"OWNER_CONTACT"_s, Kind::Contact, Section::Owner),
            field(u"ADMIN_ACCOUNT"_s, Kind::Account, Section::Accounts),
            field(u"DNS"_s, Kind::NameServers, Section::NameServers),
            field(u"REASON"_s, Kind::LongText, Section::Declarations, true)};
}

} // namespace

/// One form for all names: what stays is not touched, what the conditions say comes and goes.
class ConfigurationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }

    void everyFieldHasAnEditorWithItsName();
    void fieldsThatStayKeepTheirEditorAndTheCursor();
    void aFieldThatGoesHandsTheFocusOn();
    void aKindThatChangesIsAnotherEditor();
    void keepDnsIsShownTogetherWithDns();
    void tabFollowsTheOrderThatIsSeen();
    void problemsLandOnTheirFieldAlone();
    void sectionsAreAppliedWithoutDeclarationsAndCodes();
    void theExtensionIsOfferedWhereItIsNotAll();
    void whileItIsReadThreeGreyRowsStandThere();
    void contactsAreOfferedWithWhatTheyLack();
    void fiftyNamesOfTheSameFormRebuildNothing();

private:
    std::unique_ptr<ConfigurationForm> m_form;
};

void ConfigurationFormTest::init()
{
    m_form = std::make_unique<ConfigurationForm>();
    m_form->resize(600, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void ConfigurationFormTest::everyFieldHasAnEditorWithItsName()
{
    QList<FormField> fields = usual();
    fields.append(field(u"MOON_PHASE"_s, Kind::Raw, Section::Other));
    m_form->setForm(fields, {});
    QCOMPARE(m_form->labels(), (QStringList{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"DNS"_s, u"REASON"_s, u"MOON_PHASE"_s}));
    QCOMPARE(m_form->gapLabels(), QStringList{u"REASON"_s});
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"MOON_PHASE"_s);
    }));
    QSignalSpy changed(m_form.get(), &ConfigurationForm::valueChanged);
    auto *line = m_form->findChild<QLineEdit *>(u"MOON_PHASE"_s);
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toString(), u"MOON_PHASE"_s);
}

void ConfigurationFormTest::fieldsThatStayKeepTheirEditorAndTheCursor()
{
    m_form->setForm(usual(), {});
    auto *reason = m_form->findChild<QPlainTextEdit *>(u"REASON"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"abc"_s);
    QTextCursor cursor = reason->textCursor();
    cursor.setPosition(1);
    reason->setTextCursor(cursor);
    // A condition: another field above, REASON is limited and no more mandatory.
    QList<FormField> fields = usual();
    fields.last().mandatory = false;
    fields.last().maximumLength = 2;
    fields.last().isFromRule = true;
    fields.insert(3, field(u"ACCEPT_CONDITIONS"_s, Kind::Consent, Section::Declarations, true));
    m_form->setForm(fields, {{u"REASON"_s, u"abc"_s}});
    QCOMPARE(m_form->findChild<QPlainTextEdit *>(u"REASON"_s), reason);
    QVERIFY(reason->hasFocus());
    QCOMPARE(reason->textCursor().position(), 1);
    QVERIFY(reason->property("invalid").toBool());
    QVERIFY(m_form->labels().indexOf(u"ACCEPT_CONDITIONS"_s) < m_form->labels().indexOf(u"REASON"_s));
    auto *consent = m_form->findChild<QWidget *>(u"ACCEPT_CONDITIONS"_s);
    QTRY_VERIFY(consent->isVisible());
    QTRY_VERIFY(consent->mapTo(m_form.get(), QPoint()).y() < reason->mapTo(m_form.get(), QPoint()).y());
    m_form->setForm(usual(), {{u"REASON"_s, u"abc"_s}});
    QCOMPARE(m_form->findChild<QPlainTextEdit *>(u"REASON"_s), reason);
    QTRY_COMPARE(m_form->findChild<QWidget *>(u"ACCEPT_CONDITIONS"_s), nullptr);
    QVERIFY(reason->hasFocus());
}

void ConfigurationFormTest::aFieldThatGoesHandsTheFocusOn()
{
    QList<FormField> fields = usual();
    fields.append(field(u"EXTRA"_s, Kind::Text, Section::Other));
    m_form->setForm(fields, {});
    m_form->focusField(u"EXTRA"_s);
    QCOMPARE(m_form->currentLabel(), u"EXTRA"_s);
    m_form->setForm(usual(), {});
    QTRY_COMPARE(m_form->findChild<QWidget *>(u"EXTRA"_s), nullptr);
    QCOMPARE(m_form->currentLabel(), u"REASON"_s); // the first gap
}

void ConfigurationFormTest::aKindThatChangesIsAnotherEditor()
{
    QList<FormField> fields{field(u"X"_s, Kind::Text, Section::Other)};
    m_form->setForm(fields, {{u"X"_s, u"b"_s}});
    QVERIFY(m_form->findChild<QLineEdit *>(u"X"_s) != nullptr);
    fields.first().kind = Kind::Choice;
    fields.first().allowedValues = {u"a"_s, u"b"_s};
    m_form->setForm(fields, {{u"X"_s, u"b"_s}});
    auto *combo = m_form->findChild<QComboBox *>(u"X"_s);
    QVERIFY(combo != nullptr);
    QCOMPARE(combo->currentData().toString(), u"b"_s);
}

void ConfigurationFormTest::keepDnsIsShownTogetherWithDns()
{
    QList<FormField> fields = usual();
    fields.insert(3, field(u"KEEP_DNS"_s, Kind::Switch, Section::Transfer));
    m_form->setForm(fields, {{u"KEEP_DNS"_s, u"true"_s}});
    QCOMPARE(m_form->labels().count(u"DNS"_s), 1);
    QVERIFY(!m_form->labels().contains(u"KEEP_DNS"_s));
    QVERIFY(m_form->findChild<QRadioButton *>(u"keepServers"_s)->isChecked());
    m_form->focusField(u"KEEP_DNS"_s);
    QCOMPARE(m_form->currentLabel(), u"DNS"_s);
}

void ConfigurationFormTest::tabFollowsTheOrderThatIsSeen()
{
    m_form->setForm({field(u"A"_s, Kind::Text, Section::Other), field(u"C"_s, Kind::Text, Section::Other)}, {});
    m_form->setForm({field(u"A"_s, Kind::Text, Section::Other), field(u"B"_s, Kind::Text, Section::Other),
                     field(u"C"_s, Kind::Text, Section::Other)},
                    {});
    m_form->focusField(u"A"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_form->currentLabel(), u"B"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_form->currentLabel(), u"C"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(m_form->currentLabel(), u"B"_s);
}

void ConfigurationFormTest::problemsLandOnTheirFieldAlone()
{
    m_form->setForm(usual(), {{u"REASON"_s, u"x"_s}});
    m_form->setProblems({{u"ADMIN_ACCOUNT"_s, u"Not <b>you</b>"_s}});
    auto *admin = m_form->findChild<QComboBox *>(u"ADMIN_ACCOUNT"_s);
    QVERIFY(admin->property("invalid").toBool());
    QCOMPARE(admin->accessibleDescription(), u"Not <b>you</b>"_s);
    QVERIFY(!m_form->findChild<QComboBox *>(u"OWNER_CONTACT"_s)->property("invalid").toBool());
    QCOMPARE(m_form->gapLabels(), QStringList{u"ADMIN_ACCOUNT"_s});
    m_form->setProblems({});
    QVERIFY(!admin->property("invalid").toBool());
}

void ConfigurationFormTest::sectionsAreAppliedWithoutDeclarationsAndCodes()
{
    QList<FormField> fields = usual();
    fields.insert(3, field(u"AUTH_INFO"_s, Kind::Secret, Section::Transfer, true));
    fields.append(field(u"EXTRA_CONSENT"_s, Kind::Consent, Section::Other));
    fields.append(field(u"EXTRA"_s, Kind::Text, Section::Other));
    m_form->setForm(fields, {});
    NameContext context;
    context.nameCount = 50;
    context.extensionCount = 50;
    context.extension = u".eu"_s;
    m_form->setNameContext(context);
    QSignalSpy applied(m_form.get(), &ConfigurationForm::applyWanted);
    QStringList offered;
    const QList<QPushButton *> buttons = m_form->findChildren<QPushButton *>(u"applyToAll"_s);
    for (QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        offered.append(applied.last().at(0).toStringList());
    }
    QCOMPARE(offered, (QStringList{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"DNS"_s, u"EXTRA"_s}));
    m_form->focusField(u"REASON"_s);
    QVERIFY(m_form->currentSection().isEmpty());
    m_form->focusField(u"DNS"_s);
    QCOMPARE(m_form->currentSection(), QStringList{u"DNS"_s});
}

void ConfigurationFormTest::theExtensionIsOfferedWhereItIsNotAll()
{
    m_form->setForm(usual(), {});
    const auto isOffered = [this](int names, int sameExtension) {
        NameContext context;
        context.nameCount = names;
        context.extensionCount = sameExtension;
        context.extension = u".eu"_s;
        m_form->setNameContext(context);
        return m_form->findChild<QPushButton *>(u"applyMore"_s)->isVisible();
    };
    QVERIFY(!isOffered(1, 1));
    QVERIFY(!isOffered(3, 1));
    QVERIFY(!isOffered(3, 3));
    QVERIFY(isOffered(50, 12));
    auto *more = m_form->findChild<QPushButton *>(u"applyMore"_s);
    QVERIFY(!more->accessibleName().isEmpty());
    QSignalSpy applied(m_form.get(), &ConfigurationForm::applyWanted);
    const QList<QAction *> actions = more->menu()->actions();
    QVERIFY(actions.last()->text().contains(u".eu"_s));
    actions.last()->trigger();
    QCOMPARE(applied.first().at(1).toBool(), true);
}

void ConfigurationFormTest::whileItIsReadThreeGreyRowsStandThere()
{
    m_form->setLoading(true);
    m_form->setForm({}, {});
    auto *skeleton = m_form->findChild<FormSkeleton *>();
    QVERIFY(skeleton->isVisible());
    QVERIFY(!skeleton->accessibleName().isEmpty());
    m_form->setLoading(false);
    m_form->setForm({}, {});
    QVERIFY(!skeleton->isVisible());
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing to fill in."_s);
    }));
}

void ConfigurationFormTest::contactsAreOfferedWithWhatTheyLack()
{
    m_form->setForm(usual(), {{u"OWNER_CONTACT"_s, u"/domain/contact/12"_s}});
    FormContext context;
    api::Contact contact;
    contact.id = 12;
    contact.resource = u"/domain/contact"_s;
    contact.organisationName = u"Exemple SARL"_s;
    contact.address.city = u"Brest"_s;
    context.contacts = {contact};
    context.areContactsRead = true;
    m_form->setContext(context);
    auto *combo = m_form->findChild<QComboBox *>(u"OWNER_CONTACT"_s);
    QCOMPARE(combo->currentData().toString(), u"/domain/contact/12"_s);
    context.contactRemark = [](const api::Contact &) { return u"not .eu: country"_s; };
    m_form->setContext(context);
    QVERIFY2(combo->currentText().contains(u"not .eu: country"_s), qPrintable(combo->currentText()));
    QSignalSpy wanted(m_form.get(), &ConfigurationForm::editContactWanted);
    auto *edit = m_form->findChild<QPushButton *>(u"editContact"_s);
    QVERIFY(edit->isVisible());
    QTest::mouseClick(edit, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_form->setForm(usual(), {});
    QVERIFY(!edit->isVisible());
    // A choice of somebody who is not in the list stays what it is.
    m_form->setForm(usual(), {{u"OWNER_CONTACT"_s, u"/domain/contact/99"_s}});
    QCOMPARE(combo->currentData().toString(), u"/domain/contact/99"_s);
}

void ConfigurationFormTest::fiftyNamesOfTheSameFormRebuildNothing()
{
    m_form->setForm(usual(), {});
    const QList<FieldEditor *> before = m_form->findChildren<FieldEditor *>();
    for (int name = 0; name < 50; ++name)
        m_form->setForm(usual(), {{u"REASON"_s, u"reason %1"_s.arg(name)}});
    QCOMPARE(m_form->findChildren<FieldEditor *>(), before);
    QCOMPARE(m_form->findChild<QPlainTextEdit *>(u"REASON"_s)->toPlainText(), u"reason 49"_s);
}

QTEST_MAIN(ConfigurationFormTest)
#include "test_configurationform.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/shopwindow.h"

#include "store/settings.h"
#include "widgets/banner.h"
#include "widgets/consentbox.h"
#include "widgets/steprail.h"
#include "wizard/nameslist.h"
#include "wizard/offercard.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/rulenotice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using theme::Language;
using wizard::OrderWizard;

ShopWindow::ShopWindow(StubShop::Failure failure, const std::function<void(const QString &)> &prepare)
{
    shop.setFailure(failure);
    if (prepare)
        prepare(databaseFile());
    start();
    if (QTest::qWaitForWindowActive(&window()) && failure == StubShop::Failure::None)
        m_person->waitFor("the account", [this] { return purchase().account() == u"ab12345-ovh"; });
}

bool ShopWindow::startAgain()
{
    m_person.reset();
    m_composition.reset();
    start();
    return QTest::qWaitForWindowActive(&window())
        && m_person->waitFor("the account", [this] { return purchase().account() == u"ab12345-ovh"; });
}

void ShopWindow::start()
{
    StartOptions options;
    options.endpoint = api::Endpoint::fromUrl(shop.endpoint()).value();
    options.credentials = {u"application"_s, u"secret"_s, u"consumer"_s};
    options.settingsFile = m_place.filePath(u"settings.ini"_s);
    options.databaseFile = databaseFile();
    // The pace of questions is another test's matter: here it would only be waited for.
    store::Settings(options.settingsFile).setValue(store::Settings::Key::ReadsPerMinute, 0);
    m_composition = std::make_unique<Composition>(*qApp, std::move(options));
    m_person = std::make_unique<Person>(window(), 15'000);
    m_composition->start();
    speak(Language::Code::English);
}

ShopWindow::~ShopWindow() = default;

QAbstractButton *ShopWindow::railStep(int step)
{
    return window().findChild<widgets::StepRail *>()->step(step);
}

QString ShopWindow::fieldText() const
{
    return m_composition->window().findChild<QLineEdit *>(u"searchField"_s)->text();
}

widgets::Banner *ShopWindow::banner()
{
    // What is said of one name's rule stands beside it, not in its place.
    const QList<widgets::Banner *> banners = window().findChildren<widgets::Banner *>();
    const auto found = std::find_if(banners.begin(), banners.end(), [](const widgets::Banner *banner) {
        return banner->isVisible() && qobject_cast<const wizard::RuleNotice *>(banner) == nullptr;
    });
    return found == banners.end() ? nullptr : *found;
}

wizard::OfferCard *ShopWindow::card(const QString &name)
{
    const QList<wizard::OfferCard *> cards = window().findChildren<wizard::OfferCard *>();
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const auto *card) { return card->name() == name; });
    return found == cards.end() ? nullptr : *found;
}

void ShopWindow::speak(Language::Code code)
{
    Language::instance()->set(code);
    // Every widget hears of the new language in the event loop.
    QCoreApplication::sendPostedEvents();
}

QString ShopWindow::entries()
{
    QStringList texts{fieldText()};
    const QList<order::DraftName> names = purchase().draft().names();
    for (const order::DraftName &name : names) {
        texts.append(name.name.ascii() + u' ' + name.duration.toIso());
        for (auto value = name.values.cbegin(); value != name.values.cend(); ++value)
            texts.append(value.key() + u'=' + value.value());
    }
    return texts.join(u'\n');
}

bool ShopWindow::signInAs(const QString &profileId, const QString &consumerKey)
{
    account::Profile profile;
    profile.id = profileId;
    profile.endpoint = *api::Endpoint::fromUrl(shop.endpoint());
    profile.nichandle = u"ab12345-ovh"_s;
    profile.subsidiary = u"FR"_s;
    m_composition->profiles().keepInMemory(profile, {u"AK"_s, u"AS"_s, consumerKey});
    Q_EMIT window().accountChosen(profileId);
    // Not by the purchase's address: the next one may well stand where the one before has stood.
    return m_person->waitFor("the other session", [&] {
        return shop.lastKey() == consumerKey.toLatin1() && m_composition->purchase() != nullptr
            && m_composition->purchase()->account() == "ab12345-ovh"_L1;
    });
}

bool ShopWindow::search(const QString &names)
{
    auto *field = m_person->see<QLineEdit>(u"searchField"_s);
    if (field == nullptr)
        return false;
    field->selectAll();
    QTest::keyClicks(field, names);
    QTest::keyClick(field, Qt::Key_Return);
    return true;
}

bool ShopWindow::waitForOffers(int count)
{
    auto *view = window().findChild<wizard::ResultsView *>();
    return m_person->waitFor("the offers", [&] {
        int orderable = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            orderable += search::isOrderable(view->proxy().resultAt(view->model()->index(row, 0))->state) ? 1 : 0;
        return orderable == count && view->model()->rowCount() == count;
    });
}

bool ShopWindow::tickRows(int count)
{
    for (int row = 0; row < count; ++row)
        tickRow(row);
    return window().findChild<wizard::ResultsView *>()->selectionModel()->selectedRows().size() == count;
}

bool ShopWindow::tickRow(int row)
{
    auto *view = window().findChild<wizard::ResultsView *>();
    const QRect cell = view->visualRect(view->model()->index(row, search::ResultsModel::NameColumn));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    return view->proxy().resultAt(view->model()->index(row, 0))->isChosen;
}

bool ShopWindow::goOn(int page)
{
    return m_person->click(button(QWizard::NextButton))
        && m_person->waitFor("the next page", [&] { return window().currentId() == page; });
}

bool ShopWindow::chooseYears(const QString &name, int years)
{
    auto *duration = card(name)->findChild<QComboBox *>();
    duration->setFocus();
    for (int year = 1; year < years; ++year)
        QTest::keyClick(duration, Qt::Key_Down);
    return purchase().draft().find(name)->duration == base::Period::ofYears(years);
}

bool ShopWindow::enterCode(const QString &name, const QString &code)
{
    return m_person->type(card(name)->findChild<QLineEdit *>(u"authCode"_s), code);
}

bool ShopWindow::showForm(const QString &name)
{
    auto *names = m_person->see<wizard::NamesList>();
    if (names == nullptr)
        return false;
    names->setCurrentName(name);
    return names->currentName() == name && m_person->see<QPlainTextEdit>(u"REASON"_s) != nullptr;
}

bool ShopWindow::fillForm(const QString &name, const QString &reason)
{
    return showForm(name) && m_person->tick(m_person->see<widgets::ConsentBox>(u"OWNER_LEGAL_AGE"_s)->checkBox())
        && m_person->type(m_person->see<QPlainTextEdit>(u"REASON"_s), reason);
}

bool ShopWindow::consent()
{
    for (const QString &name : {u"acceptContracts"_s, u"waiveWithdrawal"_s}) {
        auto *box = m_person->see<widgets::ConsentBox>(name);
        if (box == nullptr || !m_person->waitFor("a consent to tick", [&] { return box->isEnabled(); })
            || !m_person->tick(box->checkBox()))
            return false;
    }
    return true;
}

bool ShopWindow::order()
{
    return consent() && m_person->waitFor("the order button", [this] { return button(QWizard::CommitButton)->isEnabled(); })
        && m_person->click(button(QWizard::CommitButton));
}

bool ShopWindow::pay()
{
    return m_person->waitFor("the pay button", [this] { return button(QWizard::FinishButton)->isEnabled(); })
        && m_person->click(button(QWizard::FinishButton));
}

bool ShopWindow::shopUpTo(int page)
{
    const bool isFound = search(u"exemple.fr, transfer-exemple.com"_s) && waitForOffers(2) && tickRows(2);
    if (!isFound || page == OrderWizard::Search)
        return isFound;
    const bool isDecided = goOn(OrderWizard::Offers) && chooseYears(u"exemple.fr"_s, 2)
        && enterCode(u"transfer-exemple.com"_s, u"Kq7-code"_s);
    if (!isDecided || page == OrderWizard::Offers)
        return isDecided;
    const bool isFilled = goOn(OrderWizard::Details) && fillForm(u"exemple.fr"_s, u"first reason"_s)
        && fillForm(u"transfer-exemple.com"_s, u"second reason"_s);
    if (!isFilled || page == OrderWizard::Details)
        return isFilled;
    const bool isReviewed = goOn(OrderWizard::Review)
        && m_person->waitFor("the dry run", [this] { return purchase().review().has_value(); })
        && m_person->waitFor("the look for doubles", [this] { return purchase().duplicates().has_value(); });
    if (!isReviewed || page == OrderWizard::Review)
        return isReviewed;
    return order() && m_person->waitFor("the order", [this] { return window().currentId() == OrderWizard::Payment; });
}

} // namespace cartouche::tests

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tour/tour.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/busylabel.h"
#include "widgets/consentbox.h"
#include "widgets/history.h"
#include "widgets/raillink.h"
#include "wizard/nameslist.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using wizard::OrderWizard;

namespace {

const QString wantedNames = u"exemple.fr, transfert-exemple.com"_s;
constexpr int nameCount = 2;

} // namespace

Tour::Tour(Composition &composition, QDir pictures)
    : m_composition(composition), m_window(composition.window()), m_person(composition.window(), 30'000),
      m_pictures(std::move(pictures))
{
}

bool Tour::run()
{
    return chooseSandbox() && search() && decideOffers() && fillDetails() && review() && pay() && lookAtOrders();
}

qint64 Tour::orderId() const
{
    return m_composition.purchase() != nullptr ? m_composition.purchase()->orderId() : 0;
}

QString Tour::status() const
{
    return m_composition.purchase() != nullptr ? m_composition.purchase()->followUp().progress().status : QString();
}

bool Tour::photograph(const QString &page)
{
    return photograph(page, m_window);
}

bool Tour::photograph(const QString &page, QWidget &window)
{
    theme::Language &language = *theme::Language::instance();
    theme::Theme &theme = *theme::Theme::instance();
    for (const auto scheme : {theme::Theme::Choice::Dark, theme::Theme::Choice::Light}) {
        for (const auto code : {theme::Language::Code::French, theme::Language::Code::English}) {
            theme.setChoice(scheme);
            language.set(code);
            const bool isSettled = m_person.waitFor("the page at rest after a switch", [this] {
                QCoreApplication::sendPostedEvents();
                const bool isLooking = m_window.currentId() == OrderWizard::Review
                    && !m_composition.purchase()->duplicates();
                return !isLooking && m_person.see<widgets::BusyLabel>() == nullptr;
            });
            const QString file = page + u'-' + theme::Language::isoCode(code)
                + (scheme == theme::Theme::Choice::Dark ? u"-dark.png"_s : u"-light.png"_s);
            if (!isSettled || !Person(window).photograph(m_pictures.filePath(file)))
                return false;
        }
    }
    return true;
}

bool Tour::waitForPage(int page)
{
    return m_person.waitFor("the next page", [&] { return m_window.currentId() == page; });
}

bool Tour::pressNext()
{
    return m_person.click(m_window.button(QWizard::NextButton));
}

bool Tour::chooseSandbox()
{
    return m_person.waitFor("the first window", [this] { return m_composition.accountDialog() != nullptr
                                                              && m_composition.accountDialog()->isVisible(); })
        && photograph(u"account"_s)
        && m_person.click(m_composition.accountDialog()->findChild<QWidget *>(u"regionSandbox"_s))
        && m_person.waitFor("the sandbox", [this] { return m_composition.purchase() != nullptr
                                                        && !m_composition.purchase()->account().isEmpty()
                                                        && m_composition.accountDialog() == nullptr; });
}

bool Tour::search()
{
    auto *field = m_person.see<QLineEdit>(u"searchField"_s);
    if (!m_person.type(field, wantedNames))
        return false;
    QTest::keyClick(field, Qt::Key_Return);
    auto *view = m_window.findChild<wizard::ResultsView *>(u"results"_s);
    const bool areAnswered = m_person.waitFor("the answers", [&] {
        if (view->model()->rowCount() != nameCount)
            return false;
        for (int row = 0; row < nameCount; ++row) {
            const auto *result = view->proxy().resultAt(view->model()->index(row, 0));
            if (!search::isOrderable(result->state))
                return false;
        }
        return true;
    });
    if (!areAnswered)
        return false;
    const auto hasPriceList = [view] { return view->proxy().results()->catalogue() != nullptr; };
    if (!m_person.waitFor("the price list", hasPriceList))
        return false;
    for (int row = 0; row < nameCount; ++row) {
        const QRect cell = view->visualRect(view->model()->index(row, search::ResultsModel::NameColumn));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    return photograph(u"search"_s) && pressNext() && waitForPage(OrderWizard::Offers);
}

bool Tour::decideOffers()
{
    const auto codeField = [this] { return m_person.see<QLineEdit>(u"authCode"_s); };
    return m_person.waitFor("the transfer code field", [&] { return codeField() != nullptr; })
        && m_person.type(codeField(), u"Kq7-demo-code"_s) && photograph(u"offers"_s) && pressNext()
        && waitForPage(OrderWizard::Details);
}

bool Tour::fillDetails()
{
    auto *names = m_window.findChild<wizard::NamesList *>();
    if (!m_person.waitFor("the form", [this] { return m_person.see<QComboBox>(u"OWNER_CONTACT"_s) != nullptr; })
        || !fillName() || names->count() != nameCount)
        return false;
    QTest::keyClick(names, Qt::Key_Down);
    if (!fillName() || !photograph(u"details"_s))
        return false;
    return pressNext() && waitForPage(OrderWizard::Review);
}

bool Tour::fillName()
{
    auto *contact = m_person.see<QComboBox>(u"OWNER_CONTACT"_s);
    if (contact == nullptr
        || !m_person.waitFor("the contacts", [&] { return contact->count() > 1; }))
        return false;
    contact->setFocus();
    QTest::keyClick(contact, Qt::Key_Down);
    auto *age = m_person.see<widgets::ConsentBox>(u"OWNER_LEGAL_AGE"_s);
    return age != nullptr && m_person.tick(age->checkBox());
}

bool Tour::review()
{
    const auto isReady = [this] { return m_composition.purchase()->review().has_value(); };
    if (!m_person.waitFor("the dry run", isReady) || !photograph(u"review"_s))
        return false;
    for (const QString &name : {u"acceptContracts"_s, u"waiveWithdrawal"_s}) {
        auto *box = m_person.see<widgets::ConsentBox>(name);
        const bool isTicked = box != nullptr
            && m_person.waitFor("a consent to tick", [&] { return box->isEnabled(); }) && m_person.tick(box->checkBox());
        if (!isTicked)
            return false;
    }
    QWidget *order = m_window.button(QWizard::CommitButton);
    return m_person.waitFor("the order button", [&] { return order->isEnabled(); }) && m_person.click(order)
        && waitForPage(OrderWizard::Payment);
}

bool Tour::pay()
{
    QWidget *payButton = m_window.button(QWizard::FinishButton);
    if (!m_person.waitFor("the pay button", [&] { return payButton->isEnabled() && payButton->isVisible(); })
        || !m_person.waitFor("the order's status", [this] { return status() == u"notPaid"_s; })
        || !photograph(u"payment"_s) || !m_person.click(payButton))
        return false;
    const order::FollowUp &followUp = m_composition.purchase()->followUp();
    return m_person.waitFor("checking", [this] { return status() != u"notPaid"_s; })
        && m_person.waitFor("delivery", [&] { return followUp.progress().isDelivered(); })
        && photograph(u"delivered"_s);
}

bool Tour::lookAtOrders()
{
    if (!m_person.click(m_person.see<widgets::RailLink>(u"ordersLink"_s)))
        return false;
    windows::OrdersWindow *window = m_composition.ordersWindow();
    const auto *list = window->findChild<QListView *>(u"orders"_s);
    const Person person(*window);
    return person.waitFor("the order among the orders", [&] { return list->isVisible() && list->model()->rowCount() == 1; })
        && person.waitFor("what happened to it", [&] { return !window->findChild<widgets::History *>()->entries().isEmpty(); })
        && photograph(u"orders"_s, *window);
}

} // namespace cartouche::tests

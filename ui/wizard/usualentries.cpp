// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/usualentries.h"

#include "forms/labelwords.h"
#include "order/purchase.h"
#include "theme/icon.h"
#include "widgets/askfirst.h"
#include "widgets/banner.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using store::EntryTemplate;
using store::EntryTemplates;

namespace {

/// As a menu shows it, without a letter that is underlined.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

UsualEntries::UsualEntries(QWidget *parent)
    : QObject(parent), m_window(parent), m_button(new QPushButton(parent)), m_menu(new QMenu(m_button)),
      m_offer(new widgets::Banner(parent))
{
    m_button->setObjectName(u"usualEntries"_s);
    m_button->setProperty("kind", u"flat"_s);
    m_button->setProperty("small", true);
    m_button->setAutoDefault(false);
    theme::setButtonIcon(m_button, u"person"_s, theme::Token::Accent);
    m_button->setMenu(m_menu);
    m_offer->setObjectName(u"usualOffer"_s);
    m_offer->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &UsualEntries::fillMenu);
    retranslate();
}

UsualEntries::~UsualEntries() = default;

void UsualEntries::setSession(const Session *session)
{
    m_session = session;
    m_wasDeclined = false;
    m_templates = session == nullptr ? nullptr : std::make_unique<EntryTemplates>(*session->settings);
    m_offer->hideMessage();
}

void UsualEntries::setName(const QString &ascii)
{
    m_ascii = ascii;
}

EntryTemplates::Owner UsualEntries::owner() const
{
    return {m_session->endpoint.baseUrl.toString(), m_session->account};
}

QList<EntryTemplate> UsualEntries::list() const
{
    return m_templates == nullptr || m_session->account.isEmpty() ? QList<EntryTemplate>() : m_templates->list(owner());
}

bool UsualEntries::isAnythingEntered() const
{
    const QList<order::DraftName> &names = m_session->purchase->draft().names();
    return std::any_of(names.begin(), names.end(), [](const order::DraftName &name) {
        const QStringList &labels = EntryTemplate::labels();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QString &label) { return !name.values.value(label).isEmpty(); });
    });
}

QString UsualEntries::describeOwner(const QString &value) const
{
    if (value.isEmpty())
        return tr("the data of this account");
    const auto contact = m_session->purchase->addressBook().find(value);
    return contact ? forms::LabelWords::contact(*contact) : QString();
}

QString UsualEntries::describe(const EntryTemplate &entries) const
{
    const QString standard = tr("this account");
    return tr("Owner: %1. Administrator: %2. Technical: %3. Name servers: %4.")
        .arg(describeOwner(entries.owner), entries.admin.isEmpty() ? standard : entries.admin,
             entries.tech.isEmpty() ? standard : entries.tech,
             entries.nameServers.isEmpty() ? tr("OVHcloud’s DNS zone")
                                           : QString(entries.nameServers).replace(u';', u", "_s));
}

void UsualEntries::offerIfWelcome()
{
    const QList<EntryTemplate> all = list();
    // A contact that is not, or no more, in the book is nobody to offer.
    const bool isWelcome = !m_wasDeclined && !all.isEmpty() && !isAnythingEntered()
        && !describeOwner(all.first().owner).isEmpty();
    if (isWelcome)
        writeOffer();
    else
        m_offer->hideMessage();
}

void UsualEntries::refresh()
{
    if (!m_offer->isHidden() && isAnythingEntered())
        m_offer->hideMessage();
}

void UsualEntries::writeOffer()
{
    const EntryTemplate entries = list().value(0);
    m_offer->clearButtons();
    m_offer->show(widgets::Banner::Kind::Info, tr("Use your usual entries “%1”?").arg(entries.name), describe(entries));
    QPushButton *use = m_offer->addButton(tr("Use for all names"));
    use->setObjectName(u"useUsual"_s);
    connect(use, &QPushButton::clicked, this, [this, entries] {
        m_offer->hideMessage();
        Q_EMIT applyWanted(entries, {});
    });
    connect(m_offer->addButton(tr("Not now")), &QPushButton::clicked, this, [this] {
        m_wasDeclined = true;
        m_offer->hideMessage();
    });
}

void UsualEntries::fillMenu()
{
    m_menu->clear();
    const QList<EntryTemplate> all = list();
    for (const EntryTemplate &entries : all) {
        QMenu *one = m_menu->addMenu(menuText(entries.name));
        connect(one->addAction(tr("Use for all names")), &QAction::triggered, this,
                [this, entries] { Q_EMIT applyWanted(entries, {}); });
        connect(one->addAction(tr("Use for %1 only").arg(menuText(m_ascii))), &QAction::triggered, this,
                [this, entries] { Q_EMIT applyWanted(entries, m_ascii); });
        one->addSeparator();
        connect(one->addAction(tr("Remove…")), &QAction::triggered, this, [this, entries] {
            widgets::askFirst(m_window, tr("Remove the usual entries “%1”?").arg(entries.name),
                              tr("What is filled in stays as it is."), tr("Remove"),
                              [this, entries] { m_templates->remove(owner(), entries.name); });
        });
    }
    if (!all.isEmpty())
        m_menu->addSeparator();
    QAction *keepThese = m_menu->addAction(tr("Keep the entries of %1 as usual…").arg(menuText(m_ascii)));
    keepThese->setEnabled(m_session != nullptr && !m_session->account.isEmpty());
    connect(keepThese, &QAction::triggered, this, &UsualEntries::askForName);
}

void UsualEntries::askForName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Usual entries"));
    dialog->setLabelText(tr("Owner, accounts and name servers are kept under this name:"));
    dialog->setTextValue(list().isEmpty() ? tr("Usual") : QString());
    dialog->setOkButtonText(tr("Keep"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, &UsualEntries::keep);
    dialog->open();
}

void UsualEntries::keep(const QString &name)
{
    const order::DraftName *from = m_session == nullptr ? nullptr : m_session->purchase->draft().find(m_ascii);
    if (from == nullptr)
        return;
    EntryTemplate entries;
    entries.name = name.simplified().left(EntryTemplates::longestName);
    entries.owner = from->values.value(u"OWNER_CONTACT"_s);
    entries.admin = from->values.value(u"ADMIN_ACCOUNT"_s);
    entries.tech = from->values.value(u"TECH_ACCOUNT"_s);
    entries.nameServers = from->values.value(u"DNS"_s);
    Q_EMIT kept(m_templates->save(owner(), entries) ? entries.name : QString());
}

void UsualEntries::retranslate()
{
    m_button->setText(tr("Usual entries"));
    if (!m_offer->isHidden())
        writeOffer();
}

} // namespace cartouche::wizard

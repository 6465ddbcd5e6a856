// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactchooser.h"

#include "order/addressbook.h"
#include "theme/icon.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/emptystate.h"
#include "widgets/errorwords.h"
#include "widgets/findfield.h"
#include "wizard/contactdialog.h"
#include "wizard/contactsdelegate.h"
#include "wizard/contactsmodel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::Banner;

ContactChooser::ContactChooser(order::AddressBook &book, const QString &resource, const forms::ContactRules &rules,
                               const QString &current, QWidget *parent)
    : QDialog(parent), m_book(book), m_resource(resource), m_rules(rules), m_wanted(current)
{
    setObjectName(u"sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 600);
    build();
    retranslate();
    connect(&m_book, &order::AddressBook::changed, this, &ContactChooser::showBook);
    m_book.read();
    showBook();
    m_search->setFocus(Qt::OtherFocusReason);
}

ContactChooser::~ContactChooser() = default;

void ContactChooser::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("type", u"title"_s);
    layout->addWidget(m_title);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);
    m_search = new widgets::FindField(this);
    m_search->setObjectName(u"find"_s);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_busy = new widgets::BusyLabel(this);
    layout->addWidget(m_busy);
    m_box = new QFrame(this);
    m_box->setObjectName(u"tableBox"_s);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView(m_box);
    m_list->setObjectName(u"contacts"_s);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true); // or every row would be judged at once
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ContactsDelegate(m_list));
    m_model = new ContactsModel(m_resource, m_rules, this);
    m_list->setModel(m_model);
    box->addWidget(m_list);
    layout->addWidget(m_box, 1);
    m_empty = new widgets::EmptyState(this);
    m_empty->setCard(true);
    layout->addWidget(m_empty, 1);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"3"_s);
    layout->addWidget(m_note);

    auto *row = new QHBoxLayout;
    m_new = addButton(row, u"new"_s);
    theme::setButtonIcon(m_new, u"plus"_s);
    m_edit = addButton(row, u"edit"_s);
    row->addStretch();
    m_cancel = addButton(row, u"cancel"_s);
    m_choose = addButton(row, u"choose"_s);
    m_choose->setProperty("kind", u"primary"_s);
    m_choose->setDefault(true);
    layout->addLayout(row);

    connect(m_search, &QLineEdit::textChanged, this, &ContactChooser::showBook);
    connect(m_list, &QListView::activated, this, &ContactChooser::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_wanted = m_book.valueFor(m_model->contactAt(index), m_resource);
        showState();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openDialog(m_model->contactAt(m_list->currentIndex())); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &ContactChooser::choose);
}

QPushButton *ContactChooser::addButton(QHBoxLayout *row, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QString ContactChooser::value() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_book.valueFor(m_model->contactAt(index), m_resource) : QString();
}

/// The rows that were found, with the one that was current; the book may grow while the person looks at it.
void ContactChooser::showBook()
{
    QList<api::Contact> contacts = m_book.matching(m_search->text());
    m_others = contacts.removeIf([this](const api::Contact &contact) { return m_book.valueFor(contact, m_resource).isEmpty(); });
    const QString wanted = m_wanted;
    m_model->setContacts(contacts);
    select(wanted);
}

void ContactChooser::select(const QString &value)
{
    m_wanted = value;
    QModelIndex index = m_model->indexOf(value.section(u'/', -1).toLongLong());
    // What is looked for and found alone needs no arrow keys.
    if (!index.isValid() && m_model->rowCount() == 1 && !m_search->text().isEmpty())
        index = m_model->index(0);
    m_list->setCurrentIndex(index);
    m_wanted = value;
    if (index.isValid())
        m_list->scrollTo(index);
    showState();
}

void ContactChooser::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isChosen = m_list->currentIndex().isValid();
    m_busy->setVisible(m_book.isReading());
    m_box->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && !m_book.isReading());
    m_edit->setEnabled(isChosen);
    m_choose->setEnabled(isChosen);
    if (m_search->text().isEmpty())
        m_empty->setContent(u"person"_s, tr("No contact yet"), tr("Make one: it is kept in your account at OVHcloud."));
    else
        m_empty->setContent(u"search"_s, tr("No contact says this"), tr("Look for a name, an e-mail or a town."));

    showNotes();
}

void ContactChooser::showNotes()
{
    QStringList notes;
    if (m_book.leftOut() > 0)
        notes.append(tr("%Ln older contact(s) of your account are not listed.", nullptr, static_cast<int>(m_book.leftOut())));
    if (m_others > 0)
        notes.append(tr("%Ln contact(s) cannot be used here: OVHcloud wants another kind.", nullptr, static_cast<int>(m_others)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    if (!m_book.error() || m_book.isReading()) {
        m_banner->hideMessage();
        return;
    }
    const widgets::ErrorText text = widgets::ErrorWords::describe(*m_book.error());
    m_banner->setDetails(text.details);
    m_banner->show(Banner::Kind::Warn,
                   m_book.contacts().isEmpty() ? tr("Your contacts could not be read") : tr("Some contacts could not be read"),
                   text.sentence);
}

void ContactChooser::choose()
{
    const QString chosenValue = value();
    if (chosenValue.isEmpty())
        return;
    Q_EMIT chosen(chosenValue);
    accept();
}

void ContactChooser::openDialog(const api::Contact &contact)
{
    auto *dialog = new ContactDialog(m_book, contact, m_resource, m_rules, this);
    connect(dialog, &ContactDialog::saved, this, [this](const QString &value) {
        m_search->clear();
        select(value);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

/// From the field straight into the list.
bool ContactChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ContactChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactChooser::retranslate()
{
    m_title->setText(tr("Choose a contact"));
    setWindowTitle(tr("%1 – Cartouche").arg(m_title->text()));
    m_search->setPlaceholderText(tr("Name, organisation, e-mail or town"));
    m_search->setAccessibleName(tr("Find a contact"));
    m_busy->setText(tr("Reading your contacts…"));
    m_list->setAccessibleName(tr("Contacts"));
    m_new->setText(tr("New contact…"));
    m_edit->setText(tr("Edit contact…"));
    m_cancel->setText(tr("Cancel"));
    m_choose->setText(tr("Choose"));
    m_model->retranslate();
    showState();
}

} // namespace cartouche::wizard

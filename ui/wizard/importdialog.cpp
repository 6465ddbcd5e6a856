// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/importdialog.h"

#include "base/whendone.h"
#include "search/namelistfile.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/checkrow.h"
#include "widgets/elidedlabel.h"
#include "wizard/refusedmodel.h"
#include "wizard/refusedview.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameList;
using search::NameListFile;
using theme::Token;
using widgets::Banner;

namespace {

constexpr int widthAtFirst = 640;
constexpr int heightWithTable = 520;
constexpr qsizetype longestLabel = 60;

} // namespace

ImportDialog::ImportDialog(qsizetype extensions, QWidget *parent) : QDialog(parent), m_extensions(extensions)
{
    setObjectName(u"sheet"_s);
    resize(widthAtFirst, heightWithTable);
    build();
    retranslate();
    fitHeight();
}

void ImportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    m_title = new widgets::ElidedLabel(this);
    m_title->setProperty("type", u"section"_s);
    layout->addWidget(m_title);
    m_busy = new widgets::BusyLabel(this);
    m_busy->hide();
    layout->addWidget(m_busy);
    m_banner = new Banner(this);
    layout->addWidget(m_banner);
    m_stake = new Banner(this);
    m_stake->setObjectName(u"listAtStake"_s);
    m_stake->hide();
    layout->addWidget(m_stake);
    layout->addSpacing(4);
    for (widgets::CheckRow **row : {&m_names, &m_labels, &m_duplicates}) {
        *row = new widgets::CheckRow(this);
        (*row)->hide();
        layout->addWidget(*row);
    }
    m_total = new QLabel(this);
    m_total->setObjectName(u"total"_s);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);
    m_total->setProperty("type", u"name"_s);
    m_total->hide();
    layout->addSpacing(4);
    layout->addWidget(m_total);
    buildTable(layout);
    layout->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    m_search = new QPushButton(this);
    m_search->setObjectName(u"search"_s);
    m_search->setProperty("kind", u"primary"_s);
    m_search->setDefault(true);
    m_search->hide();
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_search);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_search, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::buildTable(QVBoxLayout *layout)
{
    m_refusedTitle = new QLabel(this);
    m_refusedTitle->setTextFormat(Qt::PlainText);
    m_refusedTitle->setProperty("type", u"section"_s);
    m_refusedTitle->hide();
    layout->addSpacing(12);
    layout->addWidget(m_refusedTitle);
    m_tableBox = new QFrame(this);
    m_tableBox->setObjectName(u"tableBox"_s);
    auto *box = new QVBoxLayout(m_tableBox);
    box->setContentsMargins(1, 1, 1, 1);
    m_table = new RefusedView(m_tableBox);
    m_table->setObjectName(u"refused"_s);
    m_refused = new RefusedModel(this);
    m_table->setModel(m_refused);
    box->addWidget(m_table);
    m_tableBox->hide();
    layout->addWidget(m_tableBox, 1);
    m_refusedTitle->setBuddy(m_table);
}

void ImportDialog::setAtStake(const std::optional<ListAtStake> &stake)
{
    m_atStake = stake;
    retranslate();
    fitHeight();
}

void ImportDialog::readFile(const QString &path)
{
    m_source = QFileInfo(path).fileName();
    m_isReading = true;
    m_error.reset();
    retranslate();
    base::whenDone(NameListFile::read(path), this, [this](const base::Result<NameList> &list) {
        if (list)
            showList(*list, m_source);
        else
            showError(list.error(), m_source);
    });
}

void ImportDialog::showList(const NameList &list, const QString &source)
{
    m_isReading = false;
    m_error.reset();
    m_source = source;
    m_list = list;
    m_refused->setRefused(list.refused);
    retranslate();
    fitHeight();
    (m_search->isVisibleTo(this) ? m_search : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showError(const base::Error &error, const QString &source)
{
    m_isReading = false;
    m_error = error;
    m_source = source;
    m_list = {};
    m_refused->setRefused({});
    retranslate();
    fitHeight();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

/// A short list needs no tall window.
void ImportDialog::fitHeight()
{
    const bool hasTable = m_tableBox->isVisibleTo(this);
    const int needed = layout()->totalHeightForWidth(width());
    resize(width(), hasTable ? std::max(needed, heightWithTable) : needed);
}

/// Another language, or the details of a message, may need more room; a window does not grow by itself.
bool ImportDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
            resize(width(), needed);
    }
    return isDone;
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import a list – Cartouche"));
    m_title->setText(m_source.isEmpty() ? tr("What the list contains") : tr("What is in %1").arg(m_source));
    m_busy->setText(tr("Reading the list…"));
    m_busy->setVisible(m_isReading);
    m_refused->retranslate();
    showMessage();
    showStake();
    showFacts();
    showRefused();
    const bool hasList = !m_isReading && !m_error;
    m_search->setText(tr("Search these names"));
    m_search->setVisible(hasList && m_list.count(m_extensions) > 0);
    m_cancel->setText(m_search->isVisibleTo(this) || m_isReading ? tr("Cancel") : tr("Close"));
}

void ImportDialog::showMessage()
{
    const QString most = QLocale().toString(NameList::maximumNames);
    if (m_isReading) {
        m_banner->hideMessage();
    } else if (m_error) {
        const QByteArray &code = m_error->code;
        const QString title = tr("The list could not be read");
        m_banner->setDetails(m_error->technical);
        if (code == "list-missing")
            m_banner->show(Banner::Kind::Bad, title, tr("The file is no longer there."));
        else if (code == "list-folder")
            m_banner->show(Banner::Kind::Bad, title, tr("This is no file. Choose a text or a table of names."));
        else if (code == "list-too-large")
            m_banner->show(Banner::Kind::Bad, title, tr("The file is larger than 20 MB. Split it, then try again."));
        else if (code == "list-binary")
            m_banner->show(Banner::Kind::Bad, title, tr("The file holds no text. Save a spreadsheet as CSV, then try again."));
        else
            m_banner->show(Banner::Kind::Bad, title, tr("The file cannot be opened. Check whether you may read it."));
    } else if (m_list.isCut) {
        m_banner->show(Banner::Kind::Warn, tr("The list is too long"),
                       tr("Only its first %1 entries were read, and the first %2 names are searched. Split the list to reach the "
                          "others.").arg(QLocale().toString(NameList::maximumEntries), most));
    } else if (m_list.count(m_extensions) > NameList::maximumNames) {
        m_banner->show(Banner::Kind::Warn, tr("More than %1 names").arg(most),
                       tr("Only the first %1 are searched. Split the list, or choose fewer extensions, to reach the others.").arg(most));
    } else if (m_list.isEmpty() && m_list.entries > 0) {
        m_banner->show(Banner::Kind::Warn, tr("No name in this list"), tr("Every entry was refused, for the reasons below."));
    } else if (m_list.isEmpty()) {
        m_banner->show(Banner::Kind::Info, tr("The list is empty"), tr("Write one name or word a line, then try again."));
    } else if (m_list.count(m_extensions) == 0) {
        m_banner->show(Banner::Kind::Info, tr("No extension is chosen"),
                       tr("Words are searched in the chosen extensions. Choose some, then try again."));
    } else {
        m_banner->hideMessage();
    }
}

void ImportDialog::showStake()
{
    const bool hasList = !m_isReading && !m_error;
    if (!hasList || !m_atStake || m_list.count(m_extensions) < m_atStake->most) {
        m_stake->hideMessage();
        return;
    }
    m_stake->show(Banner::Kind::Warn, tr("%Ln name(s) of another list not asked yet", nullptr, m_atStake->left),
                  tr("“%1” is given up when you search this one.").arg(m_atStake->label.simplified().left(longestLabel)));
    m_stake->clearButtons();
    connect(m_stake->addButton(tr("Go on with that list")), &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT otherWanted();
    });
}

void ImportDialog::showFacts()
{
    const bool hasList = !m_isReading && !m_error;
    const auto full = static_cast<int>(m_list.fullNames.size());
    const auto labels = static_cast<int>(m_list.labels.size());
    const auto extensions = static_cast<int>(m_extensions);
    m_names->setFact(u"check-circle"_s, Token::Ok, tr("%Ln full name(s)", nullptr, full));
    m_names->setVisible(hasList && full > 0);
    m_labels->setFact(u"check-circle"_s, Token::Ok,
                      tr("%1 × %2 = %3").arg(tr("%Ln word(s)", nullptr, labels), tr("%Ln extension(s)", nullptr, extensions),
                                             tr("%Ln name(s)", nullptr, labels * extensions)),
                      tr("A word without extension is searched in each chosen one."));
    m_labels->setVisible(hasList && labels > 0);
    m_duplicates->setFact(u"copy"_s, Token::Text3, tr("%Ln duplicate(s), searched once", nullptr, m_list.duplicates));
    m_duplicates->setVisible(hasList && m_list.duplicates > 0);
    const auto count = static_cast<int>(m_list.count(m_extensions));
    const auto most = static_cast<int>(NameList::maximumNames);
    m_total->setText(count > most ? tr("%1 of %Ln name(s) to search", nullptr, count).arg(QLocale().toString(most))
                                  : tr("%Ln name(s) to search", nullptr, count));
    m_total->setVisible(hasList && count > 0);
}

void ImportDialog::showRefused()
{
    const auto count = static_cast<int>(m_list.refused.size());
    m_refusedTitle->setText(tr("%Ln entry(ies) refused", nullptr, count));
    m_refusedTitle->setVisible(count > 0);
    m_tableBox->setVisible(count > 0);
    m_table->setAccessibleName(m_refusedTitle->text());
}

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/searchpage.h"

#include "base/whendone.h"
#include "order/purchase.h"
#include "search/searchrun.h"
#include "theme/icon.h"
#include "theme/stylesheet.h"
#include "theme/theme.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/errorwords.h"
#include "widgets/iconlabel.h"
#include "wizard/journalnotice.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/storagenotice.h"
#include "wizard/unknownnotice.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using theme::Token;

namespace {

constexpr auto typingPause = 600ms;

} // namespace

SearchPage::SearchPage(QWidget *parent) : WizardPage(parent)
{
    m_privacy = new QLabel(this);
    m_privacy->setProperty("type", u"caption"_s);
    m_privacy->setProperty("tone", u"3"_s);
    m_head->addWidget(m_privacy);

    buildField();
    buildTable();

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(typingPause);
    connect(&m_debounce, &QTimer::timeout, this, &SearchPage::ask);
    m_ageTimer.setInterval(1s);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { m_view->proxy().refreshAges(); });
    retranslate();
    showState();
}

void SearchPage::buildField()
{
    m_field = new QLineEdit(m_content);
    m_field->setObjectName(u"searchField"_s);
    m_field->setProperty("big", true);
    m_field->setMaxLength(20'000);
    m_glass = m_field->addAction(theme::icon(u"search"_s, Token::Text2), QLineEdit::LeadingPosition);
    m_clear = m_field->addAction(theme::icon(u"clear"_s, Token::Text3), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_glass, &QAction::triggered, this, &SearchPage::ask);
    connect(m_clear, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::textEdited);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::ask);
    if (auto *theme = theme::Theme::instance()) {
        connect(theme, &theme::Theme::changed, this, [this] {
            m_glass->setIcon(theme::icon(u"search"_s, Token::Text2));
            m_clear->setIcon(theme::icon(u"clear"_s, Token::Text3));
        });
    }
    m_body->addWidget(m_field);
    m_body->addSpacing(6);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_feedbackIcon = new widgets::IconLabel(m_content);
    m_feedback = new QLabel(m_content);
    m_feedback->setTextFormat(Qt::PlainText);
    m_feedback->setProperty("type", u"caption"_s);
    m_feedback->setProperty("tone", u"2"_s);
    m_feedback->setWordWrap(true);
    line->addWidget(m_feedbackIcon, 0, Qt::AlignTop);
    line->addWidget(m_feedback, 1);
    m_body->addLayout(line);
    m_body->addSpacing(8);
}

void SearchPage::buildTable()
{
    m_onlyAvailable = new QCheckBox(m_content);
    m_body->addWidget(m_onlyAvailable);
    m_body->addSpacing(8);

    m_tableBox = new QFrame(m_content);
    m_tableBox->setObjectName(u"tableBox"_s);
    auto *box = new QVBoxLayout(m_tableBox);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    m_view = new ResultsView(m_tableBox);
    m_view->setObjectName(u"results"_s);
    box->addWidget(m_view, 1);
    m_bar = new QProgressBar(m_tableBox);
    m_bar->setTextVisible(false);
    box->addWidget(m_bar);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(12, 4, 8, 4);
    strip->setSpacing(8);
    m_progress = new QLabel(m_tableBox);
    m_priceNote = new QLabel(m_tableBox);
    m_priceNote->setProperty("type", u"caption"_s);
    m_priceNote->setProperty("tone", u"3"_s);
    m_again = new QPushButton(m_tableBox);
    m_again->setProperty("kind", u"flat"_s);
    m_again->setProperty("small", true);
    m_again->setAutoDefault(false);
    theme::setButtonIcon(m_again, u"refresh"_s, Token::Accent);
    strip->addWidget(m_progress);
    strip->addStretch();
    strip->addWidget(m_priceNote);
    strip->addWidget(m_again);
    box->addLayout(strip);

    m_empty = new widgets::EmptyState(m_content);
    m_noAccount = new widgets::EmptyState(m_content);
    m_stack = new QStackedWidget(m_content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noAccount);
    m_stack->addWidget(m_tableBox);
    m_body->addWidget(m_stack, 1);

    connect(m_onlyAvailable, &QCheckBox::toggled, this,
            [this](bool on) { m_view->proxy().setOnlyAvailable(on); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (session() == nullptr)
            return;
        if (session()->search->isRunning()) {
            session()->search->stop();
            return;
        }
        clearError();
        session()->search->askAgain();
    });
    connect(m_noAccount->setButton(tr("Add account…")), &QPushButton::clicked, this, &SearchPage::accountWanted);
}

void SearchPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_askedText.clear();
    if (session == nullptr) {
        m_view->setResults(nullptr);
        showState();
        return;
    }
    search::SearchRun *run = session->search;
    m_view->setResults(&run->results());
    connect(run, &search::SearchRun::progressed, this, &SearchPage::showProgress);
    connect(run, &search::SearchRun::failed, this, [this](const base::Error &error) { showError(error); });
    connect(run, &search::SearchRun::popularExtensionsChanged, this, [this] {
        readText();
        if (!m_askedText.isEmpty())
            ask();
    });
    connect(&run->results(), &search::ResultsModel::chosenChanged, this, [this] {
        dropSettledMessage();
        Q_EMIT lookChanged();
        Q_EMIT choiceChanged();
    });
    connect(session->purchase, &order::Purchase::journalRead, this, &SearchPage::readCondition);
    connect(session->purchase, &order::Purchase::orderNotPlaced, this, &SearchPage::showNotPlaced);
    connect(&session->purchase->reconciliation(), &order::Reconciliation::changed, this, &SearchPage::followJournal);
    readText();
    if (!m_query.names.isEmpty())
        ask();
    showState();
}

void SearchPage::enter()
{
    m_ageTimer.start();
    focusField();
    showState();
    readCondition();
}

void SearchPage::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void SearchPage::searchFor(const QString &text)
{
    m_field->setText(text);
    ask();
}

void SearchPage::clearText()
{
    m_field->clear();
    m_debounce.stop();
    showState();
}

void SearchPage::errorPassed()
{
    WizardPage::errorPassed();
    showJournalNotice();
}

QString SearchPage::stepName() const
{
    return tr("Search");
}

QString SearchPage::stepRemark() const
{
    const auto count = session() != nullptr ? session()->search->results().chosen().size() : 0;
    return count > 0 ? tr("%n name(s)", nullptr, static_cast<int>(count)) : QString();
}

void SearchPage::retranslate()
{
    WizardPage::retranslate();
    m_privacy->setText(tr("Only OVHcloud is asked. Nothing you type goes anywhere else."));
    m_field->setPlaceholderText(tr("exemple.fr, or a word to try with the popular extensions"));
    m_field->setAccessibleName(tr("Names to search"));
    m_glass->setText(tr("Ask OVHcloud now"));
    m_clear->setText(tr("Empty the field"));
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_onlyAvailable->setText(tr("Only available"));
    m_view->setAccessibleName(tr("Results"));
    m_priceNote->setText(tr("Prices without tax, as OVHcloud sends them. The review shows the tax."));
    m_empty->setContent(u"cartouche"_s, tr("Type a name or paste a list"), tr("Names are asked at OVHcloud only."));
    m_noAccount->setContent(u"key"_s, tr("Prices need an account"),
                            tr("OVHcloud tells prices to signed-in customers. The sandbox needs no account."));
    m_noAccount->button()->setText(tr("Add account…"));
    showFeedback();
    showProgress();
}

void SearchPage::textEdited()
{
    readText();
    m_debounce.start();
}

void SearchPage::readText()
{
    const QStringList extensions = session() != nullptr ? session()->search->popularExtensions() : QStringList();
    m_query = search::NameQuery::parse(m_field->text(), extensions);
    showFeedback();
}

void SearchPage::ask()
{
    m_debounce.stop();
    if (session() == nullptr)
        return;
    clearError();
    showJournalNotice();
    m_askedText = m_field->text();
    session()->search->start(m_query);
    showState();
}

void SearchPage::showFeedback()
{
    const bool isBad = !m_query.refused.isEmpty();
    theme::setTone(m_field, "invalid", isBad && m_query.names.isEmpty());
    QStringList parts;
    if (m_query.labels > 0 && session() != nullptr) {
        const int extensions = static_cast<int>(session()->search->popularExtensions().size());
        parts.append(tr("%n word(s)", nullptr, m_query.labels) + u" × "_s + tr("%n extension(s)", nullptr, extensions));
    }
    if (m_query.fullNames > 0)
        parts.append(tr("%n full name(s)", nullptr, m_query.fullNames));
    QString text = parts.join(u" + "_s);
    if (!text.isEmpty())
        text += u" = "_s + tr("%n name(s)", nullptr, static_cast<int>(m_query.names.size())) + u'.';
    if (m_query.isTruncated)
        text += u' ' + tr("Only the first %n are asked.", nullptr, search::NameQuery::maximumNames);
    constexpr qsizetype mostShown = 3;
    for (qsizetype i = 0; i < std::min(mostShown, m_query.refused.size()); ++i) {
        const auto &refused = m_query.refused.at(i);
        text += u' ' + tr("“%1” is no domain name: %2.").arg(refused.text.left(80), widgets::ErrorWords::flaw(refused.flaw));
    }
    if (m_query.refused.size() > mostShown)
        text += u' ' + tr("%n more were refused.", nullptr, static_cast<int>(m_query.refused.size() - mostShown));
    m_feedback->setText(text.trimmed());
    m_field->setAccessibleDescription(text.trimmed());
    m_feedbackIcon->setIcon(text.isEmpty() ? QString() : isBad ? u"error"_s : u"check"_s,
                            isBad ? Token::Bad : Token::Ok, 14);
}

void SearchPage::showProgress()
{
    if (session() == nullptr)
        return;
    const search::SearchRun &run = *session()->search;
    m_bar->setRange(0, std::max(run.total(), 1));
    m_bar->setValue(run.total() == 0 ? 1 : run.answered());
    m_progress->setText(run.isRunning() ? tr("%1 of %2 checked").arg(run.answered()).arg(run.total())
                                        : tr("%n name(s)", nullptr, run.results().rowCount()));
    m_again->setText(run.isRunning() ? tr("Stop") : tr("Ask again"));
    theme::setButtonIcon(m_again, run.isRunning() ? u"pause"_s : u"refresh"_s, Token::Accent);
    m_again->setEnabled(run.results().rowCount() > 0);
}

void SearchPage::showState()
{
    const bool hasRows = session() != nullptr && session()->search->results().rowCount() > 0;
    m_stack->setCurrentWidget(session() == nullptr ? static_cast<QWidget *>(m_noAccount)
                              : hasRows            ? m_tableBox
                                                   : static_cast<QWidget *>(m_empty));
    m_onlyAvailable->setVisible(hasRows);
    showProgress();
}

/// On the store's own thread: nothing here waits for the disk.
void SearchPage::readCondition()
{
    if (session() == nullptr || session()->database == nullptr)
        return;
    base::whenDone(session()->database->condition(), this, [this](const store::Database::Condition &condition) {
        m_condition = condition;
        dropSettledMessage();
        showJournalNotice();
    });
}

void SearchPage::showStorageNotice()
{
    const auto write = [this] {
        StorageNotice::write(*m_banner, m_condition, [this] { readCondition(); }, [this] {
            base::whenDone(session()->database->setAsideWasTold(), this,
                           [this](const base::Result<void> & /*written*/) { readCondition(); });
        });
    };
    showMessage(write, [this, shown = m_condition] { return StorageNotice::isSame(shown, m_condition); });
}

void SearchPage::showJournalNotice()
{
    if (session() == nullptr || m_banner->isVisible())
        return;
    if (StorageNotice::isNeeded(m_condition)) {
        showStorageNotice();
        return;
    }
    if (!JournalNotice::isNeeded(*session()->purchase))
        return;
    const auto write = [this] {
        JournalNotice::write(*m_banner, *session()->purchase, [this](qint64 id) { Q_EMIT orderWanted(id); },
                             [this](const QString &intentId) { Q_EMIT ordersWanted(intentId); });
    };
    showMessage(write, [this] { return JournalNotice::isNeeded(*session()->purchase); });
}

/// A look at an unknown outcome tells something new.
void SearchPage::followJournal()
{
    dropSettledMessage();
    if (m_banner->isVisible())
        rewriteMessage();
    else
        showJournalNotice();
}

void SearchPage::showNotPlaced(const store::OrderIntent &intent)
{
    if (isCurrent())
        showMessage([this, intent] { UnknownNotice::writeNotPlaced(*m_banner, intent); });
}

bool SearchPage::validatePage()
{
    if (session() == nullptr) {
        Q_EMIT accountWanted();
        return false;
    }
    const QList<search::SearchResult> chosen = session()->search->results().chosen();
    if (chosen.isEmpty()) {
        const auto write = [this] {
            m_banner->show(widgets::Banner::Kind::Info, tr("No name is selected yet"),
                           tr("Tick at least one name that can be ordered, then go on."));
        };
        showMessage(write, [this] { return this->session()->search->results().chosen().isEmpty(); });
        if (session()->search->results().rowCount() > 0)
            m_view->setFocus();
        else
            focusField();
        return false;
    }
    QList<order::DraftName> names;
    for (const search::SearchResult &result : chosen) {
        order::DraftName name(result.name);
        name.offers = result.offers;
        name.offerIndex = result.offerIndex;
        name.askedAt = result.answeredAt;
        const QList<base::Period> &durations = name.offer().durations;
        if (!durations.isEmpty() && !durations.contains(name.duration))
            name.duration = durations.first();
        names.append(name);
    }
    session()->purchase->draft().setNames(names);
    return true;
}

bool SearchPage::stopRunning()
{
    if (session() == nullptr || !session()->search->isRunning())
        return false;
    session()->search->stop();
    return true;
}

} // namespace cartouche::wizard

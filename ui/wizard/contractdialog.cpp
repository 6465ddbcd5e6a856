// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contractdialog.h"

#include "base/background.h"
#include "base/whendone.h"
#include "store/savedfile.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "widgets/savedialog.h"
#include "wizard/filename.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::DiffLine;
using theme::Token;

namespace {

/// A paragraph of a megabyte would take the editor seconds.
constexpr qsizetype longestParagraph = 2000;
constexpr qsizetype mostChangesShown = 4000;

QString withShortParagraphs(const QString &text)
{
    QString out;
    out.reserve(text.size());
    qsizetype start = 0;
    qsizetype space = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\n') {
            out.append(QStringView(text).sliced(start, at + 1 - start));
            start = at + 1;
            space = -1;
        } else {
            if (c.isSpace())
                space = at;
            if (at - start >= longestParagraph && !c.isLowSurrogate()) {
                const qsizetype end = space > start ? space + 1 : at;
                out.append(QStringView(text).sliced(start, end - start));
                out.append(u'\n');
                start = end;
                space = -1;
            }
        }
    }
    out.append(QStringView(text).sliced(start));
    return out;
}

QString prefixOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Same: return u"  "_s;
    case DiffLine::Kind::Removed: return u"− "_s;
    case DiffLine::Kind::Added: return u"+ "_s;
    }
    Q_UNREACHABLE();
}

QTextBlockFormat formatOf(DiffLine::Kind kind)
{
    QTextBlockFormat format;
    if (kind == DiffLine::Kind::Removed)
        format.setBackground(theme::color(Token::BadTint));
    else if (kind == DiffLine::Kind::Added)
        format.setBackground(theme::color(Token::OkTint));
    return format;
}

} // namespace

ContractDialog::ContractDialog(const api::Contract &contract, const EarlierContract &earlier,
                               const api::Endpoint &endpoint, QWidget *parent)
    : QDialog(parent), m_contract(contract), m_earlier(earlier), m_title(new QLabel(this)), m_standing(new QLabel(this)),
      m_changesChip(new QPushButton(this)), m_textChip(new QPushButton(this)),
      m_text(new QPlainTextEdit(this)), m_open(new QPushButton(this)), m_save(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    build(endpoint);
    m_areChangesShown = m_earlier.isChanged && m_earlier.text.has_value();
    (m_areChangesShown ? m_changesChip : m_textChip)->setChecked(true);
    for (QWidget *chip : {m_changesChip, m_textChip})
        chip->setVisible(m_areChangesShown);
    retranslate();
    showText();
    if (m_areChangesShown)
        compare();
}

void ContractDialog::build(const api::Endpoint &endpoint)
{
    setObjectName(u"sheet"_s);
    resize(720, 560);
    m_title->setText(m_contract.name);
    m_title->setProperty("type", u"section"_s);
    m_standing->setProperty("type", u"caption"_s);
    m_standing->setProperty("tone", u"2"_s);
    for (QLabel *label : {m_title, m_standing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *group = new QButtonGroup(this);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (QPushButton *chip : {m_changesChip, m_textChip}) {
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        group->addButton(chip);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(m_contract.name);

    auto *buttons = new QHBoxLayout;
    theme::setButtonIcon(m_open, u"open-in-browser"_s);
    theme::setButtonIcon(m_save, u"save"_s);
    const QUrl url(m_contract.url, QUrl::StrictMode);
    m_open->setVisible(api::mayOpenInBrowser(url, endpoint));
    for (QPushButton *button : {m_open, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_standing);
    layout->addLayout(chips);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);

    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        m_areChangesShown = m_changesChip->isChecked();
        showText();
    });
    connect(m_open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    connect(m_save, &QPushButton::clicked, this, &ContractDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ContractDialog::compare()
{
    base::whenDone(base::inBackground([before = *m_earlier.text, after = m_contract.content] {
                       return order::changedParts(order::diffLines(before, after));
                   }),
                   this, [this](const QList<DiffLine> &changes) {
                       m_changes = changes;
                       retranslate();
                       showText();
                   });
}

void ContractDialog::showText()
{
    if (m_areChangesShown) {
        showChanges();
        return;
    }
    QString text = withShortParagraphs(m_contract.content.left(longestShown));
    if (m_contract.content.size() > longestShown)
        text += u"\n\n"_s + tr("The text goes on: save it as a file to read all of it.");
    else if (m_contract.content.isEmpty())
        text = tr("OVHcloud sent no text for this contract.");
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::Start);
}

void ContractDialog::showChanges()
{
    m_text->clear();
    if (!m_changes) {
        m_text->setPlainText(tr("Comparing…"));
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    const qsizetype shown = std::min(m_changes->size(), mostChangesShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const DiffLine &line = m_changes->at(i);
        if (i > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(formatOf(line.kind));
        cursor.insertText(line.text.isNull() ? u"⋯"_s : prefixOf(line.kind) + line.text.left(longestParagraph));
    }
    if (shown < m_changes->size()) {
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(tr("More differs than can be shown here: read the whole text."));
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void ContractDialog::askForFile()
{
    QFileDialog *dialog = widgets::saveDialog(this, tr("Save the contract"), {{tr("Text"), u"txt"_s}},
                                              fileNameFrom(m_contract.name, u"contract"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ContractDialog::save);
    dialog->open();
}

void ContractDialog::save(const QString &file)
{
    base::whenDone(base::inBackground([file, bytes = m_contract.content.toUtf8()] { return store::saveFile(file, bytes); }),
                   this, [this, file](const base::Result<void> &saved) {
                       m_savedTo = saved ? file : QString();
                       m_saveError = saved ? std::nullopt : std::optional(saved.error());
                       retranslate();
                   });
}

QString ContractDialog::standing() const
{
    if (m_saveError) {
        const widgets::ErrorText words = widgets::ErrorWords::describe(*m_saveError);
        return words.title + u' ' + words.sentence;
    }
    if (!m_savedTo.isEmpty())
        return tr("Saved: %1").arg(m_savedTo);
    if (!m_earlier.acceptedAt.isValid())
        return tr("Not part of an earlier order of this account from this computer.");
    const QString date = theme::longDate(m_earlier.acceptedAt);
    if (!m_earlier.isChanged)
        return tr("The same text as in your order of %1.").arg(date);
    if (!m_earlier.text)
        return tr("Changed since your order of %1; that text was too long to be kept, so that it cannot be compared.").arg(date);
    if (!m_changes)
        return tr("Changed since your order of %1.").arg(date);
    const auto count = [this](DiffLine::Kind kind) {
        return static_cast<int>(std::count_if(m_changes->begin(), m_changes->end(),
                                              [kind](const DiffLine &line) { return line.kind == kind; }));
    };
    return tr("Changed since your order of %1: %2, %3.")
        .arg(date, tr("%n line(s) added", nullptr, count(DiffLine::Kind::Added)),
             tr("%n line(s) gone", nullptr, count(DiffLine::Kind::Removed)));
}

void ContractDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_areChangesShown)
            showChanges();
    }
}

void ContractDialog::retranslate()
{
    setWindowTitle(m_contract.name.isEmpty() ? tr("Contract") : m_contract.name);
    m_standing->setText(standing());
    m_changesChip->setText(tr("What changed"));
    m_textChip->setText(tr("Whole text"));
    m_open->setText(tr("Open in browser"));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
}

} // namespace cartouche::wizard

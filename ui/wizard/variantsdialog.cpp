// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/variantsdialog.h"

#include "widgets/captionlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::Variants;

namespace {

constexpr int choicesWidth = 320;
constexpr int indent = 24;
constexpr int longestList = 500; ///< characters of a list of words

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

VariantsDialog::VariantsDialog(const QList<Label> &labels, qsizetype extensions, const Options &options, QWidget *parent)
    : QDialog(parent), m_labels(labels), m_extensions(extensions)
{
    setObjectName(u"sheet"_s);
    resize(720, 500);
    build(options);
    retranslate();
    row(Kind::Prefix).box->setFocus(Qt::OtherFocusReason);
}

void VariantsDialog::build(const Options &options)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("type", u"section"_s);
    layout->addWidget(m_title);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(4);
    auto *side = new QWidget(this);
    side->setMinimumWidth(choicesWidth);
    side->setLayout(choices);
    choices->setContentsMargins({});
    buildChoices(choices, options);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(8);
    buildPreview(preview);
    columns->addWidget(side);
    columns->addLayout(preview, 1);
    layout->addLayout(columns, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_total = new QLabel(this);
    m_total->setObjectName(u"total"_s);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setWordWrap(true);
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    m_add = new QPushButton(this);
    m_add->setObjectName(u"add"_s);
    m_add->setProperty("kind", u"primary"_s);
    m_add->setDefault(true);
    buttons->addWidget(m_total, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
}

void VariantsDialog::buildChoices(QVBoxLayout *layout, const Options &options)
{
    addRow(layout, Kind::Prefix, !options.prefixes.isEmpty());
    m_prefixes = addWords(layout, options.prefixes.isEmpty() ? Variants::defaultPrefixes() : options.prefixes, Kind::Prefix);
    m_prefixes->setObjectName(u"prefixes"_s);
    layout->addSpacing(8);
    addRow(layout, Kind::Suffix, !options.suffixes.isEmpty());
    m_suffixes = addWords(layout, options.suffixes.isEmpty() ? Variants::defaultSuffixes() : options.suffixes, Kind::Suffix);
    m_suffixes->setObjectName(u"suffixes"_s);
    auto *hyphen = new QHBoxLayout;
    hyphen->setContentsMargins(indent, 0, 0, 0);
    m_withHyphen = new QCheckBox(this);
    m_withHyphen->setObjectName(u"withHyphen"_s);
    m_withHyphen->setChecked(options.hyphenatesWords);
    connect(m_withHyphen, &QCheckBox::toggled, this, &VariantsDialog::refresh);
    hyphen->addWidget(m_withHyphen);
    layout->addLayout(hyphen);
    layout->addSpacing(8);
    addRow(layout, Kind::Hyphen, options.hyphens);
    addRow(layout, Kind::Plural, options.plurals);
    addRow(layout, Kind::Unaccented, options.unaccented);
    addRow(layout, Kind::Accented, options.accented);
    layout->addStretch();
}

void VariantsDialog::addRow(QVBoxLayout *layout, Kind kind, bool isOn)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    Row &made = row(kind);
    made.box = new QCheckBox(this);
    made.box->setObjectName(u"kind%1"_s.arg(static_cast<int>(kind)));
    made.box->setChecked(isOn);
    made.count = widgets::captionLabel(this, u"2"_s);
    line->addWidget(made.box, 1);
    line->addWidget(made.count);
    layout->addLayout(line);
    connect(made.box, &QCheckBox::toggled, this, &VariantsDialog::refresh);
}

QLineEdit *VariantsDialog::addWords(QVBoxLayout *layout, const QStringList &words, Kind kind)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    auto *field = new QLineEdit(words.join(u", "_s), this);
    field->setMaxLength(longestList);
    field->setCursorPosition(0);
    line->addWidget(field);
    layout->addLayout(line);
    // Who writes a word wants it.
    connect(field, &QLineEdit::textEdited, this, [this, kind] {
        row(kind).box->setChecked(true);
        refresh();
    });
    return field;
}

void VariantsDialog::buildPreview(QVBoxLayout *layout)
{
    m_previewTitle = widgets::captionLabel(this, u"2"_s);
    layout->addWidget(m_previewTitle);
    auto *box = new QFrame(this);
    box->setObjectName(u"tableBox"_s);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(8, 4, 4, 4);
    m_names = new QStringListModel(this);
    m_preview = new QListView(box);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setModel(m_names);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setUniformItemSizes(true);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setTextElideMode(Qt::ElideMiddle);
    m_preview->setSpacing(2);
    m_none = new QLabel(box);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("tone", u"3"_s);
    inside->addWidget(m_preview, 1);
    inside->addWidget(m_none, 1);
    layout->addWidget(box, 1);
    m_previewTitle->setBuddy(m_preview);
}

bool VariantsDialog::isOn(Kind kind) const
{
    return m_rows.at(static_cast<size_t>(kind)).box->isChecked();
}

VariantsDialog::Options VariantsDialog::options() const
{
    Options options;
    if (isOn(Kind::Prefix))
        options.prefixes = wordsOf(m_prefixes->text());
    if (isOn(Kind::Suffix))
        options.suffixes = wordsOf(m_suffixes->text());
    options.hyphenatesWords = m_withHyphen->isChecked();
    options.hyphens = isOn(Kind::Hyphen);
    options.plurals = isOn(Kind::Plural);
    options.unaccented = isOn(Kind::Unaccented);
    options.accented = isOn(Kind::Accented);
    return options;
}

void VariantsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VariantsDialog::retranslate()
{
    setWindowTitle(tr("Variants – Cartouche"));
    m_title->setText(m_labels.size() == 1 ? tr("Variants of %1").arg(m_labels.first().unicode)
                                          : tr("Variants of %Ln word(s)", nullptr, static_cast<int>(m_labels.size())));
    row(Kind::Prefix).box->setText(tr("Words before"));
    row(Kind::Suffix).box->setText(tr("Words after"));
    row(Kind::Hyphen).box->setText(tr("With and without hyphens"));
    row(Kind::Plural).box->setText(tr("Plural and singular"));
    row(Kind::Unaccented).box->setText(tr("Without accents"));
    row(Kind::Accented).box->setText(tr("With accents"));
    m_prefixes->setAccessibleName(tr("Words to put before, separated by commas"));
    m_suffixes->setAccessibleName(tr("Words to put behind, separated by commas"));
    m_withHyphen->setText(tr("Also with a hyphen between"));
    m_previewTitle->setText(tr("What is added"));
    m_preview->setAccessibleName(m_previewTitle->text());
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add these words"));
    refresh();
}

void VariantsDialog::refresh()
{
    m_variants = Variants::of(m_labels, options());
    QStringList names;
    names.reserve(m_variants.count());
    for (const Variants::Variant &variant : m_variants.list())
        names.append(variant.label.unicode);
    if (m_names->stringList() != names)
        m_names->setStringList(names);
    m_withHyphen->setEnabled(isOn(Kind::Prefix) || isOn(Kind::Suffix));
    showCounts();
}

void VariantsDialog::showCounts()
{
    bool isAnyOn = false;
    for (int kind = 0; kind < Variants::kinds; ++kind) {
        const Row &each = row(static_cast<Kind>(kind));
        const auto count = static_cast<int>(m_variants.count(static_cast<Kind>(kind)));
        each.count->setText(each.box->isChecked() ? u"+"_s + QLocale().toString(count) : QString());
        each.box->setAccessibleDescription(each.box->isChecked() ? tr("adds %Ln word(s)", nullptr, count) : QString());
        isAnyOn = isAnyOn || each.box->isChecked();
    }
    const auto count = static_cast<int>(m_variants.count());
    m_preview->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_none->setText(isAnyOn ? tr("This adds nothing new") : tr("Tick what is to vary"));
    const QString words = tr("%Ln word(s)", nullptr, count);
    const QString total = tr("%1 × %2 = %3").arg(words, tr("%Ln extension(s)", nullptr, static_cast<int>(m_extensions)),
                                                 tr("%Ln name(s) more", nullptr, count * static_cast<int>(m_extensions)));
    m_total->setText(count == 0             ? QString()
                     : m_variants.isCut() ? tr("%1. There would be more; the list ends here.").arg(total)
                                            : total);
    m_add->setEnabled(count > 0);
}

} // namespace cartouche::wizard

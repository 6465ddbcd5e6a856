// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/extensionbar.h"

#include "widgets/chipbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ExtensionPreset;
using Kind = ExtensionPreset::Kind;

namespace {

constexpr qsizetype mostChips = 5;
constexpr qsizetype longestName = 40;

/// The chips: what is chosen is always among them, then the first of each kind. The first place is Europe, whose chip
/// stays when another place is chosen: that one takes the room of the themes.
QList<ExtensionPreset> forChips(const QList<ExtensionPreset> &presets, const ExtensionPreset &chosen)
{
    QList<ExtensionPreset> list;
    const auto firstOf = [&presets](Kind kind) {
        return std::find_if(presets.begin(), presets.end(), [kind](const ExtensionPreset &each) { return each.kind == kind; });
    };
    const auto place = firstOf(Kind::Place);
    const bool isOtherPlace = chosen.kind == Kind::Place && !chosen.extensions.isEmpty() && place != presets.end()
        && place->isEurope() && !chosen.isEurope();
    for (const Kind kind : {Kind::Popular, Kind::Own, Kind::Place, Kind::Theme, Kind::All}) {
        if (kind == Kind::Theme && isOtherPlace) {
            list.append(chosen);
            continue;
        }
        const auto first = firstOf(kind);
        const bool isChosenKind = chosen.kind == kind && !chosen.extensions.isEmpty() && !isOtherPlace;
        if (isChosenKind || first != presets.end())
            list.append(isChosenKind ? chosen : *first);
    }
    return list.first(std::min(mostChips, list.size()));
}

} // namespace

ExtensionBar::ExtensionBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)),
      m_more(new QPushButton(this)), m_menu(new QMenu(m_more))
{
    m_label->setProperty("tone", u"2"_s);
    m_more->setObjectName(u"moreExtensions"_s);
    m_more->setProperty("chip", true);
    m_more->setAutoDefault(false);
    m_more->setMenu(m_menu);
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    m_row->addWidget(m_label);
    m_row->addSpacing(8);
    m_row->addWidget(m_more);
    m_row->addStretch();
    connect(m_menu, &QMenu::aboutToShow, this, &ExtensionBar::fillMenu);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        const QList<ExtensionPreset> chips = forChips(m_presets, m_chosen);
        if (place < chips.size())
            pick(chips.at(place));
    });
    rebuild();
}

QString ExtensionBar::nameOf(const ExtensionPreset &preset)
{
    switch (preset.kind) {
    case Kind::Popular: return tr("Popular");
    //: all extensions that are sold
    case Kind::All: return tr("All");
    default: break;
    }
    if (preset.isEurope())
        return tr("Europe");
    // OVHcloud's words, or the person's own.
    QString name = preset.name.simplified().left(longestName);
    if (!name.isEmpty() && preset.kind != Kind::Own)
        name[0] = name.at(0).toUpper();
    return name;
}

void ExtensionBar::setPresets(const QList<ExtensionPreset> &presets)
{
    const QStringList before = m_chosen.extensions;
    m_presets = presets;
    m_chosen = search::findPreset(presets, m_chosen.id());
    rebuild();
    if (m_chosen.extensions != before)
        Q_EMIT chosenChanged();
}

void ExtensionBar::choose(const QString &id)
{
    take(search::findPreset(m_presets, id));
}

void ExtensionBar::chooseChip(int place)
{
    const QList<ExtensionPreset> chips = forChips(m_presets, m_chosen);
    if (place < chips.size())
        pick(chips.at(place));
}

void ExtensionBar::pick(const ExtensionPreset &preset)
{
    take(preset);
    Q_EMIT picked(preset.id());
}

void ExtensionBar::take(const ExtensionPreset &preset)
{
    const bool isNews = preset.id() != m_chosen.id() || preset.extensions != m_chosen.extensions;
    m_chosen = preset;
    rebuild();
    if (isNews)
        Q_EMIT chosenChanged();
}

void ExtensionBar::rebuild()
{
    m_label->setText(tr("Extensions"));
    //: opens a menu with all choices of extensions
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("More choices of extensions"));
    const QList<ExtensionPreset> chips = forChips(m_presets, m_chosen);
    while (m_chips.size() < chips.size()) {
        auto *chip = new widgets::ChipButton(this);
        m_group->addButton(chip, static_cast<int>(m_chips.size()));
        m_row->insertWidget(m_row->indexOf(m_more), chip);
        chip->show();
        m_chips.append(chip);
    }
    while (m_chips.size() > chips.size())
        delete m_chips.takeLast();
    for (qsizetype place = 0; place < chips.size(); ++place) {
        widgets::ChipButton *chip = m_chips.at(place);
        const ExtensionPreset &preset = chips.at(place);
        chip->setText(nameOf(preset).replace(u'&', u"&&"_s));
        chip->setCount(static_cast<int>(preset.extensions.size()));
        chip->setChecked(preset.id() == m_chosen.id());
        chip->updateGeometry();
    }
    fit();
}

/// What has no room is in the menu all the same.
void ExtensionBar::fit()
{
    int room = width() - m_label->sizeHint().width() - m_more->sizeHint().width() - 4 * m_row->spacing();
    for (widgets::ChipButton *chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width() + m_row->spacing();
        chip->setVisible(room >= 0 || chip->isChecked());
    }
}

void ExtensionBar::fillMenu()
{
    m_menu->clear();
    std::optional<Kind> before;
    for (const ExtensionPreset &preset : std::as_const(m_presets)) {
        if (before && *before != preset.kind && preset.kind != Kind::All)
            m_menu->addSeparator();
        before = preset.kind;
        const QString count = tr("%n extension(s)", nullptr, static_cast<int>(preset.extensions.size()));
        QAction *action = m_menu->addAction(nameOf(preset).replace(u'&', u"&&"_s) + u" – "_s + count);
        action->setCheckable(true);
        action->setChecked(preset.id() == m_chosen.id());
        connect(action, &QAction::triggered, this, [this, preset] { pick(preset); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Your own groups…")), &QAction::triggered, this, &ExtensionBar::groupsWanted);
}

void ExtensionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void ExtensionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace cartouche::wizard

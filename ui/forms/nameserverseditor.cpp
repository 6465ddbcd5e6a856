// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/nameserverseditor.h"

#include "forms/hostlist.h"
#include "forms/labelwords.h"
#include "widgets/consentbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;

namespace {

constexpr int optionIndent = 24;
const QLatin1StringView serversLabel("DNS");
const QLatin1StringView keepLabel("KEEP_DNS");

} // namespace

NameServersEditor::NameServersEditor(const FormField &field, QWidget *parent)
    : FieldEditor(field, parent), m_zone(new QRadioButton(this)), m_own(new QRadioButton(this)),
      m_keepPresent(new QRadioButton(this)), m_options(new QWidget(this)),
      m_optionsForAll(new QPushButton(m_options)), m_hosts(new HostList(this))
{
    m_zone->setObjectName(u"ovhZone"_s);
    m_own->setObjectName(u"ownServers"_s);
    m_keepPresent->setObjectName(u"keepServers"_s);
    m_zone->setChecked(true);
    auto *options = new QVBoxLayout(m_options);
    options->setContentsMargins(optionIndent, 0, 0, 0);
    options->setSpacing(2);
    m_optionsForAll->setObjectName(u"optionsForAll"_s);
    m_optionsForAll->setProperty("kind", u"flat"_s);
    m_optionsForAll->setProperty("small", true);
    m_optionsForAll->setProperty("inline", true);
    m_optionsForAll->setAutoDefault(false);
    m_optionsForAll->hide();
    options->addWidget(m_optionsForAll, 0, Qt::AlignLeft);
    column()->addWidget(m_zone);
    column()->addWidget(m_options);
    column()->addWidget(m_own);
    column()->addWidget(m_hosts);
    column()->addWidget(m_keepPresent);
    for (QRadioButton *button : {m_zone, m_own, m_keepPresent})
        connect(button, &QRadioButton::clicked, this, &NameServersEditor::modeChosen);
    connect(m_optionsForAll, &QPushButton::clicked, this, &NameServersEditor::zoneOptionsForAllWanted);
    connect(m_hosts, &HostList::edited, this, &NameServersEditor::emitBoth);
    connect(m_hosts, &HostList::left, this, &NameServersEditor::updateMarks);
    place(m_zone, true);
    NameServersEditor::fieldChanged();
}

void NameServersEditor::setKeepField(const std::optional<FormField> &keep)
{
    if (m_keep == keep)
        return;
    m_keep = keep;
    fieldChanged();
    updateMarks();
}

QStringList NameServersEditor::labels() const
{
    QStringList labels{field().label};
    if (m_keep)
        labels.append(m_keep->label);
    return labels;
}

bool NameServersEditor::asksForServers() const
{
    return field().label != keepLabel;
}

bool NameServersEditor::canKeep() const
{
    return m_keep.has_value() || field().label == keepLabel;
}

NameServersEditor::Mode NameServersEditor::mode() const
{
    if (m_own->isChecked())
        return Mode::Own;
    return m_keepPresent->isChecked() ? Mode::Keep : Mode::Zone;
}

void NameServersEditor::setMode(Mode mode)
{
    QRadioButton *button = m_zone;
    if (mode == Mode::Own)
        button = m_own;
    else if (mode == Mode::Keep)
        button = m_keepPresent;
    button->setChecked(true);
    showParts();
}

/// With own servers never empty: what is missing stays as an empty place in the list, so that the name has a gap until
/// they are told, and nobody gets OVHcloud's zone by leaving them out.
QString NameServersEditor::value() const
{
    if (!asksForServers())
        return mode() == Mode::Keep ? u"true"_s : QString();
    if (mode() != Mode::Own)
        return {};
    QStringList hosts = m_hosts->hosts();
    // A registry may be content with one; but no server at all would read as none wanted.
    const int least = hosts.isEmpty() ? 2 : nameContext().leastServers;
    while (hosts.size() < least)
        hosts.append(QString());
    return hosts.join(u';');
}

void NameServersEditor::setValues(const eligibility::Values &values)
{
    const QString servers = asksForServers() ? values.value(field().label) : QString();
    const QString keep = canKeep() ? values.value(keepLabel) : QString();
    m_toldServers = servers;
    m_toldKeep = keep;
    Mode wanted = Mode::Zone;
    if (!servers.isEmpty() || (field().mandatory && asksForServers()))
        wanted = Mode::Own;
    else if (keep == "true"_L1)
        wanted = Mode::Keep;
    setMode(wanted);
    if (servers != value())
        m_hosts->setHosts(servers.split(u';', Qt::SkipEmptyParts));
    updateMarks();
}

bool NameServersEditor::hasGap() const
{
    if (mode() != Mode::Own)
        return field().mandatory && asksForServers();
    const qsizetype count = m_hosts->hosts().size();
    const int most = nameContext().mostServers;
    return FieldEditor::hasGap() || (most > 0 && count > most);
}

QWidget *NameServersEditor::focusTarget() const
{
    switch (mode()) {
    case Mode::Own: return m_hosts->firstGap();
    case Mode::Keep: return m_keepPresent;
    default: return m_zone;
    }
}

void NameServersEditor::modeChosen()
{
    showParts();
    emitBoth();
    if (mode() == Mode::Own)
        m_hosts->firstGap()->setFocus(Qt::OtherFocusReason);
}

void NameServersEditor::emitBoth()
{
    const QString keep = mode() == Mode::Keep ? u"true"_s : QString();
    const bool hasKeepChanged = m_keep && keep != m_toldKeep;
    m_toldKeep = keep;
    if (value() != m_toldServers || !hasKeepChanged) {
        m_toldServers = value();
        emitEdited();
    }
    if (hasKeepChanged)
        Q_EMIT edited(m_keep->label, keep);
}

void NameServersEditor::contextChanged()
{
    m_hosts->setLimits(std::max(nameContext().leastServers, 1), nameContext().mostServers);
    showOptions();
}

void NameServersEditor::fieldChanged()
{
    const bool isFree = !field().isReadOnly;
    m_own->setVisible(asksForServers());
    m_keepPresent->setVisible(canKeep());
    m_zone->setVisible(!(field().mandatory && asksForServers()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_zone, m_own, m_keepPresent, m_hosts, m_options})
        part->setEnabled(isFree);
    showParts();
}

void NameServersEditor::showParts()
{
    m_hosts->setVisible(mode() == Mode::Own);
    m_options->setVisible(mode() == Mode::Zone && !m_optionBoxes.isEmpty());
}

void NameServersEditor::showOptions()
{
    const QList<ZoneOption> &wanted = nameContext().zoneOptions;
    const bool hasChosen = std::any_of(wanted.begin(), wanted.end(), [](const ZoneOption &option) { return option.isChosen; });
    m_optionsForAll->setVisible(hasChosen && nameContext().namesWithOtherOptions > 0);
    m_optionsForAll->setText(tr("Order these options for all %n names", nullptr, nameContext().nameCount));
    if (wanted == m_shownOptions && wanted.size() == m_optionBoxes.size())
        return;
    m_shownOptions = wanted;
    while (m_optionBoxes.size() > wanted.size())
        m_optionBoxes.takeLast()->deleteLater();
    while (m_optionBoxes.size() < wanted.size()) {
        auto *box = new widgets::ConsentBox(m_options);
        qobject_cast<QVBoxLayout *>(m_options->layout())->insertWidget(static_cast<int>(m_optionBoxes.size()), box);
        connect(box, &widgets::ConsentBox::toggled, this, [this, box](bool isChosen) {
            const qsizetype at = m_optionBoxes.indexOf(box);
            Q_EMIT zoneOptionToggled(m_shownOptions.at(at).id, isChosen);
        });
        m_optionBoxes.append(box);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const ZoneOption &option = wanted.at(i);
        widgets::ConsentBox *box = m_optionBoxes.at(i);
        const QSignalBlocker blocker(box);
        box->setObjectName(u"zoneOption-"_s + option.id);
        box->setTexts(option.name.left(120), option.price);
        box->setChecked(option.isChosen);
    }
    showParts();
}

QString NameServersEditor::limitsText() const
{
    const int least = nameContext().leastServers;
    const int most = nameContext().mostServers;
    return most > 0 ? tr("The registry takes %1 to %2 name servers.").arg(least).arg(most)
                    : tr("At least %n name server(s) are needed.", nullptr, least);
}

QString NameServersEditor::shapeProblem() const
{
    if (mode() != Mode::Own)
        return {};
    const QString wrong = m_hosts->wrongHost();
    if (!wrong.isEmpty())
        return tr("“%1” is not the name of a server, like dns1.example.com.").arg(wrong.left(80));
    const int most = nameContext().mostServers;
    return most > 0 && m_hosts->hosts().size() > most ? limitsText() : QString();
}

QString NameServersEditor::gapText() const
{
    const bool isShort = mode() == Mode::Own && m_hosts->hosts().size() < nameContext().leastServers;
    return isShort ? limitsText() : FieldEditor::gapText();
}

QString NameServersEditor::helpText() const
{
    switch (mode()) {
    case Mode::Own: return tr("The servers have to know the name already, or the registry may refuse it.");
    case Mode::Keep: return tr("Web site and mail go on as today.");
    default: return tr("OVHcloud adds a DNS zone at no charge: that is why the summary has a line for it.");
    }
}

void NameServersEditor::markInvalid(bool)
{
    m_hosts->showProblems(showsGap());
}

void NameServersEditor::describe(const QString &text)
{
    for (QRadioButton *button : {m_zone, m_own, m_keepPresent})
        button->setAccessibleDescription(button->isChecked() ? text : QString());
    m_hosts->describe(text);
}

void NameServersEditor::retranslate()
{
    m_zone->setText(tr("OVHcloud’s DNS zone"));
    m_own->setText(tr("My own name servers"));
    m_keepPresent->setText(tr("Keep the present ones"));
    m_shownOptions.clear(); // their words change too
    showOptions();
    updateMarks();
}

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contacteditor.h"

#include "eligibility/contactmembers.h"
#include "forms/fitsummary.h"
#include "forms/fitwords.h"
#include "forms/memberfield.h"
#include "forms/memberwords.h"
#include "forms/shapewords.h"
#include "theme/icon.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sections{MemberSection::Person, MemberSection::Reach, MemberSection::Address, MemberSection::Birth,
                              MemberSection::Numbers};

/// The registries' examples are the fillers of a printer where they have none.
QString exampleOf(const MemberDemand &demand)
{
    return demand.placeholder.contains("lorem"_L1) ? QString() : demand.placeholder;
}

} // namespace

ContactEditor::ContactEditor(QWidget *parent)
    : QScrollArea(parent), m_summary(new FitSummary), m_body(new QWidget), m_layout(new QVBoxLayout(m_body)),
      m_more(new QPushButton(m_body))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_body->setObjectName(u"scrollBody"_s);
    m_layout->setContentsMargins(0, 0, 12, 0);
    m_layout->setSpacing(8);
    m_summary->setParent(m_body);
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("kind", u"flat"_s);
    m_more->setAutoDefault(false);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, [this](bool isOn) {
        m_showsMore = isOn;
        judge();
        retranslate();
    });
    for (const MemberSection section : sections) {
        SectionHead head{new QLabel(m_body), new QFrame(m_body)};
        head.title->setTextFormat(Qt::PlainText);
        head.title->setProperty("type", u"section"_s);
        head.line->setObjectName(u"rule"_s);
        head.line->setFixedHeight(1);
        m_heads.insert(section, head);
    }
    setWidget(m_body);
    retranslate();
    judge();
}

ContactEditor::~ContactEditor()
{
    // A window that goes takes the focus from its fields, and they would tell.
    for (MemberField *field : std::as_const(m_fields))
        field->disconnect(this);
}

void ContactEditor::setContact(const api::Contact &contact)
{
    m_contact = contact;
    m_refusals.clear();
    m_touched.clear();
    for (MemberField *field : std::as_const(m_fields))
        field->setValue(eligibility::memberOf(contact, field->label()));
    judge();
}

void ContactEditor::setResource(const QString &resource)
{
    m_resource = resource;
    judge();
}

void ContactEditor::setRules(const ContactRules &rules)
{
    m_rules = rules;
    judge();
}

void ContactEditor::setReadOnlyMembers(const QStringList &members)
{
    m_readOnly = members;
    judge();
}

void ContactEditor::setRefusals(const QHash<QString, QString> &refusals)
{
    m_refusals = refusals;
    judge();
}

void ContactEditor::memberEdited(const QString &member, const QString &value)
{
    // What cannot be held is kept by its field, and is a gap.
    (void)eligibility::setMember(m_contact, member, value);
    m_refusals.remove(member);
    judge();
    Q_EMIT edited();
}

bool ContactEditor::isReadOnly(const QString &member) const
{
    return m_readOnly.contains(member) || (m_contact.id > 0 && !m_fit.demands.value(member).readOnlyBy.isEmpty());
}

bool ContactEditor::isAsked(const QString &member) const
{
    if (member == "organisationName"_L1 && m_contact.legalForm != "individual"_L1 && !m_contact.legalForm.isEmpty())
        return true;
    const auto isAbout = [&member](const MemberFinding &each) { return each.member() == member; };
    return isCommonMember(member) || m_refusals.contains(member) || !m_fit.demands.value(member).requiredBy.isEmpty()
        || std::any_of(m_fit.findings.begin(), m_fit.findings.end(), isAbout);
}

/// What the rules say of the contact as it stands now, into every field that is shown.
void ContactEditor::judge()
{
    m_fit = fitOf(m_contact, m_resource, m_rules);
    arrange();
    for (const QString &member : std::as_const(m_shown))
        showMember(*m_fields.value(member));
    m_summary->show(m_fit, m_rules);
}

MemberField &ContactEditor::fieldOf(const QString &member)
{
    MemberField *&field = m_fields[member];
    if (field == nullptr) {
        field = new MemberField(member, m_body);
        field->setValue(eligibility::memberOf(m_contact, member));
        connect(field, &MemberField::edited, this, &ContactEditor::memberEdited);
        connect(field, &MemberField::left, this, [this](const QString &which) {
            m_touched.insert(which);
            showMember(*m_fields.value(which));
        });
    }
    return *field;
}

/// Puts the fields in their order anew, when the rules ask for others than before. The widgets stay, with what is typed and
/// with the focus.
void ContactEditor::arrange()
{
    QStringList asked;
    QStringList others;
    for (const MemberSection section : sections) {
        for (const QString &member : eligibility::contactMembers()) {
            if (sectionOfMember(member) == section && isServedBy(member, m_resource))
                (isAsked(member) ? asked : others).append(member);
        }
    }
    const QStringList shown = m_showsMore ? asked + others : asked;
    if (shown == m_shown && asked == m_asked)
        return;
    m_shown = shown;
    m_asked = asked;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (MemberField *field : std::as_const(m_fields))
        field->setVisible(shown.contains(field->label()));
    m_layout->addWidget(m_summary);
    for (const MemberSection section : sections)
        placeSection(section, asked);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setVisible(!others.isEmpty());
    if (m_showsMore)
        placeMore(others);
    m_layout->addStretch();
    QWidget *before = nullptr;
    for (const QString &member : shown) {
        if (member == others.value(0) && before != nullptr) {
            setTabOrder(before, m_more);
            before = m_more;
        }
        if (before != nullptr)
            setTabOrder(before, m_fields.value(member));
        before = m_fields.value(member);
    }
    if (!m_showsMore && before != nullptr)
        setTabOrder(before, m_more);
}

void ContactEditor::placeSection(MemberSection section, const QStringList &members)
{
    const SectionHead &head = m_heads[section];
    const bool isWanted = std::any_of(members.begin(), members.end(),
                                      [section](const QString &each) { return sectionOfMember(each) == section; });
    head.title->setVisible(isWanted);
    head.line->setVisible(isWanted);
    if (!isWanted)
        return;
    m_layout->addSpacing(8);
    m_layout->addWidget(head.title);
    m_layout->addWidget(head.line);
    for (const QString &member : members) {
        if (sectionOfMember(member) == section) {
            m_layout->addWidget(&fieldOf(member));
            fieldOf(member).show();
        }
    }
}

void ContactEditor::placeMore(const QStringList &members)
{
    for (const QString &member : members) {
        m_layout->addWidget(&fieldOf(member));
        fieldOf(member).show();
    }
}

void ContactEditor::showMember(MemberField &field)
{
    const QString &member = field.label();
    const MemberDemand demand = m_fit.demands.value(member);
    field.setAllowed(demand.allowedValues);
    field.setMaximumLength(demand.maximumLength);
    field.setExample(exampleOf(demand));
    field.setCountry(m_contact.address.country);
    field.setReadOnly(isReadOnly(member));
    field.setOptional(m_asked.contains(member) && demand.requiredBy.isEmpty());
    field.setNote(noteOf(member));

    const QString wrong = field.isUnderstood() ? FitWords::problem(m_fit, member) : ShapeWords::notUnderstood(member);
    const QString refusal = m_refusals.value(member).left(400);
    const QString looks = ShapeWords::warning(m_contact, member);
    const bool isBeingTyped = field.hasFocusWithin() && !m_touched.contains(member);
    const bool isUntouched = field.value().isEmpty() && !m_touched.contains(member);
    const bool isQuiet = !m_showsGaps && (isBeingTyped || isUntouched);
    if (!refusal.isEmpty())
        field.setProblem(tr("OVHcloud: %1").arg(refusal), true);
    else if (isQuiet || (wrong.isEmpty() && looks.isEmpty()) || isReadOnly(member))
        field.setProblem({}, false);
    else
        field.setProblem(wrong.isEmpty() ? looks : wrong, !wrong.isEmpty());
}

QString ContactEditor::noteOf(const QString &member) const
{
    if (isReadOnly(member))
        return tr("Cannot be changed here: the name would have another owner.");
    const MemberDemand demand = m_fit.demands.value(member);
    QStringList some = demand.requiredBy;
    some.removeAll(QString());
    qsizetype rules = 0;
    for (const ContactRule &rule : m_rules)
        rules += rule.rule ? 1 : 0;
    if (!some.isEmpty() && some.size() < rules && !isNeededAnyway(member))
        return tr("Asked for by %1.").arg(FitWords::list(some));
    return demand.description.isEmpty() ? MemberWords::help(member) : demand.description.left(400);
}

QStringList ContactEditor::gaps() const
{
    QStringList list;
    for (const QString &member : m_shown) {
        const MemberField *field = m_fields.value(member);
        const bool isWrong = !field->isUnderstood() || !FitWords::problem(m_fit, member).isEmpty();
        if ((isWrong && !isReadOnly(member)) || m_refusals.contains(member))
            list.append(member);
    }
    return list;
}

bool ContactEditor::canBeSaved() const
{
    const auto isUnderstood = [this](const QString &member) { return m_fields.value(member)->isUnderstood(); };
    return m_fit.canBeSaved() && std::all_of(m_shown.begin(), m_shown.end(), isUnderstood);
}

void ContactEditor::showGaps(bool show)
{
    m_showsGaps = show;
    judge();
}

bool ContactEditor::focusFirstGap()
{
    const QStringList list = gaps();
    if (list.isEmpty())
        return false;
    MemberField *field = m_fields.value(list.first());
    ensureWidgetVisible(field);
    field->focusTarget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactEditor::focusFirstField()
{
    for (const QString &member : std::as_const(m_shown)) {
        if (!isReadOnly(member)) {
            m_fields.value(member)->focusTarget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ContactEditor::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (MemberField *field : std::as_const(m_fields))
            field->retranslate();
        retranslate();
        judge();
    }
}

void ContactEditor::retranslate()
{
    for (auto each = m_heads.begin(); each != m_heads.end(); ++each)
        each->title->setText(MemberWords::section(each.key()));
    m_more->setText(m_showsMore ? tr("Fewer fields") : tr("More fields"));
    m_more->setAccessibleDescription(tr("Fields that nobody asks for"));
    theme::setButtonIcon(m_more, m_showsMore ? u"chevron-up"_s : u"chevron-down"_s, theme::Token::Accent);
}

} // namespace cartouche::forms

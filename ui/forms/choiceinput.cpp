// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/choiceinput.h"

#include "forms/memberwords.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 320;

/// All that OVHcloud knows (nichandle.LegalFormEnum, GenderEnum, LanguageEnum).
QStringList allValues(MemberKind kind)
{
    if (kind == MemberKind::LegalForm)
        return {u"individual"_s,     u"corporation"_s,         u"personalcorporation"_s,
                u"association"_s,    u"administration"_s,      u"other"_s};
    if (kind == MemberKind::Gender)
        return {u"female"_s, u"male"_s};
    if (kind == MemberKind::Language)
        return {u"cs_CZ"_s, u"de_DE"_s, u"en_AU"_s, u"en_CA"_s, u"en_GB"_s, u"en_IE"_s, u"en_US"_s,
                u"es_ES"_s, u"fi_FI"_s, u"fr_CA"_s, u"fr_FR"_s, u"fr_MA"_s, u"fr_SN"_s, u"fr_TN"_s,
                u"it_IT"_s, u"lt_LT"_s, u"nl_NL"_s, u"pl_PL"_s, u"pt_PT"_s};
    return {};
}

} // namespace

ChoiceInput::ChoiceInput(MemberKind kind, QWidget *parent) : MemberInput(parent), m_kind(kind), m_combo(new QComboBox(this))
{
    m_combo->setMaximumWidth(choiceWidth);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(24);
    hold(m_combo);
    keepLeft();
    fill();
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        m_value = m_combo->currentData().toString();
        Q_EMIT edited();
    });
}

QString ChoiceInput::value() const
{
    return m_value;
}

void ChoiceInput::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    fill();
}

QWidget *ChoiceInput::focusTarget() const
{
    return m_combo;
}

void ChoiceInput::setAllowed(const QStringList &values)
{
    if (m_allowed == values)
        return;
    m_allowed = values;
    fill();
}

void ChoiceInput::retranslate()
{
    fill();
}

void ChoiceInput::fill()
{
    const QSignalBlocker blocker(m_combo);
    QStringList values = allValues(m_kind);
    if (values.isEmpty())
        values = m_allowed;
    else if (!m_allowed.isEmpty())
        values.removeIf([this](const QString &each) { return !m_allowed.contains(each); });
    if (!m_value.isEmpty() && !values.contains(m_value))
        values.append(m_value);
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    for (const QString &each : std::as_const(values))
        m_combo->addItem(wordOf(each), each);
    m_combo->setCurrentIndex(std::max(m_combo->findData(m_value), 0));
}

QString ChoiceInput::wordOf(const QString &value) const
{
    switch (m_kind) {
    case MemberKind::LegalForm: return MemberWords::legalForm(value);
    case MemberKind::Gender: return MemberWords::gender(value);
    case MemberKind::Language: return MemberWords::language(value);
    default: return value;
    }
}

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/phoneinput.h"

#include "eligibility/phonenumber.h"
#include "forms/countrymodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using Flaw = eligibility::PhoneReading::Flaw;

namespace {

constexpr int countryWidth = 170;
constexpr int numberWidth = 200;

bool isNumber(const eligibility::PhoneReading &reading)
{
    return reading.flaw != Flaw::NoNumber && reading.flaw != Flaw::UnknownCountry && reading.number.startsWith(u'+');
}

} // namespace

PhoneInput::PhoneInput(QWidget *parent)
    : MemberInput(parent), m_model(new CountryModel(CountryModel::With::CallingCode, this)), m_country(new QComboBox(this)),
      m_line(new QLineEdit(this))
{
    m_country->setMaximumWidth(countryWidth);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(12);
    m_country->setModel(m_model);
    m_country->setCurrentIndex(-1);
    m_line->setMaxLength(60);
    m_line->setMaximumWidth(numberWidth);
    m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    hold(m_country);
    hold(m_line);
    keepLeft();
    connect(m_line, &QLineEdit::textChanged, this, &PhoneInput::typed);
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        m_isCountryChosen = true;
        Q_EMIT edited();
    });
    connect(this, &PhoneInput::left, this, &PhoneInput::tidy);
    retranslate();
}

QString PhoneInput::country() const
{
    return m_country->currentData(CountryModel::CodeRole).toString();
}

QString PhoneInput::value() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : eligibility::readPhone(typed, country()).number;
}

bool PhoneInput::isUnderstood() const
{
    return m_line->text().trimmed().isEmpty() || isNumber(eligibility::readPhone(m_line->text(), country()));
}

void PhoneInput::setValue(const QString &value)
{
    if (this->value() == value)
        return;
    const QSignalBlocker blocker(m_line);
    const eligibility::PhoneReading reading = eligibility::readPhone(value, {});
    m_isCountryChosen = !reading.country.isEmpty();
    if (m_isCountryChosen)
        showCountry(reading.country);
    const bool isLocal = isNumber(reading) && m_isCountryChosen;
    m_line->setText(isLocal ? eligibility::localPhone(reading.number) : eligibility::shownPhone(value));
}

QWidget *PhoneInput::focusTarget() const
{
    return m_line;
}

/// The number that a rule gives as an example is of no country in particular.
void PhoneInput::setExample(const QString & /*text*/)
{
}

void PhoneInput::setCountry(const QString &code)
{
    if (!m_isCountryChosen)
        showCountry(code);
}

void PhoneInput::showCountry(const QString &code)
{
    const QSignalBlocker blocker(m_country);
    m_country->setCurrentIndex(m_model->rowOf(code));
}

/// A calling code says which country it is.
void PhoneInput::typed()
{
    const QString text = m_line->text().trimmed();
    if (text.startsWith(u'+') || text.startsWith("00"_L1)) {
        const eligibility::PhoneReading reading = eligibility::readPhone(text, country());
        if (reading.flaw == Flaw::None && !reading.country.isEmpty()) {
            m_isCountryChosen = true;
            showCountry(reading.country);
        }
    }
    Q_EMIT edited();
}

/// A number that was understood is written the way it is read best.
void PhoneInput::tidy()
{
    const eligibility::PhoneReading reading = eligibility::readPhone(m_line->text(), country());
    if (reading.flaw != Flaw::None)
        return;
    const QSignalBlocker blocker(m_line);
    m_line->setText(reading.country == country() ? eligibility::localPhone(reading.number)
                                                 : eligibility::shownPhone(reading.number));
}

void PhoneInput::setNames(const QString &name, const QString &description)
{
    m_name = name;
    MemberInput::setNames(name, description);
    m_country->setAccessibleName(tr("%1: country").arg(name));
}

void PhoneInput::retranslate()
{
    const QString code = country();
    {
        const QSignalBlocker blocker(m_country);
        m_model->retranslate();
    }
    showCountry(code);
    m_country->setPlaceholderText(tr("Country"));
    m_country->setToolTip(tr("The country whose way the number is typed in"));
    m_country->setAccessibleName(tr("%1: country").arg(m_name));
}

} // namespace cartouche::forms

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ceilingfield.h"

#include "theme/language.h"
#include "theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 120;

QChar decimalSign()
{
    const auto *language = theme::Language::instance();
    return language != nullptr && language->code() == theme::Language::Code::French ? u',' : u'.';
}

} // namespace

CeilingField::CeilingField(store::Settings &settings, store::Settings::Key key, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_key(key), m_label(new QLabel(this)), m_line(new QLineEdit(this)),
      m_flaw(new QLabel(this))
{
    constexpr int longest = 16;
    m_line->setMaxLength(longest);
    m_line->setFixedWidth(fieldWidth);
    m_line->setAlignment(Qt::AlignRight);
    m_label->setBuddy(m_line);
    m_flaw->setProperty("type", u"caption"_s);
    m_flaw->setProperty("tone", u"bad"_s);
    m_flaw->setWordWrap(true);
    m_flaw->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_label, 1);
    row->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_flaw);
    connect(m_line, &QLineEdit::textChanged, this, &CeilingField::showFlaw);
    connect(m_line, &QLineEdit::editingFinished, this, &CeilingField::store);
}

void CeilingField::setTexts(const QString &label, const QString &accessibleName)
{
    m_label->setText(label);
    m_line->setPlaceholderText(tr("no ceiling"));
    m_line->setAccessibleName(accessibleName);
    showFlaw();
}

/// As the settings keep it: a point, and no spaces.
QString CeilingField::typed() const
{
    QString text = m_line->text();
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    text.replace(u',', u'.');
    if (text.size() > 1 && text.endsWith(u'.'))
        text.chop(1); // the decimals are still to come
    return text;
}

bool CeilingField::isGood() const
{
    static const QRegularExpression amount(u"^([0-9]{1,9}([.][0-9]{1,2})?)?$"_s);
    return amount.match(typed()).hasMatch();
}

void CeilingField::showFlaw()
{
    const bool isBad = !isGood();
    m_flaw->setText(isBad ? tr("Not stored: enter an amount such as %1, or nothing.").arg(u"50"_s + decimalSign() + u"00"_s)
                          : QString());
    m_flaw->setVisible(isBad);
    theme::setTone(m_line, "invalid", isBad);
    m_line->setAccessibleDescription(m_flaw->text());
}

void CeilingField::store()
{
    if (!isGood())
        return;
    m_settings.setValue(m_key, typed());
    follow();
}

void CeilingField::follow()
{
    m_line->setText(m_settings.text(m_key).replace(u'.', decimalSign()));
}

} // namespace cartouche::windows

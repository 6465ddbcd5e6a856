// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/guardcard.h"

#include "names/guardwords.h"
#include "theme/stylesheet.h"
#include "widgets/checkrow.h"
#include "widgets/consentbox.h"
#include "widgets/elidedlabel.h"
#include "widgets/namelabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameGuards;
using theme::Token;

GuardCard::GuardCard(const NameGuards::Checked &checked, QWidget *parent) : QFrame(parent), m_checked(checked)
{
    setProperty("card", true);
    setProperty("todo", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    layout->addLayout(grid);
    buildForms(grid);
    for (qsizetype at = 0; at < m_checked.findings.size(); ++at) {
        auto *row = new widgets::CheckRow(this);
        m_warnings.append(row);
        layout->addWidget(row);
    }
    auto *answers = new QHBoxLayout;
    answers->setSpacing(12);
    m_meant = new widgets::ConsentBox(this);
    m_leaveOut = new QPushButton(this);
    m_leaveOut->setProperty("kind", u"flat"_s);
    m_leaveOut->setProperty("small", true);
    m_leaveOut->setAutoDefault(false);
    answers->addWidget(m_meant, 1, Qt::AlignVCenter);
    answers->addWidget(m_leaveOut, 0, Qt::AlignVCenter);
    layout->addLayout(answers);
    connect(m_meant, &widgets::ConsentBox::toggled, this, [this] {
        showAnswer();
        Q_EMIT answered();
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        m_isLeftOut = !m_isLeftOut;
        if (m_isLeftOut)
            m_meant->setChecked(false);
        showAnswer();
        Q_EMIT answered();
    });
    retranslate();
}

void GuardCard::buildForms(QGridLayout *grid)
{
    const auto head = [this] {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("type", u"caption"_s);
        label->setProperty("tone", u"2"_s);
        return label;
    };
    auto *name = new widgets::NameLabel(this);
    name->setName(m_checked.name.label(), m_checked.name.dottedExtension());
    grid->addWidget(name, 1, 0);
    grid->setColumnStretch(0, 1);
    if (!m_checked.name.isInternational())
        return;
    m_unicodeHead = head();
    m_asciiHead = head();
    m_ascii = new widgets::ElidedLabel(m_checked.name.ascii(), this);
    m_ascii->setTextFormat(Qt::PlainText);
    grid->addWidget(m_unicodeHead, 0, 0);
    grid->addWidget(m_asciiHead, 0, 1);
    grid->addWidget(m_ascii, 1, 1);
    grid->setColumnStretch(1, 1);
}

void GuardCard::retranslate()
{
    const QString name = m_checked.name.unicode();
    if (m_asciiHead != nullptr) {
        m_unicodeHead->setText(tr("As people read it"));
        m_asciiHead->setText(tr("As it is registered"));
    }
    m_meant->setTexts(tr("I mean %1").arg(name));
    // Read out with the box, which is where a screen reader stops.
    QStringList reasons;
    for (const NameGuards::Finding &finding : m_checked.findings)
        reasons.append(names::GuardWords::sentence(m_checked.name, finding));
    m_meant->checkBox()->setAccessibleDescription(reasons.join(u' '));
    setAccessibleName(name);
    showAnswer();
}

GuardCard::Answer GuardCard::answer() const
{
    return m_isLeftOut ? Answer::LeftOut : m_meant->isChecked() ? Answer::Meant : Answer::None;
}

void GuardCard::focusAnswer()
{
    m_meant->checkBox()->setFocus(Qt::TabFocusReason);
}

void GuardCard::showAnswer()
{
    const QString name = m_checked.name.unicode();
    theme::setTone(this, "todo", answer() == Answer::None);
    for (qsizetype at = 0; at < m_warnings.size(); ++at) {
        const NameGuards::Finding &finding = m_checked.findings.at(at);
        // The other form stands in the head of the card.
        m_warnings.at(at)->setVisible(finding.isWarning());
        m_warnings.at(at)->setFact(u"warning"_s, m_isLeftOut ? Token::Text3 : Token::Warn,
                                   names::GuardWords::sentence(m_checked.name, finding));
    }
    m_meant->setEnabled(!m_isLeftOut);
    m_leaveOut->setText(m_isLeftOut ? tr("Take back") : tr("Leave out"));
    m_leaveOut->setAccessibleName(m_isLeftOut ? tr("Take back %1").arg(name) : tr("Leave out %1").arg(name));
}

} // namespace cartouche::wizard

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/memberinput.h"

#include "forms/choiceinput.h"
#include "forms/countryinput.h"
#include "forms/dateinput.h"
#include "forms/phoneinput.h"
#include "forms/textinput.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cartouche::forms {

MemberInput::MemberInput(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
}

MemberInput *MemberInput::make(MemberKind kind, const QStringList &allowed, QWidget *parent)
{
    switch (kind) {
    case MemberKind::Country: return new CountryInput(parent);
    case MemberKind::Phone: return new PhoneInput(parent);
    case MemberKind::Date: return new DateInput(parent);
    case MemberKind::LegalForm:
    case MemberKind::Gender:
    case MemberKind::Language: return new ChoiceInput(kind, parent);
    case MemberKind::Text:
    case MemberKind::Number:
    case MemberKind::Email: break;
    }
    if (!allowed.isEmpty())
        return new ChoiceInput(kind, parent);
    return new TextInput(kind, parent);
}

void MemberInput::hold(QWidget *widget)
{
    qobject_cast<QHBoxLayout *>(layout())->addWidget(widget, 1);
    watchFocus(widget);
}

void MemberInput::keepLeft()
{
    qobject_cast<QHBoxLayout *>(layout())->addStretch();
}

void MemberInput::watchFocus(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool MemberInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void MemberInput::setNames(const QString &name, const QString &description)
{
    focusTarget()->setAccessibleName(name);
    focusTarget()->setAccessibleDescription(description);
}

} // namespace cartouche::forms

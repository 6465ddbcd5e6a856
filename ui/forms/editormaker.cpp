// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/editormaker.h"

#include "forms/accounteditor.h"
#include "forms/choiceeditor.h"
#include "forms/claimeditor.h"
#include "forms/consenteditor.h"
#include "forms/contactchoice.h"
#include "forms/dateeditor.h"
#include "forms/integereditor.h"
#include "forms/longtexteditor.h"
#include "forms/nameserverseditor.h"
#include "forms/registrydataeditor.h"
#include "forms/secreteditor.h"
#include "forms/texteditor.h"

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using Kind = FormField::Kind;

namespace {

bool isDate(const FormField &field)
{
    const QString type = field.type.toLower();
    return type == "date"_L1 || type == "date_iso8601"_L1 || type == "iso8601_date"_L1;
}

bool isNameServers(const FormField &field)
{
    return field.kind == Kind::NameServers || field.label == "KEEP_DNS"_L1;
}

} // namespace

FieldEditor *makeEditor(const FormField &field, QWidget *parent)
{
    if (isNameServers(field))
        return new NameServersEditor(field, parent);
    switch (field.kind) {
    case Kind::Consent:
        if (field.label == "CLAIMS_NOTICE"_L1)
            return new ClaimEditor(field, parent);
        return new ConsentEditor(field, parent);
    case Kind::Json:
        if (field.label == "DOMAIN_CONFIG"_L1)
            return new RegistryDataEditor(field, parent);
        return new LongTextEditor(field, parent);
    case Kind::LongText: return new LongTextEditor(field, parent);
    case Kind::Integer: return new IntegerEditor(field, parent);
    case Kind::Account: return new AccountEditor(field, parent);
    case Kind::Contact: return new ContactChoice(field, parent);
    case Kind::Secret: return new SecretEditor(field, parent);
    case Kind::Switch: // "no" is an answer too: a box could not tell it from none
    case Kind::Choice: return new ChoiceEditor(field, parent);
    default: break;
    }
    if (isDate(field))
        return new DateEditor(field, parent);
    return new TextEditor(field, parent);
}

bool isSameEditor(const FormField &a, const FormField &b)
{
    return a.label == b.label && a.kind == b.kind && isDate(a) == isDate(b);
}

} // namespace cartouche::forms

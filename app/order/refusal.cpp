// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/refusal.h"

#include <QRegularExpression>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTargets = 50;

QString labelOfObject(QStringView object)
{
    if (object == "owner"_L1)
        return u"OWNER_CONTACT"_s;
    if (object == "adminAccount"_L1 || object == "admin_account"_L1 || object == "admin"_L1)
        return u"ADMIN_ACCOUNT"_s;
    if (object == "techAccount"_L1 || object == "tech_account"_L1 || object == "tech"_L1)
        return u"TECH_ACCOUNT"_s;
    if (object == "extras.acceptCondition"_L1)
        return u"ACCEPT_CONDITIONS"_s;
    return {};
}

/// The wanted name that occurs in the text; the longest one, so that "mon-exemple.fr" is not taken
/// for "exemple.fr".
QString nameIn(const QString &text, const QList<DraftName> &names)
{
    QString found;
    for (const DraftName &name : names) {
        const bool occurs = text.contains(name.name.ascii(), Qt::CaseInsensitive)
            || text.contains(name.name.unicode(), Qt::CaseInsensitive);
        if (occurs && name.name.ascii().size() > found.size())
            found = name.name.ascii();
    }
    return found;
}

QString labelIn(const QString &text, const QList<DraftName> &names)
{
    static const QRegularExpression customField(u"(?:custom )?field \"?([A-Z][A-Z0-9_]{1,60})\"? is"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (const auto match = customField.match(text); match.hasMatch())
        return match.captured(1).toUpper();
    for (const DraftName &name : names) {
        for (const eligibility::FormField &field : name.form) {
            if (text.contains(field.label))
                return field.label;
        }
    }
    return {};
}

/// "…mandatory for product fr": the only wanted name with that extension.
QString nameOfProduct(const QString &text, const QList<DraftName> &names)
{
    static const QRegularExpression product(u"product \"?\\.?([a-z0-9.-]*[a-z0-9])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = product.match(text);
    if (!match.hasMatch())
        return {};
    QStringList found;
    for (const DraftName &name : names) {
        if (name.name.extension().compare(match.captured(1), Qt::CaseInsensitive) == 0)
            found.append(name.name.ascii());
    }
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

QList<RefusalTarget> locate(const base::Error &error, const Draft &draft)
{
    const QList<DraftName> names = draft.wanted();
    const QString only = names.size() == 1 ? names.first().name.ascii() : QString();
    const auto nameOf = [&](const QString &text) {
        const QString named = nameIn(text, names);
        if (!named.isEmpty())
            return named;
        return only.isEmpty() ? nameOfProduct(text, names) : only;
    };

    QList<RefusalTarget> targets;
    for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail) {
        if (targets.size() >= mostTargets || detail.key().startsWith(u'_'))
            continue;
        // The whole key names an object, or its last part is a member of one.
        QString label = labelOfObject(detail.key());
        QString field;
        if (const qsizetype dot = detail.key().lastIndexOf(u'.'); label.isEmpty() && dot >= 0) {
            label = labelOfObject(QStringView(detail.key()).left(dot));
            field = detail.key().mid(dot + 1);
        }
        if (!label.isEmpty())
            targets.append({nameOf(detail.value() + u' ' + error.serverMessage), label, field, detail.value()});
    }
    const QStringList lines = error.serverMessage.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const RefusalTarget target{nameOf(line), labelIn(line, names), {}, line.trimmed()};
        const bool saysSomething = !target.label.isEmpty() || !nameIn(line, names).isEmpty();
        if (saysSomething && targets.size() < mostTargets && !targets.contains(target))
            targets.append(target);
    }
    return targets;
}

} // namespace cartouche::order

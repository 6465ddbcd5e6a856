// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/refusal.h"

#include "eligibility/refusalkeys.h"

#include <QRegularExpression>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTargets = 200;

/// What a sentence says of a value: it decides which names it can be about.
enum class Complaint { Missing, Unfit, Other };

Complaint complaintOf(const QString &text)
{
    static const QRegularExpression missing(u"mandatory|required|missing"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unfit(u"not valid|invalid|duplicated"_s, QRegularExpression::CaseInsensitiveOption);
    if (missing.match(text).hasMatch())
        return Complaint::Missing;
    return unfit.match(text).hasMatch() ? Complaint::Unfit : Complaint::Other;
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

/// "…mandatory for product fr", "A .eu owner…"; empty when no extension is told.
QString extensionIn(const QString &text)
{
    static const QRegularExpression product(u"product \"?\\.?([a-z0-9.-]*[a-z0-9])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dotted(u"(?:^|[\\s\"'(])\\.([a-z][a-z0-9.-]*[a-z0-9])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = product.match(text); match.hasMatch())
        return match.captured(1);
    return dotted.match(text).captured(1);
}

/// "admin.city": an account under its short name.
QString inFull(const QString &key)
{
    const QString object = key.section(u'.', 0, 0);
    const bool isShort = object == "admin"_L1 || object == "tech"_L1;
    return isShort ? object + u"Account"_s + key.sliced(object.size()) : key;
}

/// Reads the texts of one refusal.
class Reading
{
public:
    explicit Reading(const Draft &draft)
        : m_names(draft.wanted()), m_only(m_names.size() == 1 ? m_names.first().name.ascii() : QString())
    {
        for (const DraftName &name : std::as_const(m_names)) {
            for (const eligibility::FormField &field : name.form)
                m_labels.append(field.label);
        }
        m_labels.removeDuplicates();
    }

    void readDetail(const QString &key, const QString &text, const QString &message);
    void readLine(const QString &line, int times);
    [[nodiscard]] const QList<RefusalTarget> &targets() const { return m_targets; }

private:
    [[nodiscard]] QStringList namesFor(const QString &text, const QString &label, int times) const;
    void add(const QStringList &names, const RefusalTarget &target);

    QList<DraftName> m_names;
    QString m_only;
    QStringList m_labels; ///< of all forms
    QList<RefusalTarget> m_targets;
};

void Reading::add(const QStringList &names, const RefusalTarget &target)
{
    const QStringList all = names.isEmpty() ? QStringList{QString()} : names;
    for (const QString &name : all) {
        const RefusalTarget one{name, target.label, target.field, target.text};
        if (m_targets.size() < mostTargets && !m_targets.contains(one))
            m_targets.append(one);
    }
}

/// @param times that the very same was said: once for each name that it is about
QStringList Reading::namesFor(const QString &text, const QString &label, int times) const
{
    if (const QString named = nameIn(text, m_names); !named.isEmpty())
        return {named};
    if (!m_only.isEmpty())
        return {m_only};
    const QString extension = extensionIn(text);
    if (extension.isEmpty())
        return {};
    const Complaint complaint = complaintOf(text);
    QStringList possible;
    QStringList likely; ///< whose entry is what the text complains of
    for (const DraftName &name : m_names) {
        if (name.name.extension().compare(extension, Qt::CaseInsensitive) != 0)
            continue;
        possible.append(name.name.ascii());
        const bool isEmpty = name.values.value(label).isEmpty();
        const bool fits = complaint == Complaint::Other || (complaint == Complaint::Missing) == isEmpty;
        if (name.field(label) != nullptr && fits)
            likely.append(name.name.ascii());
    }
    if (possible.size() == 1)
        return possible;
    return likely.size() <= times ? likely : QStringList();
}

void Reading::readDetail(const QString &key, const QString &text, const QString &message)
{
    if (const auto place = eligibility::placeOfRefusalKey(inFull(key), m_labels))
        add(namesFor(text + u' ' + message, place->label, 1), {{}, place->label, place->member, text});
}

void Reading::readLine(const QString &line, int times)
{
    if (m_targets.size() >= mostTargets)
        return;
    const QString label = labelIn(line, m_names);
    if (!label.isEmpty() || !nameIn(line, m_names).isEmpty())
        add(namesFor(line, label, times), {{}, label, {}, line});
}

} // namespace

QList<RefusalTarget> locate(const base::Error &error, const Draft &draft)
{
    Reading reading(draft);
    for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail)
        reading.readDetail(detail.key(), detail.value(), error.serverMessage);
    QStringList lines;
    QHash<QString, int> times;
    const QStringList all = error.serverMessage.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : all) {
        const QString line = text.trimmed();
        if (++times[line] == 1)
            lines.append(line);
    }
    for (const QString &line : std::as_const(lines))
        reading.readLine(line, times.value(line));
    return reading.targets();
}

QList<RefusalTarget> locate(const base::Error &error, const Draft &draft, const QString &ascii, const QString &label)
{
    QList<RefusalTarget> targets;
    const QList<RefusalTarget> read = locate(error, draft);
    for (const RefusalTarget &target : read) {
        const RefusalTarget one{ascii, target.label.isEmpty() ? label : target.label, target.field, target.text};
        if (!targets.contains(one))
            targets.append(one);
    }
    if (targets.isEmpty())
        targets.append({ascii, label, {}, error.serverMessage.trimmed()});
    return targets;
}

QList<RefusalTarget> locate(const QList<StepFailure> &failures, const Draft &draft)
{
    QList<RefusalTarget> targets;
    for (const StepFailure &failure : failures) {
        if (!failure.isRefusal())
            continue;
        targets += failure.name.isEmpty() ? locate(failure.error, draft)
                                          : locate(failure.error, draft, failure.name, failure.label);
    }
    return targets;
}

} // namespace cartouche::order

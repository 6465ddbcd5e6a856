// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namequery.h"

#include <QRegularExpression>
#include <QSet>

namespace cartouche::search {

namespace {

using namespace Qt::StringLiterals;

class Collector
{
public:
    explicit Collector(NameQuery &query) : m_query(query) {}

    void add(const base::DomainName &name)
    {
        if (m_seen.contains(name.ascii()))
            return;
        if (m_query.names.size() >= NameQuery::maximumNames) {
            m_query.isTruncated = true;
            return;
        }
        m_seen.insert(name.ascii());
        m_query.names.append(name);
    }

private:
    NameQuery &m_query;
    QSet<QString> m_seen;
};

} // namespace

NameQuery NameQuery::parse(const QString &text, const QStringList &extensions)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    NameQuery query;
    Collector collector(query);
    QStringList labels;

    const QStringList entries = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const auto name = base::DomainName::parse(entry);
        if (name) {
            ++query.fullNames;
            collector.add(*name);
            continue;
        }
        if (name.error() != base::DomainName::Flaw::NoExtension) {
            query.refused.append({entry, name.error()});
            continue;
        }
        const auto label = base::DomainName::parseLabel(entry);
        if (!label)
            query.refused.append({entry, label.error()});
        else if (!labels.contains(*label))
            labels.append(*label);
    }
    query.labels = static_cast<int>(labels.size());
    for (const QString &label : std::as_const(labels)) {
        for (const QString &extension : extensions) {
            if (const auto name = base::DomainName::parse(label + u'.' + extension))
                collector.add(*name);
        }
    }
    return query;
}

} // namespace cartouche::search

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/namerules.h"
#include "sandbox/switches.h"

#include <QFile>
#include <QtTest>

using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

/// The tables in README.md say what the program says, line by line.
class TestReadme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySwitchStandsInItsTable();
    void everyNameRuleStandsInItsTable();

private:
    /// The cells of the table below a heading, line by line.
    [[nodiscard]] QList<QStringList> table(const QString &heading) const;

    QString m_text;
};

void TestReadme::initTestCase()
{
    QFile file(QStringLiteral(README_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
}

QList<QStringList> TestReadme::table(const QString &heading) const
{
    const QString section = m_text.section(u"\n## "_s + heading + u'\n', 1, 1).section(u"\n## "_s, 0, 0);
    QList<QStringList> rows;
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u"| "_s) && line.endsWith(u" |"_s))
            rows.append(line.mid(2).chopped(2).split(u" | "_s));
    }
    rows.removeFirst(); // the titles
    return rows;
}

void TestReadme::everySwitchStandsInItsTable()
{
    const QList<QStringList> rows = table(u"What is a guess"_s);
    const QList<SwitchRule> &rules = SwitchRule::all();
    QCOMPARE(rows.size(), rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const SwitchRule &rule = rules[i];
        QStringList values;
        for (const QLatin1StringView each : rule.values)
            values.append(values.isEmpty() ? u"**%1**"_s.arg(each) : QString(each));
        QCOMPARE(rows[i].size(), 4);
        QCOMPARE(rows[i][0], u"`%1`"_s.arg(rule.name));
        QCOMPARE(rows[i][1], values.join(u", "_s));
        QCOMPARE(rows[i][2], QString::fromUtf8(rule.meaning));
        QVERIFY2(rows[i][3].size() > 10, rule.name.data());
    }
}

void TestReadme::everyNameRuleStandsInItsTable()
{
    const QList<QStringList> rows = table(u"Names by rule"_s);
    const QList<NameRule> &rules = NameRule::all();
    QCOMPARE(rows.size(), rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QCOMPARE(rows[i].size(), 2);
        QVERIFY2(rows[i][0].endsWith(u" `%1`"_s.arg(rules[i].keyword)), qPrintable(rows[i][0]));
        QCOMPARE(rows[i][1], QString::fromUtf8(rules[i].meaning));
    }
}

QTEST_APPLESS_MAIN(TestReadme)
#include "test_readme.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/history.h"
#include "sandbox/inventory.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

namespace {

bool saysSomething(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: return value.toDouble() != 0;
    case QJsonValue::String: return !value.toString().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: return !value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return false;
}

/// Every member by where it stands, "accounts.*.orders.*.hold", and whether it says something anywhere.
/// What has no struct behind it, contacts and prices and the like, is one member.
void collect(const QString &path, const QJsonValue &value, QMap<QString, bool> &found)
{
    static const QRegularExpression map(u"^(accounts|carts|credentials|applications)$|^accounts\\.\\*\\.(contacts|orders|"
                                        "tasks|domains|methods|transactions|balances|invoices|smds)$"_s);
    static const QRegularExpression whole(u"\\.(holder|values|amount|withoutTax|tax|withTax|price|renew|discount|fee|"
                                          "unitPrice|prepaid)$|^(switches|prices|ids)$"_s);
    // An item is either a name or a plan.
    if (path == "carts.*.extras.*.offer"_L1 || path == "carts.*.items.*.plan"_L1)
        return;
    if (!path.isEmpty())
        found[path] = found.value(path) || saysSomething(value);
    if (whole.match(path).hasMatch())
        return;
    const QString dot = path.isEmpty() ? path : path + u'.';
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        collect(map.match(path).hasMatch() ? path + u".*"_s : dot + each.key(), each.value(), found);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (each.isObject())
            collect(path + u".*"_s, each, found);
    }
}

} // namespace

/// A sandbox to which everything has happened remembers all of it.
class TestStateParts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyMemberIsWrittenOnce();
    void theStateReadIsTheStateWritten();
    void theAnswersAreTheSame();

private:
    [[nodiscard]] QByteArray content() const;

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    qint64 m_ahead = 0;
};

void TestStateParts::init()
{
    if (m_sandbox)
        return;
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--speed"_s, u"0.02"_s, u"--state"_s, m_folder.filePath(u"state.json"_s)});
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorString()));
    History history(*m_sandbox);
    QVERIFY2(history.make(), qPrintable(history.failure));
    m_ahead = history.ahead();
}

QByteArray TestStateParts::content() const
{
    QFile file(m_folder.filePath(u"state.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without it, a member could be forgotten and no other test here would tell.
void TestStateParts::everyMemberIsWrittenOnce()
{
    QMap<QString, bool> found;
    collect({}, QJsonDocument::fromJson(content())[u"world"], found);
    QVERIFY(found.size() > 250);
    QStringList silent;
    for (auto each = found.begin(); each != found.end(); ++each) {
        if (!each.value())
            silent.append(each.key());
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
}

void TestStateParts::theStateReadIsTheStateWritten()
{
    m_sandbox->stop();
    const QByteArray before = content();
    QVERIFY(before.size() > 50'000);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorString()));
    const QByteArray after = content();
    QCOMPARE(after.size(), before.size());
    QVERIFY(after == before);
}

void TestStateParts::theAnswersAreTheSame()
{
    const QMap<QString, QByteArray> before = everything(*m_sandbox, m_ahead);
    QVERIFY(before.size() > 300);
    m_sandbox->stop();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorString()));
    const QMap<QString, QByteArray> after = everything(*m_sandbox, m_ahead);
    QCOMPARE(after.keys(), before.keys());
    for (auto each = before.begin(); each != before.end(); ++each)
        QVERIFY2(after[each.key()] == each.value(), qPrintable(each.key()));
}

QTEST_GUILESS_MAIN(TestStateParts)
#include "test_stateparts.moc"

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/hostlist.h"

#include "base/domainname.h"
#include "theme/icon.h"
#include "theme/stylesheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForTwo = 430;
constexpr int fieldsAtMost = 20; ///< where the registry tells no limit

const QRegularExpression &hostSeparators()
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return separators;
}

} // namespace

HostList::HostList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_add(new QPushButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_add->setObjectName(u"addServer"_s);
    m_add->setAutoDefault(false);
    theme::setButtonIcon(m_add, u"plus"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addField();
        arrange();
        m_fields.last()->setFocus(Qt::OtherFocusReason);
    });
    for (int i = 0; i < m_least; ++i)
        addField();
    arrange();
}

bool HostList::isHost(const QString &text)
{
    // Not what parse() makes of it: the text is sent as it stands.
    const auto name = base::DomainName::parse(text);
    return name && name->ascii().compare(text, Qt::CaseInsensitive) == 0;
}

void HostList::addField()
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(2000);
    field->setMinimumWidth(90);
    field->installEventFilter(this);
    auto *remover = new QPushButton(this);
    remover->setProperty("kind", u"flat"_s);
    remover->setProperty("small", true);
    remover->setAutoDefault(false);
    remover->setIcon(theme::icon(u"clear"_s));
    remover->setFixedWidth(28);
    m_fields.append(field);
    m_removers.append(remover);
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        spread(field);
        mark();
        Q_EMIT edited();
    });
    connect(remover, &QPushButton::clicked, this, [this, field] { removeField(field); });
    retranslate();
}

void HostList::removeField(QLineEdit *field)
{
    const qsizetype at = m_fields.indexOf(field);
    m_fields.removeAt(at);
    QPushButton *remover = m_removers.takeAt(at);
    for (QWidget *gone : {static_cast<QWidget *>(field), static_cast<QWidget *>(remover)}) {
        gone->hide();
        gone->deleteLater();
    }
    arrange();
    m_fields.at(std::min(at, m_fields.size() - 1))->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

/// "ns1.example.com ns2.example.com" in one field: people have them in one line.
void HostList::spread(QLineEdit *field)
{
    const QStringList parts = field->text().split(hostSeparators(), Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return;
    const int most = m_most > 0 ? m_most : fieldsAtMost;
    qsizetype at = m_fields.indexOf(field);
    QLineEdit *last = field;
    for (const QString &part : parts) {
        if (at >= most)
            break;
        if (at >= m_fields.size())
            addField();
        last = m_fields.at(at++);
        const QSignalBlocker blocker(last);
        last->setText(part);
    }
    arrange();
    if (field->hasFocus())
        last->setFocus(Qt::OtherFocusReason);
}

QStringList HostList::hosts() const
{
    QStringList list;
    for (const QLineEdit *field : m_fields)
        list.append(field->text().trimmed().toLower());
    list.removeAll(QString());
    return list;
}

void HostList::setHosts(const QStringList &hosts)
{
    if (this->hosts() == hosts)
        return;
    while (m_fields.size() < std::max<qsizetype>(hosts.size(), m_least))
        addField();
    while (m_fields.size() > std::max<qsizetype>(hosts.size(), m_least)) {
        m_fields.takeLast()->deleteLater();
        m_removers.takeLast()->deleteLater();
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker blocker(m_fields.at(i));
        m_fields.at(i)->setText(hosts.value(i));
    }
    arrange();
    mark();
}

void HostList::setLimits(int least, int most)
{
    if (m_least == least && m_most == most)
        return;
    m_least = std::max(least, 1);
    m_most = most;
    while (m_fields.size() < m_least)
        addField();
    while (m_fields.size() > m_least && m_fields.last()->text().isEmpty() && !m_fields.last()->hasFocus()) {
        m_fields.takeLast()->deleteLater();
        m_removers.takeLast()->deleteLater();
    }
    arrange();
}

void HostList::showProblems(bool show)
{
    m_showsProblems = show;
    mark();
}

QString HostList::wrongHost() const
{
    for (const QLineEdit *field : m_fields) {
        const QString text = field->text().trimmed();
        const bool isJudged = m_showsProblems || !field->hasFocus();
        if (isJudged && !text.isEmpty() && !isHost(text))
            return text;
    }
    return {};
}

bool HostList::isBeingTyped() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const QLineEdit *field) { return field->hasFocus(); });
}

QLineEdit *HostList::firstGap() const
{
    const auto gap = std::find_if(m_fields.begin(), m_fields.end(),
                                  [](const QLineEdit *field) { return !isHost(field->text().trimmed()); });
    return gap == m_fields.end() ? m_fields.first() : *gap;
}

void HostList::mark()
{
    const bool tooFew = m_showsProblems && hosts().size() < m_least;
    for (QLineEdit *field : std::as_const(m_fields)) {
        const QString text = field->text().trimmed();
        const bool isJudged = m_showsProblems || !field->hasFocus();
        const bool isWrong = text.isEmpty() ? tooFew : isJudged && !isHost(text);
        theme::setTone(field, "invalid", isWrong);
    }
}

void HostList::describe(const QString &text)
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->setAccessibleDescription(text);
}

void HostList::arrange()
{
    QWidget *before = nullptr;
    m_grid->setColumnStretch(2, m_perRow == 2 ? 1 : 0);
    for (int i = 0; i < m_fields.size(); ++i) {
        m_grid->addWidget(m_fields.at(i), i / m_perRow, 2 * (i % m_perRow));
        m_grid->addWidget(m_removers.at(i), i / m_perRow, 2 * (i % m_perRow) + 1);
        m_fields.at(i)->show();
        m_removers.at(i)->setVisible(m_fields.size() > m_least);
        // One name for the first, whoever looks for the field by its label.
        m_fields.at(i)->setObjectName(i == 0 ? u"DNS"_s : u"DNS%1"_s.arg(i + 1));
        if (before != nullptr)
            QWidget::setTabOrder(before, m_fields.at(i));
        QWidget::setTabOrder(m_fields.at(i), m_removers.at(i));
        before = m_removers.at(i);
    }
    const int last = static_cast<int>(m_fields.size() - 1) / m_perRow;
    m_grid->addWidget(m_add, last, 4);
    QWidget::setTabOrder(before, m_add);
    m_add->setEnabled(m_fields.size() < (m_most > 0 ? m_most : fieldsAtMost));
    setFocusProxy(m_fields.first());
    retranslate();
}

bool HostList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // hasFocus() is told anew only after the event.
        QMetaObject::invokeMethod(this, [this] {
            mark();
            Q_EMIT left();
        }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void HostList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int perRow = event->size().width() < roomForTwo ? 1 : 2;
    if (perRow == m_perRow)
        return;
    m_perRow = perRow;
    arrange();
}

void HostList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HostList::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a name server"));
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i)->setAccessibleName(tr("Name server %1").arg(i + 1));
        m_removers.at(i)->setAccessibleName(tr("Remove name server %1").arg(i + 1));
        m_removers.at(i)->setToolTip(tr("Remove"));
    }
}

} // namespace cartouche::forms

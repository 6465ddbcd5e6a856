// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/countryinput.h"

#include "base/foldedtext.h"
#include "forms/countrymodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 320;

/// Looks for what was typed without accents and case.
class FoldedCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {base::folded(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

CountryInput::CountryInput(QWidget *parent)
    : MemberInput(parent), m_model(new CountryModel(CountryModel::With::Nothing, this)), m_combo(new QComboBox(this)),
      m_completer(new FoldedCompleter(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaximumWidth(choiceWidth);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(24);
    m_combo->setModel(m_model);
    m_completer->setModel(m_model);
    m_completer->setCompletionRole(CountryModel::FoldedRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_combo->setCompleter(m_completer);
    hold(m_combo);
    keepLeft();
    watchFocus(m_combo->lineEdit());
    showValue();
    connect(m_combo->lineEdit(), &QLineEdit::textChanged, this, &CountryInput::textChanged);
    connect(this, &CountryInput::left, this, &CountryInput::tidy);
}

void CountryInput::setValue(const QString &value)
{
    if (m_value == value && isUnderstood())
        return;
    m_value = value;
    fill([this] { m_model->setAllowed(m_allowed, m_value); }, {});
}

QWidget *CountryInput::focusTarget() const
{
    return m_combo;
}

bool CountryInput::isUnderstood() const
{
    return !m_value.isEmpty() || m_combo->currentText().trimmed().isEmpty();
}

void CountryInput::setAllowed(const QStringList &values)
{
    if (m_allowed == values)
        return; // asked with every key press
    m_allowed = values;
    fill([this] { m_model->setAllowed(m_allowed, m_value); }, isUnderstood() ? QString() : m_combo->currentText());
}

void CountryInput::setNames(const QString &name, const QString &description)
{
    MemberInput::setNames(name, description);
    m_combo->lineEdit()->setAccessibleName(name);
    m_combo->lineEdit()->setAccessibleDescription(description);
}

void CountryInput::retranslate()
{
    fill([this] { m_model->retranslate(); }, isUnderstood() ? QString() : m_combo->currentText());
}

/// A box whose list is made anew takes the first of it, and says so.
void CountryInput::fill(const std::function<void()> &change, const QString &typed)
{
    const QSignalBlocker blocker(m_combo->lineEdit());
    const QString before = m_combo->currentText();
    const int cursor = m_combo->lineEdit()->cursorPosition();
    change();
    if (typed.isEmpty())
        showValue();
    else
        m_combo->setEditText(typed);
    if (m_combo->currentText() == before)
        m_combo->lineEdit()->setCursorPosition(cursor);
}

void CountryInput::showValue()
{
    const QSignalBlocker blocker(m_combo->lineEdit());
    const QSignalBlocker quiet(m_combo);
    const int row = m_model->rowOf(m_value);
    m_combo->setCurrentIndex(row);
    // A code that is none is shown as it is.
    m_combo->setEditText(row < 0 ? m_value : m_combo->itemText(row));
    m_combo->lineEdit()->setCursorPosition(0);
}

QString CountryInput::codeOf(const QString &text) const
{
    const QString folded = base::folded(text);
    if (folded.isEmpty())
        return {};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString code = index.data(CountryModel::CodeRole).toString();
        if (base::folded(index.data(Qt::DisplayRole).toString()) == folded || code.toLower() == folded)
            return code;
    }
    return {};
}

void CountryInput::textChanged()
{
    take(codeOf(m_combo->currentText()));
}

void CountryInput::take(const QString &code)
{
    m_value = code;
    Q_EMIT edited();
}

/// What was begun is taken when it can be one country only.
void CountryInput::tidy()
{
    if (m_combo->view()->isVisible() || m_completer->popup()->isVisible())
        return;
    if (m_value.isEmpty() && !m_combo->currentText().trimmed().isEmpty()) {
        m_completer->setCompletionPrefix(m_combo->currentText());
        if (m_completer->completionCount() == 1)
            take(m_completer->currentIndex().data(CountryModel::CodeRole).toString());
    }
    if (!m_value.isEmpty())
        showValue();
}

} // namespace cartouche::forms

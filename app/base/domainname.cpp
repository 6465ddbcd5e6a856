// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/domainname.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cartouche::base {

namespace {

using namespace Qt::StringLiterals;
using Flaw = DomainName::Flaw;

constexpr qsizetype longestInput = 1024;
constexpr qsizetype longestName = 253;

struct IdnaClose
{
    void operator()(UIDNA *idna) const { uidna_close(idna); }
};

const UIDNA *idna()
{
    static const std::unique_ptr<UIDNA, IdnaClose> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UIDNA, IdnaClose>(uidna_openUTS46(
            UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
                | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
            &status));
    }();
    return instance.get();
}

Flaw flawOf(uint32_t errors)
{
    if (errors & UIDNA_ERROR_EMPTY_LABEL)
        return Flaw::EmptyLabel;
    if (errors & UIDNA_ERROR_LABEL_TOO_LONG)
        return Flaw::LabelTooLong;
    if (errors & UIDNA_ERROR_DOMAIN_NAME_TOO_LONG)
        return Flaw::NameTooLong;
    if (errors & (UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN))
        return Flaw::HyphenAtEdge;
    if (errors & (UIDNA_ERROR_DISALLOWED | UIDNA_ERROR_LABEL_HAS_DOT))
        return Flaw::ForbiddenCharacter;
    return Flaw::BadInternational;
}

using Conversion = int32_t (*)(const UIDNA *, const UChar *, int32_t, UChar *, int32_t, UIDNAInfo *,
                               UErrorCode *);

tl::expected<QString, Flaw> convert(Conversion conversion, QStringView text)
{
    std::array<UChar, 2048> buffer{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = conversion(idna(), reinterpret_cast<const UChar *>(text.utf16()),
                                      static_cast<int32_t>(text.size()), buffer.data(),
                                      static_cast<int32_t>(buffer.size()), &info, &status);
    if (info.errors != 0)
        return tl::unexpected(flawOf(info.errors));
    if (U_FAILURE(status))
        return tl::unexpected(Flaw::BadInternational);
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(buffer.data()), length);
}

bool isScheme(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'+' || c == u'-' || c == u'.';
    });
}

/// The name within what a browser's address bar holds. A scheme only counts at the very start: an
/// address in a query must not become the name.
QStringView bareHost(QStringView text)
{
    QStringView host = text.trimmed();
    if (const qsizetype end = host.indexOf("://"_L1); end > 0 && isScheme(host.first(end)))
        host = host.sliced(end + 3);
    const auto stop = std::find_if(host.begin(), host.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u':';
    });
    return host.first(stop - host.begin());
}

/// The full stops of East Asian keyboards become dots, and the dot of the root goes.
QString withPlainDots(QStringView text)
{
    QString host = text.toString();
    host.replace(QChar(0x3002), u'.').replace(QChar(0xFF0E), u'.').replace(QChar(0xFF61), u'.');
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

tl::expected<DomainName, Flaw> DomainName::parse(QStringView text)
{
    const QStringView typed = bareHost(text);
    if (typed.size() > longestInput)
        return tl::unexpected(Flaw::NameTooLong);
    const QString host = withPlainDots(typed);
    if (host.isEmpty())
        return tl::unexpected(Flaw::Empty);
    const auto ascii = convert(uidna_nameToASCII, host);
    if (!ascii)
        return tl::unexpected(ascii.error());
    if (!ascii->contains(u'.'))
        return tl::unexpected(Flaw::NoExtension);
    if (ascii->endsWith(u'.')) // ICU lets the root's empty label pass
        return tl::unexpected(Flaw::EmptyLabel);
    if (ascii->size() > longestName)
        return tl::unexpected(Flaw::NameTooLong);
    if (isNumber(QStringView(*ascii).sliced(ascii->lastIndexOf(u'.') + 1)))
        return tl::unexpected(Flaw::NumericExtension);
    const auto unicode = convert(uidna_nameToUnicode, *ascii);
    if (!unicode)
        return tl::unexpected(unicode.error());
    return DomainName(*ascii, *unicode);
}

tl::expected<QString, Flaw> DomainName::parseLabel(QStringView text)
{
    const QStringView label = text.trimmed();
    if (label.isEmpty())
        return tl::unexpected(Flaw::Empty);
    if (label.size() > longestInput)
        return tl::unexpected(Flaw::LabelTooLong);
    auto ascii = convert(uidna_labelToASCII, label);
    if (!ascii)
        return tl::unexpected(ascii.error());
    return *ascii;
}

tl::expected<DomainName::Label, Flaw> DomainName::parseLabelForms(QStringView text)
{
    const auto ascii = parseLabel(text);
    if (!ascii)
        return tl::unexpected(ascii.error());
    const auto unicode = convert(uidna_labelToUnicode, *ascii);
    if (!unicode)
        return tl::unexpected(unicode.error());
    return Label{*ascii, *unicode};
}

std::optional<DomainName> DomainName::join(const QString &asciiLabel, const QString &unicodeLabel,
                                           const QString &asciiExtension, const QString &unicodeExtension)
{
    const QString ascii = asciiLabel + u'.' + asciiExtension;
    if (ascii.size() > longestName)
        return std::nullopt;
    const bool isSame = asciiLabel == unicodeLabel && asciiExtension == unicodeExtension;
    return DomainName(ascii, isSame ? ascii : unicodeLabel + u'.' + unicodeExtension);
}

QString DomainName::label() const
{
    return m_unicode.left(m_unicode.indexOf(u'.'));
}

QString DomainName::dottedExtension() const
{
    return m_unicode.mid(m_unicode.indexOf(u'.'));
}

QString DomainName::extension() const
{
    return m_ascii.mid(m_ascii.indexOf(u'.') + 1);
}

} // namespace cartouche::base

// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguereader.h"

#include <cstdlib>

using namespace cartouche;

namespace {

bool isPrice(const std::optional<catalogue::Tariff> &tariff, const QString &currency)
{
    return !tariff || (!tariff->net.isNegative() && tariff->net.currency() == currency && tariff->months > 0);
}

} // namespace

/// The price catalogue: what is read of it can be relied on.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto digest = catalogue::CatalogueReader::read(bytes, QDateTime());
    if (!digest) {
        if (digest.error().kind != base::Error::Kind::Unreadable)
            std::abort();
        return 0;
    }
    const catalogue::Catalogue::Content &content = digest->content;
    if (content.extensions.isEmpty() || content.currency.isEmpty())
        std::abort();
    QString last;
    for (const catalogue::Extension &extension : content.extensions) {
        if (extension.name <= last)
            std::abort();
        last = extension.name;
        for (const auto &tariff : {extension.create, extension.renew, extension.transfer, extension.restore}) {
            if (!isPrice(tariff, content.currency))
                std::abort();
        }
        for (const catalogue::Promotion &promotion : extension.promotions) {
            if (promotion.reduction.isNegative() || !extension.create || promotion.reduction > extension.create->net)
                std::abort();
        }
    }
    const catalogue::Catalogue catalogue(content);
    if (catalogue.namesByImportance().size() != content.extensions.size() || !catalogue.find(last))
        std::abort();
    return 0;
}

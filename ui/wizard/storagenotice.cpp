// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/storagenotice.h"

#include "widgets/banner.h"
#include "widgets/errorwords.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace cartouche::wizard {

using widgets::Banner;

bool StorageNotice::isNeeded(const Condition &condition)
{
    return condition.error.has_value() || !condition.setAside.isEmpty();
}

bool StorageNotice::isSame(const Condition &one, const Condition &other)
{
    const auto lineOf = [](const Condition &condition) {
        return condition.error ? condition.error->toLogLine() : QString();
    };
    return one.setAside == other.setAside && lineOf(one) == lineOf(other);
}

void StorageNotice::write(Banner &banner, const Condition &condition, const std::function<void()> &tryAgain,
                          const std::function<void()> &wasTold)
{
    if (condition.error) {
        const widgets::ErrorText text = widgets::ErrorWords::describe(*condition.error);
        banner.show(Banner::Kind::Bad, text.title, text.sentence);
        banner.setDetails(text.details);
        QObject::connect(banner.addButton(tr("Try again")), &QPushButton::clicked, &banner, tryAgain);
        return;
    }
    banner.show(Banner::Kind::Warn, tr("The journal was damaged"),
                tr("Cartouche has set it aside as %1 and begun a new one; nothing was deleted. Orders sent before are "
                   "not known here any more: before you order names again, look under “Orders” at OVHcloud.")
                    .arg(QFileInfo(condition.setAside).fileName()));
    banner.setDetails(QDir::toNativeSeparators(condition.setAside));
    QObject::connect(banner.addButton(tr("Do not show again")), &QPushButton::clicked, &banner, wasTold);
}

} // namespace cartouche::wizard

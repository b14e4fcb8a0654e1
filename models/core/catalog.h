// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <QStringList>

namespace Teamwright {

/// A user of the proxy, as /user/list tells it.
struct User
{
    UserId id;
    QString email;
    QString alias;
    QString role; ///< of the proxy ("internal_user"), not of a team

    friend bool operator==(const User &, const User &) = default;
};

/// An organization of the proxy; needs a licence there (contract 2.4).
struct Organization
{
    OrganizationId id;
    QString alias;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// One page of a list that the proxy hands out in pages.
template <typename T>
struct Page
{
    QList<T> items;
    int number = 1; ///< from 1
    int total = 0;  ///< of all pages
    int pageCount = 0;
};

} // namespace Teamwright

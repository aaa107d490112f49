"""GET /wiki/rest/api/user/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.bulk_user_lookup_array import BulkUserLookupArray
    from atlassian_clients.confluence_cloud_v1.models.get_group_members_by_group_id_expand_item import (
        GetGroupMembersByGroupIdExpandItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkUserLookupArray",
}


def request(
    *,
    account_id: str,
    expand: list[GetGroupMembersByGroupIdExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/bulk",
        query=_query(
            ("accountId", account_id, False),
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> BulkUserLookupArray | None:
    return cast("BulkUserLookupArray | None", _read(response, _RESULTS, _models))

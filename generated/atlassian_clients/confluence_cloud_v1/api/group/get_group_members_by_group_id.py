"""GET /wiki/rest/api/group/{groupId}/membersByGroupId. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.get_group_members_by_group_id_expand_item import (
        GetGroupMembersByGroupIdExpandItem,
    )
    from atlassian_clients.confluence_cloud_v1.models.user_array import UserArray

_RESULTS: Final[dict[str, str]] = {
    "200": "UserArray",
}


def request(
    group_id: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    expand: list[GetGroupMembersByGroupIdExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/group/{_segment('groupId', group_id)}/membersByGroupId",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
            ("shouldReturnTotalSize", should_return_total_size, False),
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> UserArray | None:
    return cast("UserArray | None", _read(response, _RESULTS, _models))
